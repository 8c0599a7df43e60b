import { isDeepStrictEqual } from 'node:util'
import type { MissingReport } from '../../api/missing.ts'
import { refuse } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { momentInWords } from '../moment.ts'
import { nameOf } from '../niam/colleagues.ts'
import type { Reference } from '../reference/reference.ts'
import { notAllowed, refusalOfOwner, staleVersion } from '../reports/refusals.ts'
import type { Asker } from '../reports/refusals.ts'
import type { Change } from './change.ts'

export const NO_MISSING_REPORT = refuse('not-found/record', 'No missing report of this person is held under this id.', [
  { errorDetailType: 'not-found', message: 'Incorrect reportId' }
])

/** What may still be done to an episode whose person is found. */
const AFTER_FOUND: readonly Change['change'][] = ['amend', 'found', 'return-interview', 'cancel']

const ofStatus = ({ status, changedBy, changedAt, found }: MissingReport, { change }: Change): Refusal | undefined => {
  if (status === 'cancelled')
    return notAllowed(
      `${nameOf(changedBy)} cancelled this report on ${momentInWords(changedAt)}. It stands as cancelled and takes no more changes.`
    )
  if (status === 'found' && !AFTER_FOUND.includes(change))
    return notAllowed(
      `The person was found on ${momentInWords(found?.at ?? changedAt)}: this episode is closed. If the person is missing again, make a new report.`
    )
  if (status === 'missing' && change === 'return-interview')
    return notAllowed('The person is not recorded as found. Record that first; the return interview comes after it.')
  return undefined
}

const changesNothing = (asked: Change, { content, found, returnInterview }: MissingReport): boolean => {
  switch (asked.change) {
    case 'amend':
      return isDeepStrictEqual(asked.content, content)
    case 'answer-risk':
      return isDeepStrictEqual({ ...content.risk, ...asked.answers }, content.risk)
    case 'found':
      return (
        isDeepStrictEqual(asked.found, found) &&
        (asked.returnInterview === undefined || isDeepStrictEqual(asked.returnInterview, returnInterview))
      )
    case 'return-interview':
      return isDeepStrictEqual(asked.returnInterview, returnInterview)
    case 'transfer':
      return asked.ownerForce.toUpperCase() === content.ownerForce.toUpperCase()
    case 'sighting':
    case 'review':
    case 'cancel':
      return false
  }
}

interface Asking {
  readonly asked: Change
  readonly versionToChange: string
  readonly asker: Asker
  readonly reference: Reference
}

/** Why this change of this report may not be made by this operator, whatever it says; undefined where it may. */
export const refusalOfChange = (report: MissingReport, { asked, versionToChange, asker, reference }: Asking): Refusal | undefined => {
  const foreign = refusalOfOwner(report.content, asker, reference)
  if (foreign !== undefined) return foreign
  const closed = ofStatus(report, asked)
  if (closed !== undefined) return closed
  if (report.versionToChange !== versionToChange) return staleVersion(report)
  return changesNothing(asked, report)
    ? refuse(
        'unprocessable/no-changes',
        asked.change === 'transfer' ? 'The report is owned there already.' : 'The report already stands like this: nothing was changed.'
      )
    : undefined
}
