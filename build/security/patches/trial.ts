import type { ReportedTest } from '../../tests/reports.ts'
import { NO_END, runNamed } from '../named-tests.ts'
import type { Runner } from '../named-tests.ts'
import type { Patch, RedTests } from './patch.ts'
import type { WorkingCopy } from './working-copy.ts'

/** What became of a product without one control. */
export interface Trial {
  /** Null where it was not tried: its tests alone were run. */
  readonly builds: boolean | null
  /** The shell in which the happy path was walked, and whether it went well; null as above. */
  readonly happy: string
  readonly walks: boolean | null
  /** Tests of the control that passed before the patch and failed with it. */
  readonly red: readonly string[]
  /** How many of them had passed before. */
  readonly passedBefore: number
  /** A test did not end and was cut off: that it hangs says nothing of what it saw, so its row is no red one. */
  readonly noEnd: boolean
}

const HAPPY = { file: 'e2e/specs/checks/name-check.spec.ts', title: 'a line with its stop answers, and Enter opens the person' }
const RUNNERS: readonly Runner[] = ['vitest', 'loopback', 'electron']

const named = async (copy: WorkingCopy, red: RedTests, titles: string): Promise<readonly ReportedTest[]> =>
  (await Promise.all(RUNNERS.map((runner) => runNamed(runner, { files: red[runner] ?? [], titles, folder: copy.folder })))).flat()

/** Vitest names the file as its place, Playwright at the head of the title. */
const isOf = (files: readonly string[], { where, title }: ReportedTest): boolean =>
  files.some((file) => where.endsWith(file) || title.startsWith(file.replace(/^e2e\//, '')))

/**
 * What passes of the controls' tests while nothing is taken out; each runner is started once for all of them.
 * @returns titles, by patch
 */
export const baselineOf = async (copy: WorkingCopy, patches: readonly Patch[]): Promise<ReadonlyMap<Patch, readonly string[]>> => {
  const all = (runner: Runner): readonly string[] => [...new Set(patches.flatMap(({ red }) => red[runner] ?? []))]
  const every: RedTests = { vitest: all('vitest'), loopback: all('loopback'), electron: all('electron') }
  const tests = await named(copy, every, [...new Set(patches.map(({ control }) => control))].join('|'))
  return new Map(
    patches.map((patch) => {
      const files = RUNNERS.flatMap((runner) => patch.red[runner] ?? [])
      const own = tests.filter((test) => test.title.includes(patch.control) && isOf(files, test))
      return [patch, own.flatMap(({ title, result }) => (result === 'passed' ? [title] : []))]
    })
  )
}

/** Only Electron's own processes read these. */
const needsElectron = ({ edits }: Patch): boolean => edits.some(({ file }) => /^electron\/(main|preload)\//.test(file))

/** Builds, starts and walks the happy path. */
const walk = async (copy: WorkingCopy, shell: 'electron' | 'loopback'): Promise<Pick<Trial, 'builds' | 'walks'>> => {
  const builds = await copy.build()
  const walked = builds ? await runNamed(shell, { files: [HAPPY.file], titles: HAPPY.title, folder: copy.folder, server: copy.server }) : []
  return { builds, walks: walked.length > 0 && walked.every(({ result }) => result === 'passed') }
}

interface Trying {
  readonly before: readonly string[]
  /** Neither built nor started. */
  readonly testsAlone: boolean
}

/** Takes a control out of the copy, builds it, starts it, walks the happy path and runs the control's tests. */
export const tryPatch = async (copy: WorkingCopy, patch: Patch, { before, testsAlone }: Trying): Promise<Trial> => {
  const undo = copy.patch(patch.edits)
  const shell = needsElectron(patch) ? 'electron' : 'loopback'
  try {
    const stands = testsAlone ? { builds: null, walks: null } : await walk(copy, shell)
    const after = await named(copy, patch.red, patch.control)
    const failed = new Set(after.flatMap(({ title, result }) => (result === 'failed' ? [title] : [])))
    return {
      ...stands,
      happy: shell === 'electron' ? 'Electron' : 'loopback',
      red: before.filter((title) => failed.has(title)),
      passedBefore: before.length,
      noEnd: after.some(({ reason }) => reason === NO_END)
    }
  } finally {
    undo()
  }
}
