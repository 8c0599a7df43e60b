import { expect, test } from 'vitest'
import type { ReportedTest } from '../tests/reports.ts'
import { resultOf } from './results.ts'
import type { LastRun } from './results.ts'

const reported = (title: string, result: ReportedTest['result'], where = 'electron'): ReportedTest => ({ title, result, where, reason: '' })
const run = (given: Partial<LastRun>): LastRun => ({ shared: [], loopback: [], electron: [], ...given })
const control = { number: 'H06', electronOnly: false }
const electronOnly = { number: 'H06', electronOnly: true }

test('a control without a test that ran has failed: nobody knows whether it stands', () => {
  expect(resultOf(control, run({ shared: [reported('H07: pinned', 'passed')] }))).toMatchObject({ loopback: 'fail', passed: 0 })
  expect(resultOf(control, run({ shared: [reported('H06: one', 'skipped')] })).loopback).toBe('fail')
})

test('one failed test fails the control where it counts', () => {
  const electron = [reported('shell/a.spec.ts › H06: one', 'failed'), reported('shell/a.spec.ts › H06: two', 'passed')]
  const shared = [reported('two (H06)', 'passed', '/repository/a.test.ts')]
  expect(resultOf(control, run({ shared, electron }))).toMatchObject({ loopback: 'pass', electron: 'fail', passed: 2, failed: 1 })
  expect(resultOf(control, run({ shared: [reported('H06', 'failed', '/a.test.ts')] }))).toMatchObject({
    loopback: 'fail',
    electron: 'fail'
  })
})

test('what only Electron can give is not judged without it', () => {
  const shared = [reported('H06: one', 'passed', '/repository/a.test.ts')]
  expect(resultOf(electronOnly, run({ shared }))).toMatchObject({ loopback: 'n/a', electron: 'n/a' })
  const electron = [reported('shell/a.spec.ts › H06: one', 'skipped'), reported('shell/b.spec.ts › H07', 'passed')]
  expect(resultOf(electronOnly, run({ shared, electron })).electron).toBe('n/a')
  expect(resultOf(control, run({ shared, electron })).electron).toBe('pass')
  expect(resultOf(electronOnly, run({ shared, electron: [reported('specs/shell/a.spec.ts › H06', 'passed')] }))).toMatchObject({
    electron: 'pass',
    tests: expect.arrayContaining(['e2e/specs/shell/a.spec.ts'])
  })
})
