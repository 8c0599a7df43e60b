import type { Database } from 'better-sqlite3'
import type { AuditEvent } from '../../api/audit.ts'
import type { AuditExportQuery, AuditQuery } from '../../api/endpoint-schemas/audit.ts'
import { AUDIT_COLUMNS } from '../../store/audit-log.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'

const CONDITIONS = {
  user: 'user = @user',
  personId: 'person_id = @personId',
  kind: 'kind = @kind',
  actionCode: 'action_code = @actionCode',
  // Stored as "n - text", asked for by its code.
  reason: "reason LIKE @reason || ' - %'",
  sequence: 'sequence = @sequence',
  referenceId: 'reference_id = @referenceId',
  from: 'at >= @from',
  to: 'at <= @to'
} as const satisfies Partial<Record<keyof AuditQuery, string>>

type Filters = Partial<Pick<AuditQuery, keyof typeof CONDITIONS>>

/** The conditions of what is given, and their values. Times compare as UTC. */
const conditionsOf = (
  filters: Filters
): { readonly conditions: readonly string[]; readonly values: Readonly<Record<string, string | number>> } => {
  const utc = (moment: string | undefined): string | undefined => (moment === undefined ? undefined : new Date(moment).toISOString())
  const given = { ...filters, from: utc(filters.from), to: utc(filters.to) }
  const held = (Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]).flatMap((name) => {
    const value = given[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { conditions: held.map(([name]) => CONDITIONS[name]), values: Object.fromEntries(held) }
}
const whereOf = (conditions: readonly string[]): string => (conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`)

/** Events that match all that is given, the latest first. */
export const searchAudit = (
  database: Database,
  { offset, limit, ...filters }: AuditQuery
): { readonly total: number; readonly events: readonly AuditEvent[] } => {
  const { conditions, values } = conditionsOf(filters)
  const where = whereOf(conditions)
  const count = statement<{ total: number }>(database, `SELECT count(*) AS total FROM audit_event ${where}`).get(values)
  return {
    total: count?.total ?? 0,
    events: statement<AuditEvent>(
      database,
      `SELECT ${AUDIT_COLUMNS} FROM audit_event ${where} ORDER BY sequence DESC LIMIT @limit OFFSET @offset`
    ).all({ ...values, limit, offset })
  }
}

/** Events that match all that is given, in their order, after one of them; one more than asked for where there are more. */
export const exportedEvents = (database: Database, { after, limit, ...filters }: AuditExportQuery): readonly AuditEvent[] => {
  const { conditions, values } = conditionsOf(filters)
  return statement<AuditEvent>(
    database,
    `SELECT ${AUDIT_COLUMNS} FROM audit_event ${whereOf(['sequence > @after', ...conditions])} ORDER BY sequence LIMIT @most`
  ).all({ ...values, after, most: limit + 1 })
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
