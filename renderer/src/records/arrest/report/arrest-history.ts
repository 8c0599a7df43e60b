import type { ArrestHistory, ArrestVersion } from '../../../../../mock-server/api/arrest-history.ts'
import type { DisposalEntry } from '../../../../../mock-server/api/disposals.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import type { FieldChange } from '../../changes/field-changes.ts'
import type { HistoryEntry } from '../../changes/history-entry.ts'
import { versionChanges } from '../../changes/record-history.ts'
import { REMAND } from '../remand/remand-record.ts'
import { caseHeading, chargeWords, courtWords, laterHeading, remandHeading } from './report-words.ts'

type Of<R extends ArrestVersion['record']> = Extract<ArrestVersion, { record: R }>
interface Told {
  readonly action: string
  readonly changes: readonly FieldChange[]
}
const change = (path: string, label: string, before: string | undefined, after: string | undefined): readonly FieldChange[] =>
  before === after ? [] : [{ path, label, opinion: false, mono: false, before: before ?? '', after: after ?? '' }]

const ofOffence = ({ content }: Of<'offence'>): Told => ({
  action: `Offence ${content.arrestChargeNumber} added${content.additionalOffenceMarker ? ' by the court' : ''}: ${withLabel('offences', content.cjsOffenceCode)}`,
  changes: []
})

const ofRemand = ({ content }: Of<'remand'>, before: Of<'remand'> | undefined, today: string): Told =>
  before === undefined
    ? { action: `Added: ${remandHeading(content)}`, changes: [] }
    : {
        action: `Amended: ${remandHeading(before.content)}`,
        changes: versionChanges(REMAND, { before: before.content, after: content, today })
      }

/** Each offence of a case with how it stands there, and each later hearing with what it did. */
const standing = ({ charges, subsequentAppearances = [] }: DisposalEntry): ReadonlyMap<string, { label: string; words: string }> =>
  new Map([
    ...charges.map(
      (charge) =>
        [
          charge.offenceId,
          { label: withLabel('offences', charge.cjsOffenceCode), words: chargeWords(charge) ?? 'awaits its result' }
        ] as const
    ),
    ...subsequentAppearances.flatMap((later) =>
      later.charges.map(
        (charge) =>
          [
            `${later.appearanceNumber} ${charge.offenceId}`,
            { label: `${laterHeading(later)}: ${withLabel('offences', charge.cjsOffenceCode)}`, words: chargeWords(charge) ?? '' }
          ] as const
      )
    )
  ])

const caseChanges = (before: DisposalEntry, after: DisposalEntry): readonly FieldChange[] => {
  const [was, is] = [standing(before), standing(after)]
  const dated = ({ convictionDate }: DisposalEntry): string | undefined =>
    convictionDate === undefined ? undefined : inWords(convictionDate)
  return [
    ...change('court', 'Court', courtWords(before.court), courtWords(after.court)),
    ...change('convictionDate', 'Hearing', dated(before), dated(after)),
    ...[...new Set([...was.keys(), ...is.keys()])].flatMap((key) =>
      // What goes to another case is told there.
      change(
        key,
        (is.get(key) ?? was.get(key))?.label ?? '',
        was.get(key)?.words,
        is.get(key)?.words ?? (was.has(key) ? 'goes to another case' : undefined)
      )
    )
  ]
}

const ofCase = ({ content }: Of<'case'>, before: Of<'case'> | undefined, carriedOn: boolean): Told => {
  if (before === undefined) {
    const decided = content.outcome !== undefined || content.caseStatusMarker === 'P'
    const what = decided || content.caseStatusMarker === 'F' ? '' : carriedOn ? 'Carried forward: ' : 'Charged: '
    return { action: `${what}${caseHeading(content)}`, changes: [] }
  }
  const more = (content.subsequentAppearances?.length ?? 0) > (before.content.subsequentAppearances?.length ?? 0)
  return {
    action: `${more ? 'Later hearing' : 'Results'}: ${caseHeading(content)}`,
    changes: caseChanges(before.content, content)
  }
}

const whyOf = ({ reason, justification }: ArrestVersion): HistoryEntry['why'] => {
  const given = [
    ...(reason === null ? [] : [{ label: 'Reason', words: reason }]),
    ...(justification === null ? [] : [{ label: 'Justification', words: justification }])
  ]
  return given.length === 0 ? [{ label: 'Reason', words: 'not recorded' }] : given
}

/** The version of the same record before this one. */
const earlier = <V extends ArrestVersion>(versions: readonly ArrestVersion[], version: V): V | undefined =>
  versions
    .slice(0, versions.indexOf(version))
    .findLast((one): one is V => one.record === version.record && one.recordId === version.recordId)

const toldOf = (version: ArrestVersion, versions: readonly ArrestVersion[], today: string): Told => {
  switch (version.record) {
    case 'report':
      return { action: 'Report recorded', changes: [] }
    case 'offence':
      return ofOffence(version)
    case 'remand':
      return ofRemand(version, earlier(versions, version), today)
    case 'case': {
      // A case that was made in one go with another's results is what these sent on.
      const carriedOn = versions.some(
        (one) => one.record === 'case' && one.recordId !== version.recordId && one.at === version.at && earlier(versions, one) !== undefined
      )
      return ofCase(version, earlier(versions, version), carriedOn)
    }
  }
}

/** The history of a report and of all that it holds as it is read, in the order in which it was written. @param today YYYY-MM-DD */
export const arrestHistoryEntries = ({ versions }: ArrestHistory, today: string): readonly HistoryEntry[] =>
  versions.map((version, index) => ({
    number: index + 1,
    at: version.at,
    by: version.by,
    onBehalfOf: version.onBehalfOf,
    why: whyOf(version),
    ...toldOf(version, versions, today)
  }))
