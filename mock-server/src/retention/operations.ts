import type { Database } from 'better-sqlite3'
import type { RetentionItem } from '../../api/due.ts'
import { forceOf } from '../../api/primitives.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { forgetTold } from '../alerts/tell-subscribers.ts'
import { forgetDue } from '../due/claims.ts'
import { dayInWords } from '../moment.ts'

/** One line of the preview, its category still a code. */
export interface Kept extends Omit<RetentionItem, 'heading' | 'kind' | 'personId'> {
  readonly personId: string
  readonly category: string
}

interface Row extends Omit<Kept, 'what' | 'why'> {
  readonly sequence: number
  readonly weedDate: string | null
  readonly endedOn: string | null
}

/** How long a report is kept that has no weed date of its own. */
export interface KeptFor {
  /** After its cancellation (reference table `retention`, row `wanted-review`). */
  readonly months: number
}

// A report stands through its weed date, and is erased on the day after. A cancelled one without such a date is erased
// so many months after the day of its cancellation; one that is circulated and has none is not erased, but reviewed.
const ERASED_ON = "CASE WHEN r.weed_date IS NOT NULL THEN date(r.weed_date, '+1 day') ELSE date(r.ended_on, @after) END"
const COLUMNS = `r.sequence, r.id AS "reportId", p.id AS "personId", r.reference, r.content ->> 'category' AS category,
  r.content ->> 'ownerForce' AS "ownerForce", r.status, r.weed_date AS "weedDate", r.ended_on AS "endedOn"`
const FROM = "FROM report AS r JOIN person AS p ON p.sequence = r.person WHERE r.kind = 'wanted'"
const ERASABLE = ['r.weed_date IS NOT NULL', 'r.weed_date IS NULL AND r.open = 0']

const after = ({ months }: KeptFor): string => `+${months} months`

const erased = (database: Database, { until, force, ...kept }: KeptFor & { until: string; force?: string }): Row[] =>
  ERASABLE.flatMap((which) =>
    statement<Row>(
      database,
      `SELECT ${COLUMNS}, ${ERASED_ON} AS "on" ${FROM} AND ${which} AND ${ERASED_ON} <= @until ${force === undefined ? '' : 'AND r.force = @force'} ORDER BY "on"`
    ).all({ until, after: after(kept), ...(force === undefined ? {} : { force: forceOf(force) }) })
  )

const whyErased = ({ weedDate, endedOn }: Row, { months }: KeptFor): string =>
  weedDate === null
    ? `Cancelled on ${dayInWords(endedOn ?? '')} and kept ${months} months after.`
    : `Its weed date, ${dayInWords(weedDate)}, has passed by then.`

const plain = ({ sequence: _key, weedDate: _weed, endedOn: _ended, ...item }: Row): Omit<Kept, 'what' | 'why'> => item

interface Preview extends KeptFor {
  /** Force and station of the asker. */
  readonly force: string
  /** YYYY-MM-DD */
  readonly today: string
  readonly until: string
}

/** Read operation: what becomes of a force's reports until a day, the earliest first. */
export const retentionPreview = (database: Database, { force, today, until, months }: Preview): Kept[] => {
  const reviews = statement<Row>(
    database,
    `SELECT ${COLUMNS}, r.review_date AS "on" ${FROM} AND r.open = 1 AND r.force = ? AND r.review_date <= ?`
  ).all(forceOf(force), until)
  return [
    ...erased(database, { until, force, months }).map((row) => ({
      ...plain(row),
      what: 'erase' as const,
      why: whyErased(row, { months })
    })),
    ...reviews.map((row) => ({
      ...plain(row),
      what: 'review' as const,
      why:
        row.on < today
          ? `Its review date passed on ${dayInWords(row.on)}; it stands on until somebody extends or cancels it.`
          : `Its review date comes on ${dayInWords(row.on)}: somebody has to extend or cancel it.`
    }))
  ].toSorted((one, other) => one.on.localeCompare(other.on) || one.reference.localeCompare(other.reference))
}

/** Read operation: ids of the reports, of every force, whose day has come. */
export const reportsToErase = (database: Database, { today, months }: KeptFor & { readonly today: string }): string[] =>
  erased(database, { until: today, months }).map(({ reportId }) => reportId)

/** Write operation: erases one report with every version, where its day has come. */
export const eraseReport = (
  database: Database,
  { reportId, today, months }: KeptFor & { readonly reportId: string; readonly today: string }
) => {
  const row = statement<Row>(
    database,
    `SELECT ${COLUMNS}, ${ERASED_ON} AS "on" ${FROM} AND r.id = @reportId AND (${ERASABLE.join(' OR ')})`
  ).get({
    reportId,
    after: after({ months })
  })
  if (row === undefined || row.on > today) throw new Refusal('unprocessable/not-allowed', 'The report is not due for erasure.')
  const versions = statement(database, 'DELETE FROM report_version WHERE report = ?').run(row.sequence).changes
  forgetDue(database, reportId)
  forgetTold(database, reportId)
  statement(database, 'DELETE FROM report WHERE sequence = ?').run(row.sequence)
  return {
    audited: {
      personId: row.personId,
      subject: `wanted report ${row.reference} erased with ${Math.max(versions, 1)} versions. ${whyErased(row, { months })}`
    }
  }
}
