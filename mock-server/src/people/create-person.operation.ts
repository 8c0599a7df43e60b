import type { Database } from 'better-sqlite3'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { insertPerson } from './insert-person.ts'
import type { NewPerson } from './insert-person.ts'
import { identifierValue } from './search/index-person.ts'

interface Holder {
  readonly personId: string
  readonly pncId: string
  /** 0 for people known only as victims or witnesses. */
  readonly searchable: 0 | 1
}

/** Somebody who may be named first; a PNC ID that a record bears itself is held by it like any other number. */
const HOLDER =
  'SELECT p.id AS "personId", p.pnc_id AS "pncId", s.person IS NOT NULL AS searchable FROM identifier AS i JOIN person AS p ON p.sequence = i.person LEFT JOIN person_search AS s ON s.person = p.sequence WHERE i.value = ? AND i.kind = ? ORDER BY searchable DESC LIMIT 1'

const heldBy = ({ pncId, searchable }: Holder): string =>
  // SECURITY: H52 nobody learns by a duplicate check who is known as a victim or witness
  searchable === 1
    ? `This number stands on the record ${pncId}. Open that record instead.`
    : 'This number is held already on a record that is not on ordinary search. Ask your supervisor.'

/** The same number on another record is a duplicate; the same name and birth date never is (leds-api, Headers). */
const refuseHeldIdentifiers = (database: Database, { content, at }: NewPerson): void => {
  const found = content.identifiers.flatMap(({ kind, value }, index) => {
    const holder = statement<Holder>(database, HOLDER).get(identifierValue(kind, value, Number(at.slice(0, 4))), kind)
    return holder === undefined ? [] : [{ holder, field: `person.identifiers.${index}.value` }]
  })
  if (found.length > 0)
    throw new Refusal(
      'conflict/duplicate-exists',
      'Another person’s record holds the same identifier.',
      found.map(({ holder, field }) => ({ errorDetailType: 'duplicate', message: heldBy(holder), field })),
      [...new Set(found.map(({ holder }) => holder.personId))]
    )
}

/** An associate is a link to a record: it leads to one. */
const refuseUnknownAssociates = (database: Database, { content }: NewPerson): void => {
  const unknown = content.associates.flatMap(({ personId }, index) =>
    statement(database, 'SELECT 1 FROM person WHERE id = ?').get(personId) === undefined ? [index] : []
  )
  if (unknown.length > 0)
    throw new Refusal(
      'bad-request/invalid-body',
      'Some of what was sent is missing or not as it should be.',
      unknown.map((index) => ({
        errorDetailType: 'rule',
        message: 'No person is held under this id.',
        field: `person.associates.${index}.personId`
      }))
    )
}

/** Write operation: creates a person once. */
export const createPerson = (database: Database, { request, person }: { readonly request: WriteRequest; readonly person: NewPerson }) =>
  once(database, request, () => {
    refuseHeldIdentifiers(database, person)
    refuseUnknownAssociates(database, person)
    const { pncId, urn } = insertPerson(database, person)
    return {
      status: {
        steps: [{ type: 'person-created', completedAt: request.at, relatedUUID: { type: 'person-id', uuid: person.personId } }],
        associatedValues: [
          { type: 'person-id', value: person.personId },
          { type: 'person-urn', value: urn },
          { type: 'pnc-id', value: pncId }
        ]
      },
      audited: { personId: person.personId, subject: `person ${pncId} created` }
    }
  })
