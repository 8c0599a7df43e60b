import type { Database } from 'better-sqlite3'
import { readPncId } from '../../../api/identifiers/pnc-id.ts'
import type { HeldIdentification } from '../../../api/unidentified-parts.ts'
import { Refusal } from '../../../store/refusal.ts'
import { statement } from '../../../store/statement.ts'
import { tellOfUnidentified } from '../../alerts/told-of-people.ts'
import { insertFinding } from '../../people/links.ts'
import { heldPerson } from '../../people/person-record.ts'
import { rewritePerson } from '../../people/rewrite-person.ts'
import { displayName } from '../../people/search/candidate.ts'
import { forenamesOf } from '../../people/search/stored-forenames.ts'
import type { Author } from '../../reports/author.ts'
import { staleVersion, thrown } from '../../reports/refusals.ts'
import { differing } from '../../reports/write-report.ts'
import { once } from '../../writes/once.ts'
import type { WriteRequest } from '../../writes/once.ts'
import { changed } from './change.ts'
import type { Change, UnidentifiedStanding } from './change.ts'
import { heldUnidentified, recordWithoutName } from './record.operation.ts'
import { NOT_UNIDENTIFIED } from './refusals.ts'
import { unidentifiedReportOf } from './row.ts'
import type { UnidentifiedRow } from './row.ts'
import { insertUnidentifiedVersion, keepFirstUnidentified } from './versions.ts'

export interface UnidentifiedChangeWrite extends Author {
  readonly personId: string
  readonly asked: Change
  /** The version that the change was checked against; another one standing now is a conflict. */
  readonly versionToChange: string
  /** Under which the changed record will stand. */
  readonly version: string
  /** Of the link that an identification makes. */
  readonly linkId: string
  /** Four characters: the operator's. */
  readonly force: string
  /** Why it was proposed, of a change that another organisation asked for (H56). */
  readonly note?: string
}

type Named = Pick<HeldIdentification, 'personId' | 'displayName'>

// SECURITY: H52 people known only as victims or witnesses have no search row: nobody is identified as one of them here
const NAMED = `SELECT p.id AS "personId", n.surname, n.forenames FROM person AS p JOIN person_search AS s ON s.person = p.sequence
  LEFT JOIN person_name AS n ON n.id = (SELECT t.id FROM person_name AS t WHERE t.person = p.sequence ORDER BY t.kind <> 'true', t.id LIMIT 1)
  WHERE p.pnc_id = ?`

const wrongPncId = (message: string): Refusal =>
  new Refusal('unprocessable/not-allowed', `${message} Nothing was changed.`, [
    { errorDetailType: 'rule', message, field: 'identification.pncId' }
  ])

/** Whose record the PNC ID of an identification is of. @param at ISO 8601 */
const whoIs = (database: Database, pncId: string, at: string): Named => {
  const reading = readPncId(pncId, Number(at.slice(0, 4)))
  const row =
    reading.state === 'valid'
      ? statement<{ personId: string; surname: string | null; forenames: string | null }>(database, NAMED).get(reading.canonical)
      : undefined
  if (row === undefined) throw wrongPncId('No record is held under this PNC ID. Add the person first, or look at the number again.')
  const name = displayName({ surname: row.surname, forenames: forenamesOf(row.forenames) })
  if (name === '') throw wrongPncId('The record under this PNC ID bears no name either. Give one that does.')
  return { personId: row.personId, displayName: name }
}

/** Read operation: whose record an identification names; null where it names none. The write looks again, and refuses. */
export const namedByPncId = (database: Database, { pncId, at }: { readonly pncId: string; readonly at: string }): string | null => {
  const reading = readPncId(pncId, Number(at.slice(0, 4)))
  return reading.state === 'valid' ? (statement<{ personId: string }>(database, NAMED).get(reading.canonical)?.personId ?? null) : null
}

/** Both records stay, and are linked as one person's (ADR 19); found so before, the finding stands. */
const linkAsOne = (database: Database, who: Named, { asked, personId, linkId, by, force }: UnidentifiedChangeWrite, at: string): void => {
  if (asked.change !== 'identify') return
  const standing = statement(
    database,
    `SELECT 1 FROM person_link AS l JOIN person AS a ON a.sequence = l.one JOIN person AS b ON b.sequence = l.other
      WHERE l.ended_at IS NULL AND l.finding = 'same' AND ((a.id = @one AND b.id = @other) OR (a.id = @other AND b.id = @one))`
  ).get({ one: personId, other: who.personId })
  if (standing !== undefined) return
  const reason = `Found without a name, identified by ${asked.identification.by}, confirmed by ${asked.identification.confirmedBy}`
  insertFinding(database, { linkId, personId, otherPersonId: who.personId, finding: 'same', reason, by, force }, at)
}

/** An identification that was wrong takes its link with it. */
const endLink = (database: Database, was: HeldIdentification, { asked, personId, by }: UnidentifiedChangeWrite, at: string): void => {
  if (asked.change !== 'reopen') return
  statement(
    database,
    `UPDATE person_link SET ended_by = @by, ended_at = @at, end_reason = @why WHERE ended_at IS NULL AND finding = 'same'
      AND one IN (SELECT sequence FROM person WHERE id IN (@mine, @theirs)) AND other IN (SELECT sequence FROM person WHERE id IN (@mine, @theirs))`
  ).run({ by, at, why: asked.note, mine: personId, theirs: was.personId })
}

const putNext = (
  database: Database,
  row: UnidentifiedRow,
  { standing, action, note }: ReturnType<typeof changed>,
  { write, at }: { readonly write: UnidentifiedChangeWrite; readonly at: string }
): number => {
  const versionNumber = row.versionNumber + 1
  const { version, by, onBehalfOf, reason, justification } = write
  const stored = (part: object | null): string | null => (part === null ? null : JSON.stringify(part))
  const { status } = standing
  // Why an identification was wrong stands nowhere else.
  const said = action === 'reopened' ? note : (write.note ?? note)
  const content = JSON.stringify(standing.content)
  const [identification, cancellation] = [stored(standing.identification), stored(standing.cancellation)]
  keepFirstUnidentified(database, row)
  statement(
    database,
    'UPDATE unidentified SET status = ?, content = ?, identification = ?, cancellation = ?, version = ?, version_number = ?, changed_at = ?, changed_by = ? WHERE person = ?'
  ).run(status, content, identification, cancellation, version, versionNumber, at, by, row.person)
  const made = { versionNumber, versionToChange: version, action, at, by, onBehalfOf, reason, justification, note: said }
  insertUnidentifiedVersion(database, row.person, { ...made, status, content, identification, cancellation })
  return versionNumber
}

/** The record without a name says what is known of them now, and is found by it. */
const describeAnew = (database: Database, { content }: UnidentifiedStanding, write: UnidentifiedChangeWrite, at: string): void => {
  const held = heldPerson(database, write.personId)
  if (held === undefined) throw thrown(NOT_UNIDENTIFIED)
  const { version, by, onBehalfOf } = write
  const { identifiers, profiles } = held.record.content
  rewritePerson(database, held, { version, content: { ...recordWithoutName(content), identifiers, profiles }, by, onBehalfOf, at })
}

/** Write operation: makes a change once, as a version of its own, against the version that the rules looked at. */
export const changeUnidentified = (
  database: Database,
  { request, write }: { readonly request: WriteRequest; readonly write: UnidentifiedChangeWrite }
) =>
  once(database, request, () => {
    const { at } = request
    const { personId, asked } = write
    const row = heldUnidentified(database, write)
    if (row === undefined) throw thrown(NOT_UNIDENTIFIED)
    const before = unidentifiedReportOf(row)
    if (before.versionToChange !== write.versionToChange) throw thrown(staleVersion(before))
    const who = asked.change === 'identify' ? whoIs(database, asked.identification.pncId, at) : undefined
    const change = changed(before, asked, who)
    const versionNumber = putNext(database, row, change, { write, at })
    if (asked.change === 'amend') describeAnew(database, change.standing, write, at)
    if (who !== undefined) linkAsOne(database, who, write, at)
    if (before.identification !== null) endLink(database, before.identification, write, at)
    const named = who?.personId ?? before.identification?.personId
    tellOfUnidentified(database, { person: row.person, before: before.status, named, by: write.by, at })
    const fields = differing(before.content, change.standing.content)
    return {
      status: {
        steps: [{ type: `unidentified-${change.action}`, completedAt: at, relatedUUID: { type: 'person-id', uuid: personId } }],
        associatedValues: [
          { type: 'person-id', value: personId },
          { type: 'unidentified-report-id', value: row.id },
          { type: 'unidentified-reference', value: row.reference }
        ]
      },
      audited: {
        subject: `unidentified ${row.reference} ${change.action}${who === undefined ? '' : ` as ${asked.change === 'identify' ? asked.identification.pncId : ''}`}, version ${versionNumber}${fields.length === 0 ? '' : `: ${fields.join(', ')}`}`
      }
    }
  })
