import { z } from 'zod'
import { IsoDateTime, text, Uuid } from './primitives.ts'

/** A supervisor's notice that somebody opened sealed details: who, when, why, and who has seen it (H52). */
export const SealedNoticeSchema = z.object({
  noticeId: Uuid,
  personId: Uuid,
  pncId: z.string(),
  at: IsoDateTime,
  /** User name, or `client:` and the system client's. */
  by: z.string(),
  name: z.string(),
  reason: z.string(),
  seenAt: IsoDateTime.nullable(),
  seenBy: z.string().nullable(),
  /** False of one's own opening: another supervisor sees to it. */
  mayNote: z.boolean()
})
export type SealedNotice = z.infer<typeof SealedNoticeSchema>
/** The latest are given, those nobody has seen before the others. */
export const MOST_NOTICES = 200
export const SealedNoticesSchema = z.object({ asOf: IsoDateTime, notices: z.array(SealedNoticeSchema), more: z.boolean() })

export const INCIDENT_CATEGORIES = {
  access: 'An access that cannot be explained',
  account: 'A password or account that somebody else may use',
  paper: 'A print lost, found or seen by others',
  screen: 'A workstation left open, or a screen overlooked',
  request: 'Somebody asked for a look-up without a policing purpose',
  equipment: 'A device lost, stolen or tampered with',
  other: 'Something else'
} as const satisfies Record<string, string>
export type IncidentCategory = keyof typeof INCIDENT_CATEGORIES
export const IncidentCategorySchema = z.enum(Object.keys(INCIDENT_CATEGORIES) as [IncidentCategory, ...IncidentCategory[]], {
  error: 'Choose what kind of incident it is.'
})

export const IncidentReportSchema = z.strictObject({
  category: IncidentCategorySchema,
  /** When it happened, as far as is known; never after now. */
  happenedAt: IsoDateTime,
  words: text(2000, 'Say what happened.').min(10, 'Say what happened in 10 characters or more.')
})
export type IncidentReport = z.infer<typeof IncidentReportSchema>
export const IncidentNumberedSchema = z.object({ incidentId: Uuid, number: z.string() })

const Seen = z.object({ by: z.string(), at: IsoDateTime }).nullable()
export const IncidentSchema = z.object({
  incidentId: Uuid,
  number: z.string(),
  force: z.string(),
  category: IncidentCategorySchema,
  happenedAt: IsoDateTime,
  words: z.string(),
  by: z.string(),
  name: z.string(),
  at: IsoDateTime,
  workstation: z.string(),
  /** By a supervisor of the force, and by an administrator. */
  seen: z.object({ supervisor: Seen, administrator: Seen })
})
export type Incident = z.infer<typeof IncidentSchema>
export const MOST_INCIDENTS = 200
export const IncidentsSchema = z.object({ asOf: IsoDateTime, incidents: z.array(IncidentSchema), more: z.boolean() })
