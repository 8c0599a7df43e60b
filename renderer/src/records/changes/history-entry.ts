import type { FieldChange } from './field-changes.ts'

/** One version of a record as its history tells it. */
export interface HistoryEntry {
  readonly number: number
  /** What was done: `Amended`. */
  readonly action: string
  /** ISO 8601. */
  readonly at: string
  readonly by: string
  readonly onBehalfOf: string
  /** What was said of it, each under its own word: reason, justification, note. */
  readonly why: readonly { readonly label: string; readonly words: string }[]
  readonly changes: readonly FieldChange[]
}
