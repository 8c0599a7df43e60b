import { z } from 'zod'
import { plainMark } from './look-alikes.ts'
import { IsoDate, IsoDateTime, line, Uuid } from './primitives.ts'

/** What can be watched (records, workflow 9): a person, one property report’s item, a registration, or an area. */
export const WATCH_KINDS = ['person', 'property', 'vrm', 'force', 'postcode'] as const
export type WatchKind = (typeof WATCH_KINDS)[number]

/** Standing at once, of one user. */
export const MOST_SUBSCRIPTIONS = 50
/** A subscription ends by itself. */
export const MOST_MONTHS = 12

const WatchReason = line(150, 'Say why you want to be told.').min(5, 'Say why in 5 characters or more.')
const District = line(4, 'Give a postcode district.')
  .toUpperCase()
  .regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'Give the first part of a postcode, such as NR1.')
const WatchedVrm = line(12, 'Give the registration.')
  .transform(plainMark)
  // Two letters begin thousands of registrations, and are none; a letter and a digit may be a whole one.
  .refine(
    (plain) => /^[A-Z0-9]{3,12}$/.test(plain) || /^(?:[A-Z]\d|\d[A-Z])$/.test(plain),
    'Give the whole registration: 3 letters and digits or more, or a whole one such as A1. A part of one is no registration and would never be told of.'
  )
const ForceCode = line(2, 'Give a force code.')
  .toUpperCase()
  .regex(/^[0-9A-Z]{2}$/, 'Give the code of a force, such as 36.')

const common = {
  reason: WatchReason,
  /** The last day on which it stands. */
  expiresOn: IsoDate,
  /** Told too when a check by another force hits a live report on it. */
  hits: z.boolean().default(false)
}

/** `PUT …/alert-subscriptions/{id}`: what is watched, why and until when. */
export const SubscribeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), target: Uuid.toLowerCase(), ...common }),
  z.strictObject({ kind: z.literal('property'), target: Uuid.toLowerCase(), ...common }),
  z.strictObject({ kind: z.literal('vrm'), target: WatchedVrm, ...common }),
  z.strictObject({ kind: z.literal('force'), target: ForceCode, ...common }),
  z.strictObject({ kind: z.literal('postcode'), target: District, ...common })
])
export type Subscribe = z.output<typeof SubscribeSchema>
export type SubscribeInput = z.input<typeof SubscribeSchema>

/** The day so many months after another, or the last of that month. */
const monthsOn = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** What is wrong with the last day of a subscription; undefined where nothing is. @param today YYYY-MM-DD */
export const expiryFault = (expiresOn: string, today: string): string | undefined => {
  if (expiresOn < today) return 'Give a day that is not in the past: until then you are told.'
  if (expiresOn > monthsOn(today, MOST_MONTHS)) return `Give a day within ${MOST_MONTHS} months. It can be renewed then.`
  return undefined
}
/** The day that is offered: three months on. */
export const offeredExpiry = (today: string): string => monthsOn(today, 3)

/** One’s own subscription. It names nobody: its label is a reference, a PNC ID, a registration or an area. */
export const SubscriptionSchema = z.object({
  subscriptionId: Uuid,
  kind: z.enum(WATCH_KINDS),
  target: z.string(),
  label: z.string(),
  reason: z.string(),
  hits: z.boolean(),
  madeAt: IsoDateTime,
  expiresOn: z.string()
})
export type Subscription = z.infer<typeof SubscriptionSchema>

/** `new`: a report that was not there; `changed`: a version; `ended`: it stands no more; `hit`: somebody’s check hit it. */
export const ALERT_WHATS = ['new', 'changed', 'ended', 'hit'] as const
/** `unidentified`: somebody found without a name; `link`: what was found of two people’s records. */
export const ALERT_KINDS = ['wanted', 'missing', 'arrest', 'property', 'vehicle', 'unidentified', 'link'] as const

/**
 * One line of the list: ids, reference and time, and the subscriber’s own reason. It names no person and says nothing of
 * the content: what changed is read with its own justification (design §3, Calls without personal data).
 */
export const AlertSchema = z.object({
  alertId: Uuid,
  what: z.enum(ALERT_WHATS),
  at: IsoDateTime,
  reportKind: z.enum(ALERT_KINDS),
  /** Of a link, the link’s. */
  reportId: Uuid,
  /** Null of what leads to no person. */
  personId: Uuid.nullable(),
  reference: z.string(),
  /** Of the report’s owner, two characters. */
  force: z.string(),
  /** Null: one is the officer in case, told of a hit unasked. */
  subscription: SubscriptionSchema.pick({ subscriptionId: true, kind: true, label: true, reason: true, expiresOn: true }).nullable()
})
export type Alert = z.infer<typeof AlertSchema>

/** What is unread, the latest first; `unread` counts all of it. */
export const AlertListSchema = z.object({ asOf: IsoDateTime, unread: z.int(), alerts: z.array(AlertSchema) })
export type AlertList = z.infer<typeof AlertListSchema>

/** `untold`: unread ones of which no workstation of this user has said so yet. */
export const AlertCountSchema = z.object({ unread: z.int(), untold: z.int() })
export type AlertCount = z.infer<typeof AlertCountSchema>

/** One event of the stream `GET …/alerts/events`: that there is one. Its SSE id is a number that only grows. */
export const AlertEventSchema = z.object({ alertId: Uuid })

/** What changed, read under a stop. */
export const AlertDetailSchema = AlertSchema.extend({
  /** In the kind’s own words: `amended`, `found`, `remand-added`. Of a hit, who checked, when and where; of a link, with whom. */
  action: z.string(),
  /** Where the report stands now; null where it is held no more. */
  status: z.string().nullable(),
  /** Names of the fields that this version changed, as the record has them. */
  changed: z.array(z.string())
})
export type AlertDetail = z.infer<typeof AlertDetailSchema>

export const SubscriptionsSchema = z.object({ most: z.int(), subscriptions: z.array(SubscriptionSchema) })
