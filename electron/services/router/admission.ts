import { z } from 'zod'
import type { Entitlement } from '../../../mock-server/api/entitlements.ts'
import type { CallSpec, SessionState } from '../../contract/call.ts'
import { CALLS } from '../../contract/calls.ts'
import type { CallName } from '../../contract/calls.ts'
import type { ProblemKind } from '../problems.ts'

/** Who sends: the shell has judged whether it is the main frame of our own page. */
export interface Sender {
  readonly trusted: boolean
  /** For the log alone. */
  readonly name: string
}

/** Where the session stands when a call comes in. */
export interface Standing {
  readonly session: SessionState
  readonly entitlements: readonly Entitlement[]
  /** A password is still to be chosen, or the operating procedures are to be accepted. */
  readonly beforeWork?: boolean
}

export const EnvelopeSchema = z.strictObject({ call: z.string().min(1).max(100), input: z.unknown() })

const isCall = (name: string): name is CallName => Object.hasOwn(CALLS, name)

export interface Admitted {
  readonly name: CallName
  readonly spec: CallSpec
  readonly input: unknown
}
export interface Refusal {
  readonly kind: ProblemKind
  readonly message: string
  /** As it came in, if it could be read: to be cut before it goes anywhere. */
  readonly call: string
}

const WRONG_STATE: Record<SessionState, { kind: ProblemKind; message: string }> = {
  'signed-out': { kind: 'signed-out', message: 'You are not signed in. Sign in first.' },
  ended: { kind: 'signed-out', message: 'Your session has ended. Sign in again: what you typed is kept.' },
  locked: { kind: 'locked', message: 'The workstation is locked. Unlock it first: your work is kept.' },
  active: { kind: 'forbidden', message: 'You are signed in already. Sign out first.' },
  warning: { kind: 'forbidden', message: 'You are signed in already. Sign out first.' }
}

/** The problem of asking in a state that the call does not allow, or null where it does. */
export const refusedByState = (spec: CallSpec, session: SessionState): { kind: ProblemKind; message: string } | null =>
  spec.states.includes(session) ? null : WRONG_STATE[session]

/**
 * Whether a call may go on to its handler, in the order that tells a stranger least.
 * SECURITY: H06 sender, envelope, known call, session state, entitlement.
 */
export const admit = (envelope: unknown, sender: Sender, standing: Standing): Admitted | Refusal => {
  if (!sender.trusted) return { kind: 'forbidden', message: 'This page may not ask the workstation.', call: 'untrusted' }
  const parsed = EnvelopeSchema.safeParse(envelope)
  if (!parsed.success) return { kind: 'unknown-call', message: 'The workstation did not understand the request.', call: 'unreadable' }
  const { call, input } = parsed.data
  if (!isCall(call)) return { kind: 'unknown-call', message: 'The workstation does not know this request.', call }
  const spec: CallSpec = CALLS[call]
  const wrongState = refusedByState(spec, standing.session)
  if (wrongState !== null) return { ...wrongState, call }
  if (spec.entitlement !== null && !standing.entitlements.includes(spec.entitlement))
    return { kind: 'forbidden', message: 'Your role does not allow this. Ask your supervisor if you need it.', call }
  // SECURITY: H50 calls about nobody’s work alone answer before work; the server refuses the others too
  if (standing.beforeWork === true && spec.entitlement !== null && spec.beforeWork !== true)
    return { kind: 'forbidden', message: 'Choose your password and accept the operating procedures first.', call }
  return { name: call, spec, input }
}
