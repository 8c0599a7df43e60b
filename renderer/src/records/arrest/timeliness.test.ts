import { describe, expect, it } from 'vitest'
import { timelinessOf } from './timeliness.ts'

const rows = [
  { code: 'arrest-24h', label: '', extra: { hours: 24 } },
  { code: 'arrest-3d', label: '', extra: { hours: 72 } },
  { code: 'result-7d', label: '', extra: { hours: 168 } }
]
const began = new Date('2026-11-20T09:30:00Z')
const after = (hours: number) => timelinessOf(began, { rows, at: new Date(began.getTime() + hours * 3_600_000) })

describe('the clock of an arrest report', () => {
  it.each([
    [2.5, 'neutral', 'Due in 21 h 30 min (24 h)'],
    [24, 'warning', '24 h passed. Due in 48 h 0 min (72 h)'],
    [71.75, 'warning', '24 h passed. Due in 15 min (72 h)'],
    [72, 'danger', 'Overdue: 72 h passed 0 min ago']
  ])('after %s hours', (hours, kind, words) => {
    expect(after(hours)).toEqual({ kind, words })
  })
  it('says nothing without targets', () => {
    expect(timelinessOf(began, { rows: [], at: began })).toBeNull()
  })
})
