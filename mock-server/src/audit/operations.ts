import type { Database } from 'better-sqlite3'
import type { AuditEvent } from '../../api/audit.ts'
import type { AuditQuery } from '../../api/endpoint-schemas.ts'
import { AUDIT_COLUMNS } from '../../store/audit-log.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'

const CONDITIONS = {
  user: 'user = @user',
  personId: 'person_id = @personId',
  kind: 'kind = @kind',
  actionCode: 'action_code = @actionCode',
  referenceId: 'reference_id = @referenceId',
  from: 'at >= @from',
  to: 'at <= @to'
} as const satisfies Partial<Record<keyof AuditQuery, string>>

/** Events that match all that is given, the latest first. Times compare as UTC. */
export const searchAudit = (database: Database, query: AuditQuery): { total: number; events: AuditEvent[] } => {
  const utc = (moment: string | undefined): string | undefined => (moment === undefined ? undefined : new Date(moment).toISOString())
  const given = Object.fromEntries(
    Object.entries({ ...query, from: utc(query.from), to: utc(query.to) }).filter(([, value]) => value !== undefined)
  )
  const where = Object.entries(CONDITIONS).flatMap(([name, condition]) => (name in given ? [condition] : []))
  const clause = where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`
  const { offset, limit, ...filters } = given
  const count = statement<{ total: number }>(database, `SELECT count(*) AS total FROM audit_event ${clause}`).get(filters)
  return {
    total: count?.total ?? 0,
    events: statement<AuditEvent>(
      database,
      `SELECT ${AUDIT_COLUMNS} FROM audit_event ${clause} ORDER BY sequence DESC LIMIT @limit OFFSET @offset`
    ).all({ ...filters, limit, offset })
  }
}

/** Which of these workstation events are not in the log yet: a retry is harmless. */
export const newClientEvents = (
  database: Database,
  { eventIds, client }: { readonly eventIds: readonly string[]; readonly client: string }
): string[] =>
  eventIds.filter(
    (eventId) => statement(database, 'SELECT 1 FROM client_event WHERE client = ? AND event_id = ?').get(client, eventId) === undefined
  )

/** Notes the ids of workstation events, in the transaction that logs them. An id noted before fails the whole batch. */
export const noteClientEvents = (
  database: Database,
  { eventIds, client, at }: { readonly eventIds: readonly string[]; readonly client: string; readonly at: string }
): void => {
  for (const eventId of eventIds) {
    const noted = statement(database, 'INSERT INTO client_event (client, event_id, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
      client,
      eventId,
      at
    ).changes
    if (noted === 0)
      throw new Refusal(
        'conflict/reference-id-reused',
        'Some of these events were reported at the same time by another call. Report them again.'
      )
  }
}
