import { PropertySearchResultSchema, PropertySearchSchema } from '../property-search.ts'
import {
  PropertyAmendSchema,
  PropertyCancelSchema,
  PropertyConfirmSchema,
  PropertyCreateSchema,
  PropertyHistorySchema,
  PropertyLocateSchema,
  PropertyReportSchema,
  PropertyReviewSchema
} from '../property.ts'
import { ReportMatchesSchema } from '../report-parts.ts'
import { AcceptedSchema } from '../status.ts'
import { ObjectParams } from './parts.ts'
import type { propertyEndpoints } from '../endpoints/property.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

export const propertySchemas = {
  findProperty: { body: PropertySearchSchema, response: PropertySearchResultSchema },
  createProperty: { body: PropertyCreateSchema, response: AcceptedSchema },
  property: { params: ObjectParams, response: PropertyReportSchema },
  propertyHistory: { params: ObjectParams, response: PropertyHistorySchema },
  propertyMatches: { params: ObjectParams, response: ReportMatchesSchema },
  amendProperty: { params: ObjectParams, body: PropertyAmendSchema, response: AcceptedSchema },
  confirmProperty: { params: ObjectParams, body: PropertyConfirmSchema, response: AcceptedSchema },
  locateProperty: { params: ObjectParams, body: PropertyLocateSchema, response: AcceptedSchema },
  extendProperty: { params: ObjectParams, body: PropertyReviewSchema, response: AcceptedSchema },
  cancelProperty: { params: ObjectParams, body: PropertyCancelSchema, response: AcceptedSchema }
} as const satisfies Record<keyof typeof propertyEndpoints, EndpointSchemas>
