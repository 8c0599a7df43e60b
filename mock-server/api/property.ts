import { z } from 'zod'
import { plainMark } from './look-alikes.ts'
import { OwnerReason } from './owner-rules.ts'
import { ForceStationCode, IsoDate, IsoDateTime, line, text, Uuid } from './primitives.ts'
import {
  ConfirmingOfficer,
  ConfirmingReference,
  reportHeading,
  RoundTheClockContact,
  VersionToChange,
  versionHeading
} from './report-parts.ts'

export const PROPERTY_CIRCUMSTANCES = ['lost', 'stolen', 'found'] as const
/** Beside the marks that identify a category: counts for the search, and identifies nothing by itself. */
export const OTHER_MARK = 'other mark'
export const MOST_MARKS = 60

/** A number or sign on the thing. `kind` is one that the category has (table `property-categories`), or `other mark`. */
export const PropertyMarkSchema = z.strictObject({
  kind: line(40, 'Say what kind of mark it is.'),
  value: line(60, 'Give the mark.').refine((mark) => plainMark(mark).length >= 2, 'A mark has 2 letters or digits at least.')
})
export type PropertyMark = z.infer<typeof PropertyMarkSchema>

const Named = z.strictObject({ name: line(100, 'Give the name.'), contact: line(100).optional() })

/** Fields of a property report as written; all of it is fact (records, Property). */
export const PropertyContentSchema = z.strictObject({
  category: z.string().regex(/^[A-Z]{2}$/, 'Choose a category from the list.'),
  circumstance: z.enum(PROPERTY_CIRCUMSTANCES, { error: 'Say whether it is lost, stolen or found.' }),
  make: line(60).optional(),
  model: line(60).optional(),
  description: text(2000, 'Describe it.'),
  colour: line(40).optional(),
  marks: z.array(PropertyMarkSchema).max(MOST_MARKS, `Give ${MOST_MARKS} marks or fewer.`),
  /** Of a firearm that bears no serial number: why, and how it is known again. */
  withoutMark: z
    .strictObject({
      state: z.enum(['none', 'removed'], { error: 'Say whether it has no serial number or it was removed.' }),
      description: text(500, 'Describe how it is known without its serial number.')
    })
    .optional(),
  firearmKind: line(60).optional(),
  calibre: line(30).optional(),
  species: line(40).optional(),
  breed: line(60).optional(),
  vesselName: line(60).optional(),
  date: IsoDate,
  /** Where only a span is known: the last day on which it can have happened. */
  dateTo: IsoDate.optional(),
  place: line(150, 'Say where it was lost, stolen or found.'),
  /** Crime or lost-property reference: required to confirm. */
  reference: ConfirmingReference.optional(),
  officer: ConfirmingOfficer.optional(),
  contact: RoundTheClockContact.optional(),
  /** Whole pounds. */
  value: z
    .int('Give the value in whole pounds.')
    .min(0, 'A value cannot be below 0.')
    .max(999_999_999, 'Give the value in pounds.')
    .optional(),
  loser: Named.optional(),
  finder: Named.optional(),
  storage: line(150).optional(),
  ownerForce: ForceStationCode,
  /** Of one that another force recorded for its owner. */
  ownerReason: OwnerReason.optional()
})
export type PropertyContent = z.infer<typeof PropertyContentSchema>

/** Parts that only some categories have. */
export const CATEGORY_PARTS = ['firearmKind', 'calibre', 'species', 'breed', 'vesselName'] as const
export type CategoryPart = (typeof CATEGORY_PARTS)[number]

export const PROPERTY_STATUSES = ['unconfirmed', 'confirmed', 'located', 'cancelled'] as const
export type PropertyStatus = (typeof PROPERTY_STATUSES)[number]

/** When and where a lost or stolen thing came to light, and who holds it. */
export const LocationSchema = z.strictObject({
  date: IsoDate,
  place: line(150, 'Say where it was located.'),
  by: line(100, 'Say who located it.'),
  storage: line(150).optional(),
  note: text(500).optional()
})
export type Location = z.infer<typeof LocationSchema>

/** Why and when a report ended. `reason` is a code of the table `cancel-reasons`. */
export const PropertyCancellationSchema = z.strictObject({
  reason: z.string().regex(/^property:[a-z-]{1,40}$/, 'Choose why it is cancelled.'),
  date: IsoDate,
  note: text(500).optional()
})
export type PropertyCancellation = z.infer<typeof PropertyCancellationSchema>

export const PropertyReportSchema = z.object({
  ...reportHeading,
  /** Shown to people: `PR-26-000123`. */
  reference: z.string(),
  headline: z.string(),
  status: z.enum(PROPERTY_STATUSES),
  /** Of an unconfirmed report: until when it is to be confirmed. */
  confirmBy: IsoDateTime.nullable(),
  /** Day on which somebody looks whether it stands on: yearly. Null once it has ended. */
  reviewDate: IsoDate.nullable(),
  /** Of a located report: the day on which it is deleted with every version. */
  deletedOn: IsoDate.nullable(),
  /** Matches that its owner has not acknowledged. */
  openMatches: z.int(),
  location: LocationSchema.nullable(),
  cancellation: PropertyCancellationSchema.nullable(),
  content: PropertyContentSchema
})
export type PropertyReport = z.infer<typeof PropertyReportSchema>

/** `searchToken`: proof that its marks were searched for and the answer was looked at (records, Common). */
export const PropertyCreateSchema = z.strictObject({
  searchToken: z.string().max(4000),
  status: z.enum(['unconfirmed', 'confirmed']),
  /** The person on whose page it is to stand. */
  personId: Uuid.optional(),
  content: PropertyContentSchema
})

/** The whole content as it is to stand; what is left out is taken away. */
export const PropertyAmendSchema = z.strictObject({ versionToChange: VersionToChange, content: PropertyContentSchema })
export const PropertyConfirmSchema = z.strictObject({
  versionToChange: VersionToChange,
  reference: ConfirmingReference,
  officer: ConfirmingOfficer,
  note: text(500).optional()
})
export const PropertyLocateSchema = LocationSchema.extend({ versionToChange: VersionToChange })
export const PropertyReviewSchema = z.strictObject({
  versionToChange: VersionToChange,
  reviewDate: IsoDate,
  /** Why it stands on. */
  note: text(500, 'Say why the report stands on.')
})
export const PropertyCancelSchema = PropertyCancellationSchema.extend({ versionToChange: VersionToChange })

/** What an operator does to a property report that stands. */
export const PROPERTY_CHANGES = ['amend', 'confirm', 'locate', 'extend', 'cancel'] as const
export type PropertyChange = (typeof PROPERTY_CHANGES)[number]
/** What made a version. */
export const PROPERTY_ACTIONS = ['recorded', 'amended', 'confirmed', 'located', 'review-extended', 'cancelled', 'restored'] as const

/** One version of a report, as it stood after what made it. Nothing is overwritten (records, Common). */
export const PropertyVersionSchema = z.object({
  ...versionHeading,
  action: z.enum(PROPERTY_ACTIONS),
  status: z.enum(PROPERTY_STATUSES),
  reviewDate: IsoDate.nullable(),
  location: LocationSchema.nullable(),
  cancellation: PropertyCancellationSchema.nullable(),
  content: PropertyContentSchema
})
export type PropertyVersion = z.infer<typeof PropertyVersionSchema>
/** Oldest version first. */
export const PropertyHistorySchema = z.object({ reportId: Uuid, reference: z.string(), versions: z.array(PropertyVersionSchema).min(1) })
export type PropertyHistory = z.infer<typeof PropertyHistorySchema>

/** `Trek Fuel EX 8, stolen`, or the category's label where there is no make. */
export const propertyHeadline = (
  { make, model, circumstance }: Pick<PropertyContent, 'make' | 'model' | 'circumstance'>,
  label: string
): string => {
  const named = [make, model].filter((part) => part !== undefined).join(' ')
  return `${named === '' ? label : named}, ${circumstance}`
}
