import { LINT_PARTS } from '../lint/parts.ts'
import { capture, ROOT } from './command.ts'
import type { Captured } from './command.ts'
import { NOTHING, sum } from './outcome.ts'
import type { Outcome } from './outcome.ts'

const node =
  (entry: string, ...args: string[]) =>
  (): Promise<Captured> =>
    capture(process.execPath, [`${ROOT}${entry}`, ...args])

/** Checks that read the code without running it; each counts as one test. The slowest stand first. */
const STATIC_CHECKS: Readonly<Record<string, () => Promise<Captured>>> = {
  ...Object.fromEntries(
    Object.entries(LINT_PARTS).map(([name, part]) => [name, node('node_modules/eslint/bin/eslint.js', '--max-warnings', '0', ...part)])
  ),
  types: node('build/types/types.ts'),
  layers: node('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'electron', 'renderer/src', 'mock-server', 'e2e', 'build'),
  format: node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  'unused code': node('node_modules/knip/bin/knip.js', '--no-config-hints'),
  licences: node('build/licences/licences.ts')
}

/** Two at a time: they are single-threaded, and the machines that this runs on have two cores or more. */
const LANES = 2

/** Runs every check. @param done is told of each as it ends */
export const runStaticChecks = async (done: (name: string, outcome: Captured) => void): Promise<Outcome> => {
  const waiting = Object.entries(STATIC_CHECKS)
  const outcomes: Outcome[] = []
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, check] = next
      const outcome = await check()
      outcomes.push(outcome.exitCode === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1, failures: [name] })
      done(name, outcome)
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return sum(outcomes)
}
