import type { Found, ReturnInterview } from '../../../../../mock-server/api/missing-parts.ts'
import { momentAsTyped } from '../../../forms/datetimes/moment-as-typed.ts'
import { YES_NO, type FieldSpec } from '../../../forms/field.ts'
import { INTERVIEWS } from '../missing-codes.ts'
import { yesNoAsTyped } from '../to-fields.ts'

/** The contract has each of them without the name of its part. */
const inPart = (fields: readonly FieldSpec[]): readonly FieldSpec[] =>
  fields.map((field) => ({ ...field, schemaPath: field.path.replace(/^\w+\./, '') }))

export const FOUND_FIELDS: readonly FieldSpec[] = inPart([
  { path: 'found.at', label: 'Found', hint: 'when', widget: 'moment', span: 4, topic: 'missing.found.at' },
  { path: 'found.place', label: 'Found where', widget: 'text', span: 8, topic: 'missing.found.place' },
  { path: 'found.by', label: 'Found by', widget: 'text', span: 4, topic: 'missing.found.by' },
  { path: 'found.outcome', label: 'Outcome', widget: 'code', rows: { small: 'missing-outcomes' }, span: 8, topic: 'missing.found.outcome' },
  { path: 'found.wellbeing', label: 'Wellbeing', widget: 'multiline', lines: 1, span: 12, topic: 'missing.found.wellbeing' },
  { path: 'found.harm', label: 'Harm suffered', hint: 'if any', widget: 'multiline', lines: 1, span: 12, topic: 'missing.found.harm' },
  {
    path: 'found.informantMayBeTold',
    label: 'May the informant be told where the person is',
    widget: 'code',
    rows: { own: YES_NO },
    span: 12,
    topic: 'missing.found.informantMayBeTold'
  }
])
export const INTERVIEW_FIELDS: readonly FieldSpec[] = inPart([
  {
    path: 'returnInterview.state',
    label: 'Return interview',
    widget: 'code',
    rows: { own: INTERVIEWS },
    span: 4,
    topic: 'missing.interview.state'
  },
  { path: 'returnInterview.at', label: 'Interview: when', widget: 'moment', span: 4, topic: 'missing.interview.at' },
  { path: 'returnInterview.by', label: 'Held by', widget: 'text', span: 4, topic: 'missing.interview.by' },
  { path: 'returnInterview.summary', label: 'Summary', widget: 'multiline', lines: 2, span: 12, topic: 'missing.interview.summary' },
  {
    path: 'returnInterview.lateReason',
    label: 'Why later than 72 hours',
    hint: 'of a child',
    widget: 'multiline',
    lines: 1,
    span: 12,
    topic: 'missing.interview.lateReason'
  }
])

/** As it stands in its form; every field is named, those that hold nothing too. */
export const foundAsTyped = (found: Found | null): Record<string, string | undefined> => ({
  'found.at': found === null ? undefined : momentAsTyped(found.at),
  'found.place': found?.place,
  'found.by': found?.by,
  'found.outcome': found?.outcome,
  'found.wellbeing': found?.wellbeing,
  'found.harm': found?.harm,
  'found.informantMayBeTold': yesNoAsTyped(found?.informantMayBeTold)
})
export const interviewAsTyped = (interview: ReturnInterview | null): Record<string, string | undefined> => ({
  'returnInterview.state': interview?.state,
  'returnInterview.at': interview === null ? undefined : momentAsTyped(interview.at),
  'returnInterview.by': interview?.by,
  'returnInterview.summary': interview?.summary,
  'returnInterview.lateReason': interview?.lateReason
})
