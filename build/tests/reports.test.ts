import { expect, test } from 'vitest'
import { ROOT } from './command.ts'
import { namedAbove, NOTHING, sum, summaryLine, withExitCode } from './outcome.ts'
import { count, readPlaywrightReport, readVitestReport } from './reports.ts'

test('Vitest: passed, failed and skipped are told apart, and a file that does not load has failed', () => {
  const report = {
    testResults: [
      {
        name: `${ROOT}a.test.ts`,
        status: 'failed',
        assertionResults: [
          { fullName: 'one', status: 'passed' },
          {
            fullName: 'two',
            status: 'failed',
            failureMessages: ['\u001b[31mAssertionError: 1 is not 2\u001b[39m\n\n    at a.test.ts:4:1']
          },
          { fullName: 'three', status: 'skipped' }
        ]
      },
      { name: `${ROOT}b.test.ts`, status: 'failed', message: 'No such module', assertionResults: [] }
    ]
  }
  expect(count(readVitestReport(report))).toEqual({
    passed: 1,
    failed: 2,
    failures: ['a.test.ts: two: AssertionError: 1 is not 2 | at a.test.ts:4:1', 'b.test.ts: the file: No such module'],
    skipped: ['a.test.ts: three: marked as skipped in its file']
  })
})

test('Playwright: nested suites are walked and a skip keeps its reason', () => {
  const one = (status: string, annotations: object[] = [], results: object[] = []) => [
    { projectName: 'electron', status, annotations, results }
  ]
  const report = {
    errors: [{ message: 'A worker ended' }],
    suites: [
      {
        title: 'x.spec.ts',
        specs: [{ title: 'passes', tests: one('expected') }],
        suites: [
          {
            title: 'deep',
            specs: [
              { title: 'fails', tests: one('unexpected', [], [{ error: { message: 'Timed out.\n\nWaiting for a lock' } }]) },
              { title: 'waits', tests: one('skipped', [{ type: 'skip', description: 'needs Electron 36' }]) }
            ]
          }
        ]
      }
    ]
  }
  expect(count(readPlaywrightReport(report))).toEqual({
    passed: 1,
    failed: 2,
    failures: ['electron: x.spec.ts › deep › fails: Timed out. | Waiting for a lock', 'runner: outside any test: A worker ended'],
    skipped: ['electron: x.spec.ts › deep › waits: needs Electron 36']
  })
})

test('a runner that ends badly has failed, whatever its report says', () => {
  expect(withExitCode({ ...NOTHING, passed: 3 }, 1)).toMatchObject({ failed: 1, failures: [expect.stringContaining('ended with 1')] })
  expect(withExitCode({ ...NOTHING, passed: 3, failed: 2 }, 1).failed).toBe(2)
})

test('the last line is plain, and every name that is to be looked at stands above it', () => {
  const total = sum([
    { passed: 2, failed: 1, failures: ['x: one: no'], skipped: ['a'] },
    { ...NOTHING, passed: 3 }
  ])
  expect(summaryLine(total)).toBe('5 passed, 1 failed, 1 skipped')
  expect(namedAbove(total)).toBe('\nFailed:\n  x: one: no\n\nSkipped:\n  a\n')
  expect(namedAbove(NOTHING)).toBe('')
})
