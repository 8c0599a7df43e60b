import { existsSync, readFileSync } from 'node:fs'
import { readPlaywrightReport, readVitestReport } from '../tests/reports.ts'
import type { ReportedTest } from '../tests/reports.ts'
import type { Control } from './controls.ts'

const read = (path: string, parse: (report: unknown) => readonly ReportedTest[]): readonly ReportedTest[] =>
  existsSync(path) ? parse(JSON.parse(readFileSync(path, 'utf8'))) : []

export interface LastRun {
  /** Tests without a shell: the same code runs in both. */
  readonly shared: readonly ReportedTest[]
  readonly loopback: readonly ReportedTest[]
  readonly electron: readonly ReportedTest[]
}

/** @param folder where the reports are @param reports the names of what `npm test`, or this command itself, left there */
export const lastRun = (folder: string, reports: 'npm test' | 'security'): LastRun => {
  const name = (runner: string): string => `${folder}/${reports === 'security' ? 'security-' : ''}${runner}.json`
  const shared = reports === 'security' ? ['vitest'] : ['unit', 'contract']
  return {
    shared: shared.flatMap((runner) => read(name(runner), readVitestReport)),
    loopback: read(name('loopback'), readPlaywrightReport),
    electron: read(name('electron'), readPlaywrightReport)
  }
}

export type Standing = 'pass' | 'fail' | 'n/a'

export interface ControlResult {
  readonly loopback: Standing
  readonly electron: Standing
  readonly passed: number
  readonly failed: number
  /** Files whose tests of it ran. */
  readonly tests: readonly string[]
}

const fileOf = ({ where, title }: ReportedTest): string =>
  where.includes('/') ? where : `e2e/${(title.split(' › ')[0] ?? title).replace(/^e2e\//, '')}`

/** A control of which no test ran has failed: nobody knows whether it stands. */
const judge = (tests: readonly ReportedTest[]): Standing =>
  tests.some(({ result }) => result === 'failed') || !tests.some(({ result }) => result === 'passed') ? 'fail' : 'pass'

/**
 * Of the tests whose title names the control. In Electron it is `n/a` where there is no Electron, or where every test of it
 * that needs one was skipped; in loopback where only Electron can give it.
 */
export const resultOf = ({ number, electronOnly }: Pick<Control, 'number' | 'electronOnly'>, run: LastRun): ControlResult => {
  const naming = (tests: readonly ReportedTest[]): readonly ReportedTest[] => tests.filter(({ title }) => title.includes(number))
  const [shared, loopback, electron] = [naming(run.shared), naming(run.loopback), naming(run.electron)]
  const ran = [...shared, ...loopback, ...electron].filter(({ result }) => result !== 'skipped')
  const everySkipped = electron.length > 0 && electron.every(({ result }) => result === 'skipped')
  const noElectron = run.electron.length === 0 || run.electron.every(({ result }) => result === 'skipped')
  const failedShared = shared.some(({ result }) => result === 'failed')
  return {
    loopback: electronOnly ? 'n/a' : judge([...shared, ...loopback]),
    electron: !failedShared && (noElectron || (electronOnly && everySkipped)) ? 'n/a' : judge([...shared, ...electron]),
    passed: ran.filter(({ result }) => result === 'passed').length,
    failed: ran.filter(({ result }) => result === 'failed').length,
    tests: [...new Set(ran.map(fileOf))].sort()
  }
}
