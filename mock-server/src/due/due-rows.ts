import type { Database } from 'better-sqlite3'
import type { DueItem } from '../../api/due.ts'
import type { HitNotice } from '../../api/hits.ts'
import { forceOf } from '../../api/primitives.ts'
import { statement } from '../../store/statement.ts'
import { dueAccounts } from '../administration/account-pages.ts'
import { openIncidents } from '../administration/incidents.operation.ts'
import { INCIDENT_CATEGORIES } from '../../api/supervision.ts'
import { dueHits } from '../hits/due-hits.ts'
import { dueEpisodes } from '../missing/due-episodes.ts'
import { daysAfter, endOfDay } from '../moment.ts'
import { dueObjects } from '../objects/due-objects.ts'
import { openRequests } from '../requests/open-requests.ts'
import { duePrints } from '../prints/due-prints.ts'
import { openNotices } from '../people/notices.ts'

export const REVIEW_DAYS_AHEAD = 7
export const WEEDING_DAYS_AHEAD = 35
/** As long as an unconfirmed report stands (reference table `retention`, row `los-unconfirmed`). */
const UNCONFIRMED_DAYS = 42

/** Something that waits for somebody of a force, without the claims on it. */
export interface Due extends Pick<DueItem, 'kind' | 'personId' | 'reportId' | 'reference' | 'ownerForce' | 'by' | 'since' | 'dueAt'> {
  /** Id of the report or the notice. */
  readonly record: string
  /** Code of the report's category; null of a notice. */
  readonly category: string | null
  /** In words, where there is no category. */
  readonly heading?: string
  /** Who may not do it, for it is their own work. */
  readonly authors: readonly string[]
  /** Whose it is to do, where a record names them; null: anyone’s of the force. */
  readonly forUser?: string | null
  readonly hit?: HitNotice
}

interface Row {
  readonly sequence: number
  readonly id: string
  readonly personId: string
  readonly reference: string
  readonly category: string
  readonly ownerForce: string
  readonly createdAt: string
  readonly by: string
  readonly secondCheck: 'pending' | 'queried'
  readonly secondCheckDueAt: string
  readonly authors: string
  readonly reviewDate: string
  readonly weedDate: string
}

const STANDING = `SELECT r.sequence, r.id, p.id AS "personId", r.reference, r.content ->> 'category' AS category, r.content ->> 'ownerForce' AS "ownerForce",
  r.created_at AS "createdAt", coalesce(r.changed_by, r.created_by) AS by, r.second_check AS "secondCheck",
  coalesce(r.second_check_due_at, r.created_at) AS "secondCheckDueAt", r.second_check_authors AS authors, r.review_date AS "reviewDate", r.weed_date AS "weedDate"
  FROM report AS r JOIN person AS p ON p.sequence = r.person WHERE r.kind = 'wanted' AND r.open = 1`

const DAY_MS = 86_400_000
const later = (one: string, other: string): string => (one > other ? one : other)

const common = (row: Row): Omit<Due, 'kind' | 'since' | 'dueAt' | 'by' | 'authors'> => ({
  record: row.id,
  reportId: row.id,
  personId: row.personId,
  reference: row.reference,
  category: row.category,
  ownerForce: row.ownerForce
})

const QUERY = `SELECT changed_at AS at, changed_by AS by FROM report_version WHERE report = ? AND action = 'second-check-queried' ORDER BY number DESC LIMIT 1`

const ofSecondCheck = (database: Database, row: Row): Due => {
  const authors = JSON.parse(row.authors) as string[]
  const dueAt = row.secondCheckDueAt
  const since = new Date(Date.parse(dueAt) - DAY_MS).toISOString()
  if (row.secondCheck === 'pending') return { ...common(row), kind: 'second-check', by: authors.at(-1) ?? row.by, since, dueAt, authors }
  const query = statement<{ at: string; by: string }>(database, QUERY).get(row.sequence)
  // Back with its authors: they mend it, so it is theirs to do.
  return { ...common(row), kind: 'queried', by: query?.by ?? row.by, since: query?.at ?? since, dueAt, authors }
}

const ofReview = (row: Row): Due => ({
  ...common(row),
  kind: 'review',
  by: row.by,
  since: later(row.createdAt, `${daysAfter(row.reviewDate, -REVIEW_DAYS_AHEAD)}T00:00:00.000Z`),
  dueAt: endOfDay(row.reviewDate),
  authors: []
})

const ofWeeding = (row: Row): Due => ({
  ...common(row),
  kind: 'weeding',
  by: row.by,
  since: later(row.createdAt, `${daysAfter(row.weedDate, -WEEDING_DAYS_AHEAD)}T00:00:00.000Z`),
  // It stands through its weed date and is erased after it.
  dueAt: endOfDay(row.weedDate),
  authors: []
})

/** A control room's report: the bureau has 48 hours to confirm it (records, workflow 6). */
const ofUnconfirmed = (row: Row): Due => ({
  ...common(row),
  kind: 'wanted-unconfirmed',
  by: row.by,
  since: row.createdAt,
  dueAt: row.secondCheckDueAt,
  authors: []
})

const notices = (database: Database, force: string): Due[] =>
  openNotices(database, { force }).map(({ noticeId, kind, personId, at, by }) => ({
    kind,
    record: noticeId,
    personId,
    reportId: null,
    reference: '',
    category: null,
    ownerForce: force,
    by,
    since: at,
    dueAt: at,
    authors: [by]
  }))

/** What a supervisor answers for beside records: accounts of the force, and what was reported. */
const ofSupervision = (database: Database, { force, today }: { readonly force: string; readonly today: string }): Due[] => [
  ...dueAccounts(database, { force, today }).map(({ username, ...account }) => ({
    ...account,
    kind: 'recertification' as const,
    personId: null,
    reportId: null,
    reference: username,
    category: null,
    by: username,
    authors: []
  })),
  ...openIncidents(database, forceOf(force)).map(({ incidentId, number, category, by, at }) => ({
    kind: 'incident' as const,
    record: incidentId,
    personId: null,
    reportId: null,
    reference: number,
    category: null,
    heading: INCIDENT_CATEGORIES[category],
    ownerForce: force,
    by,
    since: at,
    dueAt: at,
    authors: [by]
  }))
]

export interface DueOf {
  /** Force and station of the asker. */
  readonly force: string
  /** User name of the asker. */
  readonly user: string
  /** Notices are for supervisors. */
  readonly supervisor: boolean
  /** YYYY-MM-DD */
  readonly today: string
  /** ISO 8601. */
  readonly at: string
}

/** What waits for somebody of a force, the most overdue first. */
export const dueOf = (database: Database, { force, user, supervisor, today, at }: DueOf): Due[] => {
  const owner = forceOf(force)
  const rows = (condition: string, ...values: string[]): Row[] =>
    statement<Row>(database, `${STANDING} AND r.force = ? AND ${condition}`).all(owner, ...values)
  return [
    ...rows("r.second_check IN ('pending', 'queried')").map((row) => ofSecondCheck(database, row)),
    // An unconfirmed one stands for six weeks at most: the index of reviews leads to it. What it waits for is its confirmation.
    ...rows("r.review_date <= ? AND r.second_check = 'unconfirmed'", daysAfter(today, UNCONFIRMED_DAYS)).map(ofUnconfirmed),
    ...rows("r.review_date <= ? AND r.second_check <> 'unconfirmed'", daysAfter(today, REVIEW_DAYS_AHEAD)).map(ofReview),
    ...rows("r.weed_date <= ? AND r.second_check <> 'unconfirmed'", daysAfter(today, WEEDING_DAYS_AHEAD)).map(ofWeeding),
    ...(supervisor ? [...notices(database, force), ...ofSupervision(database, { force, today })] : []),
    ...openRequests(database, owner),
    ...dueHits(database, { force: owner, supervisor, at }),
    ...duePrints(database, { force: owner, user, supervisor, at }),
    ...dueEpisodes(database, { force: owner, at }),
    ...dueObjects(database, { force: owner, supervisor, today, at })
  ].toSorted((one, other) => one.dueAt.localeCompare(other.dueAt) || one.reference.localeCompare(other.reference))
}
