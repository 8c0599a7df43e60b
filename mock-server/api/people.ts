import { z } from 'zod'
import {
  AssociateSchema,
  CourtOrderSchema,
  DATA_RIGHTS,
  DataRightSchema,
  HeldElsewhereSchema,
  REGISTERS,
  standingFaults
} from './person-standing.ts'
import { IsoDate, IsoDateTime, line, PartialDate, PersonNamePart, text, Uuid } from './primitives.ts'

export const NAME_KINDS = ['true', 'alias', 'nickname', 'maiden', 'phonetic'] as const
export const PersonNameSchema = z
  .strictObject({
    kind: z.enum(NAME_KINDS),
    surname: PersonNamePart.optional(),
    /** In the order they are borne, the first called first. */
    forenames: z.array(PersonNamePart).max(6).default([])
  })
  .refine((name) => name.surname !== undefined || name.forenames.length > 0, { error: 'Give a surname or a forename.', path: ['surname'] })
export type PersonName = z.infer<typeof PersonNameSchema>

/** A source knows the day, the year, or guesses an age; a date "as given" that cannot exist is kept as text. */
export const BirthSchema = z.strictObject({
  date: PartialDate.optional(),
  asGiven: line(40).optional(),
  approximateAge: z.strictObject({ years: z.int().min(0).max(120), plusMinus: z.int().min(0).max(20), on: IsoDate }).optional(),
  place: line(100).optional()
})

export const ADDRESS_KINDS = ['home', 'previous', 'work', 'care', 'hostel', 'other'] as const
export const AddressSchema = z.strictObject({
  kind: z.enum(ADDRESS_KINDS),
  lines: line(200),
  postcode: z
    .string()
    .regex(/^[A-Z]{1,2}[0-9][0-9A-Z]?( [0-9][A-Z]{2})?$/, 'Give a postcode or its first half.')
    .optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional()
})

export const IDENTIFIER_KINDS = ['pnc-id', 'cro', 'driver-number', 'ni-number', 'passport', 'custody-number'] as const
export const IdentifierSchema = z.strictObject({ kind: z.enum(IDENTIFIER_KINDS), value: line(30) })

export const MARK_KINDS = ['scar', 'tattoo', 'mark', 'piercing', 'other'] as const
export const MarkSchema = z.strictObject({ kind: z.enum(MARK_KINDS), place: line(60), description: line(200) })

/** What a person record says, as written. Codes come from the reference tables of the same names. */
export const PersonContentSchema = z.strictObject({
  names: z.array(PersonNameSchema).max(60).default([]),
  unidentified: z.boolean().default(false),
  birth: BirthSchema.default({}),
  sex: z.enum(['M', 'F', 'U']),
  appearance: z
    .string()
    .regex(/^[0-6]$/)
    .optional(),
  ethnicity: z
    .string()
    .regex(/^[A-Z][A-Z0-9]$/)
    .optional(),
  nationality: line(60).optional(),
  /** Centimetres; `to` when given as a range. */
  height: z.strictObject({ cm: z.int().min(30).max(272), toCm: z.int().min(30).max(272).optional() }).optional(),
  build: line(40).optional(),
  hair: line(60).optional(),
  eyes: line(40).optional(),
  occupation: line(80).optional(),
  marks: z.array(MarkSchema).max(60).default([]),
  addresses: z.array(AddressSchema).max(40).default([]),
  phones: z.array(line(30)).max(10).default([]),
  identifiers: z.array(IdentifierSchema).max(20).default([]),
  profiles: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(8)
    .default([]),
  deceased: IsoDate.optional(),
  interpreter: line(60).optional(),
  lookedAfter: z.strictObject({ authority: line(100) }).optional(),
  courtOrders: z.array(CourtOrderSchema).max(40).default([]),
  dataRights: z.array(DataRightSchema).max(DATA_RIGHTS.length).default([]),
  heldElsewhere: z.array(HeldElsewhereSchema).max(REGISTERS.length).default([]),
  associates: z.array(AssociateSchema).max(40).default([])
})
export type PersonContent = z.infer<typeof PersonContentSchema>
/** What a client may send: what has a default may be left out. */
export type PersonContentInput = z.input<typeof PersonContentSchema>

/**
 * The rules that look at more than one field of a person (records, Common and Person).
 * @param today the server's or workstation's calendar day, YYYY-MM-DD
 */
export const personRules = (today: string) =>
  PersonContentSchema.superRefine((person, context) => {
    if (!person.unidentified && person.names.length === 0)
      context.addIssue({ code: 'custom', path: ['names'], message: 'Give a surname or a forename, or mark the person as unidentified.' })
    const born = person.birth.date
    if (born !== undefined && born > today.slice(0, born.length))
      context.addIssue({ code: 'custom', path: ['birth', 'date'], message: 'A birth date cannot be in the future.' })
    if (born !== undefined && Number(born.slice(0, 4)) < Number(today.slice(0, 4)) - 120)
      context.addIssue({ code: 'custom', path: ['birth', 'date'], message: 'A birth date must be within the last 120 years.' })
    if (person.deceased !== undefined && person.deceased > today)
      context.addIssue({ code: 'custom', path: ['deceased'], message: 'A date of death cannot be in the future.' })
    if (person.height?.toCm !== undefined && person.height.toCm < person.height.cm)
      context.addIssue({ code: 'custom', path: ['height', 'toCm'], message: 'The greater height comes second.' })
    person.addresses.forEach((address, index) => {
      if (address.from !== undefined && address.to !== undefined && address.to < address.from.slice(0, address.to.length))
        context.addIssue({ code: 'custom', path: ['addresses', index, 'to'], message: 'The end is before the start.' })
    })
    for (const { path, message } of standingFaults(person, today)) context.addIssue({ code: 'custom', path, message })
  })

/** A warning signal or information marker as held on a person: code of its table, with what supports it. */
export const SignalSchema = z.object({
  code: z.string(),
  reason: z.string(),
  source: z.string(),
  date: IsoDate,
  reviewDate: IsoDate,
  ownerForce: z.string()
})
export type Signal = z.infer<typeof SignalSchema>

/** The name check. At least one part is needed; every part narrows or ranks; sex, appearance, height and town only rank. */
export const PersonSearchSchema = z
  .strictObject({
    surname: line(64).optional(),
    forenames: z.array(line(64)).max(6).optional(),
    /** Full or partial; a day that cannot exist is given as `birthAsGiven` and searched without. */
    birthDate: PartialDate.optional(),
    birthAsGiven: line(40).optional(),
    approximateAge: z.strictObject({ years: z.int().min(0).max(120), plusMinus: z.int().min(0).max(20).default(2) }).optional(),
    sex: z.enum(['M', 'F', 'U']).optional(),
    appearance: z
      .string()
      .regex(/^[0-9]$/)
      .optional(),
    heightCm: z.int().min(30).max(272).optional(),
    /** Where the person says they live, or where they lived. */
    town: line(60).optional(),
    /** PNC ID, CRO, ASN or driver number in any accepted form: goes straight to the record. */
    identifier: line(30).optional(),
    limit: z.int().min(1).max(20).default(20)
  })
  .refine((query) => query.identifier !== undefined || query.surname !== undefined || (query.forenames?.length ?? 0) > 0, {
    error: 'Give a surname, a forename or an identifier.',
    path: ['surname']
  })
export type PersonSearch = z.infer<typeof PersonSearchSchema>

/** Flags that decide how a candidate is shown before it is opened; never behind a prompt (records, Person). */
export const PersonFlagsSchema = z.object({
  /** Codes in order of danger. */
  warnings: z.array(z.string()),
  markers: z.array(z.string()),
  wanted: z.enum(['arrest', 'retake', 'locate']).nullable(),
  missing: z.boolean(),
  child: z.boolean(),
  deceased: z.boolean()
})

export const CandidateSchema = z.object({
  personId: Uuid,
  pncId: z.string(),
  /** `SURNAME, Forenames`, of the name that matched. */
  displayName: z.string(),
  trueName: z.string(),
  birthDate: z.string().nullable(),
  sex: z.string(),
  appearance: z.string().nullable(),
  heightCm: z.number().nullable(),
  /** 0 to 100. */
  score: z.int().min(0).max(100),
  /** Why it matched, in words, strongest first: "surname sounds alike". */
  reasons: z.array(z.string()),
  flags: PersonFlagsSchema
})
export type Candidate = z.infer<typeof CandidateSchema>

/** What an operator can add to a search that found too many, the most telling first. */
export const ADD_TO_SEARCH = ['birthDate', 'town', 'forenames', 'surname'] as const
/** A name too common to read on: those shown are the likest of the first `moreThan` that fit, and are not all. */
export const TooManySchema = z.object({ moreThan: z.int().min(1), add: z.array(z.enum(ADD_TO_SEARCH)) })
export type TooMany = z.infer<typeof TooManySchema>

export const PersonSearchResultSchema = z.object({
  candidates: z.array(CandidateSchema),
  /** True where more matched than are shown: add a birth date or a place. */
  more: z.boolean(),
  /** Stands only where the search was cut off: "more than 200: add a birth date or a town". */
  tooMany: TooManySchema.optional(),
  populationSize: z.int(),
  /** Server's own time for the search, milliseconds. */
  tookMs: z.number(),
  /** What was not used for the search, and why: "31/04/1972 cannot exist: searched without". */
  notes: z.array(z.string()),
  /**
   * Proof that a duplicate search was made and answered: quoted when a person is created with the same names
   * (records, Common). Opaque, good for 30 minutes.
   */
  searchToken: z.string()
})
export type PersonSearchResult = z.infer<typeof PersonSearchResultSchema>

export const PersonRecordSchema = z.object({
  personId: Uuid,
  pncId: z.string(),
  longPersonUrn: z.string(),
  versionToChange: z.string(),
  ownerForce: z.string(),
  createdAt: IsoDateTime,
  createdBy: z.string(),
  content: PersonContentSchema
})
export type PersonRecord = z.infer<typeof PersonRecordSchema>

export const PersonCreateSchema = z.strictObject({
  ownerForce: z.string().regex(/^[0-9A-Za-z]{4}$/, 'must be a valid force station code'),
  searchToken: z.string().max(500),
  person: PersonContentSchema
})

/** A report as its heading on the person page; the whole is fetched by its id. */
export const ReportHeadlineSchema = z.object({
  reportId: Uuid,
  kind: z.enum(['arrest', 'missing', 'vehicle', 'property']),
  date: z.string(),
  headline: z.string(),
  open: z.boolean()
})
export const TextBlock = text(2000)
