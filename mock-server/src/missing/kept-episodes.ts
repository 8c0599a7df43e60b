import type { Database } from 'better-sqlite3'
import type { RetentionItem } from '../../api/due.ts'
import { forceOf } from '../../api/primitives.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { forgetTold } from '../alerts/tell-subscribers.ts'
import { forgetDue } from '../due/claims.ts'
import { dayInWords } from '../moment.ts'
import type { Kept, KeptFor } from '../retention/operations.ts'

interface Row extends Omit<RetentionItem, 'what' | 'why' | 'heading' | 'kind' | 'personId'> {
  readonly personId: string
  readonly sequence: number
  readonly category: string
  readonly endedOn: string
}

// A closed episode is looked at so many months after it ended, and stays: the history of all episodes is read
// nationally (records, Missing and found). One recorded in error is about nobody, and is erased.
const ENDED = `SELECT r.sequence, r.id AS "reportId", p.id AS "personId", r.reference, r.status, r.content ->> 'grade' AS category,
  r.content ->> 'ownerForce' AS "ownerForce", r.episode_ended_on AS "endedOn", date(r.episode_ended_on, @after) AS "on"
  FROM report AS r JOIN person AS p ON p.sequence = r.person WHERE r.kind = 'missing' AND r.open = 0`
const after = ({ months }: KeptFor): string => `+${months} months`
const isErased = ({ status }: Row): boolean => status === 'cancelled'

interface Preview extends KeptFor {
  readonly force: string
  /** YYYY-MM-DD */
  readonly today: string
  readonly until: string
}

/** Read operation: what becomes of a force's closed episodes until a day; those looked at before today are not named again. */
export const episodesKept = (database: Database, { force, today, until, ...kept }: Preview): Kept[] =>
  statement<Row>(
    database,
    `${ENDED} AND r.force = @force AND r.episode_ended_on >= date(@today, @before) AND date(r.episode_ended_on, @after) <= @until`
  )
    .all({ force: forceOf(force), today, until, after: after(kept), before: `-${kept.months + 1} months` })
    .filter((row) => isErased(row) || row.on >= today)
    .map((row) => {
      const { sequence: _key, endedOn, ...item } = row
      const ended = dayInWords(endedOn)
      return isErased(row)
        ? { ...item, what: 'erase', why: `Recorded in error, cancelled on ${ended} and kept ${kept.months} months after.` }
        : {
            ...item,
            what: 'review',
            why: `The episode ended on ${ended}. Look whether all of it still has to be kept; it stays in the history.`
          }
    })

/** Read operation: ids of the episodes recorded in error, of every force, whose day has come. */
export const episodesToErase = (database: Database, { today, months }: KeptFor & { readonly today: string }): string[] =>
  statement<Row>(database, `${ENDED} AND r.status = 'cancelled' AND date(r.episode_ended_on, @after) <= @today`)
    .all({ today, after: after({ months }) })
    .map(({ reportId }) => reportId)

/** Write operation: erases one episode recorded in error with every version, where its day has come. */
export const eraseEpisode = (
  database: Database,
  { reportId, today, months }: KeptFor & { readonly reportId: string; readonly today: string }
) => {
  const row = statement<Row>(database, `${ENDED} AND r.id = @reportId`).get({ reportId, after: after({ months }) })
  if (row === undefined || !isErased(row) || row.on > today)
    throw new Refusal('unprocessable/not-allowed', 'The episode is not due for erasure.')
  const versions = statement(database, 'DELETE FROM report_version WHERE report = ?').run(row.sequence).changes
  forgetDue(database, reportId)
  forgetTold(database, reportId)
  statement(database, 'DELETE FROM report WHERE sequence = ?').run(row.sequence)
  return {
    audited: {
      personId: row.personId,
      subject: `missing report ${row.reference} erased with ${Math.max(versions, 1)} versions. Recorded in error, cancelled on ${dayInWords(row.endedOn)} and kept ${months} months after.`
    }
  }
}
