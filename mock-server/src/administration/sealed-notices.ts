import type { Database } from 'better-sqlite3'
import { forceOf } from '../../api/primitives.ts'
import { MOST_NOTICES } from '../../api/supervision.ts'
import type { SealedNotice } from '../../api/supervision.ts'
import { statement } from '../../store/statement.ts'
import { accountOf } from '../niam/account-book.ts'

const ROWS = `SELECT notice.id AS "noticeId", person_id AS "personId", person.pnc_id AS "pncId", at, by, reason,
  acknowledged_at AS "seenAt", acknowledged_by AS "seenBy"
  FROM notice JOIN person ON person.id = notice.person_id WHERE force = ? AND notice.kind = 'sealed-opened'
  ORDER BY acknowledged_at IS NOT NULL, at DESC, notice.id LIMIT ${MOST_NOTICES + 1}`

/** Read operation: notices of a force, those nobody has seen first. @param asker whose own openings are another's to note */
export const sealedNotices = (
  database: Database,
  { force, asker }: { readonly force: string; readonly asker: string }
): { notices: SealedNotice[]; more: boolean } => {
  const rows = statement<Omit<SealedNotice, 'name' | 'mayNote'>>(database, ROWS)
    .all(forceOf(force))
    .map((row) => ({ ...row, name: accountOf(row.by)?.name ?? row.by, mayNote: row.seenAt === null && row.by !== asker }))
  return { notices: rows.slice(0, MOST_NOTICES), more: rows.length > MOST_NOTICES }
}
