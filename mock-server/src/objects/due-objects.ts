import type { Database } from 'better-sqlite3'
import { statement } from '../../store/statement.ts'
import type { Due } from '../due/due-rows.ts'
import { daysAfter, endOfDay } from '../moment.ts'
import { confirmBy, WARN_DAYS } from './kept-for.ts'
import { SHOWN_PERSON } from './object-row.ts'
import type { ObjectKind } from './object-row.ts'

interface Row {
  readonly id: string
  readonly kind: ObjectKind
  readonly personId: string | null
  readonly reference: string
  readonly category: string
  readonly ownerForce: string
  readonly createdAt: string
  readonly by: string
  readonly review: string
  readonly deletedOn: string | null
  /** When a supervisor noted that it is unconfirmed. */
  readonly noted: string | null
}

const COLUMNS = `r.id, r.kind, p.id AS "personId", r.reference, coalesce(r.content ->> 'category', r.content ->> 'kind') AS category,
  r.content ->> 'ownerForce' AS "ownerForce", r.created_at AS "createdAt", coalesce(r.changed_by, r.created_by) AS by,
  r.object_review AS review, r.deleted_on AS "deletedOn"`
const LIVE = `${SHOWN_PERSON} WHERE r.kind IN ('property', 'vehicle') AND r.open = 1 AND r.force = @force`
const UNCONFIRMED = `SELECT ${COLUMNS}, d.at AS noted FROM report AS r LEFT JOIN due_acknowledged AS d ON d.record = r.id AND d.kind = 'vehicle-supervisor' ${LIVE} AND r.status = 'unconfirmed'`
const REVIEWS = `SELECT ${COLUMNS}, NULL AS noted FROM report AS r ${LIVE} AND r.object_review <= @until`
const matchesOf = (side: 'lost' | 'found', other: 'lost' | 'found'): string =>
  `SELECT ${COLUMNS}, NULL AS noted, m.id AS "matchId", m.at, o.created_by AS "otherBy" FROM object_match AS m
  JOIN report AS r ON r.id = m.${side} JOIN report AS o ON o.id = m.${other} ${SHOWN_PERSON}
  WHERE m.${side}_force = @force AND m.${side}_seen_at IS NULL AND r.open = 1 AND o.open = 1`

const REVIEW_DAYS_AHEAD = 7
const DAY_MS = 86_400_000
const daysOn = (at: string, days: number): string => new Date(Date.parse(at) + days * DAY_MS).toISOString()

const common = (row: Row): Omit<Due, 'kind' | 'since' | 'dueAt'> => ({
  record: row.id,
  reportId: row.id,
  personId: row.personId,
  reference: row.reference,
  category: row.category,
  ownerForce: row.ownerForce,
  by: row.by,
  authors: []
})

/**
 * An unconfirmed report has its 48-hour clock; after 14 days that of a vehicle comes up anew, and from day 35 the
 * supervisor is told, for deleted it would read as recovered (records, Vehicle).
 */
const ofUnconfirmed = (row: Row, { at, supervisor }: { at: string; supervisor: boolean }): Due[] => {
  const { createdAt, deletedOn, noted } = row
  const dueAt = confirmBy(createdAt)
  if (row.kind === 'property') return [{ ...common(row), kind: 'property-unconfirmed', since: createdAt, dueAt }]
  const reminder = daysOn(createdAt, WARN_DAYS.reminder)
  const late = daysOn(createdAt, WARN_DAYS.supervisor)
  return [
    reminder <= at
      ? { ...common(row), kind: 'vehicle-reminder', since: reminder, dueAt }
      : { ...common(row), kind: 'vehicle-unconfirmed', since: createdAt, dueAt },
    ...(supervisor && late <= at && noted === null && deletedOn !== null
      ? [{ ...common(row), kind: 'vehicle-supervisor' as const, since: late, dueAt: endOfDay(daysAfter(deletedOn, -1)) }]
      : [])
  ]
}

const ofReview = (row: Row): Due => {
  const listed = `${daysAfter(row.review, -REVIEW_DAYS_AHEAD)}T00:00:00.000Z`
  return {
    ...common(row),
    kind: row.kind === 'property' ? 'property-review' : 'vehicle-expiry',
    since: row.createdAt > listed ? row.createdAt : listed,
    dueAt: endOfDay(row.review)
  }
}

type MatchRow = Row & { readonly matchId: string; readonly at: string; readonly otherBy: string }

/** Offered to both owners at once; a force that owns both reports is told once. */
const matches = (rows: readonly MatchRow[]): Due[] =>
  [...new Map(rows.map((row) => [row.matchId, row])).values()].map((row) => ({
    ...common(row),
    record: row.matchId,
    kind: row.kind === 'property' ? 'property-match' : 'vehicle-match',
    by: row.otherBy,
    since: row.at,
    dueAt: row.at
  }))

interface DueObjectsOf {
  /** Two characters. */
  readonly force: string
  readonly supervisor: boolean
  /** YYYY-MM-DD */
  readonly today: string
  /** ISO 8601. */
  readonly at: string
}

/** What waits of a force's property and vehicle reports. */
export const dueObjects = (database: Database, { force, supervisor, today, at }: DueObjectsOf): Due[] => [
  ...statement<Row>(database, UNCONFIRMED)
    .all({ force })
    .flatMap((row) => ofUnconfirmed(row, { at, supervisor })),
  ...statement<Row>(database, REVIEWS)
    .all({ force, until: daysAfter(today, REVIEW_DAYS_AHEAD) })
    .map(ofReview),
  ...matches([
    ...statement<MatchRow>(database, matchesOf('found', 'lost')).all({ force }),
    ...statement<MatchRow>(database, matchesOf('lost', 'found')).all({ force })
  ])
]

/** Write operation: notes that a supervisor has seen that a report stands unconfirmed; it stays on the bureau’s list. */
export const noteUnconfirmed = (
  database: Database,
  { reportId, at, by }: { readonly reportId: string; readonly at: string; readonly by: string }
): void => {
  statement(database, "INSERT OR IGNORE INTO due_acknowledged (record, kind, at, by) VALUES (?, 'vehicle-supervisor', ?, ?)").run(
    reportId,
    at,
    by
  )
}
