import { z } from 'zod'
import { ForceStationCode, IsoDate, line, PersonNamePart, Uuid } from './primitives.ts'

/** LEDS clients write what is not known as null or as an empty string: both are read as absent. */
const known = <S extends z.ZodType>(schema: S) =>
  z.preprocess((given) => (given === null || given === '' ? undefined : given), schema.optional()).optional()

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?([+-]\d{2}:\d{2}|Z)?$/, 'Give the time as HH:MM.')
/** Seven characters; an eighth, A, B, C or I, says the role (leds-api, Identifiers). */
export const CjsOffenceCode = z.string().regex(/^[A-Z0-9]{7}[A-Z0-9]?$/i, 'must be a valid cjs offence code')
export const NpccOffenceCode = z.string().regex(/^([0-9]{1,3}\.){1,2}[0-9]{1,3}(\.[0-9]{1,3})?$/, 'must be a valid npcc offence code')
const numberOrText = (most: number) => z.union([z.number().nonnegative(), line(most)], { error: 'Give a number or a short text.' })

export const OffenceCodeSchema = z.discriminatedUnion('offenceCodeType', [
  z.strictObject({ offenceCodeType: z.literal('cjs'), cjsOffenceCode: CjsOffenceCode }),
  z.strictObject({ offenceCodeType: z.literal('npcc'), npccOffenceCode: NpccOffenceCode }),
  z.strictObject({ offenceCodeType: z.literal('text'), offenceText: line(200) })
])

/** One offence of an arrest report as written. */
export const ArrestOffenceSchema = z.strictObject({
  committedOnBail: z.union([z.boolean(), z.enum(['true', 'false'])], { error: 'Say true or false.' }),
  ownerCode: ForceStationCode,
  startDate: IsoDate,
  startTime: known(Time),
  endDate: known(IsoDate),
  endTime: known(Time),
  locationFSCode: known(ForceStationCode),
  roleQualifier: known(line(10)),
  legislationQualifier: known(line(10)),
  crimeReference: known(line(15)),
  offenceLocation: known(z.strictObject({ locationType: line(30), locationText: line(150) })),
  offenceCode: OffenceCodeSchema
})
export type ArrestOffence = z.output<typeof ArrestOffenceSchema>

const ArrestingOfficer = z.strictObject({
  division: known(line(30)),
  lastName: line(100),
  rankCode: known(line(10)),
  number: known(numberOrText(20))
})

const ArrestContentSchema = z.strictObject({
  arrestFirstNames: z.array(PersonNamePart).max(6),
  arrestLastName: PersonNamePart,
  arrestDob: known(IsoDate),
  /** A: arrest; others are summons, charge by post and the like. */
  processStage: z.string().regex(/^[A-Z]{1,2}$/, 'Give the process stage as a letter.'),
  processStageDate: IsoDate,
  processStageTime: known(Time),
  ownerCode: ForceStationCode,
  prosecutingAgent: line(60),
  arrestingOfficer: known(ArrestingOfficer),
  photoAvailable: known(z.boolean()),
  dateOfPhoto: known(IsoDate),
  photoForceLocation: known(line(10)),
  fingerprintStatusGroup: known(z.strictObject({ statusCode: known(line(4)), forceLocation: known(line(10)) })),
  dnaStatusCode: known(line(4)),
  dnaLaboratory: known(line(20)),
  dnaForceLocation: known(line(10)),
  sampleBarcode: known(line(20)),
  dnaSampleDate: known(IsoDate),
  dnaSampleType: known(line(20)),
  forceDNAReferencePrefix: known(line(20)),
  forceDnaReferenceId: known(line(20)),
  custodyRecordNumber: known(line(30)),
  offence: ArrestOffenceSchema,
  caseDetailText: known(z.array(z.string().max(2000)).max(50))
})

/** The first 15 characters of the surname in lower case (leds-api, Bodies). */
export const checknameOf = (surname: string): string => surname.slice(0, 15).toLowerCase()

/** `POST /people/create-arrested-person` as LEDS clients send it. */
export const CreateArrestedPersonSchema = z.strictObject({
  person: z.strictObject({
    lastName: PersonNamePart,
    firstNames: z.array(PersonNamePart).max(6),
    dateOfBirth: known(IsoDate),
    sex: z.enum(['M', 'F', 'U']),
    skinColour: known(numberOrText(20)),
    heightType: known(line(20)),
    metricHeight: known(numberOrText(10)),
    heightInFeet: known(numberOrText(10)),
    heightInInches: known(numberOrText(10))
  }),
  arrestReport: z.strictObject({ fsCodeMakingChange: ForceStationCode, content: ArrestContentSchema, checkname: z.string().max(15) })
})
export type CreateArrestedPerson = z.output<typeof CreateArrestedPersonSchema>

export const CASE_STATUS_MARKERS = ['impending-prosecution-detail', 'penalty-notice', 'court-case'] as const
export const FindDisposalsByAsnSchema = z.strictObject({
  asn: line(30),
  caseStatusMarkers: z.array(z.enum(CASE_STATUS_MARKERS)).min(1).max(3)
})

export const CourtSchema = z.discriminatedUnion('courtIdentityType', [
  z.object({ courtIdentityType: z.literal('code'), courtCode: z.string().regex(/^\d{4}$/, 'must be a valid court code') }),
  z.object({ courtIdentityType: z.literal('name'), courtName: z.string().min(1).max(71) })
])

export const PLEAS = ['Not Known', 'Guilty', 'Not Guilty', 'No Plea Taken', 'Consented', 'Resisted'] as const
export const ADJUDICATIONS = ['Guilty', 'Not Guilty', 'Non-Conviction', ''] as const

const Duration = z.object({ units: z.enum(['life', 'years', 'months', 'weeks', 'days', 'hours']), count: z.int().min(0) })
const HoursMinutes = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d/)

const DisposalResultSchema = z.object({
  disposalId: z.string(),
  disposalCode: z.int().min(0).max(9999),
  disposalDuration: Duration.optional(),
  disposalFine: z.object({ amount: z.number(), units: z.string().optional() }).optional(),
  disposalEffectiveDate: IsoDate.optional(),
  disposalQualifiers: z.array(z.string().min(1).max(2)).max(4).optional(),
  disposalQualifierDuration: Duration.optional(),
  disposalText: z.string().max(64).optional()
})

const DisposalOffenceSchema = z.object({
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
