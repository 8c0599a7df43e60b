import { watch } from 'vue'
import type { Bridge } from '../../../electron/contract/bridge.ts'
import { useStop } from './stop.ts'
import { useTabs } from './tabs.ts'

/** Changes within this time go over together. Milliseconds; well inside the 2 s that may be lost (design §3, Drafts). */
const COALESCE_MS = 60

/**
 * Keeps the workspace with main, which alone outlives a lock or a crash of the renderer, and brings it back.
 * Restores first: keeping an empty workspace before would wipe what main holds.
 * @returns flush: hands over what is not yet kept; stop: ends the keeping
 */
export const keepWorkspace = async (bridge: Bridge): Promise<{ flush: () => Promise<void>; stop: () => void }> => {
  const tabs = useTabs()
  const stop = useStop()
  const kept = await bridge.call('workspace.restore', {})
  if (kept.ok) {
    tabs.restore(kept.value)
    stop.restore(kept.value.stop)
  }
  let timer: ReturnType<typeof setTimeout> | null = null
  const flush = async (): Promise<void> => {
    if (timer === null) return
    clearTimeout(timer)
    timer = null
    await bridge.call('workspace.keep', {
      tabs: [...tabs.tabs],
      active: tabs.activeNumber,
      panes: tabs.panes.map((pane) => ({ ...pane, tabs: [...pane.tabs] })),
      stop: stop.stop
    })
  }
  const unwatch = watch(
    () => [tabs.tabs, tabs.layout, stop.stop],
    () => {
      timer ??= setTimeout(() => void flush(), COALESCE_MS)
    }
  )
  return {
    flush,
    stop: () => {
      unwatch()
      if (timer !== null) clearTimeout(timer)
    }
  }
}
