import { shownKey } from '../../commands/keymap.ts'
import { knownCommands } from '../../commands/known.ts'
import { useAppState } from '../app-state.ts'

/**
 * Help names a command where it means its key, `{view.palette}`: told is the key as it is now, the user's own where it was
 * changed, and the command's name where it has none.
 */
export const withKeys = (text: string): string =>
  text.replace(/\{([a-z][\w.]+)\}/g, (_whole, id: string) => {
    const spec = knownCommands().find((known) => known.spec.id === id)?.spec
    if (spec === undefined) return id
    return shownKey(useAppState().state.shell, spec) ?? `“${spec.title}”`
  })
