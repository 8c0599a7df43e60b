import type { Database } from 'better-sqlite3'
import { KEPT_AFTER_RESTORING_DAYS } from '../../api/weeding.ts'
import { forceOf } from '../../api/primitives.ts'
import { statement } from '../../store/statement.ts'
import { refuse } from '../http/refusal.ts'
import { daysAfter } from '../moment.ts'
import type { Author } from '../reports/author.ts'
import { thrown } from '../reports/refusals.ts'
import { insertVersion } from '../reports/versions.ts'
import { putNextVersion } from '../reports/write-report.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { appendDvlaNotices } from './dvla.ts'
import type { NewDvlaNotice } from './dvla.ts'
import { refuseDuplicate } from './duplicates.ts'
import { insertBearing, liveBearers } from './marks.ts'
import { renewMatches } from './matches.ts'
import { heldObject, partsOf } from './object-row.ts'
import type { Held, ObjectKind } from './object-row.ts'
import { REPORT_FIELDS } from './weeding.operation.ts'
import type { KeptReport } from './weeding.operation.ts'
import { FIRST_ACTION } from './write.operation.ts'

export const NOT_WEEDED = refuse(
  'not-found/record',
  'No weeded report of your force is held under this id. After its time it is gone for good.',
  [{ errorDetailType: 'not-found', message: 'Incorrect reportId' }]
)

interface Which {
  readonly reportId: string
  /** Of who asks: another force's is as unknown as none. */
  readonly force: string
  /** YYYY-MM-DD */
  readonly today: string
}

interface Row {
  readonly kind: ObjectKind
  readonly status: string
  readonly kept: string
}

const keptRow = (database: Database, { reportId, force, today }: Which): Row | undefined =>
  statement<Row>(database, 'SELECT kind, status, kept FROM weeded_report WHERE report_id = ? AND force = ? AND restore_until >= ?').get(
    reportId,
    forceOf(force),
    today
  )

/** Read operation: a weeded report as it stood; null where there is none to restore. */
export const weededReport = (database: Database, which: Which): { kind: ObjectKind; status: string; content: unknown } | null => {
  const row = keptRow(database, which)
  if (row === undefined) return null
  const { report } = JSON.parse(row.kept) as KeptReport
  return { kind: row.kind, status: row.status, content: partsOf(JSON.parse(String(report['content']))).content }
}

export interface Restoring extends Which, Author {
  readonly note: string
  readonly version: string
  readonly notices: readonly NewDvlaNotice[]
}

/** It stands so long at least: its clock has run out, and somebody is to confirm or extend it. */
const heldAgain = (held: Held, today: string): Held => {
  const keptUntil = daysAfter(today, KEPT_AFTER_RESTORING_DAYS)
  return { ...held, keptUntil, deletedOn: held.deletedOn === null || held.deletedOn > keptUntil ? held.deletedOn : keptUntil }
}

/** Write operation: puts a weeded report back as it stood, as a version of its own. */
export const restoreObject = (database: Database, { request, write }: { readonly request: WriteRequest; readonly write: Restoring }) =>
  once(database, request, () => {
    const { reportId, today, note, version, notices, by, onBehalfOf, reason, justification } = write
    const { at } = request
    const weeded = keptRow(database, write)
    if (weeded === undefined) throw thrown(NOT_WEEDED)
    const { kind } = weeded
    const { report, versions, bearing } = JSON.parse(weeded.kept) as KeptReport
    const bearers = liveBearers(database, { kind, marks: bearing.marks })
    if (report['open'] === 1) refuseDuplicate(kind, bearing, bearers)
    const { lastInsertRowid } = statement(
      database,
      `INSERT INTO report (${REPORT_FIELDS.join(', ')}) VALUES (${REPORT_FIELDS.map(() => '?').join(', ')})`
    ).run(...REPORT_FIELDS.map((field) => report[field] ?? null))
    for (const each of versions)
      insertVersion(database, Number(lastInsertRowid), {
        ...each,
        content: each.content as object,
        cancellation: each.cancellation as object | null
      })
    insertBearing(database, { reportId, kind, bearing })
    statement(database, 'DELETE FROM weeded_report WHERE report_id = ?').run(reportId)
    const row = heldObject(database, { kind, reportId })
    if (row === undefined) throw thrown(NOT_WEEDED)
    const stored = JSON.parse(row.content) as object
    const number = putNextVersion(database, row, {
      status: row.status,
      open: row.open === 1,
      headline: row.headline,
      content: { ...stored, held: heldAgain(partsOf(stored).held, today) },
      cancellation: row.cancellation === null ? null : (JSON.parse(row.cancellation) as object),
      firstAction: FIRST_ACTION,
      action: 'restored',
      note,
      version,
      at,
      by,
      onBehalfOf,
      reason,
      justification
    })
    // What has ended stands against nothing: its match would be news to nobody.
    if (row.open === 1) renewMatches(database, { reportId, kind, bearing, bearers, at })
    appendDvlaNotices(database, notices, { reportId, reference: row.reference, at })
    return {
      status: {
        steps: [{ type: `${kind}-report-restored`, completedAt: at, relatedUUID: { type: `${kind}-report-id`, uuid: reportId } }],
        associatedValues: [
          { type: `${kind}-report-id`, value: reportId },
          { type: `${kind}-report-reference`, value: row.reference }
        ]
      },
      audited: {
        ...(row.person_id === null ? {} : { personId: row.person_id }),
        subject: `${kind} report ${row.reference} restored after weeding, version ${number}`
      }
    }
  })
