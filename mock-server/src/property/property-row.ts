import type { Database } from 'better-sqlite3'
import {
  LocationSchema,
  PropertyCancellationSchema,
  PropertyContentSchema,
  PropertyHistorySchema,
  PropertyReportSchema
} from '../../api/property.ts'
import type { PropertyHistory, PropertyReport } from '../../api/property.ts'
import { confirmBy } from '../objects/kept-for.ts'
import { heldObject, partsOf } from '../objects/object-row.ts'
import type { Held, ObjectRow } from '../objects/object-row.ts'
import { FIRST_ACTION } from '../objects/write.operation.ts'
import { standingVersionOf } from '../reports/report-row.ts'
import { versionsOf } from '../reports/versions.ts'

const parsedOr = <T>(schema: { parse(value: unknown): T }, value: unknown): T | null => (value === null ? null : schema.parse(value))

/** A property report's row as it is sent. */
export const propertyReportOf = (row: ObjectRow): PropertyReport => {
  const { content, held } = partsOf(JSON.parse(row.content))
  const unconfirmed = row.status === 'unconfirmed'
  return {
    reportId: row.id,
    personId: row.shown_person_id,
    reference: row.reference,
    headline: row.headline,
    status: PropertyReportSchema.shape.status.parse(row.status),
    createdAt: row.created_at,
    ...standingVersionOf(row),
    confirmBy: unconfirmed ? confirmBy(row.created_at) : null,
    reviewDate: row.open === 1 ? held.reviewDate : null,
    deletedOn: held.deletedOn,
    openMatches: row.open_matches,
    location: parsedOr(LocationSchema, held.ended),
    cancellation: row.cancellation === null ? null : PropertyCancellationSchema.parse(JSON.parse(row.cancellation)),
    content: PropertyContentSchema.parse(content)
  }
}

interface Which {
  readonly reportId: string
}

/** Read operation: one report; null where there is none under this id. */
export const propertyReport = (database: Database, { reportId }: Which): PropertyReport | null => {
  const row = heldObject(database, { kind: 'property', reportId })
  return row === undefined ? null : propertyReportOf(row)
}

/** Read operation: a report as the rules of its changes see it, with what the service keeps of it. */
export const changeableProperty = (database: Database, { reportId }: Which): { report: PropertyReport; held: Held } | null => {
  const row = heldObject(database, { kind: 'property', reportId })
  return row === undefined ? null : { report: propertyReportOf(row), held: partsOf(JSON.parse(row.content)).held }
}

/** Read operation: every version of a report; null where there is none under this id. */
export const propertyHistory = (database: Database, { reportId }: Which): PropertyHistory | null => {
  const row = heldObject(database, { kind: 'property', reportId })
  if (row === undefined) return null
  const versions = versionsOf(database, row, FIRST_ACTION).map(({ content: stored, ...version }) => {
    const { content, held } = partsOf(stored)
    return { ...version, content, reviewDate: held.reviewDate, location: held.ended }
  })
  return PropertyHistorySchema.parse({ reportId, reference: row.reference, versions })
}
