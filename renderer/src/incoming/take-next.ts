import type { IncomingItem } from '../../../mock-server/api/incoming.ts'
import { useBridge } from '../app/bridge.ts'
import { showMessage } from '../ui/announce.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { useIncoming } from './incoming-store.ts'

/** A stop ends when another is taken (records, workflow 1). */
const openCall = async (item: Pick<IncomingItem, 'incomingId' | 'reference'> | null): Promise<void> => {
  useStop().clear()
  useTabs().open({
    kind: 'call',
    title: item === null ? 'Voice call' : `Call ${item.reference}`,
    context: null,
    ...(item === null ? {} : { incomingId: item.incomingId }),
    callId: crypto.randomUUID(),
    reference: item?.reference ?? null,
    subject: 'person',
    given: item === null ? {} : null
  })
  await enterActiveTab()
}

/** F12: the next check in turn. On an empty queue, and while LEDS does not answer, a voice call: most come by voice. */
export const takeNext = async (): Promise<void> => {
  const answer = await useBridge().call('incoming.takeNext', {})
  if (!answer.ok) showMessage(`${answer.problem.message} Write the call down here: its check is asked as soon as LEDS answers.`)
  else if (answer.value.taken === null) showMessage('Nothing waits. This is a voice call.')
  await openCall(answer.ok ? answer.value.taken : null)
  void useIncoming().refresh()
}

/** Enter in the list: this check, wherever it stands in the queue; one's own is gone back to. */
export const takeThis = async (item: IncomingItem): Promise<void> => {
  const tabs = useTabs()
  const standing = tabs.find(({ incomingId }) => incomingId === item.incomingId)
  if (standing !== undefined) {
    tabs.activate(standing.number)
    return enterActiveTab()
  }
  const answer = await useBridge().call('incoming.take', { id: item.incomingId })
  if (answer.ok) await openCall(item)
  else showMessage(answer.problem.message)
  void useIncoming().refresh()
}
