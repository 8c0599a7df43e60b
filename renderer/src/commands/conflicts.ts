import type { Command, CommandContext } from './command.ts'
import type { Registration } from './registry.ts'
import { ENTITLEMENTS, type Entitlement } from '../../../mock-server/api/entitlements.ts'

const TABS: readonly CommandContext['tab'][] = [null, 'check', 'person', 'new-person', 'wanted', 'wanted-report', 'help']
const FOCUS: readonly CommandContext['focus'][] = ['field', 'list', 'command-line', 'button', 'none']
const everything = new Set(Object.keys(ENTITLEMENTS) as Entitlement[])

/** Every situation a `when` can tell apart: two commands on one key must not both hold in any of them. */
const situations: readonly CommandContext[] = TABS.flatMap((tab) =>
  FOCUS.flatMap((focus) =>
    [null, '00000000-0000-4000-8000-000000000000'].flatMap((personId) =>
      (['signed-out', 'active', 'locked'] as const).map((session) => ({ session, entitlements: everything, tab, personId, focus }))
    )
  )
)

/** @returns the key on which two commands would both answer, or null */
export const conflictBetween = (one: Command, other: Command): string | null => {
  const keysOf = (command: Command): string[] => [...(command.keys ?? []), ...(command.loopbackKeys ?? [])]
  const shared = keysOf(one).find((key) => keysOf(other).includes(key))
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
