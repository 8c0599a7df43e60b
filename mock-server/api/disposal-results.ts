import { z } from 'zod'
import { CjsOffenceCode, CourtSchema, known, LongPersonUrn, OffenceCodeSchema, OwnerCode, Time, YesNo } from './arrest-parts.ts'
import { DurationSchema, PLEAS } from './disposals.ts'
import { ForceStationCode, IsoDate, line, Uuid } from './primitives.ts'

/** An offence with this one result goes to the new case of a carry forward. */
export const CARRIED_FORWARD = 2059
/** An offence with this one result goes to the case it is referred to. */
export const REFERRED = 2060

const VALID = 'the value provided is invalid'
const distinct = (given: readonly string[]): boolean => new Set(given).size === given.length

const GivenResultSchema = z.strictObject({
  disposalCode: z
    .int('must be a valid disposal code')
    .min(1, 'must be a valid disposal code')
    .max(9999, 'must be less than or equal to 9999')
    .refine((code) => ![2057, 2058, 9999].includes(code), 'Disposal code cannot be : 2057 , 2058, 9999'),
  disposalDuration: known(DurationSchema),
  disposalFine: known(z.strictObject({ amount: z.number(VALID).nonnegative(VALID).max(999_999_999.99, VALID), units: known(line(20)) })),
  disposalEffectiveDate: known(IsoDate),
  disposalQualifiers: known(
    z
      .array(z.string().trim().min(1, 'must be a valid disposal qualifier').max(2, 'must be a valid disposal qualifier'))
      .max(4, 'must be a valid disposal qualifier')
      .refine(distinct, 'Duplicate Disposal Qualifiers not allowed')
  ),
  disposalQualifierDuration: known(DurationSchema),
  // Kept as it came: courts' texts are cut at 64, wherever that falls.
  disposalText: known(
    z
      .string()
      .max(64, 'Use 64 characters or fewer.')
      .regex(/^[^\p{Cc}]*$/u, VALID)
  )
})
export type GivenResult = z.output<typeof GivenResultSchema>

const heard = {
  courtOffenceSequenceNumber: z.int().min(0).max(999, 'must be less than or equal to 999'),
  roleQualifiers: known(z.array(line(10)).max(5)),
  legislationQualifiers: known(z.array(line(10)).max(5)),
  plea: known(z.enum(PLEAS, VALID)),
  adjudication: known(z.enum(['Guilty', 'Not Guilty', 'Non-Conviction'], VALID)),
  dateOfSentence: known(IsoDate),
  offenceTic: known(z.int().min(0).max(999, 'must be less than or equal to 999')),
  offenceStartTime: known(Time),
  offenceEndDate: known(IsoDate),
  offenceEndTime: known(Time),
  offenceDescription: known(z.union([line(200), z.array(line(54)).max(2)])),
  disposalResults: z.array(GivenResultSchema).max(99).default([])
}

/** An offence of the case with what the court did. */
export const HeardOffenceSchema = z.strictObject({
  ...heard,
  offenceId: Uuid.toLowerCase(),
  cjsOffenceCode: CjsOffenceCode,
  offenceStartDate: known(IsoDate)
})
export type HeardOffence = z.output<typeof HeardOffenceSchema>

const LocationText = z.strictObject({ description: known(line(64)), locationText: line(64) })
const LocationAddress = z.strictObject({ addressLines: known(z.array(line(64)).max(5)), postcode: known(line(8)) })

/** An offence that the court added: it becomes one more of the arrest report. */
export const AdditionalOffenceSchema = z.strictObject({
  ...heard,
  offenceCode: OffenceCodeSchema,
  committedOnBail: YesNo,
  offenceStartDate: IsoDate,
  locationFsCode: ForceStationCode,
  locationText: known(LocationText),
  locationAddress: known(LocationAddress)
})
export type AdditionalOffence = z.output<typeof AdditionalOffenceSchema>

const DefendantSchema = z.discriminatedUnion('defendantType', [
  z.strictObject({
    defendantType: z.literal('individual'),
    defendantFirstNames: known(z.array(line(100)).max(10)),
    defendantLastName: line(100)
  }),
  z.strictObject({ defendantType: z.literal('organisation'), defendantOrganisationName: line(200) })
])

const ofCase = {
  ownerCode: OwnerCode,
  longPersonUrn: LongPersonUrn,
  courtCaseReference: z.string().regex(/^\d{2}\/\d{4}\/\d{1,6}[A-Z]$/i, 'Provided court case reference not found'),
  court: known(CourtSchema)
}

/** `POST …/disposals/{courtCaseId}/court-case-disposal-result`. */
export const CourtCaseResultSchema = z.strictObject({
  ...ofCase,
  dateOfConviction: IsoDate,
  defendant: DefendantSchema,
  otherTic: known(z.int().min(0).max(9999, 'must be less than or equal to 9999')),
  carryForward: known(z.strictObject({ appearanceDate: IsoDate, court: CourtSchema })),
  referToCourtCase: known(z.strictObject({ reference: line(30), text: known(line(200)) })),
  offences: z.array(HeardOffenceSchema).max(999).default([]),
  additionalArrestOffences: known(
    z.array(z.strictObject({ asn: line(30), additionalOffences: z.array(AdditionalOffenceSchema).min(1).max(200) })).max(50)
  )
})
export type CourtCaseResult = z.output<typeof CourtCaseResultSchema>

export const REASONS_FOR_APPEARANCE = ['Sentence Deferred', 'Subsequently Varied'] as const

/** `POST …/disposals/{courtCaseId}/court-case-subsequent-disposal-results`. */
export const SubsequentResultSchema = z.strictObject({
  ...ofCase,
  appearanceDate: IsoDate,
  reasonForAppearance: z.enum(REASONS_FOR_APPEARANCE, VALID),
  offences: z.array(HeardOffenceSchema).min(1, 'Give the offences that were heard.').max(999)
})
export type SubsequentResult = z.output<typeof SubsequentResultSchema>

/** Answer to a write that is done when it is answered. */
export const DoneSchema = z.object({ id: Uuid })
