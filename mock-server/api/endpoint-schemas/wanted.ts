import { z } from 'zod'
import { AcceptedSchema } from '../status.ts'
import {
  WantedAmendSchema,
  WantedCancelSchema,
  WantedConfirmSchema,
  WantedCreateSchema,
  WantedHistorySchema,
  WantedReportSchema,
  WantedReviewSchema,
  WantedSecondCheckSchema,
  WantedTransferSchema
} from '../wanted.ts'
import { PersonParams, ReportParams } from './parts.ts'
import type { wantedEndpoints } from '../endpoints/wanted.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

export const wantedSchemas = {
  wantedReports: { params: PersonParams, response: z.object({ wantedReports: z.array(WantedReportSchema) }) },
  wantedReport: { params: ReportParams, response: WantedReportSchema },
  createWanted: { params: PersonParams, body: WantedCreateSchema, response: AcceptedSchema },
  wantedHistory: { params: ReportParams, response: WantedHistorySchema },
  amendWanted: { params: ReportParams, body: WantedAmendSchema, response: AcceptedSchema },
  extendWanted: { params: ReportParams, body: WantedReviewSchema, response: AcceptedSchema },
  transferWanted: { params: ReportParams, body: WantedTransferSchema, response: AcceptedSchema },
  cancelWanted: { params: ReportParams, body: WantedCancelSchema, response: AcceptedSchema },
  confirmWanted: { params: ReportParams, body: WantedConfirmSchema, response: AcceptedSchema },
  secondCheckWanted: { params: ReportParams, body: WantedSecondCheckSchema, response: AcceptedSchema }
} as const satisfies Record<keyof typeof wantedEndpoints, EndpointSchemas>
