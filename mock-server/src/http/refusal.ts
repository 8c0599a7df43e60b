import { PROBLEM_TYPES } from '../../api/problems.ts'
import type { ProblemDocument, ProblemError, ProblemType } from '../../api/problems.ts'

/** A call turned down: an expected answer, carried as a value until it is written as a problem document. */
export interface Refusal {
  readonly outcome: 'refused'
  readonly type: ProblemType
  readonly details: string
  readonly errors: readonly ProblemError[]
  /** Seconds to wait before trying again, sent as Retry-After. */
  readonly retryAfter?: number
  /** Whose records the refusal concerns, for the audit log alone; never sent. */
  readonly personIds?: readonly string[]
}

const TITLES: Record<string, string> = {
  conflict: 'Conflict',
  unprocessable: 'Not possible',
  'bad-request': 'Bad request',
  unauthorised: 'Not signed on',
  forbidden: 'Not allowed',
  'not-found': 'Not found',
  throttled: 'Too many attempts',
  unavailable: 'Not available',
  internal: 'Fault'
}

export const refuse = (type: ProblemType, details: string, errors: readonly ProblemError[] = []): Refusal => ({
  outcome: 'refused',
  type,
  details,
  errors
})

/** One wrong field, header or rule as LEDS lists it. */
export const wrong = (field: string, message: string, errorDetailType = 'invalid-field'): ProblemError => ({
  errorDetailType,
  message,
  field
})

export const statusOf = (refusal: Refusal): number => PROBLEM_TYPES[refusal.type]

/**
 * The document as sent. `leds.errors` is always there (leds-api, Problems).
 * @param instance the path that was called, or the call's own id; never anything of the server's inside
 */
export const problemDocument = (refusal: Refusal, instance: string): ProblemDocument => ({
  status: statusOf(refusal),
  title: TITLES[refusal.type.slice(0, refusal.type.indexOf('/'))] ?? 'Refused',
  type: refusal.type,
  details: refusal.details,
  instance,
  leds: { errors: [...refusal.errors] }
})
