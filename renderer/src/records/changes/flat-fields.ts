/** A record's fields as they stand in its form: path → text; a field that is not there is empty. */
export type FlatFields = Readonly<Record<string, string>>

/** Whether two texts of a field say the same. Without one, the trimmed texts are compared. */
export type SameField = (path: string, one: string, other: string) => boolean
export const sameText: SameField = (_path, one, other) => one.trim() === other.trim()

/** What stands in a field: '' where nothing does. */
export const at = (fields: FlatFields, path: string): string => fields[path] ?? ''

/** Every path that stands in any of them, each once, in the order in which they come. */
export const pathsOf = (...all: readonly FlatFields[]): readonly string[] => [...new Set(all.flatMap((fields) => Object.keys(fields)))]

export interface FieldDifference {
  readonly path: string
  readonly before: string
  readonly after: string
}
/** Field by field, what one version says and the next does not. */
export const differences = (before: FlatFields, after: FlatFields, same: SameField = sameText): readonly FieldDifference[] =>
  pathsOf(before, after).flatMap((path) => {
    const change = { path, before: at(before, path), after: at(after, path) }
    return same(path, change.before, change.after) ? [] : [change]
  })
