import { refuse } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { momentInWords } from '../moment.ts'
import { nameOf } from '../niam/colleagues.ts'
import type { Reference } from '../reference/reference.ts'
import { notAllowed, refusalOfOwner, staleVersion } from '../reports/refusals.ts'
import type { Asker } from '../reports/refusals.ts'
import type { ObjectKind } from './object-row.ts'

const noReport = (words: string): Refusal =>
  refuse('not-found/record', `No ${words} report is held under this id. It may have been deleted at its time.`, [
    { errorDetailType: 'not-found', message: 'Incorrect reportId' }
  ])
export const NO_OBJECT: Readonly<Record<ObjectKind, Refusal>> = { property: noReport('property'), vehicle: noReport('vehicle') }

/** A report as the rules of its changes see it. */
export interface Changeable {
  readonly personId: string | null
  readonly status: string
  readonly versionNumber: number
  readonly versionToChange: string
  readonly changedAt: string
  readonly changedBy: string
  readonly content: { readonly ownerForce: string; readonly officer?: string | undefined; readonly contact?: string | undefined }
}

interface Asked {
  readonly versionToChange: string
  readonly asker: Asker
  readonly reference: Reference
  /** Statuses in which a report takes changes. */
  readonly live: readonly string[]
}

/** Why a change of this report may not be made by this operator, whatever it says; undefined where it may. */
export const refusalOfObjectChange = (report: Changeable, { versionToChange, asker, reference, live }: Asked): Refusal | undefined => {
  const { ownerForce, officer, contact } = report.content
  const foreign = refusalOfOwner({ ownerForce, officer: officer ?? 'the bureau', contact }, asker, reference)
  if (foreign !== undefined) return foreign
  if (!live.includes(report.status))
    return notAllowed(
      `${nameOf(report.changedBy)} put this report down as ${report.status} on ${momentInWords(report.changedAt)}. It takes no more changes.`
    )
  return report.versionToChange === versionToChange ? undefined : staleVersion(report)
}
