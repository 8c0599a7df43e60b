import { expect, test } from 'vitest'
import { sum, summaryLine, withExitCode } from './outcome.ts'
import { count, readPlaywrightReport, readVitestReport } from './reports.ts'

test('Vitest: passed, failed and skipped are told apart, and a file that does not load has failed', () => {
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'one', status: 'passed' },
          { fullName: 'two', status: 'failed' },
          { fullName: 'three', status: 'skipped' }
        ]
      },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] }
    ]
  }
  expect(count(readVitestReport(report))).toEqual({ passed: 1, failed: 2, skipped: ['a.test.ts: three: marked as skipped in its file'] })
})

test('Playwright: nested suites are walked and a skip keeps its reason', () => {
  const one = (status: string, annotations: object[] = []) => [{ projectName: 'electron', status, annotations }]
  const report = {
    errors: [],
    suites: [
      {
        title: 'x.spec.ts',
        specs: [{ title: 'passes', tests: one('expected') }],
        suites: [
          {
            title: 'deep',
            specs: [
              { title: 'fails', tests: one('unexpected') },
              { title: 'waits', tests: one('skipped', [{ type: 'skip', description: 'needs Electron 36' }]) }
            ]
          }
        ]
      }
    ]
  }
  expect(count(readPlaywrightReport(report))).toEqual({
    passed: 1,
    failed: 1,
    skipped: ['electron: x.spec.ts › deep › waits: needs Electron 36']
  })
})

test('a runner that ends badly has failed, whatever its report says', () => {
  expect(withExitCode({ passed: 3, failed: 0, skipped: [] }, 1).failed).toBe(1)
  expect(withExitCode({ passed: 3, failed: 2, skipped: [] }, 1).failed).toBe(2)
})

test('the last line is plain', () => {
  expect(
    summaryLine(
      sum([
        { passed: 2, failed: 1, skipped: ['a'] },
        { passed: 3, failed: 0, skipped: [] }
      ])
    )
  ).toBe('5 passed, 1 failed, 1 skipped')
})
