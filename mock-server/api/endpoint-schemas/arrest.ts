import { z } from 'zod'
import { ArrestHistorySchema } from '../arrest-history.ts'
import { ArrestReportSchema, ArrestReportsPageSchema, ArrestSummonsPageSchema, OffenceDetailsSchema } from '../arrest-reads.ts'
import { AddOffenceSchema, ArrestReportCreateSchema, CreateArrestedPersonSchema } from '../arrest.ts'
import { CourtCaseResultSchema, DoneSchema, SubsequentResultSchema } from '../disposal-results.ts'
import { DisposalCreateSchema, DisposalHistorySchema, DisposalsByAsnSchema, FindDisposalsByAsnSchema } from '../disposals.ts'
import { Uuid } from '../primitives.ts'
import { BasicRemandSchema, RemandAmendSchema, RemandDetailsSchema } from '../remands.ts'
import { AcceptedSchema } from '../status.ts'
import { wholeNumber, PersonParams, ReportParams } from './parts.ts'
import type { arrestEndpoints } from '../endpoints/arrest.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

const CaseParams = PersonParams.extend({ courtCaseId: Uuid.toLowerCase() })

/** A page of a list; clients that want all of it ask for up to 1000. */
const PageQuery = z.strictObject({ offset: wholeNumber(0, 9_999_999, 0), limit: wholeNumber(1, 1000, 1000) })

export const arrestSchemas = {
  createArrestedPerson: { body: CreateArrestedPersonSchema, response: AcceptedSchema },
  createArrestReport: { params: PersonParams, body: ArrestReportCreateSchema, response: AcceptedSchema },
  arrestReport: { params: ReportParams, response: ArrestReportSchema },
  arrestHistory: { params: ReportParams, response: ArrestHistorySchema },
  addOffence: { params: ReportParams, body: AddOffenceSchema, response: AcceptedSchema },
  arrestSummons: { params: PersonParams, query: PageQuery, response: ArrestSummonsPageSchema },
  arrestReports: { params: PersonParams, query: PageQuery, response: ArrestReportsPageSchema },
  offence: { params: ReportParams.extend({ offenceId: Uuid.toLowerCase() }), response: OffenceDetailsSchema },
  createRemand: { params: ReportParams, body: BasicRemandSchema, response: DoneSchema },
  remand: { params: ReportParams.extend({ remandId: Uuid.toLowerCase() }), response: RemandDetailsSchema },
  amendRemand: { params: ReportParams.extend({ remandId: Uuid.toLowerCase() }), body: RemandAmendSchema, response: AcceptedSchema },
  createDisposal: { params: PersonParams, body: DisposalCreateSchema, response: AcceptedSchema },
  addDisposalResult: { params: CaseParams, body: CourtCaseResultSchema, response: DoneSchema },
  addSubsequentResult: { params: CaseParams, body: SubsequentResultSchema, response: DoneSchema },
  disposalHistory: { params: PersonParams, query: PageQuery, response: DisposalHistorySchema },
  findDisposalsByAsn: { body: FindDisposalsByAsnSchema, response: DisposalsByAsnSchema }
} as const satisfies Record<keyof typeof arrestEndpoints, EndpointSchemas>
