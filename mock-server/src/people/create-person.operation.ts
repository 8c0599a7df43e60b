import type { Database } from 'better-sqlite3'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { insertPerson } from './insert-person.ts'
import type { NewPerson } from './insert-person.ts'
import { identifierValue } from './search/index-person.ts'

/** The same number on another record is a duplicate; the same name and birth date never is (leds-api, Headers). */
const refuseHeldIdentifiers = (database: Database, { content }: NewPerson): void => {
  const errors = content.identifiers.flatMap(({ kind, value }, index) => {
    const held = statement<{ pncId: string }>(
      database,
      'SELECT p.pnc_id AS "pncId" FROM identifier AS i JOIN person AS p ON p.sequence = i.person WHERE i.value = ? AND i.kind = ? LIMIT 1'
    ).get(identifierValue(kind, value), kind)
    return held === undefined
      ? []
      : [
          {
            errorDetailType: 'duplicate',
            message: `This number stands on the record ${held.pncId}. Open that record instead.`,
            field: `person.identifiers.${index}.value`
          }
        ]
  })
  if (errors.length > 0) throw new Refusal('conflict/duplicate-exists', 'Another person’s record holds the same identifier.', errors)
}

/** Write operation: creates a person once. */
export const createPerson = (database: Database, { request, person }: { readonly request: WriteRequest; readonly person: NewPerson }) =>
  once(database, request, () => {
    refuseHeldIdentifiers(database, person)
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
