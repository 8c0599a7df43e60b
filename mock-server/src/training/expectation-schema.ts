import { z } from 'zod'
import { line, text } from '../../api/primitives.ts'
import { CriticalFaultSchema } from '../../api/training-marking.ts'

/** What a field of a record is to hold. */
export const FieldRuleSchema = z.union(
  [
    z.string(),
    z.number(),
    z.boolean(),
    z.strictObject({ present: z.literal(true) }),
    /** Any of these. */
    z.strictObject({ oneOf: z.array(z.union([z.string(), z.number()])).min(1) }),
    /** Contains all of these, in any case; alternatives are parted by "|". */
    z.strictObject({ says: z.array(z.string()).min(1) }),
    /** A day, or a later one. */
    z.strictObject({ notBefore: z.string() }),
    /** A list that has all of these. */
    z.strictObject({ has: z.array(z.string()).min(1) })
  ],
  { error: 'Give the value, or one of present: true, oneOf: […], says: […], notBefore: … and has: […].' }
)
export type FieldRule = z.output<typeof FieldRuleSchema>

export const RECORD_KINDS = ['wanted', 'missing', 'arrest', 'property', 'vehicle', 'print'] as const

/** A fact that must reach who asked: passed on the radio card, or in words; alternatives of a word are parted by "|". */
const LineSchema = z.strictObject({
  person: line(30).optional(),
  line: line(30).optional(),
  record: line(40).optional(),
  words: z.array(line(100)).default([])
})

const RecordSchema = z.strictObject({
  kind: z.enum(RECORD_KINDS, { error: `Choose ${RECORD_KINDS.join(', ')}.` }),
  person: line(30).optional(),
  /** Key of a planted property or vehicle report. */
  report: line(30).optional(),
  /** Whether the trainee is to make it, or to change what is planted. */
  made: z.enum(['new', 'planted'], { error: 'Say whether it is new or planted.' }),
  /** Of a new one: whether its time is that of its last change, and not of its making. */
  changed: z.boolean().default(false),
  /** How many of them. */
  count: z.int().min(1).max(50).default(1),
  fields: z.record(z.string(), FieldRuleSchema).default({})
})
export type RecordRule = z.output<typeof RecordSchema>

const ToldSchema = z.strictObject({
  event: line(30),
  outcome: z
    .array(z.enum(['passed', 'no-trace', 'not-passed', 'done']))
    .min(1)
    .optional(),
  lines: z.array(LineSchema).default([])
})
export type ToldRule = z.output<typeof ToldSchema>

/** What must not happen; it earns nothing, and fails the run where it is critical. */
const AvoidedSchema = z.strictObject({
  /** A record made about, a line told of or a change to this person. */
  person: line(30).optional(),
  /** Words that must not be told to who called; alternatives in any case. */
  words: z.array(line(100)).optional(),
  event: line(30).optional(),
  /** Labels of bases under which a driver's record may be opened; any other is invented. */
  onlyBases: z.array(line(100)).optional()
})

const KINDS = ['looked', 'told', 'record', 'avoided'] as const

/** One thing that is expected of a trainee. */
export const ExpectationSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'Name it with letters and figures, the first a small letter.'),
    title: line(150),
    points: z.int().min(0).max(100).default(0),
    /** The event from which its time runs; the start where none is named. */
    after: line(30).optional(),
    /** Seconds; late is worth half. */
    within: z.int().min(1).optional(),
    /** Not met, it fails whatever the score. */
    critical: CriticalFaultSchema.optional(),
    /** What would have been better, for the debrief. */
    better: text(500),
    looked: z.strictObject({ person: line(30) }).optional(),
    told: ToldSchema.optional(),
    record: RecordSchema.optional(),
    avoided: AvoidedSchema.optional()
  })
  .refine((given) => KINDS.filter((kind) => given[kind] !== undefined).length === 1, 'Give one of looked, told, record and avoided.')
  .refine(({ avoided, points }) => avoided === undefined || points === 0, {
    path: ['points'],
    error: 'What is avoided earns no points: whoever does nothing avoids it too. Leave points out.'
  })
export type Expectation = z.output<typeof ExpectationSchema>
