import { expect, it } from 'vitest'
import type { Entitlement } from '../../../api/entitlements.ts'
import type { Call } from '../../http/call.ts'
import type { Service } from '../../service.ts'
import { acceptRequest } from './handlers.ts'

/** A proposal in the inbox of Norfolk; nothing else is asked of the store. */
const service = {
  store: { read: async () => ({ row: { force: '36', content: JSON.stringify({ proposal: { kind: 'property' } }) } }) }
} as unknown as Service

const callWith = (entitlements: readonly Entitlement[]): Call<'acceptRequest'> =>
  ({
    caller: { kind: 'user', claims: { sub: 'bureau1', force: '36NN', entitlements } },
    params: { requestId: 'r' },
    body: { versionToChange: 'v' },
    at: new Date()
  }) as unknown as Call<'acceptRequest'>

it('H56: a proposal is accepted only by an account that may make the change itself', async () => {
  expect(await acceptRequest(service)(callWith(['request.work', 'wanted.change']))).toMatchObject({
    outcome: 'refused',
    type: 'forbidden/entitlement',
    errors: [{ message: 'It needs the entitlement "property.change".' }]
  })
})
