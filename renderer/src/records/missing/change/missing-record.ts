import type { Found, HeldSighting, ReturnInterview } from '../../../../../mock-server/api/missing-parts.ts'
import type { MissingChange, MissingContent, MissingVersion } from '../../../../../mock-server/api/missing.ts'
import { forceOf } from '../../../../../mock-server/api/primitives.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import { momentInWords } from '../../../forms/datetimes/moment-in-words.ts'
import type { FieldSpec } from '../../../forms/field.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import { proposedRecord } from '../../changes/proposing.ts'
import type { FlatFields } from '../../changes/flat-fields.ts'
import type { ChangeableRecord } from '../../changes/record-description.ts'
import { toldOf } from '../../changes/record-history.ts'
import { RELIABILITIES, wordOf } from '../missing-codes.ts'
import { everyMissingField, NOT_AMENDED } from '../missing-fields.ts'
import { onlyFilled, riskAsTyped, toFields } from '../to-fields.ts'
import { FOUND_FIELDS, foundAsTyped, INTERVIEW_FIELDS, interviewAsTyped } from './found-fields.ts'

/** Everything that a version of an episode holds: what its history and its changes are told from. */
export interface WholeEpisode {
  readonly report: MissingContent
  readonly sightings: readonly HeldSighting[]
  readonly found: Found | null
  readonly returnInterview: ReturnInterview | null
}
/** A version as the history gives it, its parts brought together. */
export type EpisodeVersion = Omit<MissingVersion, 'content'> & { readonly content: WholeEpisode }
export const episodeVersion = ({ content: report, ...version }: MissingVersion): EpisodeVersion => {
  const { sightings, found, returnInterview } = version
  return { ...version, content: { report, sightings, found, returnInterview } }
}

/** Who owns it and whom to ask, where it is another force's. */
export const foreignWords = ({ ownerForce, officer, contact }: MissingContent, force: string): string | null => {
  if (forceOf(ownerForce) === forceOf(force)) return null
  const whom = contact === undefined ? officer : `${officer}, ${contact}`
  return `This report is owned by ${withLabel('stations', ownerForce)}. Only its owner changes it. Ask ${whom}.`
}

/** Changes of somebody who is found: what was said of it is put right. */
const OF_FOUND: ReadonlySet<MissingChange> = new Set(['amend', 'found', 'return-interview', 'cancel'])

const ended = (version: EpisodeVersion, change: MissingChange, force: string): string | null => {
  if (version.status === 'cancelled') return `${toldOf(MISSING, version)} It takes no more changes.`
  if (version.status === 'found' && !OF_FOUND.has(change)) return `${toldOf(MISSING, version)} The person is no longer missing.`
  if (version.status === 'missing' && change === 'return-interview') return 'The person is still missing. Record how they were found first.'
  const foreign = foreignWords(version.content.report, force)
  if (foreign !== null) return version.action === 'transferred' ? `${toldOf(MISSING, version)} ${foreign}` : foreign
  return null
}

const sightingWords = ({ at, place, by, reliability, note }: HeldSighting): string =>
  [`${momentInWords(at)}, ${place}. ${wordOf(RELIABILITIES, reliability)}, by ${by}.`, ...(note === undefined ? [] : [note])].join(' ')

const episodeFields = ({ report, sightings, found, returnInterview }: WholeEpisode): FlatFields => ({
  ...toFields(report),
  ...onlyFilled(foundAsTyped(found)),
  ...onlyFilled(interviewAsTyped(returnInterview)),
  ...Object.fromEntries(sightings.map((sighting, index) => [`sightings.${index}`, sightingWords(sighting)]))
})

/** Of a part that is there, its empty fields as well: what is put into them is marked as changed. */
const shown = (fields: Readonly<Record<string, string | undefined>>): FlatFields =>
  Object.fromEntries(Object.entries(fields).map(([path, text]) => [path, text ?? '']))

const foundFields = (found: Found | null): FlatFields => (found === null ? {} : shown(foundAsTyped(found)))
const interviewFields = (interview: ReturnInterview | null): FlatFields => (interview === null ? {} : shown(interviewAsTyped(interview)))

const fieldsOf = ({ report, found, returnInterview }: WholeEpisode, change: MissingChange): FlatFields => {
  switch (change) {
    case 'amend':
      return Object.fromEntries(Object.entries(toFields(report)).filter(([path]) => !NOT_AMENDED.has(path)))
    case 'answer-risk':
      return onlyFilled(riskAsTyped(report.risk))
    case 'review':
      return { grade: report.grade, gradeRationale: report.gradeRationale }
    case 'found':
      return { ...foundFields(found), ...interviewFields(returnInterview) }
    case 'return-interview':
      return interviewFields(returnInterview)
    case 'sighting':
    case 'transfer':
    case 'cancel':
      return {}
  }
}

const MOST_SIGHTINGS = 60
const SIGHTINGS: readonly FieldSpec[] = Array.from({ length: MOST_SIGHTINGS }, (_none, index) => ({
  path: `sightings.${index}`,
  label: `Sighting ${index + 1}`,
  widget: 'text',
  span: 12,
  topic: 'missing.sighting.at'
}))

/** What a missing report tells of itself to the history and to its changes. */
export const MISSING: ChangeableRecord<EpisodeVersion, MissingChange> = {
  actions: {
    reported: 'Reported',
    amended: 'Amended',
    sighted: 'Sighting added',
    'risk-answered': 'Risk questions answered',
    reviewed: 'Reviewed, grade confirmed',
    regraded: 'Regraded',
    found: 'Found',
    'found-corrected': 'Found: put right',
    'return-interview-recorded': 'Return interview recorded',
    transferred: 'Transferred',
    cancelled: 'Cancelled: recorded in error'
  },
  // The questions' words come with their table, which may be there after this.
  get fields() {
    return [...everyMissingField(), ...FOUND_FIELDS, ...INTERVIEW_FIELDS, ...SIGHTINGS]
  },
  toFields: episodeFields,
  whyElse: ({ cancellation }) =>
    cancellation === null
      ? []
      : [{ label: 'Cancelled as', words: `recorded in error, ${inWords(cancellation.date)}. ${cancellation.note}` }],
  changes: {
    amend: { kind: 'Amendment', title: 'Amend', done: 'Amended', send: 'Circulate the amendment' },
    sighting: { kind: 'Sighting', title: 'Sighting', done: 'Sighting added', send: 'Add the sighting' },
    'answer-risk': { kind: 'Risk questions', title: 'Risk questions', done: 'Answers added', send: 'Send the answers' },
    review: { kind: 'Review of the risk', title: 'Review risk', done: 'Reviewed', send: 'Send the review' },
    found: { kind: 'Found', title: 'Found', done: 'Recorded as found', send: 'Record as found' },
    'return-interview': { kind: 'Return interview', title: 'Return interview', done: 'Interview recorded', send: 'Record the interview' },
    transfer: { kind: 'Transfer', title: 'Transfer', done: 'Transferred', send: 'Transfer the report' },
    cancel: { kind: 'Cancellation', title: 'Cancel', done: 'Cancelled', send: 'Cancel: recorded in error' }
  },
  fieldsOf,
  ended
}

/** One of another force: its change is proposed to the owner. */
export const PROPOSED_MISSING = proposedRecord(MISSING, ({ report }) => report.ownerForce)
