import { shownKey } from '../../commands/keymap.ts'
import { recentlyUsed } from '../../commands/recent.ts'
import { availableCommands } from '../../commands/registry.ts'
import { useAppState } from '../app-state.ts'
import type { PickerOption } from './pickers.ts'

/** What can be done here and now, found by name: what was used last on top, the rest as the registry has it. */
export const paletteOptions = (): PickerOption[] => {
  const { shell } = useAppState().state
  const offered = availableCommands().filter((command) => command.quiet !== true && command.id !== 'view.palette')
  const recent = recentlyUsed.value.flatMap((id) => offered.find((command) => command.id === id) ?? [])
  return [...recent, ...offered.filter((command) => !recent.includes(command))].map((command) => {
    const keys = shownKey(shell, command)
    const beside = recent.includes(command) ? `${command.group} · used before` : command.group
    return { id: command.id, label: command.title, beside, ...(keys === null ? {} : { keys }) }
  })
}
