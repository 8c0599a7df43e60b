import type { Database } from 'better-sqlite3'
import { PersonContentSchema } from '../../api/people.ts'
import type { PersonRecord } from '../../api/people.ts'
import { statement } from '../../store/statement.ts'
import { withoutHiddenAssociates } from './associates.ts'

interface PersonRow {
  readonly sequence: number
  readonly id: string
  readonly pnc_id: string
  readonly urn: string
  readonly version: string
  readonly owner_force: string
  readonly created_at: string
  readonly created_by: string
  readonly content: string
}

export interface HeldPerson {
  /** The store's own key, which never leaves the service. */
  readonly sequence: number
  readonly record: PersonRecord
}

/** A person's current record by its public id, with the key under which reports refer to it. */
export const heldPerson = (database: Database, personId: string): HeldPerson | undefined => {
  const row = statement<PersonRow>(
    database,
    'SELECT sequence, id, pnc_id, urn, version, owner_force, created_at, created_by, content FROM person WHERE id = ?'
  ).get(personId)
  if (row === undefined) return undefined
  const record = {
    personId: row.id,
    pncId: row.pnc_id,
    longPersonUrn: row.urn,
    versionToChange: row.version,
    ownerForce: row.owner_force,
    createdAt: row.created_at,
    createdBy: row.created_by,
    content: PersonContentSchema.parse(JSON.parse(row.content))
  }
  return { sequence: row.sequence, record }
}

/** Read operation: the record alone, as it is given out; null where there is none. */
export const personRecord = (database: Database, { personId }: { readonly personId: string }): PersonRecord | null => {
  const held = heldPerson(database, personId)
  return held === undefined ? null : withoutHiddenAssociates(database, held.record)
}
