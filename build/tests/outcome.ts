/** What a step came to. A static check counts as one test. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** What failed, by name, with the beginning of what it said. */
  readonly failures: readonly string[]
  /** One line each: what did not run, and why. */
  readonly skipped: readonly string[]
}

export const NOTHING: Outcome = { passed: 0, failed: 0, failures: [], skipped: [] }

export const sum = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      failures: [...total.failures, ...one.failures],
      skipped: [...total.skipped, ...one.skipped]
    }),
    NOTHING
  )

/** The last line of `npm test`. */
export const summaryLine = ({ passed, failed, skipped }: Outcome): string => `${passed} passed, ${failed} failed, ${skipped.length} skipped`

/** A runner that ended badly has failed, also where its report names no failed test. */
export const withExitCode = (outcome: Outcome, exitCode: number): Outcome =>
  exitCode !== 0 && outcome.failed === 0
    ? { ...outcome, failed: 1, failures: [`the runner ended with ${exitCode} and named no failed test`] }
    : outcome

const listed = (title: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `\n${title}:\n${names.map((name) => `  ${name}\n`).join('')}`

/** What stands above the last line: every name that somebody has to look at, so that nobody searches the output for it. */
export const namedAbove = ({ failures, skipped }: Outcome): string => [listed('Failed', failures), listed('Skipped', skipped)].join('')
