import { isDeepStrictEqual } from 'node:util'
import { forceOf } from '../../api/primitives.ts'
import type { WantedReport } from '../../api/wanted.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { momentInWords } from '../moment.ts'
import { nameOf } from '../niam/colleagues.ts'
import type { Reference } from '../reference/reference.ts'
import type { Change } from './change.ts'

export const NO_REPORT = refuse('not-found/record', 'No wanted report of this person is held under this id.', [
  { errorDetailType: 'not-found', message: 'Incorrect reportId' }
])

/** A change that began from a version which no longer stands: says who came first and when. */
export const staleVersion = ({ versionNumber, changedBy, changedAt }: WantedReport): Refusal =>
  refuse(
    'conflict/version',
    `${nameOf(changedBy)} changed this report on ${momentInWords(changedAt)}, after the version you began from. Nothing of yours was written. Look at what they changed, then send yours again.`,
    [wrong('versionToChange', `The report now stands at version ${versionNumber}.`, 'version')]
  )

interface Asker {
  readonly user: string
  /** Force and station, four characters. */
  readonly force: string
}

/** A report as the rules of its changes see it. */
export interface Changeable {
  readonly report: WantedReport
  /** Whose work waits for its second check. */
  readonly authors: readonly string[]
}

const anotherForces = ({ content }: WantedReport, { force }: Asker, reference: Reference): Refusal | undefined => {
  if (forceOf(content.ownerForce) === forceOf(force)) return undefined
  const owner = reference.table('forces').rows.find(({ code }) => code === forceOf(content.ownerForce))?.label ?? 'another force'
  // SECURITY: H56 what a force owns is altered by nobody else; others ask it to (DPIA risk 4)
  return refuse(
    'forbidden/payload',
    `This report is owned by ${owner} (${content.ownerForce}), and only they may change it. Ask ${content.officer} there, ${content.contact}. Nothing was changed.`,
    [{ errorDetailType: 'owner-force', message: `Owned by ${owner} (${content.ownerForce}).` }]
  )
}

const notAllowed = (details: string): Refusal => refuse('unprocessable/not-allowed', details)

const lookNotAllowed = ({ report, authors }: Changeable, { user }: Asker, outcome: 'confirmed' | 'queried'): Refusal | undefined => {
  const { secondCheck } = report
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
  const foreign = anotherForces(report, asker, reference)
  if (foreign !== undefined) return foreign
  if (report.status === 'cancelled')
    return notAllowed(
      `${nameOf(report.changedBy)} cancelled this report on ${momentInWords(report.changedAt)}. It stands as cancelled and takes no more changes.`
    )
  if (report.versionToChange !== versionToChange) return staleVersion(report)
  if (asked.change === 'second-check') return lookNotAllowed(changeable, asker, asked.outcome)
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
