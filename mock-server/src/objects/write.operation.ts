import type { Database } from 'better-sqlite3'
import { Refusal } from '../../store/refusal.ts'
import { settleDue } from '../due/claims.ts'
import { wrong } from '../http/refusal.ts'
import { heldPerson } from '../people/person-record.ts'
import type { Author } from '../reports/author.ts'
import { thrown } from '../reports/refusals.ts'
import { assertStands, differing, insertReport, putNextVersion } from '../reports/write-report.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { appendDvlaNotices } from './dvla.ts'
import type { NewDvlaNotice } from './dvla.ts'
import { refuseDuplicate } from './duplicates.ts'
import { insertBearing, liveBearers, replaceBearing } from './marks.ts'
import type { Bearing } from './marks.ts'
import { renewMatches } from './matches.ts'
import { heldObject } from './object-row.ts'
import type { Held, ObjectKind } from './object-row.ts'
import { NO_OBJECT } from './refusals.ts'

/** What made the first version of a report of this kind. */
export const FIRST_ACTION = 'recorded'

interface Standing {
  readonly status: string
  readonly headline: string
  readonly content: object
  readonly held: Held
  /** What the licensing agency is told of it. */
  readonly notices: readonly NewDvlaNotice[]
}

export interface NewObject extends Author, Standing {
  readonly kind: ObjectKind
  readonly reportId: string
  readonly personId: string | null
  readonly bearing: Bearing
  readonly version: string
}

const matchWords = (count: number): string => (count === 0 ? '' : `, ${count} ${count === 1 ? 'match' : 'matches'}`)

const statusOf = (kind: ObjectKind, of: { reportId: string; reference: string; personId: string | null; action: string; at: string }) => ({
  steps: [
    {
      type: `${kind}-report-${of.action}`,
      completedAt: of.at,
      relatedUUID: { type: `${kind}-report-id`, uuid: of.reportId }
    }
  ],
  associatedValues: [
    ...(of.personId === null ? [] : [{ type: 'person-id', value: of.personId }]),
    { type: `${kind}-report-id`, value: of.reportId },
    { type: `${kind}-report-reference`, value: of.reference }
  ]
})

/** Write operation: records a report once; what is on record already is refused, what stands against it is put down. */
export const recordObject = (database: Database, { request, report }: { readonly request: WriteRequest; readonly report: NewObject }) =>
  once(database, request, () => {
    const { kind, reportId, personId, bearing, status, content, held, notices, ...rest } = report
    const { at } = request
    const person = personId === null ? undefined : heldPerson(database, personId)
    if (personId !== null && person === undefined)
      throw new Refusal('not-found/record', 'No person is held under this id.', [wrong('personId', 'No person is held under this id.')])
    const bearers = liveBearers(database, { kind, marks: bearing.marks })
    refuseDuplicate(kind, bearing, bearers)
    const reference = insertReport(database, {
      ...rest,
      reportId,
      kind,
      person: person?.sequence ?? null,
      status,
      open: true,
      action: FIRST_ACTION,
      at,
      content: { ...content, held }
    })
    insertBearing(database, { reportId, kind, bearing })
    const matches = renewMatches(database, { reportId, kind, bearing, bearers, at })
    appendDvlaNotices(database, notices, { reportId, reference, at })
    return {
      status: statusOf(kind, { reportId, reference, personId, action: FIRST_ACTION, at }),
      audited: {
        ...(personId === null ? {} : { personId }),
        subject: `${kind} report ${reference} recorded, ${status}${matchWords(matches)}`
      }
    }
  })

export interface ObjectChange extends Author, Standing {
  readonly kind: ObjectKind
  readonly reportId: string
  readonly open: boolean
  readonly cancellation: object | null
  /** Null where what it bears did not change. */
  readonly bearing: Bearing | null
  readonly action: string
  readonly note: string | null
  /** The version that the change was checked against; another one standing now is a conflict. */
  readonly versionToChange: string
  /** Under which the changed report will stand. */
  readonly version: string
  /** Whoever was to do what was due of it is done. */
  readonly settles: boolean
}

/** Write operation: makes a change once, as a version of its own. */
export const changeObject = (database: Database, { request, write }: { readonly request: WriteRequest; readonly write: ObjectChange }) =>
  once(database, request, () => {
    const { kind, reportId, bearing, notices, versionToChange, settles, content, held: keeps, ...next } = write
    const { at } = request
    const row = heldObject(database, { kind, reportId })
    if (row === undefined) throw thrown(NO_OBJECT[kind])
    assertStands(row, versionToChange)
    const bearers = bearing === null ? [] : liveBearers(database, { kind, marks: bearing.marks, reportId })
    if (bearing !== null) refuseDuplicate(kind, bearing, bearers)
    const stored = { ...content, held: keeps }
    const number = putNextVersion(database, row, { ...next, at, firstAction: FIRST_ACTION, content: stored })
    if (bearing !== null) {
      replaceBearing(database, { reportId, kind, bearing })
      renewMatches(database, { reportId, kind, bearing, bearers, at })
    }
    appendDvlaNotices(database, notices, { reportId, reference: row.reference, at })
    settleDue(database, { record: reportId, ended: settles })
    const fields = differing(JSON.parse(row.content) as object, stored).filter((field) => field !== 'held')
    return {
      status: statusOf(kind, { reportId, reference: row.reference, personId: row.person_id, action: next.action, at }),
      audited: {
        ...(row.person_id === null ? {} : { personId: row.person_id }),
        subject: `${kind} report ${row.reference} ${next.action}, version ${number}${fields.length === 0 ? '' : `: ${fields.join(', ')}`}`
      }
    }
  })
