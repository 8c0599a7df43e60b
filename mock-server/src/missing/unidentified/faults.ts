import { identificationRules } from '../../../api/unidentified-parts.ts'
import { unidentifiedRules } from '../../../api/unidentified.ts'
import type { UnidentifiedContent, UnidentifiedReport } from '../../../api/unidentified.ts'
import type { ProblemError } from '../../../api/problems.ts'
import { wrong } from '../../http/refusal.ts'
import type { Reference } from '../../reference/reference.ts'
import { calendarDay } from '../../service.ts'
import { faultsOf } from '../faults.ts'
import type { Change } from './change.ts'

interface Facts {
  readonly reference: Reference
  /** ISO 8601. */
  readonly now: string
}

/** Everything wrong with what is said of somebody found without a name, at its path under `content`. */
export const unidentifiedFaults = (content: UnidentifiedContent, { reference, now }: Facts): ProblemError[] => [
  ...faultsOf(unidentifiedRules(now), content, 'content'),
  ...(reference.station(content.ownerForce) === undefined
    ? [wrong('content.ownerForce', 'must be a valid force station code', 'rule')]
    : [])
]

const dayOf = (at: string): string => calendarDay(new Date(at))

/** Everything wrong with what a change says, at its path in the body of the call. */
export const changeFaults = (asked: Change, { content, createdAt }: UnidentifiedReport, facts: Facts): ProblemError[] => {
  const today = dayOf(facts.now)
  switch (asked.change) {
    case 'amend':
      return [
        ...unidentifiedFaults(asked.content, facts),
        ...(asked.content.ownerForce.toUpperCase() === content.ownerForce.toUpperCase()
          ? []
          : [wrong('content.ownerForce', 'The owner of the record stays. Leave it as it is.', 'rule')])
      ]
    case 'identify':
      return faultsOf(identificationRules({ today, foundOn: dayOf(content.foundAt) }), asked.identification, 'identification')
    case 'reopen':
      return []
    case 'cancel':
      return [
        ...(asked.date > today ? [wrong('date', 'The date cannot be in the future.', 'rule')] : []),
        ...(asked.date < dayOf(createdAt)
          ? [wrong('date', `The date cannot be before the record was made, ${dayOf(createdAt)}.`, 'rule')]
          : [])
      ]
  }
}
