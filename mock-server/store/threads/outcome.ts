import { Refusal, StoreFault } from '../refusal.ts'
import type { Outcome } from './messages.ts'

/** A thrown value as it crosses the thread boundary. */
export const failure = (id: number, thrown: unknown): Outcome => {
  if (thrown instanceof Refusal)
    return {
      id,
      ok: false,
      refusal: { problemType: thrown.problemType, details: thrown.details, errors: thrown.errors, personIds: thrown.personIds }
    }
  return { id, ok: false, fault: thrown instanceof Error ? `${thrown.name}: ${thrown.message}\n${thrown.stack ?? ''}` : String(thrown) }
}

/** The error that an outcome stands for, on the main thread. */
export const errorOf = (outcome: Exclude<Outcome, { ok: true }>): Refusal | StoreFault =>
  'refusal' in outcome
    ? new Refusal(outcome.refusal.problemType, outcome.refusal.details, outcome.refusal.errors, outcome.refusal.personIds)
    : new StoreFault(outcome.fault)
