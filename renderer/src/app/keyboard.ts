import { onScopeDispose } from 'vue'
import { readCommandContext } from '../commands/context.ts'
import { followFocus } from '../commands/focus-kind.ts'
import { listenForKeys } from '../commands/keymap.ts'
import { availableCommands, provideCommandContext } from '../commands/registry.ts'
import { followFocusTrail } from '../ui/focus-trail.ts'
import { tellInput } from '../session/input-told.ts'
import { modalOpen } from '../ui/modal.ts'
import { useAppState } from './app-state.ts'
import { useBridge } from './bridge.ts'
import { usePreferences } from './preferences.ts'

/** One listener for every key, while the window's component lives. */
export const useKeyboard = (): void => {
  const app = useAppState()
  const preferences = usePreferences()
  provideCommandContext(readCommandContext)
  const stops = [
    followFocus(document),
    followFocusTrail(document),
    tellInput(window, {
      bridge: useBridge(),
      session: () => (app.state.warning !== undefined ? 'warning' : app.open ? 'open' : 'shut'),
      now: Date.now
    }),
    listenForKeys({
      shell: () => app.state.shell,
      context: () => readCommandContext().context,
      available: () => availableCommands(),
      modal: () => modalOpen.value,
      singleKeys: () => preferences.preferences.singleKeys
    })
  ]
  onScopeDispose(() => stops.forEach((stop) => stop()))
}
