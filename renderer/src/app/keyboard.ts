import { onScopeDispose } from 'vue'
import { readCommandContext } from '../commands/context.ts'
import { followFocus } from '../commands/focus-kind.ts'
import { listenForKeys } from '../commands/keymap.ts'
import { availableCommands, provideCommandContext } from '../commands/registry.ts'
import { followFocusTrail } from '../ui/focus-trail.ts'
import { modalOpen } from '../ui/modal.ts'
import { useAppState } from './app-state.ts'
import { usePreferences } from './preferences.ts'

/** One listener for every key, while the window's component lives. */
export const useKeyboard = (): void => {
  const app = useAppState()
  const preferences = usePreferences()
  provideCommandContext(readCommandContext)
  const stops = [
    followFocus(document),
    followFocusTrail(document),
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
