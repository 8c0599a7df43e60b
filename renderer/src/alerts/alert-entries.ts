import type { Alert, Subscription } from '../../../mock-server/api/alerts.ts'
import { rankByName } from '../ui/rank-by-name.ts'
import { reportWord, watchedWord, whatSaid, whyTold } from './alert-words.ts'

/** One line of the list: what one was told, or what one watches. */
export type AlertEntry =
  | { readonly source: 'alert'; readonly id: string; readonly alert: Alert }
  | { readonly source: 'subscription'; readonly id: string; readonly subscription: Subscription }

export interface AlertGroup {
  readonly id: 'alerts' | 'subscriptions'
  readonly heading: string
  readonly rows: readonly AlertEntry[]
}

const wordsOf = (entry: AlertEntry): string =>
  entry.source === 'alert'
    ? [whatSaid(entry.alert).word, reportWord(entry.alert), entry.alert.reference, whyTold(entry.alert)].join(' ')
    : [watchedWord(entry.subscription), entry.subscription.label, entry.subscription.reason].join(' ')

const fits = (entry: AlertEntry, typed: string): boolean => rankByName(typed, [entry], wordsOf).length > 0

/** What is unread, then what one watches; of each the lines that hold every word typed. */
export const alertGroups = (
  { alerts, subscriptions }: { readonly alerts: readonly Alert[]; readonly subscriptions: readonly Subscription[] },
  typed: string
): AlertGroup[] => {
  const groups: AlertGroup[] = [
    { id: 'alerts', heading: 'Unread', rows: alerts.map((alert) => ({ source: 'alert', id: alert.alertId, alert })) },
    {
      id: 'subscriptions',
      heading: 'You watch',
      rows: subscriptions.map((subscription) => ({ source: 'subscription', id: subscription.subscriptionId, subscription }))
    }
  ]
  return groups.map((group) => ({ ...group, rows: group.rows.filter((entry) => fits(entry, typed)) })).filter(({ rows }) => rows.length > 0)
}
