import { isDeepStrictEqual } from 'node:util'
import type { ProblemError } from '../../api/problems.ts'
import type { PropertyReport } from '../../api/property.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { dayInWords, monthsAfter } from '../moment.ts'
import type { KeptFor } from '../objects/kept-for.ts'
import type { Reference } from '../reference/reference.ts'
import { notAllowed } from '../reports/refusals.ts'
import { calendarDay } from '../service.ts'
import type { Change } from './change.ts'
import { propertyFaults } from './property-faults.ts'

/** Why a report does not take this change as it stands now; undefined where it does. */
export const refusalOfStep = (asked: Change, { status, content }: PropertyReport): Refusal | undefined => {
  if (asked.change === 'confirm' && status === 'confirmed') return notAllowed('This report is confirmed already: nothing was changed.')
  if (asked.change === 'locate' && content.circumstance === 'found')
    return notAllowed('Found property is not located: it is here. Cancel the report as returned to its owner, or as destroyed.')
  if (asked.change === 'locate' && status === 'unconfirmed')
    return notAllowed('This report is not confirmed. Confirm it with its reference and officer first, or cancel it as recovered.')
  if (asked.change === 'amend' && isDeepStrictEqual(asked.content, content))
    return refuse('unprocessable/no-changes', 'The report already stands like this: nothing was changed.')
  return undefined
}

interface Facts {
  readonly report: PropertyReport
  readonly reference: Reference
  readonly today: string
  readonly kept: KeptFor
}

const dayFaults = (date: string, { from, today, since }: { from: string; today: string; since: string }): ProblemError[] => [
  ...(date > today ? [wrong('date', 'The date cannot be in the future.', 'rule')] : []),
  ...(date < from ? [wrong('date', `The date cannot be before ${since}, ${dayInWords(from)}.`, 'rule')] : [])
]

/** Everything wrong with what a change says, at its path in the body of the call. */
export const changeFaults = (asked: Change, { report, reference, today, kept }: Facts): ProblemError[] => {
  const { content, reviewDate, status } = report
  switch (asked.change) {
    case 'amend':
      return [
        ...propertyFaults(asked.content, { reference, today, status }),
        ...(asked.content.ownerForce.toUpperCase() === content.ownerForce.toUpperCase()
          ? []
          : [wrong('content.ownerForce', 'An amendment does not change who owns the report.', 'rule')])
      ]
    case 'confirm':
      return []
    case 'locate':
      return dayFaults(asked.date, { from: content.date, today, since: `it was ${content.circumstance}` })
    case 'extend': {
      const latest = monthsAfter(today, kept.review)
      return [
        ...(asked.reviewDate <= today ? [wrong('reviewDate', 'The review date must be after today.', 'rule')] : []),
        ...(reviewDate !== null && asked.reviewDate <= reviewDate
          ? [wrong('reviewDate', `The review date must be after the present one, ${dayInWords(reviewDate)}.`, 'rule')]
          : []),
        ...(asked.reviewDate > latest
          ? [wrong('reviewDate', `A report is reviewed every ${kept.review} months: ${dayInWords(latest)} at the latest.`, 'rule')]
          : [])
      ]
    }
    case 'cancel':
      return [
        ...(reference.row('cancel-reasons', asked.reason)?.extra?.['for'] === 'property'
          ? []
          : [wrong('reason', 'Choose from the list why it is cancelled.', 'rule')]),
        ...dayFaults(asked.date, { from: calendarDay(new Date(report.createdAt)), today, since: 'the report was made' })
      ]
  }
}
