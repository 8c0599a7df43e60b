import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import { defineCall } from './call.ts'

/** What a line read out over the radio is about, in reply order (records, workflow 2). */
export const RADIO_LINES = [
  'identity',
  'warning',
  'wanted',
  'missing',
  'vehicle-report',
  'property-report',
  'bail',
  'court-order',
  'driver',
  'keeper',
  'mot',
  'insurance',
  'nothing-held',
  'no-trace',
  'not-answered'
] as const
export type RadioLineKind = (typeof RADIO_LINES)[number]

/** Why warnings were passed before anybody said that it was safe to pass. */
export const URGENT_REASONS = ['officer-threatened', 'weapon-seen', 'person-violent', 'person-fleeing'] as const
export type UrgentReason = (typeof URGENT_REASONS)[number]

/**
 * Where "Safe to pass?" stands. `stand-by`: no, or no answer; the caller was told to stand by.
 */
export const RADIO_SAFETY = ['not-asked', 'safe', 'stand-by'] as const
export type RadioSafety = (typeof RADIO_SAFETY)[number]

/** The radio card of a tab, without a word of what its lines say. */
export const RadioSchema = z.strictObject({
  open: z.boolean(),
  safety: z.enum(RADIO_SAFETY),
  /** When the caller was told to stand by, ISO 8601: 30 seconds later it is asked again. */
  standBySince: z.string().nullable(),
  urgent: z.enum(URGENT_REASONS).nullable(),
  /** A candidate of a check who was confirmed here as the person asked about. */
  confirmed: Uuid.nullable(),
  /** Id of a line → what became of it. */
  lines: z.record(z.string().max(120), z.strictObject({ outcome: z.enum(['passed', 'not-passed']), at: z.string() }))
})
export type Radio = z.infer<typeof RadioSchema>

/** Told to whom: the caller of the stop. */
const to = AccessContextSchema.shape.originator
/** Reference of a report or code of a warning: it names what was read out without its words. */
const record = z
  .string()
  .regex(/^[A-Z0-9/-]{1,40}$/)
  .nullable()
const spoken = { to, personId: Uuid.nullable() }

export const radioCalls = {
  /** What happened on the radio: each goes to the audit log, kept there and sent again while LEDS is away (H53). */
  'radio.told': defineCall({
    input: z.discriminatedUnion('what', [
      z.strictObject({ what: z.literal('line-told'), ...spoken, line: z.enum(RADIO_LINES), record }),
      z.strictObject({ what: z.literal('line-not-passed'), ...spoken, line: z.enum(RADIO_LINES), record }),
      z.strictObject({ what: z.literal('safe-to-pass'), ...spoken }),
      /** `hits`: how much waits to be read out, by kind, for the dispatcher. */
      z.strictObject({
        what: z.literal('stand-by'),
        ...spoken,
        answer: z.enum(['no', 'none']),
        hits: z.array(z.enum(RADIO_LINES)).max(100)
      }),
      z.strictObject({ what: z.literal('urgent-pass'), ...spoken, why: z.enum(URGENT_REASONS) })
    ]),
    output: z.strictObject({}),
    states: ['active', 'warning'],
    entitlement: 'audit.report',
    perSecond: 20
  })
}
