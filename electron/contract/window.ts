import { z } from 'zod'
import { defineCall, SESSION_STATES } from './call.ts'

/** The window itself. The loopback shell's belongs to the browser: there both do nothing. */
export const windowCalls = {
  'window.fullScreen': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({}),
    states: SESSION_STATES,
    entitlement: null,
    perSecond: 5
  }),
  /**
   * Closes the workstation, unless something would be lost: then it stays, and what it is comes back. Saves first.
   * `evenSo`: the operator was asked, and said so.
   */
  'window.close': defineCall({
    input: z.strictObject({ evenSo: z.boolean() }),
    output: z.strictObject({ closes: z.boolean(), unsavedDrafts: z.int(), unsentWrites: z.int() }),
    states: SESSION_STATES,
    entitlement: null,
    perSecond: 5
  })
}
