import { z } from 'zod'
import { HitNoticeSchema } from './hits.ts'
import { IsoDateTime, line, text, Uuid } from './primitives.ts'

/**
 * What waits for somebody's action (records, workflow 4). `second-check`: another operator's look; `queried`: a second
 * check that was not given, back with who sent the report; `review`: review date reached or within 7 days; `weeding`: is
 * erased within 35 days; `wanted-unconfirmed`: a control room's wanted report, to be confirmed within 48 hours; `sealed-opened`: a supervisor's notice that sealed details were opened (H52); `request`: what a
 * force or court asks of this one (workflow 5), its id that of the request. Of a missing report: `missing-review`, its
 * risk is to be looked at again; `missing-risk`, questions stand open an hour after it was circulated;
 * `return-interview`, a child's, within 72 hours of being found; `missing-ukmpu`, the UK Missing Persons Unit is to be
 * told within 72 hours of the report, listed for the last 24 of them. Of property and vehicle reports:
 * `…-unconfirmed`, the 48-hour clock; `vehicle-reminder`, still unconfirmed after 14 days; `vehicle-supervisor`, the
 * supervisor's notice from day 35; `property-review` and `vehicle-expiry`, reached or within 7 days; `…-match`, lost or
 * stolen against found, for each owner to acknowledge, its id that of the match. `hit`, another force’s check found a live
 * report (workflow 7); `hit-overdue`, the supervisor’s notice that nobody acknowledged one in time; their ids those of the hit. For
 * supervisors: `recertification`, entitlements of an account end within 30 days, or ended, its reference the user name; `incident`, a reported
 * security incident, its reference its number.
 * `print-return`, pages that are to be returned or destroyed (H33): its printer's in the last week, the supervisor's too once overdue.
 */
export const DUE_KINDS = [
  'second-check',
  'queried',
  'review',
  'weeding',
  'wanted-unconfirmed',
  'sealed-opened',
  'request',
  'missing-review',
  'missing-risk',
  'return-interview',
  'missing-ukmpu',
  'property-unconfirmed',
  'property-review',
  'property-match',
  'vehicle-unconfirmed',
  'vehicle-reminder',
  'vehicle-supervisor',
  'vehicle-expiry',
  'vehicle-match',
  'hit',
  'hit-overdue',
  'print-return',
  'recertification',
  'incident'
] as const
/** Kinds of what is due of a missing report. */
export const MISSING_DUE = [
  'missing-review',
  'missing-risk',
  'return-interview',
  'missing-ukmpu'
] as const satisfies readonly (typeof DUE_KINDS)[number][]
/** Kinds of what is due of property and of vehicle reports. */
export const PROPERTY_DUE = [
  'property-unconfirmed',
  'property-review',
  'property-match'
] as const satisfies readonly (typeof DUE_KINDS)[number][]
export const VEHICLE_DUE = [
  'vehicle-unconfirmed',
  'vehicle-reminder',
  'vehicle-supervisor',
  'vehicle-expiry',
  'vehicle-match'
] as const satisfies readonly (typeof DUE_KINDS)[number][]
/** Notices: done by noting that they were seen. */
export const DUE_NOTICES = [
  'sealed-opened',
  'vehicle-supervisor',
  'property-match',
  'vehicle-match',
  'hit',
  'hit-overdue',
  'incident'
] as const satisfies readonly (typeof DUE_KINDS)[number][]

const Holder = z.object({ user: z.string(), name: z.string() })

/**
 * One line of the list. It names no person: reference, category and clock alone, so that it needs no stop; what is
 * behind it is opened with its own justification (design §3, Calls without personal data).
 */
export const DueItemSchema = z.object({
  /** `kind:id`, stable while the thing is due. */
  dueId: z.string().max(100),
  kind: z.enum(DUE_KINDS),
  /** Null for what is about no person, or about one that is not found yet. */
  personId: Uuid.nullable(),
  /** Null for what is about a person, not a report. */
  reportId: Uuid.nullable(),
  /** `WR-26-000123`; of a notice, the PNC ID's place is left empty. */
  reference: z.string(),
  /** Label of the category, or what happened. */
  heading: z.string(),
  ownerForce: z.string(),
  /** Who made it due: user name. */
  by: z.string(),
  since: IsoDateTime,
  dueAt: IsoDateTime,
  /** Handed to this colleague; null: anyone's of the force. */
  assignedTo: Holder.nullable(),
  assignmentNote: z.string().nullable(),
  /** Somebody is at it until then. */
  lease: Holder.extend({ until: IsoDateTime }).nullable(),
  /** Of a hit alone. */
  hit: HitNoticeSchema.optional(),
  /** False where the rules keep the asker from it: nobody checks their own report. */
  mayAct: z.boolean()
})
export type DueItem = z.infer<typeof DueItemSchema>
/** The asker's force's items, the most overdue first. */
export const DueListSchema = z.object({ asOf: IsoDateTime, items: z.array(DueItemSchema) })

export const DueId = z.string().regex(/^[a-z-]{1,30}:[0-9a-f-]{36}$/, 'Give the id of a due item.')
export const LEASE_SECONDS = 300
export const LeaseSchema = z.object({ dueId: z.string(), until: IsoDateTime })

/** To a named colleague of the same force. */
export const HandoverSchema = z.strictObject({ to: line(100, 'Choose a colleague.'), note: text(300).optional() })

export const ColleagueSchema = z.object({
  user: z.string(),
  name: z.string(),
  number: z.string(),
  roleLabel: z.string(),
  /** Whether they work on incoming checks: nobody else can be handed one. */
  takesChecks: z.boolean()
})
export type Colleague = z.infer<typeof ColleagueSchema>
export const ColleaguesSchema = z.object({ colleagues: z.array(ColleagueSchema) })

/**
 * What the retention job will do to the asker's force's reports, and why (records, workflow 4; DPIA: retention). `erase`:
 * removed on that day with every version (a property or vehicle report can be restored for a time); `review`: its review
 * date passes unless somebody extends or cancels it. A closed missing episode is named on the day on which it is looked
 * at; it is not erased, unless recorded in error.
 */
export const RetentionItemSchema = z.object({
  what: z.enum(['erase', 'review']),
  kind: z.enum(['wanted', 'missing', 'property', 'vehicle']),
  /** Null of a report that hangs on nobody. */
  personId: Uuid.nullable(),
  reportId: Uuid,
  reference: z.string(),
  heading: z.string(),
  ownerForce: z.string(),
  status: z.string(),
  on: z.string(),
  why: z.string()
})
export type RetentionItem = z.infer<typeof RetentionItemSchema>
export const RetentionPreviewSchema = z.object({ asOf: IsoDateTime, until: z.string(), items: z.array(RetentionItemSchema) })
