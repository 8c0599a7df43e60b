import { signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse } from '../http/refusal.ts'
import type { Service } from '../service.ts'

/** `GET /status/{requestId}`: the initiator's only; 404 also means "ask again" (leds-api, Asynchronous writes). */
export const statusOfWrite =
  ({ store }: Service): Handler<'status'> =>
  async ({ params: { requestId }, caller }) => {
    const status = await store.read('writeStatus', { requestId, initiator: signatureOf(caller) })
    return status === undefined
      ? refuse('not-found/record', 'No write is known under this request id. Ask again in a moment.')
      : reply(status)
  }
