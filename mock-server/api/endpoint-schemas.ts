import { z } from 'zod'
import { CreateArrestedPersonSchema, DisposalsByAsnSchema, FindDisposalsByAsnSchema } from './arrest.ts'
import { AUDIT_KINDS, AuditPageSchema, AuditVerificationSchema, ClientEventsSchema } from './audit.ts'
import { DraftSaveSchema, DraftSchema } from './drafts.ts'
import type { EndpointName } from './endpoints.ts'
import { EnrolmentRequestSchema, EnrolmentResponseSchema, RevokeRequestSchema, TokenRequestSchema, TokenResponseSchema } from './niam.ts'
import { PersonCreateSchema, PersonRecordSchema, PersonSearchResultSchema, PersonSearchSchema } from './people.ts'
import { IsoDateTime, Uuid } from './primitives.ts'
import { CodeTableSchema, TABLES } from './reference.ts'
import { AcceptedSchema, PreferencesSchema, StatusSchema } from './status.ts'
import { PersonSummarySchema } from './summary.ts'
import { WantedCreateSchema, WantedReportSchema } from './wanted.ts'

/** What one endpoint takes and gives. */
export interface EndpointSchemas {
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Absent where the reply has no body. */
  readonly response?: z.ZodType
  /** Form-encoded bodies are NIAM's only. */
  readonly form?: true
}

const wholeNumber = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, 'Give a whole number.')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(otherwise)

/** How an auditor narrows the log; every part is optional and all given must hold. */
export const AuditQuerySchema = z.strictObject({
  user: z.string().max(100).optional(),
  personId: Uuid.optional(),
  kind: z.enum(AUDIT_KINDS).optional(),
  actionCode: z.string().max(100).optional(),
  referenceId: Uuid.optional(),
  from: IsoDateTime.optional(),
  to: IsoDateTime.optional(),
  offset: wholeNumber(0, 9_999_999, 0),
  limit: wholeNumber(1, 200, 50)
})
export type AuditQuery = z.output<typeof AuditQuerySchema>

const PersonParams = z.strictObject({ personId: Uuid.toLowerCase() })

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
  wantedReports: { params: PersonParams, response: z.object({ wantedReports: z.array(WantedReportSchema) }) },
  wantedReport: { params: z.strictObject({ personId: Uuid.toLowerCase(), reportId: Uuid.toLowerCase() }), response: WantedReportSchema },
  createWanted: { params: PersonParams, body: WantedCreateSchema, response: AcceptedSchema },
  createArrestedPerson: { body: CreateArrestedPersonSchema, response: AcceptedSchema },
  findDisposalsByAsn: { body: FindDisposalsByAsnSchema, response: DisposalsByAsnSchema },
  drafts: { response: z.object({ drafts: z.array(DraftSchema) }) },
  saveDraft: { params: z.strictObject({ draftId: Uuid.toLowerCase() }), body: DraftSaveSchema, response: DraftSchema },
  deleteDraft: { params: z.strictObject({ draftId: Uuid.toLowerCase() }) },
  auditEvents: { query: AuditQuerySchema, response: AuditPageSchema },
  verifyAudit: { response: AuditVerificationSchema },
  clientEvents: { body: ClientEventsSchema, response: z.object({ accepted: z.int() }) }
} as const satisfies Record<EndpointName, EndpointSchemas>
