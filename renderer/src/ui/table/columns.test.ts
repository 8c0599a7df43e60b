import { describe, expect, it, vi } from 'vitest'
import { columnsShown, createRowFilter, sortingOf, sortRows, type Column } from './columns.ts'

interface Report {
  readonly reference: string
  readonly day: string
  readonly why: string
}
const COLUMNS: readonly Column<Report>[] = [
  { id: 'day', heading: 'Day', least: 100, text: ({ day }) => day },
  { id: 'reference', heading: 'Report', least: 100, text: ({ reference }) => reference, always: true },
  { id: 'why', heading: 'Why', least: 100, text: ({ why }) => why, onChoice: true }
]
const ROWS: readonly Report[] = [
  { reference: 'WR-26-9', day: '2026-11-23', why: 'Café' },
  { reference: 'WR-26-10', day: '2026-11-23', why: 'Review date' },
  { reference: 'WR-26-2', day: '2026-11-20', why: 'Review date' }
]
const USUAL = { by: 'day', descending: false }
const idsOf = (columns: readonly Column<Report>[]) => columns.map(({ id }) => id)
const referencesOf = (rows: readonly Report[]) => rows.map(({ reference }) => reference)

describe('the columns of a table', () => {
  it('are the usual ones until the user chooses, and what names the row always stays', () => {
    expect(idsOf(columnsShown(COLUMNS, undefined))).toEqual(['day', 'reference'])
    expect(idsOf(columnsShown(COLUMNS, { columns: ['why'], sort: null }))).toEqual(['reference', 'why'])
    expect(idsOf(columnsShown(COLUMNS, { columns: [], sort: null }))).toEqual(['reference'])
  })
  it('sort by what the user sorted by, unless that column is gone', () => {
    expect(sortingOf(COLUMNS, { columns: null, sort: { by: 'why', descending: true } }, USUAL)).toEqual({ by: 'why', descending: true })
    expect(sortingOf(COLUMNS, { columns: null, sort: { by: 'sealed', descending: true } }, USUAL)).toEqual(USUAL)
    expect(sortingOf(COLUMNS, undefined, USUAL)).toEqual(USUAL)
  })
  it('sort numbers in words by their value, and leave what is alike in its order both ways', () => {
    expect(referencesOf(sortRows(ROWS, COLUMNS, { by: 'reference', descending: false }))).toEqual(['WR-26-2', 'WR-26-9', 'WR-26-10'])
    expect(referencesOf(sortRows(ROWS, COLUMNS, USUAL))).toEqual(['WR-26-2', 'WR-26-9', 'WR-26-10'])
    expect(referencesOf(sortRows(ROWS, COLUMNS, { by: 'day', descending: true }))).toEqual(['WR-26-9', 'WR-26-10', 'WR-26-2'])
  })
})

describe('the filter of a table', () => {
  it('wants every word, whatever its case and accents, and reads each row once, before it is asked', () => {
    let read = 0
    const { filter, readAhead } = createRowFilter<Report>((row) => {
      read += 1
      return `${row.reference} ${row.why}`
    })
    vi.useFakeTimers()
    readAhead(ROWS)
    vi.runAllTimers()
    vi.useRealTimers()
    expect(read).toBe(ROWS.length)
    expect(referencesOf(filter(ROWS, ' CAFE wr-26 '))).toEqual(['WR-26-9'])
    expect(referencesOf(filter(ROWS, 'review 10'))).toEqual(['WR-26-10'])
    expect(filter(ROWS, ' ')).toBe(ROWS)
    expect(read).toBe(ROWS.length)
  })
})
