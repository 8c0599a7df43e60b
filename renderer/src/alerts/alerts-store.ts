import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Bridge } from '../../../electron/contract/bridge.ts'
import type { Problem } from '../../../electron/contract/result.ts'
import type { Alert, AlertDetail, Subscription } from '../../../mock-server/api/alerts.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { useBridge } from '../app/bridge.ts'
import { showMessage } from '../ui/announce.ts'
import { arrivedWords } from './alert-words.ts'

/** What one watches and was told, as it was last asked; shared by its tab and the rail's count. */
export const useAlerts = defineStore('alerts', () => {
  const alerts = shallowRef<readonly Alert[]>([])
  const subscriptions = shallowRef<readonly Subscription[]>([])
  /** Standing at once, at most. */
  const most = ref(0)
  const unread = ref(0)
  /** When LEDS answered last; null before it did. */
  const asOf = ref<string | null>(null)
  const problem = shallowRef<Problem | null>(null)
  /** The line chosen, kept while the list changes under it. */
  const selected = ref<string | null>(null)
  /** What changed, as far as it was read in this session. */
  const details = shallowRef<ReadonlyMap<string, AlertDetail>>(new Map())

  const refresh = async (): Promise<void> => {
    const bridge = useBridge()
    const [list, watched] = await Promise.all([bridge.call('alerts.list', {}), bridge.call('alerts.subscriptions', {})])
    problem.value = !list.ok ? list.problem : !watched.ok ? watched.problem : null
    if (watched.ok) {
      subscriptions.value = watched.value.subscriptions
      most.value = watched.value.most
    }
    if (!list.ok) return
    alerts.value = list.value.alerts
    unread.value = list.value.unread
    asOf.value = list.value.asOf
  }
  /** What changed, under this stop. @returns null where it could not be had; why was said */
  const read = async (alertId: string, context: AccessContext): Promise<AlertDetail | null> => {
    const answer = await useBridge().call('alerts.changed', { alertId, context })
    if (!answer.ok) {
      showMessage(answer.problem.message)
      return null
    }
    details.value = new Map(details.value).set(alertId, answer.value)
    return answer.value
  }
  const acknowledge = async ({ alertId }: Pick<Alert, 'alertId'>): Promise<boolean> => {
    const answer = await useBridge().call('alerts.acknowledge', { alertId })
    if (!answer.ok) showMessage(answer.problem.message)
    await refresh()
    return answer.ok
  }
  const unsubscribe = async (subscriptionId: string): Promise<boolean> => {
    const answer = await useBridge().call('alerts.unsubscribe', { subscriptionId })
    if (!answer.ok) showMessage(answer.problem.message)
    await refresh()
    return answer.ok
  }
  /** Follows what main tells, and asks for what it knows. @returns stops the following */
  const follow = (bridge: Bridge): (() => void) => {
    void bridge.call('alerts.count', {}).then((answer) => {
      if (answer.ok) unread.value = answer.value.unread
    })
    return bridge.listen((event) => {
      if (event.kind !== 'alerts') return
      unread.value = event.unread
      // SECURITY: H25 what is said unasked says how many, and nothing of what
      if (event.fresh > 0) showMessage(arrivedWords(event.fresh))
      if (asOf.value !== null) void refresh()
    })
  }
  return { alerts, subscriptions, most, unread, asOf, problem, selected, details, refresh, read, acknowledge, unsubscribe, follow }
})
