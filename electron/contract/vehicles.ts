import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import { ReportMatchesSchema } from '../../mock-server/api/report-parts.ts'
import { VehicleEnquirySchema, VehicleSearchResultSchema, VehicleSearchSchema } from '../../mock-server/api/vehicle-search.ts'
import {
  VehicleAmendSchema,
  VehicleCancelSchema,
  VehicleConfirmSchema,
  VehicleCreateSchema,
  VehicleExtendSchema,
  VehicleHistorySchema,
  VehicleRecoverSchema,
  VehicleReportSchema,
  Vrm
} from '../../mock-server/api/vehicles.ts'
import { defineCall } from './call.ts'
import { WriteSchema } from './writes.ts'

const report = { context: AccessContextSchema, reportId: Uuid }
const view = { states: ['active', 'warning'], entitlement: 'vehicle.view' } as const

/** Vehicles and the reports on them. Each quotes the stop it belongs to (design §3, The stop is the context). */
export const vehicleCalls = {
  /** A check by registration or VIN, whole, in part or as look-alikes, and the duplicate search before a create. */
  'vehicles.find': defineCall({
    input: z.strictObject({ context: AccessContextSchema, query: VehicleSearchSchema }),
    output: VehicleSearchResultSchema,
    ...view,
    perSecond: 10
  }),
  /** The vehicle of this registration, with keeper, MOT and insurance, and every report on it. */
  'vehicles.enquire': defineCall({
    input: z.strictObject({ context: AccessContextSchema, vrm: Vrm }),
    output: VehicleEnquirySchema,
    ...view,
    perSecond: 20
  }),
  /** The draft's id makes it sent once, however often it is asked for; the draft is deleted when it is completed. */
  'vehicles.create': defineCall({
    input: z.strictObject({ context: AccessContextSchema, draftId: Uuid, ...VehicleCreateSchema.shape }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'vehicle.create',
    perSecond: 5
  }),
  'vehicles.read': defineCall({ input: z.strictObject(report), output: VehicleReportSchema, ...view, perSecond: 20 }),
  'vehicles.history': defineCall({ input: z.strictObject(report), output: VehicleHistorySchema, ...view, perSecond: 20 }),
  /** What stands against it: lost or stolen against found. */
  'vehicles.matches': defineCall({ input: z.strictObject(report), output: ReportMatchesSchema, ...view, perSecond: 20 }),
  /** A write like `vehicles.create`; a version that has been overtaken is refused as `conflict/version`, the draft kept. */
  'vehicles.change': defineCall({
    input: z.strictObject({
      ...report,
      personId: Uuid.nullable(),
      draftId: Uuid,
      change: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('amend'), body: VehicleAmendSchema }),
        z.strictObject({ kind: z.literal('recover'), body: VehicleRecoverSchema }),
        z.strictObject({ kind: z.literal('extend'), body: VehicleExtendSchema }),
        z.strictObject({ kind: z.literal('cancel'), body: VehicleCancelSchema })
      ])
    }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'vehicle.change',
    perSecond: 5
  }),
  /** Only a bureau confirms: with the crime reference and the officer. */
  'vehicles.confirm': defineCall({
    input: z.strictObject({ ...report, personId: Uuid.nullable(), draftId: Uuid, body: VehicleConfirmSchema }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'vehicle.confirm',
    perSecond: 5
  })
}
