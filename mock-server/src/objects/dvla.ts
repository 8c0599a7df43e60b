import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { z } from 'zod'
import type { DvlaNotice, DvlaNoticesSchema } from '../../api/dvla-notices.ts'
import { statement } from '../../store/statement.ts'

/** A notice before it has its place in the feed. */
export type NewDvlaNotice = Omit<DvlaNotice, 'sequence' | 'noticeId' | 'at' | 'reference' | 'reportId'>

interface Of {
  readonly reportId: string
  readonly reference: string
  /** ISO 8601. */
  readonly at: string
}

/** Puts notices at the feed's end, with the change that they tell of. */
export const appendDvlaNotices = (database: Database, notices: readonly NewDvlaNotice[], { reportId, reference, at }: Of): void => {
  for (const { kind, ...content } of notices)
    statement(database, 'INSERT INTO dvla_notice (id, kind, at, report_id, content) VALUES (?, ?, ?, ?, ?)').run(
      randomUUID(),
      kind,
      at,
      reportId,
      JSON.stringify({ reference, ...content })
    )
}

interface Row {
  readonly sequence: number
  readonly id: string
  readonly kind: DvlaNotice['kind']
  readonly at: string
  readonly reportId: string
  readonly content: string
}

const acknowledgedBy = (database: Database, client: string): number =>
  statement<{ upTo: number }>(database, 'SELECT up_to AS "upTo" FROM dvla_acknowledged WHERE client = ?').get(client)?.upTo ?? 0

/** Read operation: the feed in its order, from what this client has not acknowledged, or from after a cursor beyond that. */
export const dvlaNotices = (
  database: Database,
  { client, after, limit }: { readonly client: string; readonly after: number; readonly limit: number }
): z.output<typeof DvlaNoticesSchema> => {
  const acknowledged = acknowledgedBy(database, client)
  const from = Math.max(acknowledged, after)
  const rows = statement<Row>(
    database,
    'SELECT sequence, id, kind, at, report_id AS "reportId", content FROM dvla_notice WHERE sequence > ? ORDER BY sequence LIMIT ?'
  ).all(from, limit + 1)
  const given = rows.slice(0, limit)
  return {
    notices: given.map(({ id, content, ...row }) => ({
      ...(JSON.parse(content) as Omit<DvlaNotice, 'sequence' | 'noticeId' | 'kind' | 'at' | 'reportId'>),
      ...row,
      noticeId: id
    })),
    cursor: given.at(-1)?.sequence ?? from,
    acknowledged,
    more: rows.length > limit
  }
}

/** Write operation: what a client has taken in is not given to it again; never back, and never beyond the feed's end. */
export const acknowledgeDvlaNotices = (
  database: Database,
  { client, upTo, at }: { readonly client: string; readonly upTo: number; readonly at: string }
): { readonly acknowledged: number } => {
  const last = statement<{ last: number | null }>(database, 'SELECT max(sequence) AS last FROM dvla_notice').get()?.last ?? 0
  const acknowledged = Math.max(acknowledgedBy(database, client), Math.min(upTo, last))
  statement(
    database,
    'INSERT INTO dvla_acknowledged (client, up_to, at) VALUES (?, ?, ?) ON CONFLICT (client) DO UPDATE SET up_to = excluded.up_to, at = excluded.at'
  ).run(client, acknowledged, at)
  return { acknowledged }
}
