import { z } from 'zod'
import { readDriverNumber } from './identifiers/driver-number.ts'
import { IsoDate, IsoDateTime, line, PersonNamePart, Uuid } from './primitives.ts'

/** As it is compared: 16 characters in capitals. Spaces, and the issue number that follows on the card, are left out. */
export const DriverNumber = z
  .string()
  .max(40, 'A driver number has 16 letters and figures.')
  .overwrite((typed) => {
    const read = readDriverNumber(typed)
    return read.state === 'valid' ? read.canonical : typed
  })
  .superRefine((typed, context) => {
    const read = readDriverNumber(typed)
    if (read.state === 'malformed') context.addIssue({ code: 'custom', message: read.fault })
  })

const WHOLE_POSTCODE = /^([A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][A-Z]{2})$/
/** `cr37kv` → `CR3 7KV`: in capitals, its halves parted. What is no whole postcode stays together. */
export const plainPostcode = (typed: string): string => {
  const letters = typed.toUpperCase().replaceAll(/\s/g, '')
  return WHOLE_POSTCODE.test(letters) ? letters.replace(WHOLE_POSTCODE, '$1 $2') : letters
}
export const Postcode = z
  .string()
  .overwrite(plainPostcode)
  .regex(/^[A-Z]{1,2}[0-9][0-9A-Z]?( [0-9][A-Z]{2})?$/, 'Give a postcode or its first half: CR3 7KV, or CR3.')

/**
 * What a driver is looked for by: the number, or surname, birth date and postcode together. Fewer would be leafing
 * through licences (records, Driver).
 */
export const DriverSearchSchema = z
  .strictObject({
    driverNumber: DriverNumber.optional(),
    surname: PersonNamePart.optional(),
    forenames: z.array(PersonNamePart).max(6, 'Give 6 forenames at most.').optional(),
    birthDate: IsoDate.optional(),
    postcode: Postcode.optional()
  })
  .superRefine(({ driverNumber, surname, birthDate, postcode }, context) => {
    if (driverNumber !== undefined) return
    const ask = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message })
    if (surname === undefined) ask('surname', 'Give the driver number, or surname, birth date and postcode.')
    else if (birthDate === undefined) ask('birthDate', 'Give the birth date: day, month and year.')
    else if (postcode === undefined) ask('postcode', 'Give the postcode or its first half.')
  })
export type DriverSearch = z.output<typeof DriverSearchSchema>

/**
 * That a licence record exists, and whose it may be. Status, points and photograph are not in it: they are sealed
 * until a basis is named.
 */
export const DriverCandidateSchema = z.object({
  driverNumber: z.string(),
  personId: Uuid,
  displayName: z.string(),
  birthDate: z.string(),
  /** 0 to 100. */
  score: z.int().min(0).max(100),
  /** Why it matched, in words, strongest first. */
  reasons: z.array(z.string())
})
export type DriverCandidate = z.infer<typeof DriverCandidateSchema>
export const DriverSearchResultSchema = z.object({
  candidates: z.array(DriverCandidateSchema),
  more: z.boolean(),
  tookMs: z.number()
})
export type DriverSearchResult = z.infer<typeof DriverSearchResultSchema>

/** The basis under which the offence that is investigated has to be named (code table `road-traffic-bases`). */
export const OTHER_OFFENCE = 'INV'
/** Under which provision of the Road Traffic Act a driver record is opened, and why. Its code is one of `road-traffic-bases`. */
export const DriverBasisSchema = z
  .strictObject(
    {
      code: line(10, 'Choose the Road Traffic Act basis from the list.'),
      /** Which offence is investigated, under `INV`. */
      offence: line(100).optional(),
      reason: line(250, 'Say why the driver record is needed.').min(3, 'Say why in 3 characters or more.')
    },
    { error: 'The driver record is sealed. Name the Road Traffic Act basis under which it is opened, and why.' }
  )
  .refine(({ code, offence }) => code !== OTHER_OFFENCE || offence !== undefined, {
    error: 'Name the Road Traffic Act offence that is investigated.',
    path: ['offence']
  })
export type DriverBasis = z.infer<typeof DriverBasisSchema>
export const DriverOpenSchema = z.strictObject({ basis: DriverBasisSchema })

export const LICENCE_STATES = ['disqualified', 'revoked', 'expired', 'provisional', 'full'] as const
export type LicenceState = (typeof LICENCE_STATES)[number]

export const EndorsementSchema = z.object({
  code: z.string(),
  offence: z.string(),
  offenceDate: IsoDate,
  convictionDate: IsoDate,
  points: z.int().min(0).max(11),
  /** Whether its points count today, and the last day on which they do. */
  counts: z.boolean(),
  countsUntil: IsoDate
})
export const DisqualificationSchema = z.object({
  from: IsoDate,
  /** Its last day. */
  to: IsoDate,
  offence: z.string(),
  /** A test has to be passed before a licence is given again. */
  retest: z.boolean(),
  inForce: z.boolean()
})
export const DriverEntitlementSchema = z.object({
  category: z.string(),
  kind: z.enum(['full', 'provisional']),
  from: IsoDate,
  to: IsoDate
})

/** A driver's record as the licensing agency holds it: read, never written here. */
export const DriverRecordSchema = z.object({
  driverNumber: z.string(),
  personId: Uuid,
  displayName: z.string(),
  birthDate: IsoDate,
  sex: z.enum(['M', 'F']),
  address: z.string().nullable(),
  state: z.enum(LICENCE_STATES),
  validFrom: IsoDate,
  validTo: IsoDate,
  /** Until when the card itself is good: it is renewed every 10 years. */
  cardUntil: IsoDate,
  entitlements: z.array(DriverEntitlementSchema),
  /** The latest offence first. */
  endorsements: z.array(EndorsementSchema),
  /** Sum of the points that count today. */
  livePoints: z.int().min(0),
  /** In force or the last that was; null where there was none. */
  disqualification: DisqualificationSchema.nullable(),
  /** A picture as a `data:` address; null where none is held. */
  photograph: z
    .string()
    .regex(/^data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+$/)
    .max(20_000)
    .nullable(),
  openedAt: IsoDateTime
})
export type DriverRecord = z.infer<typeof DriverRecordSchema>
