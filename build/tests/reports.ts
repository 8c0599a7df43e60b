import { z } from 'zod'
import type { Outcome } from './outcome.ts'

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() }))
    })
  )
})

const PlaywrightTest = z.object({
  projectName: z.string(),
  status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
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
const PlaywrightReport = z.object({ suites: z.array(PlaywrightSuite), errors: z.array(z.unknown()) })

/** One test as either runner reports it. */
export interface ReportedTest {
  readonly title: string
  readonly where: string
  readonly result: 'passed' | 'failed' | 'skipped'
  readonly reason: string
}

const vitestResult = (status: string): ReportedTest['result'] =>
  status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped'

/** A file that could not even be loaded reports no test: it stands as one failed test of its name. */
export const readVitestReport = (report: unknown): readonly ReportedTest[] =>
  VitestReport.parse(report).testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.map((test) => ({
      title: test.fullName,
      where: name,
      result: vitestResult(test.status),
      reason: 'marked as skipped in its file'
    }))
    return status === 'failed' && tests.every(({ result }) => result !== 'failed')
      ? [...tests, { title: name, where: name, result: 'failed' as const, reason: '' }]
      : tests
  })

const playwrightResult = (status: z.infer<typeof PlaywrightTest>['status']): ReportedTest['result'] =>
  status === 'skipped' ? 'skipped' : status === 'unexpected' ? 'failed' : 'passed'

const testsOf = ({ title, specs, suites = [] }: Suite, above: readonly string[]): readonly ReportedTest[] => {
  const path = [...above, title]
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ projectName, status, annotations }) => ({
      title: [...path, spec.title].join(' › '),
      where: projectName,
      result: playwrightResult(status),
      reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? 'did not run'
    }))
  )
  return [...own, ...suites.flatMap((suite) => testsOf(suite, path))]
}

export const readPlaywrightReport = (report: unknown): readonly ReportedTest[] => {
  const { suites, errors } = PlaywrightReport.parse(report)
  return [
    ...suites.flatMap((suite) => testsOf(suite, [])),
    ...errors.map(() => ({ title: 'outside any test', where: 'runner', result: 'failed' as const, reason: '' }))
  ]
}

export const count = (tests: readonly ReportedTest[]): Outcome => ({
  passed: tests.filter(({ result }) => result === 'passed').length,
  failed: tests.filter(({ result }) => result === 'failed').length,
  skipped: tests.filter(({ result }) => result === 'skipped').map(({ where, title, reason }) => `${where}: ${title}: ${reason}`)
})
