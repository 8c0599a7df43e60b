import { forceOf } from '../../api/primitives.ts'
import { Refusal as StoreRefusal } from '../../store/refusal.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { momentInWords } from '../moment.ts'
import { nameOf } from '../niam/colleagues.ts'
import type { Reference } from '../reference/reference.ts'

interface LastChange {
  readonly versionNumber: number
  readonly changedBy: string
  readonly changedAt: string
}

/** A change that began from a version which no longer stands: says who came first and when. */
export const staleVersion = ({ versionNumber, changedBy, changedAt }: LastChange): Refusal =>
  refuse(
    'conflict/version',
    `${nameOf(changedBy)} changed this report on ${momentInWords(changedAt)}, after the version you began from. Nothing of yours was written. Look at what they changed, then send yours again.`,
    [wrong('versionToChange', `The report now stands at version ${versionNumber}.`, 'version')]
  )

export const notAllowed = (details: string): Refusal => refuse('unprocessable/not-allowed', details)

/** A refusal as a write operation throws it, which takes the write back. */
export const thrown = ({ type, details, errors }: Refusal): StoreRefusal => new StoreRefusal(type, details, errors)

/** Who asks for a change. */
export interface Asker {
  readonly user: string
  /** Force and station, four characters. */
  readonly force: string
}

interface Owned {
  readonly ownerForce: string
  /** Whom others ask. */
  readonly officer: string
  readonly contact?: string | undefined
}

/**
 * Undefined where the asker's force owns the report; else who does, and whom to ask.
 * @param takesProposals false of a kind of report whose changes are asked for by telephone alone
 */
export const refusalOfOwner = (
  { ownerForce, officer, contact }: Owned,
  { force }: Asker,
  reference: Reference,
  takesProposals = true
): Refusal | undefined => {
  if (forceOf(ownerForce) === forceOf(force)) return undefined
  const owner = reference.table('forces').rows.find(({ code }) => code === forceOf(ownerForce))?.label ?? 'another force'
  const whom = contact === undefined ? `${officer} there` : `${officer} there, ${contact}`
  // SECURITY: H56 what a force owns is altered by nobody else; others ask it to (DPIA risk 4)
  return refuse(
    'forbidden/payload',
    `This report is owned by ${owner} (${ownerForce}), and only they may change it${takesProposals ? ': propose it to them' : ''}. Ask ${whom}. Nothing was changed.`,
    [{ errorDetailType: 'owner-force', message: `Owned by ${owner} (${ownerForce}).` }]
  )
}
