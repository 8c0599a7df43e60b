import { signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import type { Service } from '../service.ts'

export const viewMy =
  ({ store }: Service): Handler<'my'> =>
  async ({ caller }) =>
    reply(await store.read('preferences', { owner: signatureOf(caller) }))

export const saveMy =
  ({ store }: Service): Handler<'saveMy'> =>
  async ({ caller, body, entry }) => {
    await store.write('savePreferences', { owner: signatureOf(caller), content: body }, [
      entry({ kind: 'alteration', subject: 'own settings' })
    ])
    return reply(body)
  }
