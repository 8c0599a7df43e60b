import { isDeepStrictEqual } from 'node:util'
import type { UnidentifiedReport } from '../../../api/unidentified.ts'
import { refuse } from '../../http/refusal.ts'
import type { Refusal } from '../../http/refusal.ts'
import { momentInWords } from '../../moment.ts'
import { nameOf } from '../../niam/colleagues.ts'
import type { Reference } from '../../reference/reference.ts'
import { notAllowed, refusalOfOwner, staleVersion } from '../../reports/refusals.ts'
import type { Asker } from '../../reports/refusals.ts'
import type { Change } from './change.ts'

export const NOT_UNIDENTIFIED = refuse('not-found/record', 'This is not the record of somebody found without a name.', [
  { errorDetailType: 'not-found', message: 'Incorrect personId' }
])

const ofStatus = ({ status, changedBy, changedAt, identification }: UnidentifiedReport, { change }: Change): Refusal | undefined => {
  const ended = `${nameOf(changedBy)} on ${momentInWords(changedAt)}`
  if (status === 'cancelled') return notAllowed(`Cancelled by ${ended}. It stands as cancelled and takes no more changes.`)
  if (status === 'identified' && change !== 'reopen')
    return notAllowed(
      `Identified as ${identification?.displayName ?? 'somebody on record'} by ${ended}: this record has ended. If that was wrong, take the identification back first.`
    )
  if (status === 'unidentified' && change === 'reopen') return notAllowed('Nobody was identified here: there is nothing to take back.')
  return undefined
}

interface Asking {
  readonly asked: Change
  readonly versionToChange: string
  readonly asker: Asker
  readonly reference: Reference
}

/** Why this change of this record may not be made by this operator, whatever it says; undefined where it may. */
export const refusalOfChange = (report: UnidentifiedReport, { asked, versionToChange, asker, reference }: Asking): Refusal | undefined => {
  const foreign = refusalOfOwner(report.content, asker, reference, false)
  if (foreign !== undefined) return foreign
  const closed = ofStatus(report, asked)
  if (closed !== undefined) return closed
  if (report.versionToChange !== versionToChange) return staleVersion(report)
  return asked.change === 'amend' && isDeepStrictEqual(asked.content, report.content)
    ? refuse('unprocessable/no-changes', 'The record already stands like this: nothing was changed.')
    : undefined
}
