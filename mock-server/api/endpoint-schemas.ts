import { z } from 'zod'
import { ArrestHistorySchema } from './arrest-history.ts'
import { ArrestReportSchema, ArrestReportsPageSchema, ArrestSummonsPageSchema, OffenceDetailsSchema } from './arrest-reads.ts'
import { AddOffenceSchema, ArrestReportCreateSchema, CreateArrestedPersonSchema } from './arrest.ts'
import { AlertCountSchema, AlertDetailSchema, AlertListSchema, SubscribeSchema, SubscriptionSchema, SubscriptionsSchema } from './alerts.ts'
import {
  AUDIT_PAGE,
  AuditExportSchema,
  AuditFiltersSchema,
  AuditPageSchema,
  AuditPatternsQuerySchema,
  AuditPatternsSchema,
  AuditVerificationSchema,
  ClientEventsSchema,
  MOST_EXPORTED
} from './audit.ts'
import { CourtCaseResultSchema, DoneSchema, SubsequentResultSchema } from './disposal-results.ts'
import { DisposalCreateSchema, DisposalHistorySchema, DisposalsByAsnSchema, FindDisposalsByAsnSchema } from './disposals.ts'
import { DriverNumber, DriverOpenSchema, DriverRecordSchema, DriverSearchResultSchema, DriverSearchSchema } from './drivers.ts'
import { DvlaAcknowledgedSchema, DvlaAcknowledgementSchema, DvlaNoticesSchema } from './dvla-notices.ts'
import { DraftSaveSchema, DraftSchema } from './drafts.ts'
import { ColleaguesSchema, DueId, DueItemSchema, DueListSchema, HandoverSchema, LeaseSchema, RetentionPreviewSchema } from './due.ts'
import type { EndpointName } from './endpoints.ts'
import {
  IncomingDoneSchema,
  IncomingEventSchema,
  IncomingHandoverSchema,
  IncomingItemSchema,
  IncomingLeaseSchema,
  IncomingListSchema,
  IncomingNextSchema,
  IncomingOutcomeSchema,
  IncomingPostedSchema,
  IncomingPostSchema,
  IncomingRateSchema,
  IncomingSchema,
  VoiceCallSchema
} from './incoming.ts'
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
} from './missing.ts'
import { EnrolmentRequestSchema, EnrolmentResponseSchema, RevokeRequestSchema, TokenRequestSchema, TokenResponseSchema } from './niam.ts'
import { PersonCreateSchema, PersonRecordSchema, PersonSearchResultSchema, PersonSearchSchema } from './people.ts'
import { KeptTabsSchema, OpenTabsSchema } from './open-tabs.ts'
import { LinkCreateSchema, LinkEndSchema } from './person-links.ts'
import { Uuid } from './primitives.ts'
import {
  PRINT_LISTS,
  PrintClosingSchema,
  PrintCreateSchema,
  PrintDetailSchema,
  PrintListSchema,
  PrintMadeSchema,
  PrintNumber,
  PrintNumberedSchema
} from './prints.ts'
import { PropertySearchResultSchema, PropertySearchSchema } from './property-search.ts'
import {
  PropertyAmendSchema,
  PropertyCancelSchema,
  PropertyConfirmSchema,
  PropertyCreateSchema,
  PropertyHistorySchema,
  PropertyLocateSchema,
  PropertyReportSchema,
  PropertyReviewSchema
} from './property.ts'
import { ProposalSchema } from './proposals.ts'
import { CodeTableSchema, TABLES } from './reference.ts'
import { ReportMatchesSchema } from './report-parts.ts'
import { AcceptedSchema, PreferencesSchema, StatusSchema } from './status.ts'
import { BasicRemandSchema, RemandAmendSchema, RemandDetailsSchema } from './remands.ts'
import {
  ProposedReportSchema,
  REQUEST_BOXES,
  REQUEST_KINDS,
  REQUEST_STATE_FILTERS,
  RequestAcceptanceSchema,
  RequestLeaseSchema,
  RequestListSchema,
  RequestReturnSchema,
  RequestSchema,
  RequestWithdrawalSchema
} from './requests.ts'
import { SealedDetailsSchema, SealedOpenSchema } from './sealed.ts'
import { PersonPartSchema } from './summary-parts.ts'
import { PERSON_PARTS, PersonSummarySchema } from './summary.ts'
import { UnidentifiedCreateSchema, UnidentifiedListSchema, UnidentifiedReportSchema } from './unidentified.ts'
import {
  UnidentifiedAmendSchema,
  UnidentifiedCancelSchema,
  UnidentifiedHistorySchema,
  UnidentifiedIdentifySchema,
  UnidentifiedReopenSchema
} from './unidentified-changes.ts'
import { UnidentifiedSearchResultSchema, UnidentifiedSearchSchema } from './unidentified-search.ts'
import {
  UPDATEGRAM_BYTES,
  UPDATEGRAM_TYPES,
  UpdategramListSchema,
  UpdategramReceiptSchema,
  UpdategramRowsSchema,
  UpdategramSchema,
  ROW_OUTCOMES
} from './updategrams.ts'
import { VehicleEnquirySchema, VehicleSearchResultSchema, VehicleSearchSchema } from './vehicle-search.ts'
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
} from './vehicles.ts'
import { RestoreSchema, WeededListSchema } from './weeding.ts'
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
} from './wanted.ts'

/** What one endpoint takes and gives. */
export interface EndpointSchemas {
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Absent where the reply has no body. */
  readonly response?: z.ZodType
  /** Form-encoded bodies are NIAM's only. */
  readonly form?: true
  /** Its reply is a stream of server-sent events, each with a `response` as its data. */
  readonly stream?: true
  /** Taken as it comes, a file and not a record: its media types, and the most bytes. */
  readonly upload?: { readonly types: readonly string[]; readonly bytes: number }
}

const wholeNumber = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, 'Give a whole number.')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(otherwise)

export const AuditExportQuerySchema = AuditFiltersSchema.extend({
  /** Sequence number of the last event of the export before. */
  after: wholeNumber(0, Number.MAX_SAFE_INTEGER, 0),
  limit: wholeNumber(1, MOST_EXPORTED, MOST_EXPORTED)
})
export type AuditExportQuery = z.output<typeof AuditExportQuerySchema>
export const AuditQuerySchema = AuditFiltersSchema.extend({
  /** One event, by its place in the chain. */
  sequence: z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'Give the number of one event.')
    .transform(Number)
    .optional(),
  offset: wholeNumber(0, 9_999_999, 0),
  limit: wholeNumber(1, AUDIT_PAGE, 50)
})
export type AuditQuery = z.output<typeof AuditQuerySchema>

const PersonParams = z.strictObject({ personId: Uuid.toLowerCase() })
const ReportParams = PersonParams.extend({ reportId: Uuid.toLowerCase() })
const CaseParams = PersonParams.extend({ courtCaseId: Uuid.toLowerCase() })
/** Of a report that need not be about a person. */
const ObjectParams = z.strictObject({ reportId: Uuid.toLowerCase() })
const DraftParams = z.strictObject({ draftId: Uuid.toLowerCase() })
const DueParams = z.strictObject({ dueId: DueId.toLowerCase() })

const IncomingParams = z.strictObject({ incomingId: Uuid.toLowerCase() })
const AlertParams = z.strictObject({ alertId: Uuid.toLowerCase() })
const PrintParams = z.strictObject({ printId: Uuid.toLowerCase() })
const SubscriptionParams = z.strictObject({ subscriptionId: Uuid.toLowerCase() })
const RequestParams = z.strictObject({ requestId: Uuid.toLowerCase() })
const UpdategramParams = z.strictObject({ updategramId: Uuid.toLowerCase() })

/** How the inbox is narrowed; all that is given must hold. */
export const RequestQuerySchema = z.strictObject({
  box: z.enum(REQUEST_BOXES).default('in'),
  state: z.enum(REQUEST_STATE_FILTERS).default('open'),
  kind: z.enum(REQUEST_KINDS).optional(),
  /** Code of the sender. */
  source: z
    .string()
    .regex(/^[0-9A-Za-z]{4}$/)
    .optional(),
  /** Start of the reference or of the sender’s reference. */
  reference: z.string().max(40).optional(),
  /** With a fault, or without one. */
  faults: z.enum(['some', 'none']).optional(),
  updategramId: Uuid.optional(),
  cursor: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional(),
  limit: wholeNumber(1, 200, 100)
})
export type RequestQuery = z.output<typeof RequestQuerySchema>

/** A page of a list; clients that want all of it ask for up to 1000. */
const PageQuery = z.strictObject({ offset: wholeNumber(0, 9_999_999, 0), limit: wholeNumber(1, 1000, 1000) })

/** What goes in and out of every endpoint, once: the server's validation and the OpenAPI document both read it. */
export const ENDPOINT_SCHEMAS = {
  health: { response: z.object({ status: z.literal('up') }) },
  openapi: { response: z.looseObject({ openapi: z.string() }) },
  token: { body: TokenRequestSchema, response: TokenResponseSchema, form: true },
  revoke: { body: RevokeRequestSchema, response: z.strictObject({}), form: true },
  enrol: { body: EnrolmentRequestSchema, response: EnrolmentResponseSchema },
  my: { response: PreferencesSchema },
  saveMy: { body: PreferencesSchema, response: PreferencesSchema },
  reference: {
    params: z.strictObject({ table: z.enum(TABLES) }),
    query: z.strictObject({ version: z.string().max(100).optional() }),
    response: CodeTableSchema
  },
  status: { params: z.strictObject({ requestId: Uuid.toLowerCase() }), response: StatusSchema },
  searchPeople: { body: PersonSearchSchema, response: PersonSearchResultSchema },
  createPerson: { body: PersonCreateSchema, response: AcceptedSchema },
  person: { params: PersonParams, response: PersonRecordSchema },
  personSummary: { params: PersonParams, response: PersonSummarySchema },
  personPart: { params: PersonParams.extend({ part: z.enum(PERSON_PARTS) }), response: PersonPartSchema },
  linkPeople: { params: PersonParams, body: LinkCreateSchema, response: AcceptedSchema },
  unlinkPeople: { params: PersonParams.extend({ linkId: Uuid.toLowerCase() }), body: LinkEndSchema, response: AcceptedSchema },
  openSealed: { params: PersonParams, body: SealedOpenSchema, response: SealedDetailsSchema },
  wantedReports: { params: PersonParams, response: z.object({ wantedReports: z.array(WantedReportSchema) }) },
  wantedReport: { params: ReportParams, response: WantedReportSchema },
  createWanted: { params: PersonParams, body: WantedCreateSchema, response: AcceptedSchema },
  wantedHistory: { params: ReportParams, response: WantedHistorySchema },
  amendWanted: { params: ReportParams, body: WantedAmendSchema, response: AcceptedSchema },
  extendWanted: { params: ReportParams, body: WantedReviewSchema, response: AcceptedSchema },
  transferWanted: { params: ReportParams, body: WantedTransferSchema, response: AcceptedSchema },
  cancelWanted: { params: ReportParams, body: WantedCancelSchema, response: AcceptedSchema },
  confirmWanted: { params: ReportParams, body: WantedConfirmSchema, response: AcceptedSchema },
  secondCheckWanted: { params: ReportParams, body: WantedSecondCheckSchema, response: AcceptedSchema },
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
  cancelUnidentified: { params: PersonParams, body: UnidentifiedCancelSchema, response: AcceptedSchema },
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
  findDisposalsByAsn: { body: FindDisposalsByAsnSchema, response: DisposalsByAsnSchema },
  findProperty: { body: PropertySearchSchema, response: PropertySearchResultSchema },
  createProperty: { body: PropertyCreateSchema, response: AcceptedSchema },
  property: { params: ObjectParams, response: PropertyReportSchema },
  propertyHistory: { params: ObjectParams, response: PropertyHistorySchema },
  propertyMatches: { params: ObjectParams, response: ReportMatchesSchema },
  amendProperty: { params: ObjectParams, body: PropertyAmendSchema, response: AcceptedSchema },
  confirmProperty: { params: ObjectParams, body: PropertyConfirmSchema, response: AcceptedSchema },
  locateProperty: { params: ObjectParams, body: PropertyLocateSchema, response: AcceptedSchema },
  extendProperty: { params: ObjectParams, body: PropertyReviewSchema, response: AcceptedSchema },
  cancelProperty: { params: ObjectParams, body: PropertyCancelSchema, response: AcceptedSchema },
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
  findDrivers: { body: DriverSearchSchema, response: DriverSearchResultSchema },
  openDriver: { params: z.strictObject({ driverNumber: DriverNumber }), body: DriverOpenSchema, response: DriverRecordSchema },
  dvlaNotices: {
    query: z.strictObject({ after: wholeNumber(0, 9_999_999, 0), limit: wholeNumber(1, 1000, 100) }),
    response: DvlaNoticesSchema
  },
  acknowledgeDvlaNotices: { body: DvlaAcknowledgementSchema, response: DvlaAcknowledgedSchema },
  drafts: { response: z.object({ drafts: z.array(DraftSchema) }) },
  saveDraft: { params: DraftParams, body: DraftSaveSchema, response: DraftSchema },
  deleteDraft: { params: DraftParams },
  handOverDraft: { params: DraftParams, body: HandoverSchema, response: z.strictObject({}) },
  openTabs: { response: KeptTabsSchema },
  saveOpenTabs: { body: OpenTabsSchema },
  colleagues: { response: ColleaguesSchema },
  alerts: { response: AlertListSchema },
  alertCount: { response: AlertCountSchema },
  alertsTold: { response: AlertCountSchema },
  alert: { params: AlertParams, response: AlertDetailSchema },
  acknowledgeAlert: { params: AlertParams, response: z.strictObject({}) },
  subscriptions: { response: SubscriptionsSchema },
  subscribe: { params: SubscriptionParams, body: SubscribeSchema, response: SubscriptionSchema },
  unsubscribe: { params: SubscriptionParams },
  prints: {
    query: z.strictObject({ whose: z.enum(['own', 'force']).default('own'), list: z.enum(PRINT_LISTS).default('out') }),
    response: PrintListSchema
  },
  createPrint: { body: PrintCreateSchema, response: PrintNumberedSchema },
  printMade: { params: PrintParams, body: PrintMadeSchema, response: z.strictObject({}) },
  closePrint: { params: PrintParams, body: PrintClosingSchema, response: z.strictObject({}) },
  findPrint: { params: z.strictObject({ printNumber: PrintNumber }), response: PrintDetailSchema },
  due: { response: DueListSchema },
  leaseDue: { params: DueParams, response: LeaseSchema },
  releaseDue: { params: DueParams },
  handOverDue: { params: DueParams, body: HandoverSchema, response: DueItemSchema },
  acknowledgeDue: { params: DueParams, response: z.strictObject({}) },
  retention: { query: z.strictObject({ days: wholeNumber(1, 366, 35) }), response: RetentionPreviewSchema },
  requests: { query: RequestQuerySchema, response: RequestListSchema },
  postRequest: { body: ProposedReportSchema, response: AcceptedSchema },
  request: { params: RequestParams, response: RequestSchema },
  leaseRequest: { params: RequestParams, response: RequestLeaseSchema },
  releaseRequest: { params: RequestParams },
  returnRequest: { params: RequestParams, body: RequestReturnSchema, response: AcceptedSchema },
  acceptRequest: { params: RequestParams, body: RequestAcceptanceSchema, response: AcceptedSchema },
  withdrawRequest: { params: RequestParams, body: RequestWithdrawalSchema, response: AcceptedSchema },
  propose: { body: ProposalSchema, response: AcceptedSchema },
  postUpdategram: { upload: { types: UPDATEGRAM_TYPES, bytes: UPDATEGRAM_BYTES }, response: UpdategramReceiptSchema },
  updategrams: { response: UpdategramListSchema },
  updategram: { params: UpdategramParams, response: UpdategramSchema },
  updategramRows: {
    params: UpdategramParams,
    query: z.strictObject({
      outcome: z.enum(ROW_OUTCOMES).optional(),
      after: wholeNumber(0, 9_999_999, 0),
      limit: wholeNumber(1, 500, 200)
    }),
    response: UpdategramRowsSchema
  },
  incomingList: { response: IncomingListSchema },
  incomingEvents: { response: IncomingEventSchema, stream: true },
  postIncoming: { body: IncomingPostSchema, response: IncomingPostedSchema },
  voiceCall: { body: VoiceCallSchema, response: IncomingPostedSchema },
  takeNextIncoming: { response: IncomingNextSchema },
  incoming: { params: IncomingParams, response: IncomingSchema },
  leaseIncoming: { params: IncomingParams, response: IncomingLeaseSchema },
  releaseIncoming: { params: IncomingParams },
  handOverIncoming: { params: IncomingParams, body: IncomingHandoverSchema, response: IncomingItemSchema },
  completeIncoming: { params: IncomingParams, body: IncomingOutcomeSchema, response: IncomingDoneSchema },
  incomingRate: { response: IncomingRateSchema },
  setIncomingRate: { body: IncomingRateSchema, response: IncomingRateSchema },
  weeded: { response: WeededListSchema },
  restoreWeeded: { params: ObjectParams, body: RestoreSchema, response: AcceptedSchema },
  auditEvents: { query: AuditQuerySchema, response: AuditPageSchema },
  verifyAudit: { response: AuditVerificationSchema },
  auditPatterns: { query: AuditPatternsQuerySchema, response: AuditPatternsSchema },
  exportAudit: { query: AuditExportQuerySchema, response: AuditExportSchema },
  clientEvents: { body: ClientEventsSchema, response: z.object({ accepted: z.int() }) }
} as const satisfies Record<EndpointName, EndpointSchemas>
