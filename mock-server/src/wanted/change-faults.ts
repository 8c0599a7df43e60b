import type { PersonRecord } from '../../api/people.ts'
import type { ProblemError } from '../../api/problems.ts'
import type { WantedReport } from '../../api/wanted.ts'
import { wrong } from '../http/refusal.ts'
import type { Reference } from '../reference/reference.ts'
import { calendarDay } from '../service.ts'
import type { Change } from './change.ts'
import { wantedFaults } from './wanted-faults.ts'

interface Facts {
  readonly report: WantedReport
  readonly person: PersonRecord
  readonly reference: Reference
  readonly today: string
}
type Asked<C extends Change['change']> = Extract<Change, { readonly change: C }>

const ofAmendment = ({ content }: Asked<'amend'>, { report, ...facts }: Facts): ProblemError[] => {
  const standing = report.content
  const faults = wantedFaults(content, { ...facts, standing })
  return content.ownerForce.toUpperCase() === standing.ownerForce.toUpperCase()
    ? faults
    : [
        ...faults,
        wrong('content.ownerForce', 'An amendment does not change who owns the report. Transfer it to the other force instead.', 'rule')
      ]
}

const ofExtension = ({ reviewDate, weedDate }: Asked<'extend'>, { report: { content }, today }: Facts): ProblemError[] => {
  const weeded = weedDate ?? content.weedDate
  return [
    ...(reviewDate <= today ? [wrong('reviewDate', 'The review date must be after today.', 'rule')] : []),
    ...(reviewDate <= content.reviewDate
      ? [wrong('reviewDate', `The review date must be after the present one, ${content.reviewDate}.`, 'rule')]
      : []),
    ...(weeded !== undefined && weeded < reviewDate
      ? [wrong('weedDate', `The weed date, ${weeded}, would be before the review date. Give a later one.`, 'rule')]
      : [])
  ]
}

const ofTransfer = ({ ownerForce }: Asked<'transfer'>, { reference }: Facts): ProblemError[] =>
  reference.station(ownerForce) === undefined ? [wrong('ownerForce', 'must be a valid force station code', 'rule')] : []

const ofCancellation = ({ reason, date }: Asked<'cancel'>, { report, reference, today }: Facts): ProblemError[] => {
  const circulated = calendarDay(new Date(report.circulatedAt))
  return [
    ...(reference.row('cancel-reasons', reason)?.extra?.['for'] === 'wanted'
      ? []
      : [wrong('reason', 'Choose from the list why it is cancelled.', 'rule')]),
    ...(date > today ? [wrong('date', 'The date cannot be in the future.', 'rule')] : []),
    ...(date < circulated ? [wrong('date', `The date cannot be before the report was circulated, ${circulated}.`, 'rule')] : [])
  ]
}

/** Everything wrong with what a change says, at its path in the body of the call. */
export const changeFaults = (asked: Change, facts: Facts): ProblemError[] => {
  switch (asked.change) {
    case 'amend':
      return ofAmendment(asked, facts)
    case 'extend':
      return ofExtension(asked, facts)
    case 'transfer':
      return ofTransfer(asked, facts)
    case 'cancel':
      return ofCancellation(asked, facts)
    case 'second-check':
    case 'confirm':
      return []
  }
}
