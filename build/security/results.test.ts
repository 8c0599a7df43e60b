import { expect, test } from 'vitest'
import type { ReportedTest } from '../tests/reports.ts'
import { resultOf } from './results.ts'

const reported = (title: string, result: ReportedTest['result']): ReportedTest => ({ title, result, where: '', reason: '' })

test('a control without a test that ran is said not to have run', () => {
  expect(resultOf('H07', [reported('H06: one channel', 'passed'), reported('H07: pinned', 'skipped')])).toBe('not run')
})

test('one failed test fails the control', () => {
  expect(resultOf('H06', [reported('H06: one', 'passed'), reported('H06: two', 'failed')])).toBe('1 of 2 FAILED')
  expect(resultOf('H06', [reported('H06: one', 'passed'), reported('two (H06)', 'passed')])).toBe('2 passed')
})
