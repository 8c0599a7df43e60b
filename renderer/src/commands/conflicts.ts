import type { Command, CommandContext, CommandSpec } from './command.ts'
import type { KnownCommand } from './known.ts'
import type { Registration } from './registry.ts'
import { ENTITLEMENTS, EntitlementSchema } from '../../../mock-server/api/entitlements.ts'
import { ownKeysOf } from './own-keys.ts'
import { whyReserved } from './reserved-keys.ts'
import { TAB_KINDS } from './tab-kinds.ts'

const TABS: readonly CommandContext['tab'][] = [null, ...TAB_KINDS]
const FOCUS: readonly CommandContext['focus'][] = ['field', 'list', 'command-line', 'button', 'none']
const everything = new Set(Object.keys(ENTITLEMENTS).map((name) => EntitlementSchema.parse(name)))

/** Every situation a `when` can tell apart: two commands on one key must not both hold in any of them. */
const situations: readonly CommandContext[] = TABS.flatMap((tab) =>
  FOCUS.flatMap((focus) =>
    [null, '00000000-0000-4000-8000-000000000000'].flatMap((personId) =>
      (['signed-out', 'active', 'locked'] as const).map((session) => ({ session, entitlements: everything, tab, personId, focus }))
    )
  )
)

/** The keys of a command in either shell, as they come with it. */
const usualKeys = ({ keys = [], loopbackKeys = [] }: CommandSpec): readonly string[] => [...keys, ...loopbackKeys]

/** @returns the key on which two commands would both answer, or null */
export const conflictBetween = (one: Command, other: Command): string | null => {
  const shared = usualKeys(one).find((key) => usualKeys(other).includes(key))
  if (shared === undefined) return null
  const both = situations.some((situation) => (one.when?.(situation) ?? true) && (other.when?.(situation) ?? true))
  return both ? shared : null
}

/** Throws, naming both, where a command would take a key that another holds (ux, Commands and keys). */
export const assertNoConflict = (added: Registration, others: Iterable<Registration>): void => {
  for (const other of others) {
    const sameScope = added.scope === null || other.scope === null || added.scope === other.scope
    if (!sameScope || other.command.id === added.command.id) continue
    const key = conflictBetween(added.command, other.command)
    if (key !== null)
      throw new Error(
        `${key} stands for both “${other.command.title}” (${other.command.id}) and “${added.command.title}” (${added.command.id}).`
      )
  }
}

/**
 * Whether the user may give a key to a command.
 * @param all every known command: `knownCommands()`
 * @returns why not, naming both commands where another holds the key; null where it may be given
 */
export const whyNotKey = (chord: string, id: string, all: readonly KnownCommand[]): string | null => {
  const reserved = whyReserved(chord)
  if (reserved !== null) return `${chord} cannot be given. ${reserved}`
  const asking = all.find(({ spec }) => spec.id === id)
  if (asking === undefined) return 'There is no such command.'
  const holder = all.find(
    (other) =>
      other.spec.id !== id &&
      (ownKeysOf(other.spec.id) ?? usualKeys(other.spec)).includes(chord) &&
      situations.some((situation) => asking.mayHold(situation) && other.mayHold(situation))
  )
  return holder === undefined
    ? null
    : `${chord} stands for “${holder.spec.title}”. It was not given to “${asking.spec.title}”: take it away there first, or press another key.`
}
