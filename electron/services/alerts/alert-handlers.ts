import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

type AlertCall =
  | 'alerts.list'
  | 'alerts.count'
  | 'alerts.changed'
  | 'alerts.acknowledge'
  | 'alerts.subscriptions'
  | 'alerts.subscribe'
  | 'alerts.unsubscribe'

/** What one watches and is told of; what a list names needs no stop, what changed is read under one. */
export const alertHandlers = (desk: () => Desk): Pick<Handlers, AlertCall> => ({
  'alerts.list': () => desk().call('alerts', {}),
  'alerts.count': async () => success({ unread: desk().alerts.unread() }),
  'alerts.changed': ({ context, alertId }) => desk().call('alert', { context, params: { alertId } }),
  'alerts.acknowledge': async ({ alertId }): Promise<Result<Record<string, never>>> => {
    const here = desk()
    const answer = await here.call('acknowledgeAlert', { params: { alertId } })
    if (!answer.ok) return answer
    await here.alerts.look()
    return success({})
  },
  'alerts.subscriptions': () => desk().call('subscriptions', {}),
  'alerts.subscribe': ({ context, subscriptionId, body }) => desk().call('subscribe', { context, params: { subscriptionId }, body }),
  'alerts.unsubscribe': async ({ subscriptionId }): Promise<Result<Record<string, never>>> => {
    const answer = await desk().call('unsubscribe', { params: { subscriptionId } })
    return answer.ok ? success({}) : answer
  }
})
