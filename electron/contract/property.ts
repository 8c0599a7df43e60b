import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import {
  PropertyAmendSchema,
  PropertyCancelSchema,
  PropertyConfirmSchema,
  PropertyCreateSchema,
  PropertyHistorySchema,
  PropertyLocateSchema,
  PropertyReportSchema,
  PropertyReviewSchema
} from '../../mock-server/api/property.ts'
import { PropertySearchResultSchema, PropertySearchSchema } from '../../mock-server/api/property-search.ts'
import { ReportMatchesSchema } from '../../mock-server/api/report-parts.ts'
import { defineCall } from './call.ts'
import { WriteSchema } from './writes.ts'

const report = { context: AccessContextSchema, reportId: Uuid }
const view = { states: ['active', 'warning'], entitlement: 'property.view' } as const

/** Property reports. Each quotes the stop it belongs to (design §3, The stop is the context). */
export const propertyCalls = {
  /** A check by mark, make or words, and the duplicate search before a create. */
  'property.find': defineCall({
    input: z.strictObject({ context: AccessContextSchema, query: PropertySearchSchema }),
    output: PropertySearchResultSchema,
    ...view,
    perSecond: 10
  }),
  /** The draft's id makes it sent once, however often it is asked for; the draft is deleted when it is completed. */
  'property.create': defineCall({
    input: z.strictObject({ context: AccessContextSchema, draftId: Uuid, ...PropertyCreateSchema.shape }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'property.create',
    perSecond: 5
  }),
  'property.read': defineCall({ input: z.strictObject(report), output: PropertyReportSchema, ...view, perSecond: 20 }),
  'property.history': defineCall({ input: z.strictObject(report), output: PropertyHistorySchema, ...view, perSecond: 20 }),
  /** What stands against it: lost or stolen against found. */
  'property.matches': defineCall({ input: z.strictObject(report), output: ReportMatchesSchema, ...view, perSecond: 20 }),
  /** A write like `property.create`; a version that has been overtaken is refused as `conflict/version`, the draft kept. */
  'property.change': defineCall({
    input: z.strictObject({
      ...report,
      personId: Uuid.nullable(),
      draftId: Uuid,
      change: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('amend'), body: PropertyAmendSchema }),
        z.strictObject({ kind: z.literal('confirm'), body: PropertyConfirmSchema }),
        z.strictObject({ kind: z.literal('locate'), body: PropertyLocateSchema }),
        z.strictObject({ kind: z.literal('extend'), body: PropertyReviewSchema }),
        z.strictObject({ kind: z.literal('cancel'), body: PropertyCancelSchema })
      ])
    }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'property.change',
    perSecond: 5
  })
}
