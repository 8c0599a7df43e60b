import type { Database } from 'better-sqlite3'
import { UnidentifiedVersionSchema } from '../../../api/unidentified-changes.ts'
import type { UnidentifiedVersion } from '../../../api/unidentified-changes.ts'
import { statement } from '../../../store/statement.ts'
import type { UnidentifiedRow } from './row.ts'
import { parsed } from './row.ts'

interface VersionRow extends Omit<UnidentifiedVersion, 'status' | 'action' | 'content' | 'identification' | 'cancellation'> {
  readonly status: string
  readonly action: string
  readonly content: string
  readonly identification: string | null
  readonly cancellation: string | null
}

/** Adds a version to the history of somebody found without a name. @param person key of their record */
export const insertUnidentifiedVersion = (database: Database, person: number, version: VersionRow): void => {
  statement(
    database,
    'INSERT INTO unidentified_version (person, number, version, action, changed_at, changed_by, on_behalf_of, reason, justification, note, status, content, identification, cancellation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    person,
    version.versionNumber,
    version.versionToChange,
    version.action,
    version.at,
    version.by,
    version.onBehalfOf,
    version.reason,
    version.justification,
    version.note,
    version.status,
    version.content,
    version.identification,
    version.cancellation
  )
}

/** What a record that was put in as it stands says of its only version: why it was made was not recorded. */
const onlyVersion = (row: UnidentifiedRow): VersionRow => ({
  versionNumber: row.versionNumber,
  versionToChange: row.version,
  action: 'recorded',
  at: row.createdAt,
  by: row.createdBy,
  onBehalfOf: row.onBehalfOf,
  reason: null,
  justification: null,
  note: null,
  status: row.status,
  content: row.content,
  identification: row.identification,
  cancellation: row.cancellation
})

/** Keeps the first version of a record that was put in as it stands, before it is changed. */
export const keepFirstUnidentified = (database: Database, row: UnidentifiedRow): void => {
  const kept = statement(database, 'SELECT 1 FROM unidentified_version WHERE person = ? LIMIT 1').get(row.person) !== undefined
  if (!kept) insertUnidentifiedVersion(database, row.person, onlyVersion(row))
}

const VERSIONS = `SELECT number AS "versionNumber", version AS "versionToChange", action, changed_at AS at, changed_by AS by,
  on_behalf_of AS "onBehalfOf", reason, justification, note, status, content, identification, cancellation
  FROM unidentified_version WHERE person = ? ORDER BY number`

/** Every version of the record, the first first. */
export const unidentifiedVersionsOf = (database: Database, row: UnidentifiedRow): UnidentifiedVersion[] => {
  const rows = statement<VersionRow>(database, VERSIONS).all(row.person)
  return (rows.length === 0 ? [onlyVersion(row)] : rows).map((version) =>
    UnidentifiedVersionSchema.parse({
      ...version,
      content: parsed(version.content),
      identification: parsed(version.identification),
      cancellation: parsed(version.cancellation)
    })
  )
}
