import { z } from 'zod'
import { defineCall } from './call.ts'
import { AppStateSchema } from './app.ts'

const Password = z.string().min(1, 'Give your password.').max(200)

/** Every answer is the state after it; a refusal (wrong password, throttled, server away) is a problem. */
export const sessionCalls = {
  'session.signIn': defineCall({
    input: z.strictObject({ username: z.string().trim().min(1, 'Give your user name.').max(100), password: Password }),
    output: AppStateSchema,
    states: ['signed-out', 'ended'],
    entitlement: null,
    perSecond: 3
  }),
  /**
   * Live: the force's identity provider asks in the user's own browser. Signs on, or opens the locked session of the same
   * user; answered when the user is back, at the latest after five minutes.
   */
  'session.signInByProvider': defineCall({
    input: z.strictObject({}),
    output: AppStateSchema,
    states: ['signed-out', 'ended', 'locked'],
    entitlement: null,
    perSecond: 3
  }),
  /** Gives up waiting for the identity provider. */
  'session.leaveProvider': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({}),
    states: ['signed-out', 'ended', 'locked'],
    entitlement: null,
    perSecond: 3
  }),
  'session.signOut': defineCall({
    input: z.strictObject({}),
    output: AppStateSchema,
    states: ['active', 'warning', 'locked'],
    entitlement: null,
    perSecond: 3
  }),
  'session.lock': defineCall({
    input: z.strictObject({}),
    output: AppStateSchema,
    states: ['active', 'warning'],
    entitlement: null,
    perSecond: 5
  }),
  /** The same user's password; the fifth wrong one ends the session (H42). */
  'session.unlock': defineCall({
    input: z.strictObject({ password: Password }),
    output: AppStateSchema,
    states: ['locked'],
    entitlement: null,
    perSecond: 3
  }),
  /** The page's answer to the event `hand-over`: nothing typed is left in it. */
  'session.handedOver': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({}),
    states: ['active', 'warning', 'locked'],
    entitlement: null,
    perSecond: 5
  }),
  /** The operator is there: a real key or a move of the mouse, told now and then. The idle lock counts from it (H40). */
  'session.input': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({}),
    states: ['active', 'warning'],
    entitlement: null,
    perSecond: 10
  }),
  /** One key extends a session that warns of its idle lock. */
  'session.extend': defineCall({
    input: z.strictObject({}),
    output: AppStateSchema,
    states: ['active', 'warning'],
    entitlement: null,
    perSecond: 20
  })
}
