import type { Command, RowKind } from '../../commands/command.ts'
import { shownKey } from '../../commands/keymap.ts'
import { availableCommands, registeredCommand, runCommand } from '../../commands/registry.ts'
import { showMessage } from '../../ui/announce.ts'
import { useAppState } from '../app-state.ts'
import { askWith } from './pickers.ts'

const KINDS: Readonly<Record<RowKind, string>> = { candidate: 'This possible match', tab: 'This tab', key: 'This command' }
const isRowKind = (kind: string | undefined): kind is RowKind => kind !== undefined && Object.hasOwn(KINDS, kind)

/** The row in which the focus stands. */
const rowHere = (): RowKind | null => {
  const kind = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']
  return isRowKind(kind) ? kind : null
}

const paletteKey = (shell: 'electron' | 'loopback'): string => {
  const palette = registeredCommand('view.palette')
  return (palette === undefined ? null : shownKey(shell, palette)) ?? 'Ctrl+K'
}

/** SECURITY: H23 the one menu there is: what the registry offers for the row in front, and nothing of the browser's. */
export const openRowMenu = async (): Promise<void> => {
  const { shell } = useAppState().state
  const kind = rowHere()
  const offered = kind === null ? [] : availableCommands().filter((command: Command) => command.rows?.includes(kind) === true)
  if (kind === null || offered.length === 0) return showMessage(`There is no menu here. ${paletteKey(shell)} lists what can be done.`)
  const options = offered.map((command) => {
    const keys = shownKey(shell, command)
    return { id: command.id, label: command.title, ...(keys === null ? {} : { keys }) }
  })
  const id = await askWith({ heading: KINDS[kind], options })
  if (id !== null) runCommand(id)
}
