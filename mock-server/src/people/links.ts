import type { Database } from 'better-sqlite3'
import type { LinkFinding, PersonLink } from '../../api/person-links.ts'
import { forceOf } from '../../api/primitives.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { tellOfLink } from '../alerts/told-of-people.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { displayName } from './search/candidate.ts'
import { forenamesOf } from './search/stored-forenames.ts'

interface Row extends Omit<PersonLink, 'displayName'> {
  readonly surname: string | null
  readonly forenames: string | null
}
// SECURITY: H52 people known only as victims or witnesses have no search row: no link leads to them
const STANDING = `SELECT l.id AS "linkId", p.id AS "personId", p.pnc_id AS "pncId", l.finding, l.reason, l.made_by AS "madeBy",
  l.made_at AS "madeAt", l.force, n.surname, n.forenames
  FROM person AS mine JOIN person_link AS l ON (l.one = mine.sequence OR l.other = mine.sequence) AND l.ended_at IS NULL
  JOIN person AS p ON p.sequence = CASE WHEN l.one = mine.sequence THEN l.other ELSE l.one END
  JOIN person_search AS s ON s.person = p.sequence
  LEFT JOIN person_name AS n ON n.id = (SELECT t.id FROM person_name AS t WHERE t.person = p.sequence ORDER BY t.kind <> 'true', t.id LIMIT 1)
  WHERE mine.id = ? ORDER BY l.made_at, l.id`

/** Read operation: what was found of a record and others and still stands, from the side of that record. */
export const personLinks = (database: Database, { personId }: { readonly personId: string }): PersonLink[] =>
  statement<Row>(database, STANDING)
    .all(personId)
    .map(({ surname, forenames, ...link }) => {
      const name = displayName({ surname, forenames: forenamesOf(forenames) })
      return { ...link, displayName: name === '' ? 'Unidentified person' : name }
    })

interface Held {
  readonly sequence: number
  readonly pncId: string
  readonly ownerForce: string
}
const HELD = `SELECT p.sequence, p.pnc_id AS "pncId", p.owner_force AS "ownerForce" FROM person AS p
  JOIN person_search AS s ON s.person = p.sequence WHERE p.id = ?`

const heldUnder = (database: Database, personId: string, field: string): Held => {
  const held = statement<Held>(database, HELD).get(personId)
  if (held === undefined)
    throw new Refusal('not-found/record', 'No person is held under this id. Nothing was linked.', [
      { errorDetailType: 'not-found', message: `Incorrect ${field}`, field }
    ])
  return held
}

const FOUND: Readonly<Record<LinkFinding, string>> = { same: 'found to be one person', different: 'found to be two people' }

interface Finding {
  readonly linkId: string
  readonly personId: string
  readonly otherPersonId: string
  readonly finding: LinkFinding
  readonly reason: string
  readonly by: string
  /** Four characters; the first two are the force's. */
  readonly force: string
}

/**
 * Notes a finding beside two records, in the transaction that is open; refused where one of the two stands already.
 * @param at ISO 8601; @returns the two records
 */
export const insertFinding = (database: Database, { linkId, personId, otherPersonId, finding, reason, by, force }: Finding, at: string) => {
  const mine = heldUnder(database, personId, 'personId')
  const theirs = heldUnder(database, otherPersonId, 'otherPersonId')
  const [one, other] = mine.sequence < theirs.sequence ? [mine, theirs] : [theirs, mine]
  const standing = statement<{ finding: LinkFinding }>(
    database,
    'SELECT finding FROM person_link WHERE one = ? AND other = ? AND ended_at IS NULL'
  ).get(one.sequence, other.sequence)
  if (standing !== undefined)
    throw new Refusal(
      'conflict/duplicate-exists',
      `${mine.pncId} and ${theirs.pncId} were ${FOUND[standing.finding]} already. End that finding first, with the reason why it is wrong.`,
      [{ errorDetailType: 'duplicate', message: `These two were ${FOUND[standing.finding]} already.`, field: 'otherPersonId' }]
    )
  statement(
    database,
    'INSERT INTO person_link (id, one, other, finding, reason, made_by, made_at, force) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(linkId, one.sequence, other.sequence, finding, reason, by, at, forceOf(force))
  return { mine, theirs }
}

/** Write operation: notes a finding beside two records, once. */
export const linkPeople = (database: Database, { request, ...linking }: Finding & { readonly request: WriteRequest }) =>
  once(database, request, () => {
    const { linkId, finding, reason, by, force } = linking
    const { mine, theirs } = insertFinding(database, linking, request.at)
    tellOfLink(database, { linkId, finding, force, people: [mine, theirs] }, { what: 'new', by, at: request.at })
    return {
      status: {
        steps: [{ type: 'people-linked', completedAt: request.at, relatedUUID: { type: 'link-id', uuid: linkId } }],
        associatedValues: [{ type: 'link-id', value: linkId }]
      },
      // Of both people: each has it in their access history, and the entries name them.
      audited: { subject: `${mine.pncId} and ${theirs.pncId} ${FOUND[finding]}; reason: ${reason}` }
    }
  })

interface Unlinking {
  readonly request: WriteRequest
  readonly linkId: string
  readonly personId: string
  readonly reason: string
  readonly by: string
  readonly force: string
}

const ENDING = `SELECT l.finding, l.force, l.one, l.other, a.pnc_id AS "onePnc", b.pnc_id AS "otherPnc", a.owner_force AS "oneOwner", b.owner_force AS "otherOwner"
  FROM person_link AS l JOIN person AS a ON a.sequence = l.one JOIN person AS b ON b.sequence = l.other
  WHERE l.id = ? AND l.ended_at IS NULL AND (a.id = ? OR b.id = ?)`
interface Ending {
  readonly finding: LinkFinding
  readonly force: string
  readonly one: number
  readonly other: number
  readonly onePnc: string
  readonly otherPnc: string
  readonly oneOwner: string
  readonly otherOwner: string
}

/** Write operation: ends a finding that was wrong. It stays readable in the store and the log; the records are as before. */
export const unlinkPeople = (database: Database, { request, linkId, personId, reason, by, force }: Unlinking) =>
  once(database, request, () => {
    const held = statement<Ending>(database, ENDING).get(linkId, personId, personId)
    if (held === undefined)
      throw new Refusal(
        'not-found/record',
        'No such finding stands on this record. It may have been ended meanwhile: read the record again.',
        [{ errorDetailType: 'not-found', message: 'Incorrect linkId' }]
      )
    // SECURITY: H56 a finding is its force's own; of the others only the owners of the two records may end it
    if (![held.force, forceOf(held.oneOwner), forceOf(held.otherOwner)].includes(forceOf(force)))
      throw new Refusal(
        'unprocessable/not-allowed',
        `Force ${held.force} found this. It, or a force that owns one of the two records, can end it. Nothing was changed.`
      )
    statement(database, 'UPDATE person_link SET ended_by = ?, ended_at = ?, end_reason = ? WHERE id = ?').run(
      by,
      request.at,
      reason,
      linkId
    )
    const { finding, one, other, onePnc, otherPnc } = held
    const people = [
      { sequence: one, pncId: onePnc },
      { sequence: other, pncId: otherPnc }
    ] as const
    tellOfLink(database, { linkId, finding, force: held.force, people }, { what: 'ended', by, at: request.at })
    return {
      status: {
        steps: [{ type: 'people-unlinked', completedAt: request.at, relatedUUID: { type: 'link-id', uuid: linkId } }],
        associatedValues: [{ type: 'link-id', value: linkId }]
      },
      audited: { subject: `${held.onePnc} and ${held.otherPnc}: no longer ${FOUND[held.finding]}; reason: ${reason}` }
    }
  })
