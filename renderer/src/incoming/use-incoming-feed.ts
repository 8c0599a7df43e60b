import { onMounted, onScopeDispose } from 'vue'
import { useAppState } from '../app/app-state.ts'
import { useBridge } from '../app/bridge.ts'
import { announce, showMessage } from '../ui/announce.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { useIncoming } from './incoming-store.ts'

/** A list that the stream has said nothing of is no older than this. Milliseconds. */
const REFRESH_MS = 60_000
/** Work renews what is taken, no oftener than this: a claim lasts 120 s of silence. Milliseconds. */
export const RENEW_MS = 20_000

const ownChecks = (): string[] => [...new Set(useTabs().tabs.flatMap(({ incomingId }) => (incomingId === undefined ? [] : [incomingId])))]

/** What somebody else has by now is theirs: its tab stays, and says so. */
const letGo = (lost: readonly string[]): void => {
  const tabs = useTabs()
  if (lost.length === 0) return
  for (const tab of tabs.tabs)
    if (tab.incomingId !== undefined && lost.includes(tab.incomingId)) tabs.patch(tab.number, { incomingId: undefined })
  showMessage(
    'A check of yours went back to the queue after two minutes of silence. Its tab stays; what you say of it is not logged as its end.'
  )
}

/** Keeps the queue up to date, announces an emergency, and keeps what is taken while its operator is at work. */
export const useIncomingFeed = (): void => {
  const incoming = useIncoming()
  const app = useAppState()
  const bridge = useBridge()
  if (!app.may('incoming.view')) return
  const announced = new Set<string>()
  onScopeDispose(
    bridge.listen((event) => {
      if (event.kind !== 'incoming') return
      const { change } = event
      // Said once of each, however often it comes back into the queue; the rail shows it for as long as it waits.
      if (change?.state === 'waiting' && change.grade === 'emergency' && !announced.has(change.incomingId)) {
        announced.add(change.incomingId)
        announce('An emergency check waits. F12 takes it.')
      }
      void incoming.refresh()
    })
  )
  onMounted(() => void incoming.refresh())
  const timer = setInterval(() => void incoming.refresh(), REFRESH_MS)
  let renewed = 0
  const atWork = (): void => {
    const at = performance.now()
    const ids = at - renewed < RENEW_MS ? [] : ownChecks()
    if (ids.length === 0) return
    renewed = at
    void bridge.call('incoming.renew', { ids }).then((answer) => answer.ok && letGo(answer.value.lost))
  }
  window.addEventListener('keydown', atWork, { capture: true })
  onScopeDispose(() => {
    clearInterval(timer)
    window.removeEventListener('keydown', atWork, { capture: true })
  })
}
