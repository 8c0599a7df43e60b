import { z } from 'zod'
import { DvlaAcknowledgedSchema, DvlaAcknowledgementSchema, DvlaNoticesSchema } from '../dvla-notices.ts'
import { ReportMatchesSchema } from '../report-parts.ts'
import { AcceptedSchema } from '../status.ts'
import { VehicleEnquirySchema, VehicleSearchResultSchema, VehicleSearchSchema } from '../vehicle-search.ts'
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
} from '../vehicles.ts'
import { wholeNumber, ObjectParams } from './parts.ts'
import type { vehicleEndpoints } from '../endpoints/vehicles.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

export const vehicleSchemas = {
  findVehicles: { body: VehicleSearchSchema, response: VehicleSearchResultSchema },
  vehicle: { params: z.strictObject({ vrm: Vrm }), response: VehicleEnquirySchema },
  createVehicleReport: { body: VehicleCreateSchema, response: AcceptedSchema },
  vehicleReport: { params: ObjectParams, response: VehicleReportSchema },
  vehicleHistory: { params: ObjectParams, response: VehicleHistorySchema },
  vehicleMatches: { params: ObjectParams, response: ReportMatchesSchema },
  amendVehicleReport: { params: ObjectParams, body: VehicleAmendSchema, response: AcceptedSchema },
  confirmVehicleReport: { params: ObjectParams, body: VehicleConfirmSchema, response: AcceptedSchema },
  recoverVehicleReport: { params: ObjectParams, body: VehicleRecoverSchema, response: AcceptedSchema },
  extendVehicleReport: { params: ObjectParams, body: VehicleExtendSchema, response: AcceptedSchema },
  cancelVehicleReport: { params: ObjectParams, body: VehicleCancelSchema, response: AcceptedSchema },
  dvlaNotices: {
    query: z.strictObject({ after: wholeNumber(0, 9_999_999, 0), limit: wholeNumber(1, 1000, 100) }),
    response: DvlaNoticesSchema
  },
  acknowledgeDvlaNotices: { body: DvlaAcknowledgementSchema, response: DvlaAcknowledgedSchema }
} as const satisfies Record<keyof typeof vehicleEndpoints, EndpointSchemas>
