import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import { AuditFiltersSchema } from '../../mock-server/api/audit.ts'
import { PersonSearchSchema } from '../../mock-server/api/people.ts'
import { IsoDate, Uuid } from '../../mock-server/api/primitives.ts'
import { DriverSearchSchema } from '../../mock-server/api/drivers.ts'
import { DueId } from '../../mock-server/api/due.ts'
import { ARREST_STEPS } from '../../mock-server/api/drafts.ts'
import { INCOMING_SUBJECTS } from '../../mock-server/api/incoming.ts'
import { MISSING_CHANGES } from '../../mock-server/api/missing.ts'
import { PropertySearchSchema } from '../../mock-server/api/property-search.ts'
import { PROPERTY_CHANGES } from '../../mock-server/api/property.ts'
import { UNIDENTIFIED_CHANGES } from '../../mock-server/api/unidentified-changes.ts'
import { VehicleSearchSchema } from '../../mock-server/api/vehicle-search.ts'
import { VEHICLE_CHANGES } from '../../mock-server/api/vehicles.ts'
import { WANTED_CHANGES } from '../../mock-server/api/wanted.ts'
import { defineCall } from './call.ts'
import { RadioSchema } from './radio.ts'

const tab = {
  /** Stays with the tab for its life: Ctrl+number. */
  number: z.int().min(1).max(99),
  title: z.string().max(200),
  /** The stop it was opened in. */
  context: AccessContextSchema.nullable(),
  /** The incoming check that it is about, as long as it is not ended. */
  incomingId: Uuid.optional(),
  /** Its radio card, where one was opened: what was passed stays passed. */
  radio: RadioSchema.optional()
}

/**
 * How sure it is that the record is that of whoever is asked about (records, workflow 2). `possible`: a candidate of a
 * search; `confirmed`: by the operator; `number`: its identifier was given; `record`: opened as a record, nobody stands
 * before an officer.
 */
export const IDENTITIES = ['possible', 'confirmed', 'number', 'record'] as const
export type Identity = (typeof IDENTITIES)[number]

/** What a tab is, without what it shows: enough to open it again after a lock. */
export const TabSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('check'), ...tab, line: z.string().max(300), query: PersonSearchSchema, selected: Uuid.nullable() }),
  z.strictObject({ kind: z.literal('person'), ...tab, personId: Uuid, identity: z.enum(IDENTITIES).default('possible') }),
  z.strictObject({ kind: z.literal('new-person'), ...tab, draftId: Uuid, searchToken: z.string().max(500) }),
  z.strictObject({ kind: z.literal('wanted'), ...tab, personId: Uuid, draftId: Uuid }),
  z.strictObject({ kind: z.literal('wanted-report'), ...tab, personId: Uuid, reportId: Uuid }),
  z.strictObject({
    kind: z.literal('wanted-change'),
    ...tab,
    personId: Uuid,
    reportId: Uuid,
    draftId: Uuid,
    change: z.enum(WANTED_CHANGES),
    /** The due item it is done for, whose lease it holds. */
    dueId: DueId.nullable().default(null),
    /** A cancellation offered by an arrest: its reason is filled in. */
    arrested: z.boolean().optional()
  }),
  z.strictObject({ kind: z.literal('arrest'), ...tab, personId: Uuid, draftId: Uuid }),
  z.strictObject({ kind: z.literal('arrest-report'), ...tab, personId: Uuid, reportId: Uuid }),
  z.strictObject({
    kind: z.literal('arrest-step'),
    ...tab,
    personId: Uuid,
    reportId: Uuid,
    draftId: Uuid,
    step: z.enum(ARREST_STEPS),
    /** The case whose results are added. */
    courtCaseId: Uuid.nullable(),
    /** The remand that is amended. */
    remandId: Uuid.nullable().default(null)
  }),
  z.strictObject({
    kind: z.literal('vehicle-check'),
    ...tab,
    line: z.string().max(300),
    query: VehicleSearchSchema,
    /** The chosen one, by what it is known by. */
    selected: z.string().max(60).nullable()
  }),
  z.strictObject({
    kind: z.literal('driver-check'),
    ...tab,
    line: z.string().max(300),
    query: DriverSearchSchema,
    /** The driver number of the chosen one. */
    selected: z.string().max(16).nullable()
  }),
  z.strictObject({ kind: z.literal('vehicle'), ...tab, personId: Uuid.nullable(), draftId: Uuid }),
  z.strictObject({ kind: z.literal('vehicle-report'), ...tab, personId: Uuid.nullable(), reportId: Uuid }),
  z.strictObject({
    kind: z.literal('vehicle-change'),
    ...tab,
    personId: Uuid.nullable(),
    reportId: Uuid,
    draftId: Uuid,
    change: z.enum(VEHICLE_CHANGES),
    /** The due item it is done for, whose lease it holds. */
    dueId: DueId.nullable().default(null)
  }),
  z.strictObject({
    kind: z.literal('property-check'),
    ...tab,
    line: z.string().max(300),
    query: PropertySearchSchema,
    selected: Uuid.nullable()
  }),
  z.strictObject({ kind: z.literal('property'), ...tab, personId: Uuid.nullable(), draftId: Uuid }),
  z.strictObject({ kind: z.literal('property-report'), ...tab, personId: Uuid.nullable(), reportId: Uuid }),
  z.strictObject({
    kind: z.literal('property-change'),
    ...tab,
    personId: Uuid.nullable(),
    reportId: Uuid,
    draftId: Uuid,
    change: z.enum(PROPERTY_CHANGES),
    /** The due item it is done for, whose lease it holds. */
    dueId: DueId.nullable().default(null)
  }),
  /** Two people side by side, field by field. */
  z.strictObject({ kind: z.literal('compare'), ...tab, personId: Uuid, otherPersonId: Uuid, otherContext: AccessContextSchema.nullable() }),
  z.strictObject({ kind: z.literal('missing'), ...tab, personId: Uuid, draftId: Uuid }),
  z.strictObject({ kind: z.literal('missing-report'), ...tab, personId: Uuid, reportId: Uuid }),
  z.strictObject({
    kind: z.literal('missing-change'),
    ...tab,
    personId: Uuid,
    reportId: Uuid,
    draftId: Uuid,
    change: z.enum(MISSING_CHANGES),
    /** The due item it is done for, whose lease it holds. */
    dueId: DueId.nullable().default(null)
  }),
  /** Who may be the missing person, among those found without a name. */
  z.strictObject({ kind: z.literal('missing-matches'), ...tab, personId: Uuid, reportId: Uuid }),
  z.strictObject({ kind: z.literal('unidentified'), ...tab, draftId: Uuid }),
  z.strictObject({ kind: z.literal('unidentified-report'), ...tab, personId: Uuid }),
  z.strictObject({
    kind: z.literal('unidentified-change'),
    ...tab,
    personId: Uuid,
    reportId: Uuid,
    draftId: Uuid,
    change: z.enum(UNIDENTIFIED_CHANGES),
    /** Of an identification: the record chosen among the matches, filled in. */
    pncId: z.string().max(20).optional()
  }),
  z.strictObject({ kind: z.literal('unidentified-list'), ...tab }),
  z.strictObject({ kind: z.literal('requests'), ...tab }),
  z.strictObject({
    kind: z.literal('request'),
    ...tab,
    requestId: Uuid,
    /** The due item by which it is taken, whose lease it holds; null where it is only read. */
    dueId: DueId.nullable().default(null)
  }),
  /** A request goes back to its sender. */
  z.strictObject({ kind: z.literal('request-return'), ...tab, requestId: Uuid, draftId: Uuid }),
  z.strictObject({ kind: z.literal('updategrams'), ...tab }),
  z.strictObject({ kind: z.literal('incoming'), ...tab }),
  /** A call as it is written down: what is asked, in the order in which it is said. */
  z.strictObject({
    kind: z.literal('call'),
    ...tab,
    /** Makes a voice call one call, however often it is sent. */
    callId: Uuid,
    /** `IN-26-000123`; null of a voice call. */
    reference: z.string().max(40).nullable(),
    subject: z.enum(INCOMING_SUBJECTS),
    /** Field → what was typed or given; null while what is asked has not been read. */
    given: z.record(z.string().max(20), z.string().max(200)).nullable()
  }),
  z.strictObject({ kind: z.literal('due'), ...tab }),
  z.strictObject({ kind: z.literal('alerts'), ...tab }),
  z.strictObject({ kind: z.literal('retention'), ...tab }),
  /** The ledger of prints. */
  z.strictObject({ kind: z.literal('prints'), ...tab }),
  /** A search of the audit log; of one person or one user's day it is opened from an event. */
  z.strictObject({ kind: z.literal('audit'), ...tab, filters: AuditFiltersSchema }),
  /** Days between two, both of them too. */
  z.strictObject({ kind: z.literal('audit-patterns'), ...tab, from: IsoDate, to: IsoDate }),
  /** Incidents, and for supervisors who opened sealed details, read for the reason of the tab. */
  z.strictObject({ kind: z.literal('supervision'), ...tab }),
  z.strictObject({ kind: z.literal('accounts'), ...tab }),
  z.strictObject({ kind: z.literal('account'), ...tab, username: z.string().max(40) }),
  z.strictObject({ kind: z.literal('audit-event'), ...tab, sequence: z.int().min(1) }),
  /** The trainer's room: runs, hosting, one run at a glance. */
  z.strictObject({ kind: z.literal('training'), ...tab, runId: Uuid.nullable() }),
  /** Marks and timeline of a run; `user` where the trainer reads a trainee's. */
  z.strictObject({ kind: z.literal('debrief'), ...tab, runId: Uuid, user: z.string().max(100).nullable() }),
  /** My LEDS: one's own record of training. */
  z.strictObject({ kind: z.literal('my-training'), ...tab }),
  /** Drills the keys of the registry. */
  z.strictObject({ kind: z.literal('key-trainer'), ...tab }),
  z.strictObject({ kind: z.literal('help'), ...tab, topic: z.string().max(100) }),
  z.strictObject({ kind: z.literal('keys'), ...tab, screen: z.enum(['change', 'card']) })
])
export type Tab = z.infer<typeof TabSchema>

/** The renderer hands this over whenever it changes; main keeps it in memory for the session's user alone. */
export const WorkspaceSchema = z.strictObject({
  tabs: z.array(TabSchema).max(99),
  active: z.int().nullable(),
  /** Side by side, from left to right; without any all tabs stand in one. */
  panes: z
    .array(z.strictObject({ tabs: z.array(z.int()).max(99), front: z.int().nullable(), share: z.int().min(1).max(100) }))
    .max(3)
    .default([]),
  /** The stop set now, with the time it was set (it ends after 15 minutes). */
  stop: z.strictObject({ context: AccessContextSchema, setAt: z.string() }).nullable()
})
export type Workspace = z.infer<typeof WorkspaceSchema>

/** What the user left open at their last sign-on, here or elsewhere; records among it have no stop yet and are unread. */
export const EarlierSchema = z.object({
  savedAt: z.string().nullable(),
  tabs: z.array(TabSchema),
  active: z.int().nullable(),
  panes: WorkspaceSchema.shape.panes.unwrap()
})
export type Earlier = z.infer<typeof EarlierSchema>

export const workspaceCalls = {
  /** Asked of the server once a session, then held in main until it is taken or given up. */
  'workspace.earlier': defineCall({
    input: z.strictObject({}),
    output: EarlierSchema,
    states: ['active', 'warning'],
    entitlement: 'draft.own',
    perSecond: 5
  }),
  /** It was opened again, or is not wanted. */
  'workspace.forgetEarlier': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({}),
    states: ['active', 'warning'],
    entitlement: 'draft.own',
    perSecond: 5
  }),
  'workspace.keep': defineCall({
    input: WorkspaceSchema,
    output: z.strictObject({}),
    states: ['active', 'warning'],
    entitlement: null,
    perSecond: 20
  }),
  'workspace.restore': defineCall({
    input: z.strictObject({}),
    output: WorkspaceSchema,
    states: ['active', 'warning'],
    entitlement: null,
    perSecond: 10
  })
}
