import { z } from 'zod'
import { line } from './primitives.ts'

/** LEDS clients write what is not known as null or as an empty string: both are read as absent. */
export const known = <S extends z.ZodType>(schema: S) =>
  z.preprocess((given) => (given === null || given === '' ? undefined : given), schema.optional()).optional()

/** With or without its zone: reports are written without, results of courts with (`14:30+00:00`). */
export const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?([+-]\d{2}:\d{2}|Z)?$/, 'Give the time as HH:MM.')
/** Seven characters; an eighth, A, B, C or I, says the role (leds-api, Identifiers). */
export const CjsOffenceCode = z.string().regex(/^[A-Z0-9]{7}[A-Z0-9]?$/i, 'must be a valid cjs offence code')
export const NpccOffenceCode = z.string().regex(/^([0-9]{1,3}\.){1,2}[0-9]{1,3}(\.[0-9]{1,3})?$/, 'must be a valid npcc offence code')
export const numberOrText = (most: number) => z.union([z.number().nonnegative(), line(most)], { error: 'Give a number or a short text.' })

/** Some clients send `committedOnBail` as a text. */
export const YesNo = z.union([z.boolean(), z.enum(['true', 'false'])], { error: 'Say true or false.' })
export const saysYes = (given: z.output<typeof YesNo>): boolean => given === true || given === 'true'

/** An offence in words is written as `offenceText` in a report and as `description` in a court's results. */
export const OffenceCodeSchema = z.discriminatedUnion('offenceCodeType', [
  z.strictObject({ offenceCodeType: z.literal('cjs'), cjsOffenceCode: CjsOffenceCode, description: known(line(200)) }),
  z.strictObject({ offenceCodeType: z.literal('npcc'), npccOffenceCode: NpccOffenceCode, description: known(line(200)) }),
  z
    .strictObject({ offenceCodeType: z.literal('text'), offenceText: known(line(200)), description: known(line(200)) })
    .refine(({ offenceText, description }) => (offenceText ?? description) !== undefined, 'Say what the offence is.')
])
export type OffenceCode = z.output<typeof OffenceCodeSchema>

export const CourtSchema = z.discriminatedUnion(
  'courtIdentityType',
  [
    z.strictObject({ courtIdentityType: z.literal('code'), courtCode: z.string().regex(/^\d{4}$/, 'must be a valid court code') }),
    z.strictObject({
      courtIdentityType: z.literal('name'),
      courtName: z.string().min(1, 'size must be between 1 and 71').max(71, 'size must be between 1 and 71')
    })
  ],
  { error: 'Court code or Court name must be provided' }
)
export type Court = z.output<typeof CourtSchema>

/** The first 15 characters of the surname in lower case (leds-api, Bodies). */
export const checknameOf = (surname: string): string => surname.slice(0, 15).toLowerCase()
export const Checkname = z.string().max(15)
/** As LEDS writes it; its check letter is nobody's business here: `1950/1581C` is real (leds-api, Identifiers). */
export const LongPersonUrn = z.string().regex(/^\d{2,4}\/\d{1,7}[A-Z]$/i, 'Invalid personUrn')
export const OwnerCode = z.string().regex(/^[0-9A-Za-z]{4}$/, 'Invalid owner code')

export const PaginationSchema = z.object({ recordTotal: z.int(), offset: z.int(), limit: z.int() })
