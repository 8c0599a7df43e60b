import type { CodeRow, NationalTable, SmallTable } from '../../../mock-server/api/reference.ts'
import type { DateLean } from './dates/parse-typed-date.ts'

interface FieldBase {
  /** Dotted path in what is sent: `warrant.date`. Unique in its form. */
  readonly path: string
  readonly label: string
  /** Where the contract has what is typed here, if not at `path`: help tells its rules. */
  readonly schemaPath?: string
  /** Columns of twelve. */
  readonly span: number
  /** Help topic (F1). */
  readonly topic: string
  /** Opinion or assessment: said beside the label, on screen and on prints (records, preamble). */
  readonly opinion?: boolean
  /** Identifiers, codes and numbers: the font in which 0/O and 1/I cannot be confused. */
  readonly mono?: boolean
  /** Said quietly beside the label. */
  readonly hint?: string
}
export interface TextField extends FieldBase {
  readonly widget: 'text'
}
export interface MultilineField extends FieldBase {
  readonly widget: 'multiline'
  /** Lines shown before the field grows. */
  readonly lines: number
}
export interface DateField extends FieldBase {
  readonly widget: 'date'
  readonly lean: DateLean
}
export interface MomentField extends FieldBase {
  readonly widget: 'moment'
}
export interface CodeField extends FieldBase {
  readonly widget: 'code'
  /** A whole small table, a national one searched in main, or rows of the form's own. */
  readonly rows: { readonly small: SmallTable } | { readonly national: NationalTable } | { readonly own: readonly CodeRow[] }
  /** Words that are no code are kept as words (an offence until it is confirmed). */
  readonly wordsToo?: boolean
  /** Those picked last come first, and are offered before anything is typed. */
  readonly recent?: true
}
/** An answer to choose, and the letter that gives it. */
export interface Choice extends CodeRow {
  readonly key: string
}
/** A question with a few answers, each by one key; left alone it stays unanswered. */
export interface ChoiceField extends FieldBase {
  readonly widget: 'choice'
  readonly rows: { readonly own: readonly Choice[] }
}
export type FieldSpec = TextField | MultilineField | DateField | MomentField | CodeField | ChoiceField

export interface SectionSpec {
  readonly heading: string
  readonly fields: readonly FieldSpec[]
}

/** What stands in the fields, as typed: an empty field is ''. */
export type TypedFields = Readonly<Record<string, string>>
/** Path → what is wrong with it and how to mend it. */
export type Faults = ReadonlyMap<string, string>

export const YES_NO: readonly CodeRow[] = [
  { code: 'Y', label: 'Yes' },
  { code: 'N', label: 'No' }
]
