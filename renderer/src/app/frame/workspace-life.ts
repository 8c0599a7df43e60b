import { onScopeDispose } from 'vue'
import { useAlerts } from '../../alerts/alerts-store.ts'
import { openHome } from '../../due/home.ts'
import { handOverAll, useHandover } from '../../workspaces/before-leaving.ts'
import { useStop } from '../../workspaces/stop.ts'
import { keepWorkspace } from '../../workspaces/keeping.ts'
import { useEarlier } from '../../workspaces/earlier.ts'
import { readHeldDrafts } from '../../workspaces/use-tab-marks.ts'
import { useAppState } from '../app-state.ts'
import { useBridge } from '../bridge.ts'
import { useWrites } from '../writes.ts'

/** How often a stop's end is looked for. Milliseconds. */
const STOP_CHECKED_EVERY_MS = 5000

/** Brings the workspace back when it opens and keeps it while it lasts. */
export const useWorkspaceLife = (): void => {
  const bridge = useBridge()
  const stop = useStop()
  let keeping: Awaited<ReturnType<typeof keepWorkspace>> | null = null
  let gone = false
  void keepWorkspace(bridge).then((started) => {
    if (gone) started.stop()
    else {
      keeping = started
      openHome()
      if (useAppState().may('draft.own')) void useEarlier().ask(bridge)
    }
  })
  if (useAppState().may('alert.own')) onScopeDispose(useAlerts().follow(bridge))
  void useWrites().refresh(bridge)
  if (useAppState().may('draft.own')) void readHeldDrafts(bridge)
  const timer = setInterval(stop.expire, STOP_CHECKED_EVERY_MS)
  onScopeDispose(() => {
    gone = true
    keeping?.stop()
    clearInterval(timer)
  })
  useHandover(async () => keeping?.flush())
  // The system locks: main waits a moment for what was typed last.
  onScopeDispose(
    bridge.listen((event) => {
      if (event.kind === 'hand-over') void handOverAll().then(() => bridge.call('session.handedOver', {}))
    })
  )
}
