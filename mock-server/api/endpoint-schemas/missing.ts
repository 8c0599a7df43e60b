import {
  MissingAmendSchema,
  MissingCancelSchema,
  MissingCreateSchema,
  MissingFoundSchema,
  MissingHistorySchema,
  MissingInterviewSchema,
  MissingMatchesSchema,
  MissingReportSchema,
  MissingReportsSchema,
  MissingReviewSchema,
  MissingRiskSchema,
  MissingSightingSchema,
  MissingTransferSchema
} from '../missing.ts'
import { AcceptedSchema } from '../status.ts'
import {
  UnidentifiedAmendSchema,
  UnidentifiedCancelSchema,
  UnidentifiedHistorySchema,
  UnidentifiedIdentifySchema,
  UnidentifiedReopenSchema
} from '../unidentified-changes.ts'
import { UnidentifiedSearchResultSchema, UnidentifiedSearchSchema } from '../unidentified-search.ts'
import { UnidentifiedCreateSchema, UnidentifiedListSchema, UnidentifiedReportSchema } from '../unidentified.ts'
import { PersonParams, ReportParams } from './parts.ts'
import type { missingEndpoints } from '../endpoints/missing.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

export const missingSchemas = {
  missingReports: { params: PersonParams, response: MissingReportsSchema },
  missingReport: { params: ReportParams, response: MissingReportSchema },
  missingHistory: { params: ReportParams, response: MissingHistorySchema },
  missingMatches: { params: ReportParams, response: MissingMatchesSchema },
  createMissing: { params: PersonParams, body: MissingCreateSchema, response: AcceptedSchema },
  amendMissing: { params: ReportParams, body: MissingAmendSchema, response: AcceptedSchema },
  addSighting: { params: ReportParams, body: MissingSightingSchema, response: AcceptedSchema },
  answerRisk: { params: ReportParams, body: MissingRiskSchema, response: AcceptedSchema },
  reviewMissing: { params: ReportParams, body: MissingReviewSchema, response: AcceptedSchema },
  foundMissing: { params: ReportParams, body: MissingFoundSchema, response: AcceptedSchema },
  recordReturnInterview: { params: ReportParams, body: MissingInterviewSchema, response: AcceptedSchema },
  transferMissing: { params: ReportParams, body: MissingTransferSchema, response: AcceptedSchema },
  cancelMissing: { params: ReportParams, body: MissingCancelSchema, response: AcceptedSchema },
  unidentifiedList: { response: UnidentifiedListSchema },
  createUnidentified: { body: UnidentifiedCreateSchema, response: AcceptedSchema },
  unidentified: { params: PersonParams, response: UnidentifiedReportSchema },
  unidentifiedMatches: { params: PersonParams, response: MissingMatchesSchema },
  findUnidentified: { body: UnidentifiedSearchSchema, response: UnidentifiedSearchResultSchema },
  unidentifiedHistory: { params: PersonParams, response: UnidentifiedHistorySchema },
  amendUnidentified: { params: PersonParams, body: UnidentifiedAmendSchema, response: AcceptedSchema },
  identifyUnidentified: { params: PersonParams, body: UnidentifiedIdentifySchema, response: AcceptedSchema },
  reopenUnidentified: { params: PersonParams, body: UnidentifiedReopenSchema, response: AcceptedSchema },
  cancelUnidentified: { params: PersonParams, body: UnidentifiedCancelSchema, response: AcceptedSchema }
} as const satisfies Record<keyof typeof missingEndpoints, EndpointSchemas>
