import { at, pathsOf, sameText, type FlatFields, type SameField } from './flat-fields.ts'

/** A field that both changed, each to something else. */
export interface FieldConflict {
  readonly path: string
  readonly base: string
  readonly theirs: string
  readonly mine: string
}
export interface Merged {
  /** As they are to stand; a field in conflict stands as typed here until it is decided. */
  readonly fields: FlatFields
  /** Paths that only they changed, taken over. */
  readonly taken: readonly string[]
  readonly conflicts: readonly FieldConflict[]
}

/**
 * Brings together what two people made of one version. What one alone changed stands; what both changed alike stands;
 * what both changed differently is for the operator to decide. Nothing is dropped.
 */
export const merge = (base: FlatFields, theirs: FlatFields, mine: FlatFields, same: SameField = sameText): Merged => {
  const fields: Record<string, string> = {}
  const taken: string[] = []
  const conflicts: FieldConflict[] = []
  for (const path of pathsOf(base, theirs, mine)) {
    const field = { path, base: at(base, path), theirs: at(theirs, path), mine: at(mine, path) }
    const theyChanged = !same(path, field.theirs, field.base)
    const iChanged = !same(path, field.mine, field.base)
    fields[path] = theyChanged && !iChanged ? field.theirs : field.mine
    if (theyChanged && !iChanged) taken.push(path)
    if (theyChanged && iChanged && !same(path, field.theirs, field.mine)) conflicts.push(field)
  }
  return { fields, taken, conflicts }
}
