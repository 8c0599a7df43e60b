import type { WantedVersion } from '../../../../../mock-server/api/wanted.ts'
import { labelOf } from '../../../forms/code-tables.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import { fieldChanges, type FieldChange } from '../../changes/field-changes.ts'
import type { HistoryEntry } from '../../changes/history-entry.ts'
import { sameTyped } from '../../changes/same-field.ts'
import { toFields } from '../to-fields.ts'
import { ALL_WANTED_FIELDS } from '../wanted-fields.ts'

export const ACTION_WORDS: Readonly<Record<WantedVersion['action'], string>> = {
  circulated: 'Circulated',
  amended: 'Amended',
  'review-extended': 'Review extended',
  transferred: 'Transferred',
  'second-checked': 'Second check: confirmed',
  'second-check-queried': 'Second check: queried',
  cancelled: 'Cancelled'
}

/** Field by field, what one version of a report says and another does not. @param today YYYY-MM-DD */
export const versionChanges = (
  before: Pick<WantedVersion, 'content'>,
  after: Pick<WantedVersion, 'content'>,
  today: string
): readonly FieldChange[] =>
  fieldChanges(ALL_WANTED_FIELDS, {
    before: toFields(before.content),
    after: toFields(after.content),
    same: sameTyped(ALL_WANTED_FIELDS, today)
  })

const whyOf = ({ reason, justification, note, cancellation }: WantedVersion): HistoryEntry['why'] => {
  const parts: readonly (readonly [string, string | null | undefined])[] = [
    ['Cancelled as', cancellation === null ? null : `${labelOf('cancel-reasons', cancellation.reason)}, ${inWords(cancellation.date)}`],
    ['Note', note],
    ['Reason', reason],
    ['Justification', justification]
  ]
  const given = parts.flatMap(([label, words]) => (words === null || words === undefined ? [] : [{ label, words }]))
  return given.length > 0 ? given : [{ label: 'Reason', words: 'not recorded' }]
}

/** A report's history as it is read, in the order of its versions. */
export const historyEntries = (versions: readonly WantedVersion[], today: string): readonly HistoryEntry[] =>
  versions.map((version, index) => {
    const before = versions[index - 1]
    return {
      number: version.versionNumber,
      action: ACTION_WORDS[version.action],
      at: version.at,
      by: version.by,
      onBehalfOf: version.onBehalfOf,
      why: whyOf(version),
      changes: before === undefined ? [] : versionChanges(before, version, today)
    }
  })
