import type { CommandSpec } from '../../commands/command.ts'
import { keysIn } from '../../commands/keymap.ts'
import { knownCommands } from '../../commands/known.ts'
import { ownKeysOf } from '../../commands/own-keys.ts'

export interface KeyRow {
  readonly id: string
  readonly title: string
  readonly keys: readonly string[]
  /** By the user, from what is usual. */
  readonly changed: boolean
}
export interface KeyGroup {
  readonly group: CommandSpec['group']
  readonly rows: readonly KeyRow[]
}

const GROUPS: readonly CommandSpec['group'][] = ['Checks', 'Records', 'Form', 'Tabs', 'View', 'Session', 'Help']

/** What only a menu offers has no key and no place in a list of keys. */
const listed = ({ quiet, keys = [], id }: CommandSpec): boolean => quiet !== true || keys.length > 0 || ownKeysOf(id) !== undefined

/** Every command with its keys, the user's own where they were changed, as help, the key screen and the key card list them. */
export const keyGroups = (shell: 'electron' | 'loopback'): KeyGroup[] => {
  const specs = knownCommands()
    .map(({ spec }) => spec)
    .filter(listed)
  return GROUPS.map((group) => ({
    group,
    rows: specs
      .filter((spec) => spec.group === group)
      .map((spec) => ({ id: spec.id, title: spec.title, keys: keysIn(shell, spec), changed: ownKeysOf(spec.id) !== undefined }))
  })).filter(({ rows }) => rows.length > 0)
}
