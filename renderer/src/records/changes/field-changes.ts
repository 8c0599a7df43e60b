import { labelOf } from '../../forms/code-tables.ts'
import type { FieldSpec } from '../../forms/field.ts'
import { withLabel } from '../../forms/national-labels.ts'
import { differences, type FlatFields, type SameField } from './flat-fields.ts'

/** One field's change as it is read: `Contact: 01632 960118 → 01603 555 0123`. */
export interface FieldChange {
  readonly path: string
  readonly label: string
  readonly opinion: boolean
  readonly mono: boolean
  /** '' where nothing stood or stands. */
  readonly before: string
  readonly after: string
}

/** What stands in a field as it is read: a code with its words. */
export const fieldWords = (spec: FieldSpec | undefined, typed: string): string => {
  if (typed === '' || (spec?.widget !== 'code' && spec?.widget !== 'choice')) return typed
  if ('own' in spec.rows) return spec.rows.own.find(({ code }) => code === typed)?.label ?? typed
  if ('national' in spec.rows) return withLabel(spec.rows.national, typed)
  const label = labelOf(spec.rows.small, typed)
  return label === typed ? typed : `${typed} ${label}`
}

/** What changed from one version to the next, in the order of the form's fields. */
export const fieldChanges = (
  specs: readonly FieldSpec[],
  { before, after, same }: { readonly before: FlatFields; readonly after: FlatFields; readonly same?: SameField }
): readonly FieldChange[] => {
  const order = (path: string): number => specs.findIndex((spec) => spec.path === path)
  return differences(before, after, same)
    .toSorted((one, other) => order(one.path) - order(other.path))
    .map((change) => {
      const spec = specs.find(({ path }) => path === change.path)
      return {
        path: change.path,
        label: spec?.label ?? change.path,
        opinion: spec?.opinion === true,
        mono: spec?.mono === true,
        before: fieldWords(spec, change.before),
        after: fieldWords(spec, change.after)
      }
    })
}
