/** What a step came to. A static check counts as one test. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** One line each: what did not run, and why. */
  readonly skipped: readonly string[]
}

export const NOTHING: Outcome = { passed: 0, failed: 0, skipped: [] }

export const sum = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce(
    (total, one) => ({ passed: total.passed + one.passed, failed: total.failed + one.failed, skipped: [...total.skipped, ...one.skipped] }),
    NOTHING
  )

/** The last line of `npm test`. */
export const summaryLine = ({ passed, failed, skipped }: Outcome): string => `${passed} passed, ${failed} failed, ${skipped.length} skipped`

/** A runner that ended badly has failed, also where its report names no failed test. */
export const withExitCode = (outcome: Outcome, exitCode: number): Outcome =>
  exitCode !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
