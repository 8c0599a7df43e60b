import { z } from 'zod'
import { Checkname, CourtSchema, known, PaginationSchema } from './arrest-parts.ts'
import { ForceStationCode, IsoDate, line, Uuid } from './primitives.ts'

export const CASE_STATUS_MARKERS = ['impending-prosecution-detail', 'penalty-notice', 'court-case'] as const
export type CaseStatusMarker = (typeof CASE_STATUS_MARKERS)[number]
export const FindDisposalsByAsnSchema = z.strictObject({
  asn: line(30),
  caseStatusMarkers: z.array(z.enum(CASE_STATUS_MARKERS)).min(1).max(3)
})

export const PLEAS = ['Not Known', 'Guilty', 'Not Guilty', 'No Plea Taken', 'Consented', 'Resisted'] as const
export const ADJUDICATIONS = ['Guilty', 'Not Guilty', 'Non-Conviction', ''] as const
export type Plea = (typeof PLEAS)[number]
export type Adjudication = (typeof ADJUDICATIONS)[number]

export const DurationSchema = z.strictObject({
  units: z.enum(['life', 'years', 'months', 'weeks', 'days', 'hours']),
  count: z.int().min(0).max(9999, 'must be less than or equal to 9999')
})
const HoursMinutes = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const DisposalResultSchema = z.object({
  disposalId: z.string(),
  disposalCode: z.int().min(0).max(9999),
  disposalDuration: DurationSchema.optional(),
  disposalFine: z.object({ amount: z.number(), units: z.string().optional() }).optional(),
  disposalEffectiveDate: IsoDate.optional(),
  disposalQualifiers: z.array(z.string().min(1).max(2)).max(4).optional(),
  disposalQualifierDuration: DurationSchema.optional(),
  disposalText: z.string().max(64).optional()
})

export const DisposalOffenceSchema = z.object({
  offenceId: z.string(),
  courtOffenceSequenceNumber: z.int().min(0),
  cjsOffenceCode: z.string().min(1).max(8),
  offenceStartDate: IsoDate,
  offenceEndDate: IsoDate.optional(),
  offenceStartTime: HoursMinutes.optional(),
  offenceEndTime: HoursMinutes.optional(),
  npccOffenceCode: z.string().optional(),
  roleQualifiers: z.array(z.string()).optional(),
  legislationQualifiers: z.array(z.string()).optional(),
  plea: z.enum(PLEAS).optional(),
  offenceTic: z.int().min(0).optional(),
  offenceDescription: z.array(z.string().max(54)).min(1).max(2).optional(),
  adjudications: z
    .array(z.object({ adjudicationId: z.string(), appearanceNumber: z.int(), disposalDate: IsoDate, adjudication: z.enum(ADJUDICATIONS) }))
    .optional(),
  disposalResults: z.array(DisposalResultSchema).optional()
})

/** A court case, penalty notice or impending prosecution under an ASN, as read. */
export const DisposalSchema = z.object({
  courtCaseId: z.string(),
  courtCaseReference: z.string(),
  caseStatusMarker: z.enum(CASE_STATUS_MARKERS),
  court: CourtSchema,
  convictionDate: IsoDate.optional(),
  oldCourtCaseReference: z.string().optional(),
  userReference: z.string().optional(),
  otherTicTotal: z.int().optional(),
  offences: z.array(DisposalOffenceSchema)
})
export type Disposal = z.infer<typeof DisposalSchema>

export const DisposalsByAsnSchema = z.object({
  personId: Uuid,
  longPersonUrn: z.string(),
  reportId: Uuid,
  asn: z.string(),
  ownerCode: z.string(),
  disposals: z.array(DisposalSchema)
})
export type DisposalsByAsn = z.infer<typeof DisposalsByAsnSchema>

/** A case that stands before a court, or ended with a penalty notice. */
const CourtDisposalSchema = z.strictObject({
  forceStationInCase: ForceStationCode,
  /** The day of the hearing; of an impending prosecution it may be to come. */
  convictionDate: IsoDate,
  court: known(CourtSchema),
  caseStatusMarker: z.enum(['impending-prosecution-detail', 'penalty-notice'])
})
/** What the police decided without a court: a bureau's daily bread, and our own addition to the contract. */
export const OUTCOMES = ['no-further-action', 'caution', 'conditional-caution', 'community-resolution'] as const
export type Outcome = (typeof OUTCOMES)[number]
const OutOfCourtSchema = z.strictObject({
  forceStationInCase: ForceStationCode,
  /** The day of the decision. */
  convictionDate: IsoDate,
  caseStatusMarker: z.literal('out-of-court'),
  outcome: z.enum(OUTCOMES, 'Say what was decided: no further action, caution, conditional caution or community resolution.'),
  outcomeText: known(line(64))
})

/**
 * `POST /people/{id}/disposals`: offences of one or more reports become a case. The order in which they are linked is
 * their order in the case; each quotes the version it was read at.
 */
export const DisposalCreateSchema = z.strictObject({
  fsCodeMakingChange: ForceStationCode,
  checkname: Checkname,
  content: z.strictObject({
    linkedOffences: z
      .array(z.strictObject({ versionToChange: z.string().max(200), offenceId: Uuid.toLowerCase() }))
      .min(1)
      .max(999),
    disposal: z.discriminatedUnion('caseStatusMarker', [CourtDisposalSchema, OutOfCourtSchema], {
      error: 'A new case is an impending prosecution, a penalty notice or out of court; results make it a court case.'
    })
  })
})
export type DisposalCreate = z.output<typeof DisposalCreateSchema>

const ReadResultSchema = z.object({
  id: z.string(),
  disposalCode: z.string(),
  disposalQualifierCodes: z.array(z.string()),
  fineAmount: z.number().optional(),
  disposalDuration: DurationSchema.optional(),
  effectiveDate: IsoDate.optional(),
  qualifierDuration: DurationSchema.optional(),
  disposalText: z.string().optional()
})
export type ReadResult = z.infer<typeof ReadResultSchema>

const ChargeSchema = z.object({
  offenceId: Uuid,
  arrestSummonsId: Uuid,
  /** G guilty, N not guilty, O non-conviction. */
  adjudication: z.string().optional(),
  npccOffenceCode: z.string().optional(),
  cjsOffenceCode: z.string(),
  qualifiedCjsCode: z.string(),
  offenceDescription: z.array(z.string()),
  offenceRoleQualifiers: z.array(z.string()),
  offenceLegislationQualifiers: z.array(z.string()),
  offenceChargeNumber: z.int(),
  additionalMarker: z.boolean(),
  disposals: z.array(ReadResultSchema)
})
export type Charge = z.infer<typeof ChargeSchema>

const SubsequentAppearanceSchema = z.object({
  appearanceNumber: z.int(),
  court: CourtSchema.optional(),
  sentenceDate: IsoDate,
  /** S: sentence deferred, V: subsequently varied. */
  reasonForVariation: z.enum(['S', 'V']),
  charges: z.array(ChargeSchema)
})

/** A: impending, C: court case, F: referred to another case; ours: P penalty notice, O out of court. */
export const CASE_LETTERS = ['A', 'C', 'F', 'P', 'O'] as const
export const DisposalEntrySchema = z.object({
  id: Uuid,
  court: CourtSchema.optional(),
  convictionDate: IsoDate.optional(),
  courtCaseReference: z.string().optional(),
  caseStatusMarker: z.enum(CASE_LETTERS),
  charges: z.array(ChargeSchema),
  subsequentAppearances: z.array(SubsequentAppearanceSchema).optional(),
  owner: z.string().optional(),
  userReference: z.string().optional(),
  outcome: z.enum(OUTCOMES).optional(),
  outcomeText: z.string().optional()
})
export type DisposalEntry = z.infer<typeof DisposalEntrySchema>
export const DisposalHistorySchema = z.object({ pagination: PaginationSchema, entries: z.array(DisposalEntrySchema) })
