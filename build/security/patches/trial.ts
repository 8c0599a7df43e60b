import type { ReportedTest } from '../../tests/reports.ts'
import { runNamed } from '../named-tests.ts'
import type { Runner } from '../named-tests.ts'
import type { Patch } from './patch.ts'
import type { WorkingCopy } from './working-copy.ts'

/** What became of a product without one control. */
export interface Trial {
  readonly builds: boolean
  /** The shell in which the happy path was walked, and whether it went well. */
  readonly happy: string
  readonly walks: boolean
  /** Tests of the control that passed before the patch and failed with it. */
  readonly red: readonly string[]
  /** How many of them had passed before. */
  readonly passedBefore: number
}

const HAPPY = { file: 'e2e/specs/checks/name-check.spec.ts', title: 'a line with its stop answers, and Enter opens the person' }
const RUNNERS: readonly Runner[] = ['vitest', 'loopback', 'electron']

const titlesOf = async (copy: WorkingCopy, { control, red }: Patch): Promise<readonly ReportedTest[]> =>
  (await Promise.all(RUNNERS.map((runner) => runNamed(runner, { files: red[runner] ?? [], titles: control, folder: copy.folder })))).flat()

const passing = (tests: readonly ReportedTest[]): readonly string[] =>
  tests.flatMap(({ title, result }) => (result === 'passed' ? [title] : []))

/** What passes of the controls' tests while nothing is taken out; asked once for each control and its files. */
export const createBaseline = (copy: WorkingCopy): ((patch: Patch) => Promise<readonly string[]>) => {
  const known = new Map<string, Promise<readonly string[]>>()
  return (patch) => {
    const key = JSON.stringify([patch.control, patch.red])
    const asked = known.get(key) ?? titlesOf(copy, patch).then(passing)
    known.set(key, asked)
    return asked
  }
}

/** Only Electron's own processes read these. */
const needsElectron = ({ edits }: Patch): boolean => edits.some(({ file }) => /^electron\/(main|preload)\//.test(file))

/** Takes a control out of the copy, builds it, starts it, walks the happy path and runs the control's tests. */
export const tryPatch = async (copy: WorkingCopy, patch: Patch, before: readonly string[]): Promise<Trial> => {
  const undo = copy.patch(patch.edits)
  try {
    const builds = await copy.build()
    const shell = needsElectron(patch) ? 'electron' : 'loopback'
    const walked = builds ? await runNamed(shell, { files: [HAPPY.file], titles: HAPPY.title, folder: copy.folder }) : []
    const after = await titlesOf(copy, patch)
    const failed = new Set(after.flatMap(({ title, result }) => (result === 'failed' ? [title] : [])))
    return {
      builds,
      happy: shell === 'electron' ? 'Electron' : 'loopback',
      walks: walked.length > 0 && walked.every(({ result }) => result === 'passed'),
      red: before.filter((title) => failed.has(title)),
      passedBefore: before.length
    }
  } finally {
    undo()
  }
}
