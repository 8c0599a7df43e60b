import { isDeepStrictEqual } from 'node:util'
import type { ProblemError } from '../../api/problems.ts'
import { expiryFault } from '../../api/vehicle-rules.ts'
import type { VehicleReport } from '../../api/vehicles.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { dayInWords } from '../moment.ts'
import type { Reference } from '../reference/reference.ts'
import { notAllowed } from '../reports/refusals.ts'
import { calendarDay } from '../service.ts'
import type { Change } from './change.ts'
import { vehicleFaults } from './vehicle-faults.ts'

/** Why a report does not take this change as it stands now; undefined where it does. */
export const refusalOfStep = (asked: Change, { status, content }: VehicleReport): Refusal | undefined => {
  if (asked.change === 'confirm' && status === 'confirmed') return notAllowed('This report is confirmed already: nothing was changed.')
  if (asked.change === 'amend' && isDeepStrictEqual(asked.content, content))
    return refuse('unprocessable/no-changes', 'The report already stands like this: nothing was changed.')
  return undefined
}

interface Facts {
  readonly report: VehicleReport
  readonly reference: Reference
  readonly today: string
}

const dayFaults = (date: string, { from, today, since }: { from: string; today: string; since: string }): ProblemError[] => [
  ...(date > today ? [wrong('date', 'The date cannot be in the future.', 'rule')] : []),
  ...(date < from ? [wrong('date', `The date cannot be before ${since}, ${dayInWords(from)}.`, 'rule')] : [])
]

/** Everything wrong with what a change says, at its path in the body of the call. */
export const changeFaults = (asked: Change, { report, reference, today }: Facts): ProblemError[] => {
  const { content, status } = report
  const made = calendarDay(new Date(report.createdAt))
  switch (asked.change) {
    case 'amend':
      return [
        ...vehicleFaults(asked.content, { reference, today, status, standing: content }),
        ...(asked.content.ownerForce.toUpperCase() === content.ownerForce.toUpperCase()
          ? []
          : [wrong('content.ownerForce', 'An amendment does not change who owns the report.', 'rule')])
      ]
    case 'confirm':
      return []
    case 'recover':
      return dayFaults(asked.date, {
        today,
        ...(content.date === undefined ? { from: made, since: 'the report was made' } : { from: content.date, since: 'what is reported' })
      })
    case 'extend': {
      const fault = expiryFault(asked.expiry, today)
      return [
        ...(fault === undefined ? [] : [wrong('expiry', fault, 'rule')]),
        ...(asked.expiry <= content.expiry
          ? [wrong('expiry', `The expiry must be after the present one, ${dayInWords(content.expiry)}.`, 'rule')]
          : [])
      ]
    }
    case 'cancel':
      return [
        ...(reference.row('cancel-reasons', asked.reason)?.extra?.['for'] === 'vehicle'
          ? []
          : [wrong('reason', 'Choose from the list why it is cancelled.', 'rule')]),
        ...dayFaults(asked.date, { from: made, today, since: 'the report was made' })
      ]
  }
}
