import type { FieldSpec } from '../../forms/field.ts'
import type { FlatFields } from './flat-fields.ts'

/** A version of a record as every record's history gives it. */
export interface RecordVersion {
  readonly versionNumber: number
  readonly versionToChange: string
  readonly action: string
  /** ISO 8601. */
  readonly at: string
  readonly by: string
  readonly onBehalfOf: string
  readonly reason: string | null
  readonly justification: string | null
  readonly note: string | null
  readonly content: unknown
}

/** What a record tells of itself so that its versions can be read side by side. */
export interface RecordDescription<V extends RecordVersion> {
  /** `Circulated`, `Amended`. */
  readonly actions: Readonly<Record<V['action'], string>>
  /** Every field that its form can show, in the order in which changes are told. */
  readonly fields: readonly FieldSpec[]
  /** A version's content as it stands in the form. */
  readonly toFields: (content: V['content']) => FlatFields
  /** What was said of a version beside its note, reason and justification: why it was cancelled. */
  readonly whyElse?: (version: V) => readonly { readonly label: string; readonly words: string }[]
}

/** How a change is spoken of. */
export interface ChangeWords {
  /** `Amendment`: above its form. */ readonly kind: string
  /** `Amend`: in its tab's title. */ readonly title: string
  /** `Amended`: announced. */ readonly done: string
  /** `Circulate the amendment`: on its button. */ readonly send: string
}

/** What it tells of the changes that can be made to it. */
export interface ChangeableRecord<V extends RecordVersion, C extends string> extends RecordDescription<V> {
  readonly changes: Readonly<Record<C, ChangeWords>>
  /** What of the record a change's form holds, and so what of it can be in conflict; nothing where it only adds. */
  readonly fieldsOf: (content: V['content'], change: C) => FlatFields
  /** Why this change can no longer be made; null where it can. @param force of the operator, four characters */
  readonly ended: (version: V, change: C, force: string) => string | null
}
