import { expiryFault, MOST_SUBSCRIPTIONS } from '../../api/alerts.ts'
import { signatureOf } from '../http/caller.ts'
import { reply, streamed } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { lastOf } from '../http/event-streams.ts'
import type { EventStreams } from '../http/event-streams.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { watchable } from './watchable.ts'

const NO_ALERT = refuse('not-found/record', 'You have no alert under this id. What it told of may have been erased.', [
  { errorDetailType: 'not-found', message: 'Incorrect alertId' }
])

export const listAlerts =
  ({ store }: Service): Handler<'alerts'> =>
  async ({ caller, at, entry }) => {
    const owner = signatureOf(caller)
    const alerts = await store.read('alertsOf', { owner })
    const { unread } = await store.read('alertCount', { owner })
    return reply({ asOf: at.toISOString(), unread, alerts }, [entry({ kind: 'consultation', subject: `own alerts: ${unread} unread` })])
  }

/** Asked for whenever the stream tells of one, and says a number alone: it is no access, and not logged as one. */
export const countAlerts =
  ({ store }: Service): Handler<'alertCount'> =>
  async ({ caller }) =>
    reply(await store.read('alertCount', { owner: signatureOf(caller) }))

export const followAlerts =
  (streams: EventStreams): Handler<'alertEvents'> =>
  async ({ caller, entry }) =>
    streamed(
      ({ response, lastEventId, stands }) => streams.open({ response, of: signatureOf(caller), after: lastOf(lastEventId), stands }),
      [entry({ kind: 'consultation', subject: 'own alerts followed' })]
    )

export const takeAlerts =
  ({ store }: Service): Handler<'alertsTold'> =>
  async ({ caller }) =>
    reply(await store.write('takeUntold', { owner: signatureOf(caller) }, []))

export const viewAlert =
  ({ store }: Service): Handler<'alert'> =>
  async ({ caller, params, entry }) => {
    const alert = await store.read('alertDetail', { owner: signatureOf(caller), ...params })
    if (alert === null) return NO_ALERT
    return reply(alert, [
      entry({
        kind: 'consultation',
        personId: alert.personId,
        subject: `alert of ${alert.reportKind} report ${alert.reference}: ${alert.action}`
      })
    ])
  }

export const acknowledgeAlert =
  ({ store }: Service): Handler<'acknowledgeAlert'> =>
  async ({ caller, params, at, entry }) => {
    const { known } = await store.write('readAlert', { owner: signatureOf(caller), ...params, at: at.toISOString() }, [
      entry({ kind: 'consultation', subject: `alert ${params.alertId} read` })
    ])
    return known ? reply({}) : NO_ALERT
  }

export const listSubscriptions =
  ({ store }: Service): Handler<'subscriptions'> =>
  async ({ caller, at, entry }) => {
    const subscriptions = await store.read('subscriptionsOf', { owner: signatureOf(caller), today: calendarDay(at) })
    return reply({ most: MOST_SUBSCRIPTIONS, subscriptions }, [
      entry({ kind: 'consultation', subject: `own subscriptions: ${subscriptions.length}` })
    ])
  }

export const subscribe = (service: Service): Handler<'subscribe'> => {
  const judged = watchable(service)
  return async (call) => {
    const { body, params, caller, at, entry } = call
    const today = calendarDay(at)
    const late = expiryFault(body.expiresOn, today)
    if (late !== undefined)
      return refuse('bad-request/invalid-body', 'Nothing was kept: the last day is not possible.', [wrong('expiresOn', late, 'rule')])
    const what = await judged(call)
    if ('outcome' in what) return what
    const subscription = await service.store.write(
      'keepSubscription',
      {
        ...params,
        owner: signatureOf(caller),
        force: caller.claims.force,
        asked: body,
        label: what.label,
        today,
        at: at.toISOString()
      },
      [
        entry({
          kind: 'collection',
          personId: body.kind === 'person' ? body.target : null,
          subject: `watches ${what.label} until ${body.expiresOn}${body.hits ? ', checks too' : ''}${what.note}: ${body.reason}`
        })
      ]
    )
    return reply(subscription)
  }
}

export const unsubscribe =
  ({ store }: Service): Handler<'unsubscribe'> =>
  async ({ caller, params, at, entry }) => {
    await store.write('endSubscription', { ...params, owner: signatureOf(caller), at: at.toISOString() }, [
      entry({ kind: 'alteration', subject: 'unsubscribe' })
    ])
    return reply(undefined)
  }
