import type { ProblemError, ProblemType } from '../api/problems.ts'

/** What a refusal looks like on its way between threads. */
export interface RefusalPayload {
  readonly problemType: ProblemType
  readonly details: string
  readonly errors: readonly ProblemError[]
  /** Whose records it concerns, for the audit log alone. */
  readonly personIds?: readonly string[] | undefined
}

/**
 * Thrown by an operation that will not be done: a rule of the service, not a fault. The operation is rolled back
 * alone; the promise of `Store.write` or `Store.read` rejects with the same Refusal, ready to be a problem document.
 */
export class Refusal extends Error {
  readonly problemType: ProblemType
  readonly details: string
  readonly errors: readonly ProblemError[]
  readonly personIds: readonly string[] | undefined

  constructor(problemType: ProblemType, details: string, errors: readonly ProblemError[] = [], personIds?: readonly string[]) {
    super(`${problemType}: ${details}`)
    this.name = 'Refusal'
    this.problemType = problemType
    this.details = details
    this.errors = errors
    this.personIds = personIds
  }
}

/** The store itself failed: disk, thread, or a defect in an operation. Its message is for the log, never for a client. */
export class StoreFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'StoreFault'
  }
}
