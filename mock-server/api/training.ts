import { z } from 'zod'
import { EntitlementSchema } from './entitlements.ts'
import type { Entitlement } from './entitlements.ts'
import { INCOMING_GRADES } from './incoming.ts'
import { IsoDateTime, line, text, Uuid } from './primitives.ts'
import { MarkingSchema } from './training-marking.ts'

/** A run's length, marks and clock are told in whole seconds. */
const Seconds = z.int().min(0)
export const ScenarioId = z.string().regex(/^[a-z][a-z0-9-]{2,59}$/, 'Choose a scenario from the list.')
const User = line(100, 'Choose a trainee.')

/** What is wrong with a scenario file: where it stands, and how to mend it. */
export const ScenarioFaultSchema = z.object({
  file: z.string(),
  line: z.int(),
  /** Dotted path: `timeline.3.call.text`. */
  field: z.string(),
  message: z.string()
})
export type ScenarioFault = z.infer<typeof ScenarioFaultSchema>

export const ScenarioHeadingSchema = z.object({
  scenarioId: ScenarioId,
  title: z.string(),
  /** What the trainee is told before it begins. */
  brief: z.string(),
  level: z.enum(['first', 'easy', 'middling', 'hard']),
  minutes: z.int(),
  /** Points that can be earned, and share of them that passes. */
  points: z.int(),
  passMark: z.int(),
  hints: z.int(),
  /** What the trainer may send besides, at any time. */
  injections: z.array(z.object({ injectionId: z.string(), title: z.string() })),
  /** Whatever the score, each of these fails. */
  criticalFaults: z.array(z.string())
})
export type ScenarioHeading = z.infer<typeof ScenarioHeadingSchema>
export const ScenariosSchema = z.object({ scenarios: z.array(ScenarioHeadingSchema), faulty: z.array(ScenarioFaultSchema) })

/** Reasonable adjustments: they change how long a trainee has and how it is shown, never what is expected. */
/** All of a trainee's adjustments, said anew: what is left out would be taken away unseen. */
export const AdjustedSchema = z.strictObject({
  extraTimePercent: z.int().min(0, 'Give 0 or more.').max(100, 'Give 100 percent or less.'),
  largerText: z.boolean()
})
export const AdjustmentsSchema = z.strictObject({
  extraTimePercent: AdjustedSchema.shape.extraTimePercent.default(0),
  largerText: AdjustedSchema.shape.largerText.default(false)
})
export type Adjustments = z.output<typeof AdjustmentsSchema>

export const MOST_TRAINEES = 30
export const RunStartSchema = z.strictObject({
  scenarioId: ScenarioId,
  trainees: z
    .array(z.strictObject({ user: User, adjustments: AdjustmentsSchema.prefault({}) }))
    .min(1, 'Choose one trainee or more.')
    .max(MOST_TRAINEES, `Choose ${MOST_TRAINEES} trainees or fewer.`)
    .refine((trainees) => new Set(trainees.map(({ user }) => user)).size === trainees.length, 'Name each trainee once.'),
  /** The same seed casts the same people; another each time where it is left out. */
  seed: z.int().min(0).max(4_294_967_295).optional(),
  passMark: z.int().min(1, 'Give 1 percent or more.').max(100, 'Give 100 percent or less.').optional()
})

export const SEAT_STATES = ['running', 'frozen', 'ended'] as const
/** What a fault does to one trainee: nothing of it reaches anybody else. */
export const FAULT_KINDS = ['server-down', 'session-expired', 'conflict'] as const

/** What reaches a trainee, in order. Captions always; `speech` is what a voice is to say where it is switched on. */
export const FeedItemSchema = z.object({
  number: z.int(),
  at: IsoDateTime,
  /** Of the trainee's own clock. */
  second: Seconds,
  kind: z.enum(['brief', 'call', 'message', 'request', 'question', 'answer', 'hint', 'told']),
  /** Who speaks: `PC 4312`, `Supervisor`, `Trainer`; the trainee's own name for what they sent. */
  from: z.string(),
  text: z.string(),
  speech: z.string().nullable(),
  /** Of a call: how urgent, and whether it is still to be answered. */
  grade: z.enum(INCOMING_GRADES).nullable(),
  answered: z.boolean().nullable(),
  /** Of a call that also stands in the control room's queue. */
  incomingId: Uuid.nullable(),
  /** Of an answer: the number of the item it answers. */
  answers: z.int().nullable()
})
export type FeedItem = z.infer<typeof FeedItemSchema>

/** How a trainee stands, as the room shows it at a glance. */
export const SeatSchema = z.object({
  user: z.string(),
  name: z.string(),
  state: z.enum(SEAT_STATES),
  /** Seconds of the trainee's own clock: it stands still while frozen. */
  clock: Seconds,
  limit: Seconds,
  /** What they did last, in the log's words, and when. */
  lastAction: z.object({ at: IsoDateTime, words: z.string() }).nullable(),
  /** Calls that were refused. */
  errors: z.int(),
  points: z.int(),
  pointsSoFar: z.int(),
  criticalFaults: z.array(z.string()),
  hintsTaken: z.int(),
  unanswered: z.int(),
  /** A question that waits for the trainer. */
  questions: z.array(z.object({ number: z.int(), at: IsoDateTime, text: z.string() })),
  adjustments: AdjustmentsSchema,
  result: z.enum(['passed', 'failed']).nullable(),
  signedOff: z.boolean()
})
export type Seat = z.infer<typeof SeatSchema>

export const RunHeadingSchema = z.object({
  runId: Uuid,
  scenarioId: ScenarioId,
  title: z.string(),
  trainer: z.string(),
  startedAt: IsoDateTime,
  endedAt: IsoDateTime.nullable(),
  seed: z.int(),
  passMark: z.int(),
  trainees: z.int()
})
export const RunsSchema = z.object({ runs: z.array(RunHeadingSchema) })
export const RoomSchema = RunHeadingSchema.extend({ asOf: IsoDateTime, frozen: z.boolean(), seats: z.array(SeatSchema) })
export type Room = z.infer<typeof RoomSchema>

/** One trainee as the trainer sees them: what they have open and did last; no picture of their screen. */
export const SeatDetailSchema = SeatSchema.extend({
  tabs: z.array(z.object({ number: z.int(), kind: z.string(), name: z.string().nullable(), active: z.boolean() })),
  /** Forms begun and not sent. */
  drafts: z.array(z.object({ kind: z.string(), savedAt: IsoDateTime, fields: z.array(z.string()) })),
  actions: z.array(z.object({ at: IsoDateTime, words: z.string(), result: z.string() })),
  feed: z.array(FeedItemSchema)
})
export type SeatDetail = z.infer<typeof SeatDetailSchema>

/** Absent: the whole room. */
const OneOrAll = { user: User.optional() }
export const FreezeSchema = z.strictObject({ frozen: z.boolean({ error: 'Say whether the clock stands still.' }), ...OneOrAll })
export const MessageSchema = z.strictObject({ text: text(500, 'Write the message.'), ...OneOrAll })
/** Of the scenario's own injections, or a fault for so many seconds. */
export const InjectSchema = z.strictObject({
  ...OneOrAll,
  what: z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('injection'), injectionId: line(60) }),
      z.strictObject({
        kind: z.literal('fault'),
        fault: z.enum(['server-down', 'session-expired'], { error: 'Choose server-down or session-expired.' }),
        seconds: z.int().min(5, 'Give 5 seconds or more.').max(300, 'Give 300 seconds or fewer.').default(30)
      }),
      z.strictObject({
        kind: z.literal('call'),
        from: line(50, 'Say who calls.'),
        text: text(500, 'Write what is said.'),
        grade: z.enum(INCOMING_GRADES).default('routine')
      })
    ],
    { error: 'Say what is to happen: an injection, a fault or a call.' }
  )
})
export const AnswerQuestionSchema = z.strictObject({ user: User, question: z.int().min(1), text: text(500, 'Write the answer.') })
export const HintSchema = z.strictObject(OneOrAll)
export const EndSchema = z.strictObject(OneOrAll)
/** The assessor's word, which stands beside the marks and never changes them. */
export const SignOffSchema = z.strictObject({
  verdict: z.enum(['passed', 'failed'], { error: 'Say whether the trainee has passed.' }),
  note: text(1000, 'Say what the trainee is to be told.')
})
export const SignedOffSchema = z.object({ by: z.string(), at: IsoDateTime, verdict: z.enum(['passed', 'failed']), note: z.string() })

/** The run that a trainee is in. */
export const MyRunSchema = z.object({
  run: z
    .object({
      runId: Uuid,
      title: z.string(),
      brief: z.string(),
      trainer: z.string(),
      state: z.enum(SEAT_STATES),
      clock: Seconds,
      limit: Seconds,
      adjustments: AdjustmentsSchema,
      hintsLeft: z.int(),
      feed: z.array(FeedItemSchema)
    })
    .nullable()
})
export type MyRun = z.infer<typeof MyRunSchema>
export const QuestionSchema = z.strictObject({ text: text(500, 'Write your question.') })
/** What a trainee told who called, in their own words; the log has what was passed line by line besides. */
export const ToldSchema = z.strictObject({
  /** Number of the call or request in the feed. */
  number: z.int().min(1),
  outcome: z.enum(['passed', 'no-trace', 'not-passed', 'done'], {
    error: 'Say how it ended: passed, no trace, not passed or done.'
  }),
  text: text(1000, 'Write what you told them.')
})
export const FeedSchema = z.object({ feed: z.array(FeedItemSchema) })

/** The marks with the timeline that led to them. */
export const DebriefSchema = z.object({
  runId: Uuid,
  title: z.string(),
  user: z.string(),
  name: z.string(),
  trainer: z.string(),
  startedAt: IsoDateTime,
  endedAt: IsoDateTime.nullable(),
  seconds: Seconds,
  adjustments: AdjustmentsSchema,
  marking: MarkingSchema,
  /** What happened, in order; `better` where something would have been. */
  timeline: z.array(
    z.object({
      at: IsoDateTime,
      second: Seconds,
      kind: z.enum(['event', 'action', 'told', 'missed', 'late', 'fault']),
      words: z.string(),
      better: z.string().nullable()
    })
  ),
  signOff: SignedOffSchema.nullable()
})
export type Debrief = z.infer<typeof DebriefSchema>

/** An entitlement that a user does not hold until a scenario is passed and signed off. */
export const WithheldSchema = z.object({
  entitlement: EntitlementSchema,
  scenarioId: ScenarioId,
  /** Of the scenario; its id where it ships no more. */
  title: z.string(),
  by: z.string(),
  at: IsoDateTime
})
/** Without these nobody could be trained, keep what is typed, or report what is wrong. */
const NEVER_WITHHELD: readonly Entitlement[] = [
  'training.own',
  'draft.own',
  'account.own',
  'reference.view',
  'audit.report',
  'incident.report'
]
export const mayBeWithheld = (entitlement: Entitlement): boolean => !NEVER_WITHHELD.includes(entitlement)
export const WithholdSchema = z.strictObject({
  withheld: z
    .array(
      z.strictObject({
        entitlement: EntitlementSchema.refine(mayBeWithheld, 'This cannot be withheld: training needs it. Choose another.'),
        scenarioId: ScenarioId
      })
    )
    .max(50)
})
/** A user's record of training: My LEDS. */
export const TrainingRecordSchema = z.object({
  user: z.string(),
  name: z.string(),
  runs: z.array(
    z.object({
      runId: Uuid,
      scenarioId: ScenarioId,
      title: z.string(),
      startedAt: IsoDateTime,
      percent: z.int().nullable(),
      result: z.enum(['passed', 'failed']).nullable(),
      signOff: SignedOffSchema.nullable()
    })
  ),
  withheld: z.array(WithheldSchema)
})
export type TrainingRecord = z.infer<typeof TrainingRecordSchema>
/** Who can be given a place in a room, with what each has to show. */
export const TraineesSchema = z.object({
  trainees: z.array(
    TrainingRecordSchema.extend({
      roleLabel: z.string(),
      /** What their role brings and could be withheld. */
      entitlements: z.array(EntitlementSchema),
      takesChecks: z.boolean(),
      inRun: z.boolean()
    })
  )
})
