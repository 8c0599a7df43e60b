import { existsSync, readFileSync } from 'node:fs'
import { readPlaywrightReport, readVitestReport } from '../tests/reports.ts'
import type { ReportedTest } from '../tests/reports.ts'

const read = (path: string, parse: (report: unknown) => readonly ReportedTest[]): readonly ReportedTest[] =>
  existsSync(path) ? parse(JSON.parse(readFileSync(path, 'utf8'))) : []

export interface LastRun {
  /** Tests without a shell, and on the loopback shell. */
  readonly loopback: readonly ReportedTest[]
  readonly electron: readonly ReportedTest[]
}

/** What the last `npm test` found. @param folder where it left its reports */
export const lastRun = (folder: string): LastRun => ({
  loopback: [
    ...read(`${folder}/unit.json`, readVitestReport),
    ...read(`${folder}/contract.json`, readVitestReport),
    ...read(`${folder}/loopback.json`, readPlaywrightReport)
  ],
  electron: read(`${folder}/electron.json`, readPlaywrightReport)
})

/** Of the tests whose title names the control. */
export const resultOf = (control: string, tests: readonly ReportedTest[]): string => {
  const named = tests.filter(({ title }) => title.includes(control))
  const failed = named.filter(({ result }) => result === 'failed').length
  const passed = named.filter(({ result }) => result === 'passed').length
  if (failed > 0) return `${failed} of ${named.length} FAILED`
  if (passed > 0) return `${passed} passed`
  return 'not run'
}
