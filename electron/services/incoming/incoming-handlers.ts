import { success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

type IncomingCall =
  | 'incoming.list'
  | 'incoming.takeNext'
  | 'incoming.take'
  | 'incoming.read'
  | 'incoming.voice'
  | 'incoming.renew'
  | 'incoming.putBack'
  | 'incoming.handOver'
  | 'incoming.complete'
  | 'incoming.rate'
  | 'incoming.setRate'

/** The control room's queue; what is asked goes out with the context of its reading, the rest names nobody. */
export const incomingHandlers = (desk: () => Desk): Pick<Handlers, IncomingCall> => ({
  'incoming.list': async () => {
    const list = await desk().call('incomingList', {})
    return list.ok ? success({ ...list.value, notTaken: [...desk().incoming.takeRefused()] }) : list
  },
  'incoming.takeNext': () => desk().incoming.takeNext(),
  'incoming.take': async ({ id }) => {
    const lease = await desk().call('leaseIncoming', { params: { incomingId: id } })
    return lease.ok ? success({ until: lease.value.until }) : lease
  },
  'incoming.read': ({ id, context }) => desk().call('incoming', { params: { incomingId: id }, context }),
  'incoming.voice': ({ context, call }) => desk().call('voiceCall', { context, body: call }),
  'incoming.renew': async ({ ids }) => success({ lost: await desk().incoming.renew(ids) }),
  'incoming.putBack': async ({ id }) => {
    const answer = await desk().incoming.putBack(id)
    return answer.ok ? success({}) : answer
  },
  'incoming.handOver': async ({ id, ...handover }) => {
    const answer = await desk().call('handOverIncoming', { params: { incomingId: id }, body: handover })
    if (!answer.ok) return answer
    desk().incoming.forget(id)
    return success({})
  },
  'incoming.complete': (ended) => desk().incoming.complete(ended),
  'incoming.rate': () => desk().call('incomingRate', {}),
  'incoming.setRate': (rate) => desk().call('setIncomingRate', { body: rate })
})
