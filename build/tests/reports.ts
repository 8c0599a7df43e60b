import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import { ROOT } from './command.ts'
import type { Outcome } from './outcome.ts'

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }))
    })
  )
})

const PlaywrightTest = z.object({
  projectName: z.string(),
  status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
  results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })).optional(),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() }))
})
interface Suite {
  title: string
  specs: { title: string; tests: z.infer<typeof PlaywrightTest>[] }[]
  suites?: Suite[] | undefined
}
const PlaywrightSuite: z.ZodType<Suite> = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(PlaywrightTest) })),
  get suites() {
    return z.array(PlaywrightSuite).optional()
  }
})
const PlaywrightReport = z.object({
  suites: z.array(PlaywrightSuite),
  errors: z.array(z.object({ message: z.string().optional() }))
})

/** One test as either runner reports it. */
export interface ReportedTest {
  readonly title: string
  readonly where: string
  readonly result: 'passed' | 'failed' | 'skipped'
  /** Why it was skipped, or what it said as it failed; empty of one that passed. */
  readonly reason: string
}

const LINES = 3
const LONGEST = 400
/** What a failure says first, on one line and without colours. */
const beginning = (message = 'nothing was said'): string =>
  stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES)
    .join(' | ')
    .slice(0, LONGEST)

const vitestResult = (status: string): ReportedTest['result'] =>
  status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped'

/** A file that could not even be loaded reports no test: it stands as one failed test of its name. */
export const readVitestReport = (report: unknown): readonly ReportedTest[] =>
  VitestReport.parse(report).testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    const name = relative(ROOT, file)
    const tests = assertionResults.map((test) => {
      const result = vitestResult(test.status)
      const said = { passed: '', failed: beginning(test.failureMessages?.[0]), skipped: 'marked as skipped in its file' }
      return { title: test.fullName, where: name, result, reason: said[result] }
    })
    return status === 'failed' && tests.every(({ result }) => result !== 'failed')
      ? [...tests, { title: 'the file', where: name, result: 'failed' as const, reason: beginning(message) }]
      : tests
  })

const playwrightResult = (status: z.infer<typeof PlaywrightTest>['status']): ReportedTest['result'] =>
  status === 'skipped' ? 'skipped' : status === 'unexpected' ? 'failed' : 'passed'

const testsOf = ({ title, specs, suites = [] }: Suite, above: readonly string[]): readonly ReportedTest[] => {
  const path = [...above, title]
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ projectName, status, annotations, results = [] }) => {
      const result = playwrightResult(status)
      const said = {
        passed: '',
        failed: beginning(results.find(({ error }) => error !== undefined)?.error?.message),
        skipped: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? 'did not run'
      }
      return { title: [...path, spec.title].join(' › '), where: projectName, result, reason: said[result] }
    })
  )
  return [...own, ...suites.flatMap((suite) => testsOf(suite, path))]
}

export const readPlaywrightReport = (report: unknown): readonly ReportedTest[] => {
  const { suites, errors } = PlaywrightReport.parse(report)
  return [
    ...suites.flatMap((suite) => testsOf(suite, [])),
    ...errors.map(({ message }) => ({
      title: 'outside any test',
      where: 'runner',
      result: 'failed' as const,
      reason: beginning(message)
    }))
  ]
}

const named =
  (wanted: ReportedTest['result']) =>
  (tests: readonly ReportedTest[]): readonly string[] =>
    tests.filter(({ result }) => result === wanted).map(({ where, title, reason }) => `${where}: ${title}: ${reason}`)
const failed = named('failed')
const skipped = named('skipped')

export const count = (tests: readonly ReportedTest[]): Outcome => ({
  passed: tests.filter(({ result }) => result === 'passed').length,
  failed: failed(tests).length,
  failures: failed(tests),
  skipped: skipped(tests)
})
