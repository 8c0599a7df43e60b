import { z } from 'zod'
import { INCOMING_GRADES, AskedSchema } from '../../api/incoming.ts'
import { BirthSchema, PersonContentSchema } from '../../api/people.ts'
import { IsoDate, IsoDateTime, line, text } from '../../api/primitives.ts'
import { PropertyContentSchema } from '../../api/property.ts'
import { ScenarioId } from '../../api/training.ts'
import { VehicleContentSchema } from '../../api/vehicles.ts'
import { WantedContentSchema } from '../../api/wanted.ts'
import { StoredMissingSchema } from '../missing/standing.ts'
import { ExpectationSchema } from './expectation-schema.ts'

const Key = z.string().regex(/^[a-z][A-Za-z0-9]{0,29}$/, 'Name it with letters and figures, the first a small letter.')
const Station = z.string().regex(/^[0-9A-Z]{4}$/, 'Give a force and station of four characters.')
const CONTENT = PersonContentSchema.shape
const Signal = z.strictObject({ code: line(4), reason: line(200) })

/** Somebody to plant. The surname is cast by the seed, so that no two trainees look for the same name. */
const PersonPlanSchema = z.strictObject({
  forenames: z.array(line(64)).min(1),
  birth: BirthSchema,
  sex: CONTENT.sex,
  appearance: CONTENT.appearance,
  height: CONTENT.height,
  build: CONTENT.build,
  hair: CONTENT.hair,
  eyes: CONTENT.eyes,
  occupation: CONTENT.occupation,
  marks: CONTENT.marks,
  addresses: CONTENT.addresses,
  lookedAfter: CONTENT.lookedAfter,
  /** Another planted person's key: this surname sounds like theirs. */
  soundsLike: Key.optional(),
  ownerForce: Station.default('36NN'),
  warnings: z.array(Signal).default([]),
  markers: z.array(Signal).default([]),
  wanted: z
    .array(
      z.strictObject({
        circulatedAt: IsoDateTime,
        /** User who circulated it, where a second check is outstanding. */
        by: line(100).optional(),
        content: WantedContentSchema
      })
    )
    .default([]),
  missing: z
    .array(
      StoredMissingSchema.extend({
        sightings: StoredMissingSchema.shape.sightings.default([]),
        found: StoredMissingSchema.shape.found.default(null),
        returnInterview: StoredMissingSchema.shape.returnInterview.default(null),
        interviewDueAt: StoredMissingSchema.shape.interviewDueAt.default(null)
      })
    )
    .default([]),
  arrests: z
    .array(
      z.strictObject({
        date: IsoDate,
        time: z.string().regex(/^\d\d:\d\d$/, 'Give the time as 14:02, in quotation marks.'),
        offences: z.array(z.strictObject({ cjsCode: line(8), title: line(200), startDate: IsoDate })).min(1)
      })
    )
    .default([])
})
export type PersonPlan = z.output<typeof PersonPlanSchema>

/** A vehicle on the road; its registration is cast by the seed. */
const VehiclePlanSchema = z.strictObject({
  keeper: Key,
  make: line(40),
  model: line(40),
  colour: line(30),
  registered: z.int().min(1950).max(2100)
})

const reportPlan = <C extends z.ZodType>(content: C) =>
  z.strictObject({
    key: Key,
    at: IsoDateTime,
    status: z.enum(['unconfirmed', 'confirmed'], { error: 'Say whether it is unconfirmed or confirmed.' }),
    by: line(100).optional(),
    content
  })

/** What is said, with what a voice says where that differs, and how the control room's queue shows it. */
export const CallSchema = z.strictObject({
  from: line(50),
  grade: z.enum(INCOMING_GRADES).default('routine'),
  text: text(600),
  speech: text(600).optional(),
  place: line(150).optional(),
  reason: z
    .string()
    .regex(/^(10|[0-9])$/, 'Give a reason code, "0" to "10", in quotation marks.')
    .optional(),
  incident: line(40).optional(),
  asked: AskedSchema
})
const SaidSchema = z.strictObject({ from: line(50), text: text(600), speech: text(600).optional() })
const FaultSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('server-down'), seconds: z.int().min(5).max(300) }),
    z.strictObject({ kind: z.literal('session-expired') }),
    /** Another force alters a planted report between the trainee's reading and sending. */
    z.strictObject({
      kind: z.literal('conflict'),
      person: Key,
      report: z.enum(['wanted', 'missing']),
      by: line(100),
      force: Station,
      set: z.record(z.string(), z.unknown())
    })
  ],
  { error: 'Choose server-down, session-expired or conflict.' }
)

const happening = {
  call: CallSchema.optional(),
  message: SaidSchema.optional(),
  request: SaidSchema.optional(),
  fault: FaultSchema.optional()
}
const ONE = 'Give one of call, message, request and fault.'
const one = ({ call, message, request, fault }: { call?: unknown; message?: unknown; request?: unknown; fault?: unknown }): boolean =>
  [call, message, request, fault].filter((given) => given !== undefined).length === 1

const EventSchema = z
  .strictObject({ id: Key, at: z.int().min(0, 'Give seconds from the start, 0 or more.'), ...happening })
  .refine(one, ONE)
export type TimelineEvent = z.output<typeof EventSchema>
const InjectionSchema = z.strictObject({ id: Key, title: line(100), ...happening }).refine(one, ONE)
export type Injection = z.output<typeof InjectionSchema>

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

/** A scenario once its names and days are put in. */
export const ScenarioSchema = z
  .strictObject({
    id: ScenarioId,
    title: line(100),
    brief: text(1500),
    level: z.enum(['first', 'easy', 'middling', 'hard'], { error: 'Choose the level: first, easy, middling or hard.' }),
    minutes: z.int().min(1).max(120),
    passMark: z.int().min(1).max(100).default(80),
    /** Points for reasons and justifications that say why. */
    justificationPoints: z.int().min(0).max(50).default(10),
    people: z.record(Key, PersonPlanSchema).default({}),
    vehicles: z.record(Key, VehiclePlanSchema).default({}),
    /** Keys of identifying marks that the seed gives. */
    marks: z.array(Key).default([]),
    property: z.array(reportPlan(PropertyContentSchema)).default([]),
    vehicleReports: z.array(reportPlan(VehicleContentSchema)).default([]),
    timeline: z
      .array(EventSchema)
      .min(1, 'Let one thing happen at least.')
      .refine((events) => unique(events.map(({ id }) => id)), 'Give each event an id of its own.'),
    injections: z.array(InjectionSchema).default([]),
    hints: z.array(z.strictObject({ text: text(500), costs: z.int().min(0).max(50) })).default([]),
    expectations: z
      .array(ExpectationSchema)
      .min(1, 'Expect one thing at least.')
      .refine((all) => unique(all.map(({ id }) => id)), 'Give each expectation an id of its own.')
  })
  .superRefine(({ timeline, expectations, people, vehicles, minutes }, context) => {
    const refuse = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message })
    }
    const person = (key: string | undefined, path: (string | number)[]): void => {
      if (key !== undefined && people[key] === undefined)
        refuse(path, `No person is called "${key}". Choose ${Object.keys(people).join(', ')}.`)
    }
    const event = (id: string | undefined, path: (string | number)[]): void => {
      if (id !== undefined && !timeline.some((each) => each.id === id))
        refuse(path, `No event is called "${id}". Choose ${timeline.map((each) => each.id).join(', ')}.`)
    }
    for (const [key, { keeper }] of Object.entries(vehicles)) person(keeper, ['vehicles', key, 'keeper'])
    timeline.forEach(({ at, fault }, index) => {
      if (at >= minutes * 60)
        refuse(['timeline', index, 'at'], `The run ends after ${minutes * 60} seconds. Let this happen before, or give more minutes.`)
      if (fault?.kind === 'conflict') person(fault.person, ['timeline', index, 'fault', 'person'])
    })
    expectations.forEach((expected, index) => {
      event(expected.after, ['expectations', index, 'after'])
      if (expected.looked !== undefined) person(expected.looked.person, ['expectations', index, 'looked', 'person'])
      if (expected.told !== undefined) {
        event(expected.told.event, ['expectations', index, 'told', 'event'])
        expected.told.lines.forEach((each, at) => person(each.person, ['expectations', index, 'told', 'lines', at, 'person']))
      }
      if (expected.record !== undefined) person(expected.record.person, ['expectations', index, 'record', 'person'])
      if (expected.avoided !== undefined) person(expected.avoided.person, ['expectations', index, 'avoided', 'person'])
    })
  })
export type Scenario = z.output<typeof ScenarioSchema>
