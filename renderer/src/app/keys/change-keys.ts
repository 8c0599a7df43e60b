import { usualKeysIn } from '../../commands/keymap.ts'
import { whyNotKey } from '../../commands/conflicts.ts'
import { knownCommands } from '../../commands/known.ts'
import { ownKeysOf } from '../../commands/own-keys.ts'
import { showMessage } from '../../ui/announce.ts'
import { askWith } from '../frame/pickers.ts'
import { usePreferences } from '../preferences.ts'
import { useAppState } from '../app-state.ts'

const titleOf = (id: string): string => knownCommands().find(({ spec }) => spec.id === id)?.spec.title ?? id

const save = (id: string, chords: readonly string[] | null): Promise<void> => {
  const settings = usePreferences()
  const { [id]: _before, ...others } = settings.preferences.keys
  return settings.change({ keys: chords === null ? others : { ...others, [id]: [...chords] } })
}

/** @returns why the key was not given, or null where it was */
export const giveKey = async (id: string, chord: string): Promise<string | null> => {
  const why = whyNotKey(chord, id, knownCommands())
  if (why !== null) return why
  showMessage(`${chord}: ${titleOf(id)}.`)
  await save(id, [chord])
  return null
}

export const takeKeyAway = async (id: string): Promise<void> => {
  showMessage(`“${titleOf(id)}” has no key now. Ctrl+K still finds it by name.`)
  await save(id, [])
}

/** The usual keys again, unless another command was given one of them meanwhile. */
export const usualKey = async (id: string): Promise<void> => {
  if (ownKeysOf(id) === undefined) return showMessage(`“${titleOf(id)}” has its usual key.`)
  const known = knownCommands()
  const spec = known.find((one) => one.spec.id === id)?.spec
  const usual = spec === undefined ? [] : usualKeysIn(useAppState().state.shell, spec)
  const holder = known.find(({ spec: other }) => other.id !== id && usual.some((chord) => ownKeysOf(other.id)?.includes(chord)))
  if (holder !== undefined)
    return showMessage(`“${holder.spec.title}” was given the usual key of “${titleOf(id)}”. Take it away there first. Nothing was changed.`)
  showMessage(`“${titleOf(id)}” has its usual key again.`)
  await save(id, null)
}

export const allUsualKeys = async (): Promise<void> => {
  const count = Object.keys(usePreferences().preferences.keys).length
  if (count === 0) return showMessage('Every command has its usual key.')
  const answer = await askWith({
    heading: 'Back to the usual keys?',
    note: `${count === 1 ? 'One command has' : `${count} commands have`} keys of your own. They are forgotten.`,
    options: [
      { id: 'stay', label: 'Keep my own keys' },
      { id: 'usual', label: 'Back to the usual keys' }
    ]
  })
  if (answer !== 'usual') return
  showMessage('Every command has its usual key again.')
  await usePreferences().change({ keys: {} })
}
