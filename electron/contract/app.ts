import { z } from 'zod'
import { BeforeWorkSchema } from '../../mock-server/api/before-work.ts'
import { RoleSchema, EntitlementSchema } from '../../mock-server/api/entitlements.ts'
import { PreferencesSchema } from '../../mock-server/api/status.ts'
import { defineCall, SESSION_STATES } from './call.ts'

export const UserSchema = z.object({
  name: z.string(),
  /** Collar or staff number. */
  number: z.string(),
  force: z.string(),
  forceName: z.string(),
  role: RoleSchema,
  roleLabel: z.string(),
  entitlements: z.array(EntitlementSchema),
  /** What is still to be done before anything else answers, in this order. */
  beforeWork: z.array(BeforeWorkSchema).optional()
})
export type User = z.infer<typeof UserSchema>

/** How the server answers, and what main holds that the server has not yet. Times are ISO 8601. */
export const ConnectionSchema = z.object({
  state: z.enum(['connected', 'unreachable', 'unknown']),
  since: z.string(),
  /** Set while a draft is held in main only: the oldest keystroke that is not on the server. */
  draftsNotSavedSince: z.string().nullable(),
  draftsSavedAt: z.string().nullable()
})
export type Connection = z.infer<typeof ConnectionSchema>

export const LOCK_REASONS = ['asked', 'idle', 'system', 'token-ended'] as const

/** Everything a view needs to draw its frame, sign-in or lock view. Holds no data about people looked at. */
export const AppStateSchema = z.object({
  mode: z.enum(['training', 'live']),
  shell: z.enum(['electron', 'loopback']),
  marking: z.string(),
  session: z.enum(SESSION_STATES),
  user: UserSchema.nullable(),
  lock: z
    .object({ at: z.string(), reason: z.enum(LOCK_REASONS), endsAt: z.string(), tabs: z.int(), drafts: z.int(), attemptsLeft: z.int() })
    .nullable(),
  /** While it warns: when it locks unless a key is pressed, and whether that is to be heard, as a radio card is open (H40). */
  warning: z.object({ locksAt: z.string(), heard: z.boolean() }).optional(),
  connection: ConnectionSchema,
  /** Live: the force's identity provider asks who somebody is; absent where name and password are given here. */
  signsOnBy: z.literal('identity-provider').optional(),
  /** The training room that was joined, by its host's address; absent at the workstation's own server. */
  room: z.string().optional(),
  /** Where the enrolment key is kept: said in training, where no keychain is needed. */
  keyStore: z.enum(['keychain', 'memory']),
  /** What the last user here chose, so that the lock view of a dark room is dark: main's memory, never its disk. */
  theme: PreferencesSchema.shape.theme,
  version: z.string()
})
export type AppState = z.infer<typeof AppStateSchema>

export const appCalls = {
  'app.state': defineCall({ input: z.strictObject({}), output: AppStateSchema, states: SESSION_STATES, entitlement: null, perSecond: 50 })
}
