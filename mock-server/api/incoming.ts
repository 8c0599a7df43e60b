import { z } from 'zod'
import { ForceStationCode, IsoDateTime, line, text, Uuid } from './primitives.ts'

/** How urgent a check is; an emergency is always the next (records, workflow 2). */
export const INCOMING_GRADES = ['emergency', 'priority', 'routine'] as const
export const IncomingGrade = z.enum(INCOMING_GRADES, { error: 'Give the grade: emergency, priority or routine.' })
export type IncomingGrade = z.infer<typeof IncomingGrade>

/** How it came: over the radio, by telephone, from a command and control system. `voice`: an operator wrote it down. */
export const INCOMING_CHANNELS = ['radio', 'telephone', 'cad', 'voice'] as const
export const INCOMING_SUBJECTS = ['person', 'vehicle', 'property', 'driver'] as const
export type IncomingSubject = (typeof INCOMING_SUBJECTS)[number]

/** A check that has waited so long goes before all but emergencies. */
export const RISES_AFTER_SECONDS = 120
/** Silence after which a check that somebody took is anybody's again. */
export const INCOMING_LEASE_SECONDS = 120
/** A check handed to a colleague who does not take it is anybody's after so long. */
export const HANDED_SECONDS = 120

/** New checks that one source may put into queues in a minute: more would bury those of the others. */
export const MOST_POSTED_PER_MINUTE = 120
/** How long a finished check, and what the stream told of it, is kept: its source may ask again under its reference. */
export const DONE_KEPT_DAYS = 7

/** What was said, as it was said: letters may be spelt out, a date may be wrong. The operator corrects it. */
const Said = line(100).optional()
export const PersonAskedSchema = z.strictObject({
  subject: z.literal('person'),
  surname: Said,
  forename: Said,
  birthDate: Said,
  sex: Said,
  appearance: Said,
  height: Said
})
export const VehicleAskedSchema = z.strictObject({ subject: z.literal('vehicle'), vrm: Said })
export const PropertyAskedSchema = z.strictObject({ subject: z.literal('property'), mark: Said })
/** By number, or by surname, birth date and postcode. The answer is sealed until a Road Traffic Act basis is named. */
export const DriverAskedSchema = z.strictObject({
  subject: z.literal('driver'),
  driverNumber: Said,
  surname: Said,
  forename: Said,
  birthDate: Said,
  postcode: Said
})
export const AskedSchema = z.discriminatedUnion(
  'subject',
  [PersonAskedSchema, VehicleAskedSchema, PropertyAskedSchema, DriverAskedSchema],
  {
    error: 'Say what the check is of: a person, a vehicle, property or a driver.'
  }
)
export type Asked = z.infer<typeof AskedSchema>

/** The stop that a check comes from. */
const caller = {
  /** Collar number or name of who asks. */
  caller: line(50).optional(),
  place: line(150).optional(),
  /** Reason code, 0 to 10. */
  reason: z
    .string()
    .regex(/^(10|[0-9])$/, 'Give a reason code, 0 to 10.')
    .optional(),
  /** Incident or CAD number. */
  incident: line(40).optional(),
  asked: AskedSchema
}

/** Body of `POST /incoming`: what a source such as a command and control system puts into a control room's queue. */
export const IncomingPostSchema = z.strictObject({
  /** The source's own number; the same one sent again is the same check. */
  reference: line(40, 'Give your own reference.'),
  /** Force and station of the control room. */
  to: ForceStationCode,
  grade: IncomingGrade,
  channel: z.enum(['radio', 'telephone', 'cad'], { error: 'Give the channel: radio, telephone or cad.' }),
  ...caller
})
export type IncomingPost = z.output<typeof IncomingPostSchema>

/** Body of a voice call: an operator wrote it down and has it already. `callId` makes it one however often it is sent. */
export const VoiceCallSchema = z.strictObject({ callId: Uuid.toLowerCase(), ...caller })
export type VoiceCall = z.output<typeof VoiceCallSchema>

export const IncomingPostedSchema = z.object({ incomingId: Uuid, reference: z.string() })

const Holder = z.object({ user: z.string(), name: z.string() })
export const INCOMING_STATES = ['waiting', 'taken', 'done'] as const

/** One line of the queue. It names nobody and says nothing of the check: who takes it reads that, with a justification. */
export const IncomingItemSchema = z.object({
  incomingId: Uuid,
  /** `IN-26-000123`. */
  reference: z.string(),
  grade: IncomingGrade,
  channel: z.enum(INCOMING_CHANNELS),
  receivedAt: IsoDateTime,
  /** It has waited over two minutes. */
  risen: z.boolean(),
  state: z.enum(INCOMING_STATES),
  lease: Holder.extend({ until: IsoDateTime }).nullable(),
  /** Handed to this colleague, who is first to take it. */
  handedTo: Holder.nullable(),
  handedNote: z.string().nullable()
})
export type IncomingItem = z.infer<typeof IncomingItemSchema>

/** The next to take first. */
export const IncomingListSchema = z.object({ asOf: IsoDateTime, items: z.array(IncomingItemSchema) })
export type IncomingList = z.infer<typeof IncomingListSchema>

/**
 * Body of taking the next check. `takeId` is the workstation's own id of this attempt: sent again, because the reply was lost,
 * it gives the same check. `again`: that alone is wanted; where this attempt took none, none is taken now.
 */
export const TakeNextSchema = z.strictObject({ takeId: Uuid.toLowerCase(), again: z.boolean().default(false) })

/** Null: nothing waits. */
export const IncomingNextSchema = z.object({ taken: IncomingItemSchema.nullable() })
export const IncomingLeaseSchema = z.object({ incomingId: Uuid, until: IsoDateTime })

/** A check as who has taken it reads it. */
export const IncomingSchema = IncomingItemSchema.extend({
  caller: z.string().nullable(),
  place: z.string().nullable(),
  reason: z.string().nullable(),
  incident: z.string().nullable(),
  asked: AskedSchema
})
export type Incoming = z.infer<typeof IncomingSchema>

/** How a check ends (records, workflow 2). A hand-over is the one end after which somebody else goes on with it. */
export const INCOMING_OUTCOMES = {
  passed: 'Passed',
  'no-trace': 'No trace',
  'not-passed': 'Not passed',
  'contact-lost': 'Contact lost',
  'system-down': 'System down',
  'handed-over': 'Handed over'
} as const
export type IncomingOutcome = keyof typeof INCOMING_OUTCOMES
/** Ends that complete it; a hand-over has a call of its own. */
export const COMPLETING_OUTCOMES = ['passed', 'no-trace', 'not-passed', 'contact-lost', 'system-down'] as const
export type CompletingOutcome = (typeof COMPLETING_OUTCOMES)[number]

/** Body of an outcome. The same sent again by the same user changes nothing. */
export const IncomingOutcomeSchema = z
  .strictObject({
    outcome: z.enum(COMPLETING_OUTCOMES, { error: 'Say how it ended: passed, no trace, not passed, contact lost or system down.' }),
    why: line(150).optional(),
    /** Lines of the radio card. */
    lines: z.strictObject({ passed: z.int().min(0).max(999), notPassed: z.int().min(0).max(999) }).optional()
  })
  .refine(({ outcome, why }) => outcome !== 'not-passed' || why !== undefined, { error: 'Say why it was not passed.', path: ['why'] })
export type IncomingOutcomeBody = z.output<typeof IncomingOutcomeSchema>
export const IncomingDoneSchema = z.object({
  incomingId: Uuid,
  outcome: z.enum(COMPLETING_OUTCOMES),
  at: IsoDateTime
})

/** To a named colleague of the control room. */
export const IncomingHandoverSchema = z.strictObject({ to: line(100, 'Choose a colleague.'), note: text(300).optional() })

/** How many checks a minute the generator makes, in a training room. */
export const MOST_INCOMING_PER_MINUTE = 60
export const IncomingRateSchema = z.strictObject({
  perMinute: z
    .int('Give a whole number.')
    .min(0, 'Give 0 or more.')
    .max(MOST_INCOMING_PER_MINUTE, `Give ${MOST_INCOMING_PER_MINUTE} or fewer.`)
})

/**
 * One event of the stream `GET /incoming/events`: id, state, grade and age, no more. Its SSE id is a number that only
 * grows; a client that quotes it as `Last-Event-ID` is told everything after it.
 */
export const IncomingEventSchema = z.object({
  incomingId: Uuid,
  state: z.enum(INCOMING_STATES),
  grade: IncomingGrade,
  ageSeconds: z.int().min(0)
})
export type IncomingEvent = z.infer<typeof IncomingEventSchema>
/** A silent stream says so often that it stands. Milliseconds. */
export const STREAM_BEAT_MS = 15_000
