import { z } from 'zod'
import { LEASE_SECONDS } from './due.ts'
import { ForceStationCode, IsoDateTime, line, text, Uuid } from './primitives.ts'

/** Kinds of record that forces and courts ask for (records, workflow 5). */
export const REQUEST_KINDS = ['wanted', 'missing', 'arrest', 'property', 'vehicle'] as const
export const RequestKind = z.enum(REQUEST_KINDS, { error: 'Choose the kind: wanted, missing, arrest, property or vehicle.' })
export type RequestKind = z.infer<typeof RequestKind>
/** Kinds of record that a request in the inbox can be about: a record without a name is only proposed to its owner (H56). */
export const INBOX_KINDS = [...REQUEST_KINDS, 'unidentified'] as const
export type InboxKind = (typeof INBOX_KINDS)[number]

/** `new`: a record that is to be made; `amendment`: a record that stands is to be changed. */
export const REQUEST_ACTIONS = ['new', 'amendment'] as const

/**
 * `waiting` → `taken` (somebody is at it; the lease runs out by itself) → `submitted`: it became a record, or a version of
 * one, in the same commit; `returned`: back with its sender, who is told why; `withdrawn`: its sender took it back.
 */
export const REQUEST_STATES = ['waiting', 'taken', 'submitted', 'returned', 'withdrawn'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/** A lease is renewed as one on the due list is. */
export const REQUEST_LEASE_SECONDS = LEASE_SECONDS
/** A request without a wish is to be dealt with within a day. */
export const REQUEST_HOURS = 24

/** Path of a field in the content of the record (`warrant.courtCode`, `offences.0.startDate`). */
export const FieldPath = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/, 'Give the path of a field, like warrant.courtCode.')
/** What stands in a field as its sender wrote it: nothing is judged here, so that nothing is lost. */
const GivenText = z.string().max(4000, 'Use 4000 characters or fewer.')
const MOST_FIELDS = 300
/** Path → what was given, as text. A form of the same record takes it as it stands. */
export const GivenFields = z
  .record(FieldPath, GivenText)
  .refine((fields) => Object.keys(fields).length <= MOST_FIELDS, `Give ${MOST_FIELDS} fields at most.`)
export type GivenFields = z.infer<typeof GivenFields>

/** Whom a report is about, as its sender knows them; the operator finds the person. Opinion: none of it. */
export const PersonGivenSchema = z.strictObject({
  surname: GivenText.optional(),
  forenames: GivenText.optional(),
  birthDate: GivenText.optional(),
  sex: GivenText.optional(),
  pncId: GivenText.optional(),
  address: GivenText.optional()
})
export type PersonGiven = z.infer<typeof PersonGivenSchema>

export const RequestSourceSchema = z.strictObject({
  kind: z.enum(['force', 'court'], { error: 'Say whether a force or a court sends it.' }),
  /** Force and station (4 characters) of a force, the four digits of a court. */
  code: z.string().regex(/^[0-9A-Za-z]{4}$/, 'Give the sender’s code of four characters.')
})

/** The record that an amendment is about. */
export const RequestRecordSchema = z.strictObject({
  recordId: Uuid.toLowerCase(),
  /** Null for what is about no person. */
  personId: Uuid.toLowerCase().nullable().default(null)
})

/** A proposed report as a force or a court sends it: one body of `POST /requests`, one line of an updategram. */
export const ProposedReportSchema = z
  .strictObject({
    kind: RequestKind,
    action: z.enum(REQUEST_ACTIONS).default('new'),
    source: RequestSourceSchema,
    /** The sender's own number for it; the same one sent again is refused, so that nothing is done twice. */
    senderReference: line(40, 'Give your own reference.'),
    /** Whose inbox it goes to: force and station. */
    to: ForceStationCode,
    contact: line(100, 'Give a contact for questions.'),
    wishedBy: IsoDateTime.optional(),
    note: text(1000).optional(),
    record: RequestRecordSchema.optional(),
    person: PersonGivenSchema.default({}),
    fields: GivenFields
  })
  .refine(({ action, record }) => action === 'new' || record !== undefined, {
    error: 'Name the record that is to be amended.',
    path: ['record']
  })
export type ProposedReport = z.output<typeof ProposedReportSchema>

const Holder = z.object({ user: z.string(), name: z.string() })

/** One line of the inbox. It names no person: what is behind it is opened with its own justification. */
export const RequestItemSchema = z.object({
  requestId: Uuid,
  /** `RQ-26-000123`. */
  reference: z.string(),
  kind: z.enum(INBOX_KINDS),
  action: z.enum(REQUEST_ACTIONS),
  /** True where another organisation asks the record's owner for an amendment (H56): it can be accepted as it stands. */
  proposal: z.boolean(),
  /** Category of the report, in words; the kind's own name where none was given. */
  heading: z.string(),
  source: RequestSourceSchema.extend({ label: z.string() }),
  senderReference: z.string(),
  to: z.string(),
  receivedAt: IsoDateTime,
  wishedBy: IsoDateTime.nullable(),
  /** The clock: wished by, or a day after it came. */
  dueAt: IsoDateTime,
  state: z.enum(REQUEST_STATES),
  lease: Holder.extend({ until: IsoDateTime }).nullable(),
  /** Fields that break a rule as given. */
  faultCount: z.int(),
  /** The record it became, or of an amendment the one it is about. */
  record: z.object({ recordId: Uuid, personId: Uuid.nullable(), reference: z.string() }).nullable(),
  /** The file it came in, if in one. */
  updategramId: Uuid.nullable(),
  /** False where somebody else is at it, or it is done with, or the account only reads. */
  mayAct: z.boolean()
})
export type RequestItem = z.infer<typeof RequestItemSchema>

/** `in`: what others ask of one's own force; `sent`: what one's own force, or the system client itself, asked of others. */
export const REQUEST_BOXES = ['in', 'sent'] as const
/** `open`: waiting and taken. */
export const REQUEST_STATE_FILTERS = ['open', ...REQUEST_STATES, 'all'] as const

export const RequestListSchema = z.object({
  asOf: IsoDateTime,
  /** The most urgent first. */
  requests: z.array(RequestItemSchema),
  /** Asks for the next page; null where there is none. */
  cursor: z.string().nullable(),
  /** Of the whole box, whatever is filtered. */
  totals: z.object({ waiting: z.int(), taken: z.int(), overdue: z.int(), oldest: IsoDateTime.nullable() })
})
export type RequestList = z.infer<typeof RequestListSchema>

/** What breaks a rule in a field, in words that say how to mend it. `rule` names it: `rule`, `invalid-field`, `check-letter` … */
export const FieldFaultSchema = z.object({ message: z.string(), rule: z.string() })
export const RequestFieldSchema = z.object({
  path: FieldPath,
  /** As its sender wrote it; null where a rule asks for it and it was not given. */
  given: z.string().nullable(),
  /** Of an amendment: what stood in the record when it was proposed. Null where nothing did. */
  base: z.string().nullable(),
  faults: z.array(FieldFaultSchema),
  /** What was said of it when it was returned. */
  remark: z.string().nullable()
})
export type RequestField = z.infer<typeof RequestFieldSchema>

/** Why a request goes back to its sender. */
export const RETURN_REASONS = {
  incomplete: 'Something that is needed is missing',
  wrong: 'Something in it cannot be right',
  'not-ours': 'It is for another force',
  duplicate: 'It stands already',
  'not-agreed': 'The owner does not agree',
  other: 'Another reason'
} as const
export type ReturnReason = keyof typeof RETURN_REASONS
export const ReturnReasonSchema = z.enum(Object.keys(RETURN_REASONS) as [ReturnReason, ...ReturnReason[]], {
  error: 'Choose why it goes back.'
})

/** Body of a return. */
export const RequestReturnSchema = z.strictObject({
  reason: ReturnReasonSchema,
  /** What the sender is to do. */
  note: text(1000, 'Say what the sender is to do.'),
  /** Path of a field (`person.birthDate` of the person) → what is wrong with it. */
  remarks: z
    .record(FieldPath, text(300))
    .refine((remarks) => Object.keys(remarks).length <= MOST_FIELDS, `Give ${MOST_FIELDS} remarks at most.`)
    .default({})
})
export type RequestReturn = z.output<typeof RequestReturnSchema>

/** Body of a withdrawal. */
export const RequestWithdrawalSchema = z.strictObject({ note: text(500, 'Say why it is withdrawn.') })

/** Body of an acceptance (H56): the version of the record that the owner looked at. */
export const RequestAcceptanceSchema = z.strictObject({ versionToChange: z.string().min(1, 'Quote the version that was read.').max(200) })

export const REQUEST_EVENTS = ['received', 'submitted', 'returned', 'withdrawn'] as const
/** What happened to a request, the first first. */
const RequestEventSchema = z.object({
  what: z.enum(REQUEST_EVENTS),
  at: IsoDateTime,
  by: z.string(),
  note: z.string().nullable()
})

/** A request opened: everything its sender gave, and what the server found wrong with it, field by field. */
export const RequestSchema = RequestItemSchema.extend({
  contact: z.string(),
  note: z.string().nullable(),
  /** About the person, paths without `person.`. Empty for what is about none. */
  person: z.array(RequestFieldSchema),
  fields: z.array(RequestFieldSchema),
  /** What is wrong with the whole and no one field. */
  faults: z.array(FieldFaultSchema),
  /** Of an amendment: the version its sender began from, and whether another stands by now. */
  amends: z.object({ versionToChange: z.string(), overtaken: z.boolean() }).nullable(),
  /** Of a proposal (H56): what would be done to the record, by its kind's own name (`amend`, `extend` …), and why. */
  proposed: z.object({ change: z.string(), reason: z.string(), by: z.string() }).nullable(),
  returned: z.object({ reason: ReturnReasonSchema, note: z.string() }).nullable(),
  events: z.array(RequestEventSchema)
})
export type Request = z.infer<typeof RequestSchema>

export const RequestLeaseSchema = z.object({ requestId: Uuid, until: IsoDateTime })
