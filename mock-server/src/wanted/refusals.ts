import { isDeepStrictEqual } from 'node:util'
import type { WantedReport } from '../../api/wanted.ts'
import { refuse } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { momentInWords } from '../moment.ts'
import { nameOf } from '../niam/colleagues.ts'
import type { Reference } from '../reference/reference.ts'
import { notAllowed, refusalOfOwner, staleVersion } from '../reports/refusals.ts'
import type { Asker } from '../reports/refusals.ts'
import type { Change } from './change.ts'

export const NO_REPORT = refuse('not-found/record', 'No wanted report of this person is held under this id.', [
  { errorDetailType: 'not-found', message: 'Incorrect reportId' }
])

const UNCONFIRMED = notAllowed(
  'This report is a control room’s and unconfirmed. Confirm it with its crime reference and officer: its look and its review come with that.'
)

/** A report as the rules of its changes see it. */
export interface Changeable {
  readonly report: WantedReport
  /** Whose work waits for its second check. */
  readonly authors: readonly string[]
}

const lookNotAllowed = ({ report, authors }: Changeable, { user }: Asker, outcome: 'confirmed' | 'queried'): Refusal | undefined => {
  const { secondCheck } = report
  if (secondCheck === 'unconfirmed') return UNCONFIRMED
  if (secondCheck === 'not-required') return notAllowed('This report carries no power of arrest and needs no second check.')
  if (secondCheck === 'done') return notAllowed('This report has had its second check since it was last changed.')
  if (authors.includes(user))
    return notAllowed('You wrote what is to be checked. Another operator of your force has to look at it. Nothing was changed.')
  if (secondCheck === 'queried' && outcome === 'queried')
    return notAllowed(`${nameOf(report.changedBy)} has queried this report already; it is back with who wrote it.`)
  return undefined
}

/** Why this change of this report may not be made by this operator, whatever it says; undefined where it may. */
export const refusalOfChange = (
  changeable: Changeable,
  { asked, versionToChange, asker, reference }: { asked: Change; versionToChange: string; asker: Asker; reference: Reference }
): Refusal | undefined => {
  const { report } = changeable
  const foreign = refusalOfOwner(report.content, asker, reference)
  if (foreign !== undefined) return foreign
  if (report.status === 'cancelled')
    return notAllowed(
      `${nameOf(report.changedBy)} cancelled this report on ${momentInWords(report.changedAt)}. It stands as cancelled and takes no more changes.`
    )
  if (report.versionToChange !== versionToChange) return staleVersion(report)
  if (asked.change === 'second-check') return lookNotAllowed(changeable, asker, asked.outcome)
  const unconfirmed = report.secondCheck === 'unconfirmed'
  if (asked.change === 'confirm')
    return unconfirmed ? undefined : notAllowed('This report is confirmed: there is nothing to confirm of it.')
  if (asked.change === 'extend' && unconfirmed) return UNCONFIRMED
  const same =
    (asked.change === 'amend' && isDeepStrictEqual(asked.content, report.content)) ||
    (asked.change === 'transfer' && asked.ownerForce.toUpperCase() === report.content.ownerForce.toUpperCase())
  return same
    ? refuse(
        'unprocessable/no-changes',
        asked.change === 'amend' ? 'The report already stands like this: nothing was changed.' : 'The report is owned there already.'
      )
    : undefined
}
