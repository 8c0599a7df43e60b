import { watch } from 'vue'
import type { Bridge } from '../../../electron/contract/bridge.ts'
import { beside } from './earlier.ts'
import { useStop } from './stop.ts'
import { useTabs } from './tabs.ts'

/** Changes within this time go over together. Milliseconds; well inside the 2 s that may be lost (design §3, Drafts). */
const COALESCE_MS = 60

/**
 * Keeps the workspace with main, which alone outlives a lock or a crash of the renderer, and brings it back.
 * Restores first: keeping an empty workspace before would wipe what main holds. Who types at once may have opened
 * something by then: it stays, in front, under the stop that was set for it.
 * @returns flush: hands over what is not yet kept; stop: ends the keeping
 */
export const keepWorkspace = async (bridge: Bridge): Promise<{ flush: () => Promise<void>; stop: () => void }> => {
  const tabs = useTabs()
  const stop = useStop()
  const kept = await bridge.call('workspace.restore', {})
  const { tabs: opened, activeNumber: active } = tabs
  if (kept.ok) {
    tabs.restore(opened.length === 0 ? kept.value : { ...beside({ tabs: opened, layout: tabs.layout }, kept.value), active })
    if (stop.stop === null) stop.restore(kept.value.stop)
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
  const keepSoon = (): void => {
    timer ??= setTimeout(() => void flush(), COALESCE_MS)
  }
  const unwatch = watch(() => [tabs.tabs, tabs.layout, stop.stop], keepSoon)
  if (opened.length > 0) keepSoon()
  return {
    flush,
    stop: () => {
      unwatch()
      if (timer !== null) clearTimeout(timer)
    }
  }
}
