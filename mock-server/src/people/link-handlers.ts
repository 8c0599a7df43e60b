import { randomUUID } from 'node:crypto'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Service } from '../service.ts'
import { writeRequestOf } from '../writes/write-request.ts'

/** Two records are one person's, or are not: a finding beside both, which changes neither (ADR 19). */
export const linkTwoPeople =
  ({ store }: Service): Handler<'linkPeople'> =>
  async (call) => {
    const { params, body, caller, entry } = call
    const { personId } = params
    const { otherPersonId, finding, reason } = body
    if (personId === otherPersonId)
      return refuse('unprocessable/not-allowed', 'This is one record. Choose another one to link it with.', [
        wrong('otherPersonId', 'A record cannot be linked with itself.', 'rule')
      ])
    const { requestId } = await store.write(
      'linkPeople',
      {
        request: writeRequestOf(call),
        linkId: randomUUID(),
        personId,
        otherPersonId,
        finding,
        reason,
        by: signatureOf(caller),
        force: caller.claims.force
      },
      // SECURITY: H53 combination: it stands in the access history of both people
      [personId, otherPersonId].map((id) => entry({ kind: 'combination', personId: id, subject: 'link people' }))
    )
    return reply({ requestId })
  }

export const unlinkTwoPeople =
  ({ store }: Service): Handler<'unlinkPeople'> =>
  async (call) => {
    const { params, body, caller, entry } = call
    const standing = (await store.read('personLinks', params)).find(({ linkId }) => linkId === params.linkId)
    const people = standing === undefined ? [params.personId] : [params.personId, standing.personId]
    const { requestId } = await store.write(
      'unlinkPeople',
      { request: writeRequestOf(call), ...params, reason: body.reason, by: signatureOf(caller), force: caller.claims.force },
      people.map((id) => entry({ kind: 'combination', personId: id, subject: 'unlink people' }))
    )
    return reply({ requestId })
  }
