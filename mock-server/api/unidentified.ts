import { z } from 'zod'
import { PersonContentSchema } from './people.ts'
import { OwnerReason } from './owner-rules.ts'
import { ForceStationCode, IsoDate, IsoDateTime, line, telephone, text, Uuid } from './primitives.ts'
import { HeldIdentificationSchema, UnidentifiedCancellationSchema } from './unidentified-parts.ts'

export const UNIDENTIFIED_KINDS = ['person', 'body'] as const

/** A description without a name: what can be seen of somebody, in the person record's own fields. */
export const DescriptionSchema = PersonContentSchema.pick({
  sex: true,
  appearance: true,
  height: true,
  build: true,
  hair: true,
  eyes: true,
  marks: true
}).extend({
  /** Years, as estimated; matched within them. */
  age: z.strictObject({ from: z.int().min(0).max(120), to: z.int().min(0).max(120) }).optional()
})

/** Somebody found who cannot say, or no longer say, who they are (records, Missing and found). Opinion: the age. */
export const UnidentifiedContentSchema = z.strictObject({
  kind: z.enum(UNIDENTIFIED_KINDS, { error: 'Say whether a person or a body was found.' }),
  description: DescriptionSchema,
  foundAt: IsoDateTime,
  place: line(150, 'Say where they were found.'),
  by: line(100, 'Say who found them.'),
  circumstances: text(4000, 'Say what is known of it.'),
  clothing: text(1000).optional(),
  possessions: text(1000).optional(),
  dna: z.boolean().optional(),
  dental: z.boolean().optional(),
  fingerprints: z.boolean().optional(),
  ukmpuToldAt: IsoDateTime.optional(),
  officer: line(100, 'Name the officer in charge.'),
  contact: telephone().optional(),
  ownerForce: ForceStationCode,
  /** Of one that another force recorded for its owner. */
  ownerReason: OwnerReason.optional()
})
export type UnidentifiedContent = z.infer<typeof UnidentifiedContentSchema>

/** @param now moment of the call, ISO 8601 */
export const unidentifiedRules = (now: string) =>
  UnidentifiedContentSchema.superRefine((content, context) => {
    const refuse = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message })
    }
    const { foundAt, ukmpuToldAt, description } = content
    const { age, height } = description
    if (Date.parse(foundAt) > Date.parse(now)) refuse(['foundAt'], 'Nobody was found in the future. Give when they were found.')
    if (ukmpuToldAt !== undefined && Date.parse(ukmpuToldAt) > Date.parse(now))
      refuse(['ukmpuToldAt'], 'The UK Missing Persons Unit cannot have been told in the future.')
    if (ukmpuToldAt !== undefined && Date.parse(ukmpuToldAt) < Date.parse(foundAt))
      refuse(['ukmpuToldAt'], 'The UK Missing Persons Unit was told after they were found, not before.')
    if (age !== undefined && age.to < age.from) refuse(['description', 'age', 'to'], 'The greater age comes second.')
    if (height?.toCm !== undefined && height.toCm < height.cm) refuse(['description', 'height', 'toCm'], 'The greater height comes second.')
    const described =
      age !== undefined ||
      height !== undefined ||
      description.marks.length > 0 ||
      description.hair !== undefined ||
      description.build !== undefined
    if (!described)
      refuse(['description', 'height'], 'Without a name, describe them: give at least an age, a height, build, hair or a mark.')
  })

/** `searchToken`: proof that the same description was searched for and the answer was looked at (records, Common). */
export const UnidentifiedCreateSchema = z.strictObject({ content: UnidentifiedContentSchema, searchToken: z.string().max(4000) })

/** `unidentified` until a name was found, or the record was taken back. */
export const UNIDENTIFIED_STATUSES = ['unidentified', 'identified', 'cancelled'] as const

export const UnidentifiedReportSchema = z.object({
  reportId: Uuid,
  /** The record that was made for them, without a name. */
  personId: Uuid,
  /** Shown to people: `UF-26-000123`. */
  reference: z.string(),
  pncId: z.string(),
  status: z.enum(UNIDENTIFIED_STATUSES),
  createdAt: IsoDateTime,
  createdBy: z.string(),
  onBehalfOf: z.string(),
  /** 1 for the record as first made. */
  versionNumber: z.int().min(1),
  changedAt: IsoDateTime,
  changedBy: z.string(),
  versionToChange: z.string(),
  content: UnidentifiedContentSchema,
  /** Who they were found to be; null while that is not known. */
  identification: HeldIdentificationSchema.nullable(),
  cancellation: UnidentifiedCancellationSchema.nullable()
})
export type UnidentifiedReport = z.infer<typeof UnidentifiedReportSchema>

/** One line of the national list. */
export const UnidentifiedHeadlineSchema = z.object({
  personId: Uuid,
  reportId: Uuid,
  reference: z.string(),
  kind: z.enum(UNIDENTIFIED_KINDS),
  status: z.enum(UNIDENTIFIED_STATUSES),
  /** "Body of a woman, 30 to 45, 160 to 170 cm". */
  heading: z.string(),
  date: IsoDate,
  place: z.string(),
  ownerForce: z.string()
})
export type UnidentifiedHeadline = z.infer<typeof UnidentifiedHeadlineSchema>
/** Of every force, the latest first. */
export const UnidentifiedListSchema = z.object({ unidentified: z.array(UnidentifiedHeadlineSchema) })
