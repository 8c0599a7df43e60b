import type { Database } from 'better-sqlite3'
import type { RetentionItem } from '../../api/due.ts'
import { forceOf } from '../../api/primitives.ts'
import { statement } from '../../store/statement.ts'
import { dayInWords } from '../moment.ts'
import { SHOWN_PERSON } from './object-row.ts'
import type { ObjectKind } from './object-row.ts'

/** One line of the preview, its category still a code. */
export type KeptObject = Omit<RetentionItem, 'heading' | 'kind'> & { readonly kind: ObjectKind; readonly category: string }

type Row = Omit<KeptObject, 'what' | 'why'>

const COLUMNS = `r.id AS "reportId", r.kind, p.id AS "personId", r.reference, coalesce(r.content ->> 'category', r.content ->> 'kind') AS category,
  r.content ->> 'ownerForce' AS "ownerForce", r.status`
const FROM = `FROM report AS r ${SHOWN_PERSON} WHERE r.kind IN ('property', 'vehicle')`
const WEEDED = `SELECT ${COLUMNS}, r.deleted_on AS "on" ${FROM} AND r.deleted_on IS NOT NULL`
const REVIEWED = `SELECT ${COLUMNS}, r.object_review AS "on" ${FROM} AND r.open = 1 AND r.force = @force AND r.object_review <= @until AND r.kind = 'property'`

/** Why a report is deleted on its day, as it stands. */
export const whyWeeded = ({ kind, status }: Pick<Row, 'kind' | 'status'>): string => {
  switch (status) {
    case 'unconfirmed':
      return 'Not confirmed in time: deleted, it reads as recovered. Confirm it, or extend what is true of it.'
    case 'confirmed':
      return 'Its expiry has passed by then. Extend it where it stands on.'
    case 'located':
      return 'Located, and kept 7 days after.'
    case 'recovered':
      return 'Recovered, and kept 7 days after.'
    default:
      return `Cancelled, and kept for the time that a cancelled ${kind} report is.`
  }
}

/** Read operation: what becomes of a force's property and vehicle reports until a day. */
export const keptObjects = (
  database: Database,
  { force, today, until }: { readonly force: string; readonly today: string; readonly until: string }
): KeptObject[] => [
  ...statement<Row>(database, `${WEEDED} AND r.force = @force AND r.deleted_on <= @until`)
    .all({ force: forceOf(force), until })
    .map((row) => ({ ...row, what: 'erase' as const, why: whyWeeded(row) })),
  ...statement<Row>(database, REVIEWED)
    .all({ force: forceOf(force), until })
    .map((row) => ({
      ...row,
      what: 'review' as const,
      why:
        row.on < today
          ? `Its review date passed on ${dayInWords(row.on)}; it stands on until somebody extends, locates or cancels it.`
          : `Its review date comes on ${dayInWords(row.on)}: somebody has to extend, locate or cancel it.`
    }))
]

/** Read operation: ids of the reports, of every force, whose day has come. */
export const objectsToWeed = (database: Database, { today }: { readonly today: string }): { reportId: string; kind: ObjectKind }[] =>
  statement<Row>(database, `${WEEDED} AND r.deleted_on <= @today ORDER BY r.deleted_on`)
    .all({ today })
    .map(({ reportId, kind }) => ({ reportId, kind }))
