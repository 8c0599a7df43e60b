import { momentInWords } from '../../forms/datetimes/moment-in-words.ts'
import { fieldChanges, type FieldChange } from './field-changes.ts'
import type { HistoryEntry } from './history-entry.ts'
import { recordedForOwner } from './owner-reason.ts'
import type { RecordDescription, RecordVersion } from './record-description.ts'
import { sameTyped } from './same-field.ts'

const actionWords = <V extends RecordVersion>(record: RecordDescription<V>, { action }: V): string => {
  const words: Readonly<Record<string, string>> = record.actions
  return words[action] ?? action
}

/** `Amended by bureau2 on 22 November 2026 at 14:02. Why they did.` */
export const toldOf = <V extends RecordVersion>(record: RecordDescription<V>, version: V): string => {
  const why = version.note ?? version.justification
  return `${actionWords(record, version)} by ${version.by} on ${momentInWords(version.at)}.${why === null ? '' : ` ${why}`}`
}

/** Field by field, what one version of a record says and another does not. @param today YYYY-MM-DD */
export const versionChanges = <V extends RecordVersion>(
  record: RecordDescription<V>,
  { before, after, today }: { readonly before: V['content']; readonly after: V['content']; readonly today: string }
): readonly FieldChange[] =>
  fieldChanges(record.fields, {
    before: record.toFields(before),
    after: record.toFields(after),
    same: sameTyped(record.fields, today)
  })

const whyOf = <V extends RecordVersion>(record: RecordDescription<V>, version: V): HistoryEntry['why'] => {
  const common: readonly (readonly [string, string | null])[] = [
    ['Note', version.note],
    ['Reason', version.reason],
    ['Justification', version.justification]
  ]
  const given = [...(record.whyElse?.(version) ?? []), ...common.flatMap(([label, words]) => (words === null ? [] : [{ label, words }]))]
  return given.length > 0 ? given : [{ label: 'Reason', words: 'not recorded' }]
}

/** A record's history as it is read, in the order of its versions. @param today YYYY-MM-DD */
export const historyEntries = <V extends RecordVersion>(
  record: RecordDescription<V>,
  versions: readonly V[],
  today: string
): readonly HistoryEntry[] =>
  versions.map((version, index) => {
    const before = versions[index - 1]
    return {
      number: version.versionNumber,
      action: actionWords(record, version),
      at: version.at,
      by: version.by,
      onBehalfOf: version.onBehalfOf,
      why: before === undefined ? [...recordedForOwner(version.content), ...whyOf(record, version)] : whyOf(record, version),
      changes: before === undefined ? [] : versionChanges(record, { before: before.content, after: version.content, today })
    }
  })
