import { z } from 'zod'

/** Kinds of problem the workstation itself names; `refused` carries the server's own document. */
export const PROBLEM_KINDS = [
  'refused',
  'unreachable',
  'timeout',
  'locked',
  'signed-out',
  'forbidden',
  'invalid',
  'throttled',
  'unknown-call',
  'fault'
] as const

/** What went wrong, as a value that crosses the bridge (design §3, Result, not exceptions). */
export const ProblemSchema = z.object({
  kind: z.enum(PROBLEM_KINDS),
  /** One sentence for the operator: what happened, what was kept, what to do. */
  message: z.string(),
  /** The server's problem type, where it refused. */
  type: z.string().optional(),
  status: z.int().optional(),
  /** Which field, which rule. `field` is the dotted path in the call's content. */
  errors: z.array(z.object({ field: z.string().optional(), message: z.string() })),
  /** Short reference that the operator can quote and that the log has. */
  ref: z.string()
})
export type Problem = z.infer<typeof ProblemSchema>

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }
export const success = <T>(value: T): Result<T> => ({ ok: true, value })
export const failure = (problem: Problem): Result<never> => ({ ok: false, problem })
