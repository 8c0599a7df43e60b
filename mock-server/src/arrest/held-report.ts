import type { Database } from 'better-sqlite3'
import { checknameOf } from '../../api/arrest-parts.ts'
import { readPncId } from '../../api/identifiers/pnc-id.ts'
import { forceOf } from '../../api/primitives.ts'
import type { ProblemType } from '../../api/problems.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { heldPerson } from '../people/person-record.ts'
import type { HeldPerson } from '../people/person-record.ts'

/** An arrest report as its offences, remands and cases see it. */
export interface HeldReport {
  readonly reportId: string
  readonly person: number
  readonly asn: string
  readonly ownerCode: string
}

/** Who writes: a user alters what the user's own force owns; a system client acts for courts and forces alike. */
export interface Writer {
  readonly by: string
  readonly onBehalfOf: string
  /** Force and station of a user; null of a system client. */
  readonly force: string | null
  /** Why, as the call said it. */
  readonly reason: string | null
  readonly justification: string | null
  /** ISO 8601. */
  readonly at: string
  /** YYYY-MM-DD. */
  readonly today: string
}

interface Fault {
  readonly message: string
  readonly field?: string
}

/** A refusal that says the same in its details and its one error. */
export const recordRefusal = (type: ProblemType, message: string, { field, details }: { field?: string; details?: string } = {}): Refusal =>
  new Refusal(type, details ?? message, [
    { errorDetailType: type.slice(type.indexOf('/') + 1), message, ...(field === undefined ? {} : { field }) }
  ])

/** A refusal of one body for several reasons. */
export const bodyRefusal = (details: string, faults: readonly Fault[]): Refusal =>
  new Refusal(
    'bad-request/invalid-body',
    details,
    faults.map((fault) => ({ errorDetailType: 'rule', ...fault }))
  )

/** @throws Refusal in LEDS's words where there is no such person */
export const personToChange = (database: Database, personId: string): HeldPerson => {
  const person = heldPerson(database, personId)
  if (person === undefined) throw recordRefusal('not-found/record', 'Incorrect personId', { details: 'No person is held under this id.' })
  return person
}

const COLUMNS = 'a.report_id AS "reportId", a.person, a.asn, a.owner_code AS "ownerCode"'

export const reportsOfPerson = (database: Database, person: number): HeldReport[] =>
  statement<HeldReport>(
    database,
    `SELECT ${COLUMNS} FROM report AS r JOIN arrest_report AS a ON a.report_id = r.id WHERE r.person = ? AND r.kind = 'arrest' ORDER BY r.date DESC, r.sequence DESC`
  ).all(person)

/** @throws Refusal in LEDS's words where this person has no such report */
export const reportToChange = (database: Database, { person, reportId }: { person: number; reportId: string }): HeldReport => {
  const report = statement<HeldReport>(database, `SELECT ${COLUMNS} FROM arrest_report AS a WHERE a.report_id = ? AND a.person = ?`).get(
    reportId,
    person
  )
  if (report === undefined)
    throw recordRefusal('not-found/record', 'Incorrect reportId', { details: 'No arrest report of this person is held under this id.' })
  return report
}

/** @throws Refusal where the checkname is not that of one of the person's surnames */
export const checkCheckname = (checkname: string, { record }: HeldPerson): void => {
  const fits = record.content.names.some(({ surname }) => surname !== undefined && checknameOf(surname) === checkname)
  if (!fits)
    throw recordRefusal(
      'bad-request/does-not-match',
      'The checkname does not match the person: it is the first 15 characters of the surname in lower case.',
      { field: 'checkname' }
    )
}

/** Year and serial without the letter, which real numbers get wrong (leds-api, Identifiers). */
const numberOf = (urn: string, year: number): string | undefined => {
  const reading = readPncId(urn, year)
  return reading.state === 'malformed' ? undefined : reading.canonical.slice(0, -1)
}

/** @throws Refusal where the URN in the body is not this person's */
export const checkUrn = (longPersonUrn: string, { record }: HeldPerson, at: string): void => {
  const year = Number(at.slice(0, 4))
  const given = numberOf(longPersonUrn, year)
  if (given === undefined || given !== numberOf(record.longPersonUrn, year))
    throw recordRefusal('bad-request/does-not-match', `Invalid personUrn: ${longPersonUrn} does not belong to the personId`, {
      field: 'longPersonUrn',
      details: 'Provided personUrn is not associated with court case or report: it is another person’s.'
    })
}

/** @throws Refusal where a user alters what another force owns */
export const checkOwner = ({ ownerCode, asn }: HeldReport, { force }: Writer): void => {
  if (force === null || forceOf(force) === forceOf(ownerCode)) return
  // SECURITY: H56 what a force owns is altered by nobody else but the courts' own feed (DPIA risk 4)
  throw new Refusal(
    'forbidden/payload',
    `The report ${asn} is owned by force ${forceOf(ownerCode)} (${ownerCode}), and only they may change it. Nothing was changed.`,
    [{ errorDetailType: 'owner-force', message: `Owned by ${ownerCode}.` }]
  )
}

/** Who wrote a version, and why: what a history tells. */
export const keepWriting = (
  database: Database,
  { record, version }: { record: string; version: string },
  { by, onBehalfOf, at, reason, justification }: Omit<Writer, 'force' | 'today'>
): void => {
  statement(
    database,
    'INSERT INTO arrest_writing (record, version, at, by, on_behalf_of, reason, justification) VALUES (?, ?, ?, ?, ?, ?, ?)'
  ).run(record, version, at, by, onBehalfOf, reason, justification)
}

/** Keeps what stood before it is changed: nothing is overwritten (records, Common to all). */
export const keepSuperseded = (
  database: Database,
  { record, version, content }: { record: string; version: string; content: string },
  { by, onBehalfOf, at }: Writer
): void => {
  statement(
    database,
    'INSERT INTO superseded (record, version, content, superseded_at, superseded_by, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?)'
  ).run(record, version, content, at, by, onBehalfOf)
}
