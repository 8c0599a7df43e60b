import type { Database } from 'better-sqlite3'
import { INCIDENT_CATEGORIES, MOST_INCIDENTS } from '../../api/supervision.ts'
import type { Incident, IncidentReport } from '../../api/supervision.ts'
import { Refusal } from '../../store/refusal.ts'
import { nextInSequence } from '../../store/sequence.ts'
import { statement } from '../../store/statement.ts'

export interface Reporting {
  readonly incidentId: string
  readonly asked: IncidentReport
  readonly by: string
  readonly name: string
  /** Two characters. */
  readonly force: string
  readonly workstation: string
  /** ISO 8601. */
  readonly at: string
}

/** Write operation: `INC-26-000001`. */
export const reportIncident = (database: Database, { asked, ...reporting }: Reporting) => {
  const { at } = reporting
  const serial = nextInSequence(database, 'incident', Number(at.slice(0, 4)))
  const number = `INC-${at.slice(2, 4)}-${String(serial).padStart(6, '0')}`
  statement(
    database,
    `INSERT INTO incident (id, number, force, category, happened_at, words, by, name, at, workstation)
     VALUES (@incidentId, @number, @force, @category, @happenedAt, @words, @by, @name, @at, @workstation)`
  ).run({ ...reporting, ...asked, happenedAt: new Date(asked.happenedAt).toISOString(), number })
  return { number, audited: { subject: `security incident ${number} reported: ${INCIDENT_CATEGORIES[asked.category]}` } }
}

export type SeenBy = keyof Incident['seen']
interface Row extends Omit<Incident, 'seen'> {
  readonly supervisorBy: string | null
  readonly supervisorAt: string | null
  readonly administratorBy: string | null
  readonly administratorAt: string | null
}
const SEEN = (role: SeenBy): string => `LEFT JOIN incident_seen AS ${role} ON ${role}.incident = i.id AND ${role}.role = '${role}'` as const
const ROWS = `SELECT i.id AS "incidentId", number, force, category, happened_at AS "happenedAt", words, i.by, name, i.at, workstation,
  supervisor.by AS "supervisorBy", supervisor.at AS "supervisorAt", administrator.by AS "administratorBy", administrator.at AS "administratorAt"
  FROM incident AS i ${SEEN('supervisor')} ${SEEN('administrator')}`

const seen = (by: string | null, at: string | null): Incident['seen']['supervisor'] => (by === null || at === null ? null : { by, at })
const shown = ({ supervisorBy, supervisorAt, administratorBy, administratorAt, ...row }: Row): Incident => ({
  ...row,
  seen: { supervisor: seen(supervisorBy, supervisorAt), administrator: seen(administratorBy, administratorAt) }
})

/** Read operation: the latest first. @param force two characters; null for every force's */
export const incidentList = (
  database: Database,
  { force }: { readonly force: string | null }
): { incidents: Incident[]; more: boolean } => {
  const rows = statement<Row>(
    database,
    `${ROWS} WHERE (@force IS NULL OR force = @force) ORDER BY i.at DESC, number DESC LIMIT ${MOST_INCIDENTS + 1}`
  )
    .all({ force })
    .map(shown)
  return { incidents: rows.slice(0, MOST_INCIDENTS), more: rows.length > MOST_INCIDENTS }
}

/** Of a force, those that no supervisor has noted, the oldest first. @param force two characters */
export const openIncidents = (database: Database, force: string): Incident[] =>
  statement<Row>(database, `${ROWS} WHERE force = ? AND supervisor.by IS NULL ORDER BY i.at, number`).all(force).map(shown)

interface Noting {
  readonly incidentId: string
  readonly role: SeenBy
  /** Two characters; null for every force's. */
  readonly force: string | null
  readonly by: string
  readonly at: string
}

/** Write operation: the first of each role that noted it stands. */
export const noteIncident = (database: Database, { incidentId, role, force, by, at }: Noting) => {
  const held = statement<{ number: string }>(
    database,
    'SELECT number FROM incident WHERE id = @id AND (@force IS NULL OR force = @force)'
  ).get({
    id: incidentId,
    force
  })
  if (held === undefined) throw new Refusal('not-found/record', 'No incident of your force is held under this id.')
  statement(database, 'INSERT INTO incident_seen (incident, role, by, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING').run(
    incidentId,
    role,
    by,
    at
  )
  return { audited: { subject: `security incident ${held.number} seen` } }
}
