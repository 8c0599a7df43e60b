import type { Database } from 'better-sqlite3'
import { isBail, isNoCourt } from '../../api/remands.ts'
import type { BasicRemand, NextAppearance, RemandDetails, RemandHeadline } from '../../api/remands.ts'
import { statement } from '../../store/statement.ts'

interface RemandRow {
  readonly remandId: string
  readonly asn: string
  readonly content: string
  readonly version: string
  readonly at: string
}
const COLUMNS =
  'm.id AS "remandId", a.asn, m.content, m.version, coalesce((SELECT max(superseded_at) FROM superseded AS s WHERE s.record = m.id), m.created_at) AS at'

/** The code under which a court stands that is none: what courts write between asterisks. */
const NO_COURT = '9998'

const placeOf = <P extends Omit<NextAppearance, 'date'>>(place: P): P =>
  isNoCourt(place.court) ? { ...place, court: { courtIdentityType: 'code', courtCode: NO_COURT } } : place

const headlineContent = ({ appearanceResult, remandDate, currentAppearance, nextAppearance }: BasicRemand) => ({
  appearanceResult,
  remandDate,
  currentAppearance: placeOf(currentAppearance),
  ...(nextAppearance === undefined ? {} : { nextAppearance: placeOf(nextAppearance) })
})

const headlineOf = ({ remandId, content }: RemandRow): RemandHeadline => ({
  remandId,
  ...headlineContent(JSON.parse(content) as BasicRemand)
})

/** A remand as read. */
export const remandContent = (remand: BasicRemand): RemandDetails['content'] => {
  const { appearanceResult, ownerCode, localAuthority, bailConditions } = remand
  return {
    ...headlineContent(remand),
    ownerCode,
    ...(localAuthority === undefined ? {} : { localAuthority }),
    // The service names conditions of bail though there be none, and leaves them out of what is no bail.
    ...(isBail(appearanceResult) || bailConditions.length > 0 ? { remandConditions: bailConditions } : {})
  }
}

/** A report's remands in the order of their dates. */
export const remandHeadlines = (database: Database, reportId: string): RemandHeadline[] =>
  statement<RemandRow>(
    database,
    `SELECT ${COLUMNS} FROM remand AS m JOIN arrest_report AS a ON a.report_id = m.report_id WHERE m.report_id = ? ORDER BY m.date, m.sequence`
  )
    .all(reportId)
    .map(headlineOf)

/** Read operation: one remand; null where this report of this person has none under this id. */
export const remandDetails = (
  database: Database,
  { personId, reportId, remandId }: { readonly personId: string; readonly reportId: string; readonly remandId: string }
): RemandDetails | null => {
  const row = statement<RemandRow>(
    database,
    `SELECT ${COLUMNS} FROM remand AS m JOIN arrest_report AS a ON a.report_id = m.report_id JOIN person AS p ON p.sequence = a.person WHERE m.id = ? AND m.report_id = ? AND p.id = ?`
  ).get(remandId, reportId, personId)
  if (row === undefined) return null
  return {
    remandId,
    lastUpdatedDate: row.at,
    arrestSummonsReference: row.asn,
    content: remandContent(JSON.parse(row.content) as BasicRemand),
    versionToChange: row.version
  }
}
