import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTypedDate, type DateLean } from './parse-typed-date.ts'

const today = '2026-11-22'
const read = (text: string, lean: DateLean = 'past-birth') => parseTypedDate(text, { today, lean })

describe('a date as typed', () => {
  it.each([
    '4 3 85',
    '040385',
    '04031985',
    '4 mar 1985',
    '4/3/85',
    '4.3.1985',
    '4-3-85',
    '1985-03-04',
    '4th March 1985',
    'march 4 1985',
    '4mar85',
    ' 4  3  85 '
  ])('%s is 4 March 1985', (text) => {
    expect(read(text)).toEqual({ kind: 'date', iso: '1985-03-04', echo: '4 March 1985 (age 41)' })
  })
  it.each([
    ['today', '2026-11-22'],
    ['yesterday', '2026-11-21'],
    ['tomorrow', '2026-11-23'],
    ['-3', '2026-11-19'],
    ['+3', '2026-11-25']
  ])('%s is counted from today', (text, iso) => {
    expect(read(text, 'past')).toMatchObject({ kind: 'date', iso })
  })
  it.each([
    ['1 11 26', 'past-birth', '2026-11-01'],
    ['23 11 26', 'past-birth', '1926-11-23'],
    ['23 11 26', 'past', '1926-11-23'],
    ['1 11 26', 'future', '2026-11-01'],
    ['1 11 27', 'future', '2027-11-01']
  ] as const)('the two-digit year of %s leans to the %s', (text, lean, iso) => {
    expect(read(text, lean)).toMatchObject({ iso })
  })
  it.each([
    ['1 dec', 'past', '2025-12-01'],
    ['1 nov', 'past', '2026-11-01'],
    ['1 nov', 'future', '2027-11-01']
  ] as const)('%s without a year is the nearest in the %s', (text, lean, iso) => {
    expect(read(text, lean)).toMatchObject({ iso })
  })
  it.each([
    ['mar 1985', '1985-03', 'March 1985'],
    ['3/1985', '1985-03', 'March 1985'],
    ['1985', '1985', '1985']
  ])('%s is kept partial', (text, iso, echo) => {
    expect(read(text)).toEqual({ kind: 'partial', iso, echo })
  })
  it.each(['31/04/1972', '29 2 1985', '310472', '4/13/1985', '00/00/1985'])('%s cannot exist and is kept as given', (text) => {
    expect(read(text)).toEqual({ kind: 'impossible', asGiven: text })
  })
  it.each(['', 'soon', '4', '12345', '4 3', 'ma 1985', '4/3/85/1', '1234567'])('%s is not read as a birth date', (text) => {
    expect(read(text)).toEqual({ kind: 'unreadable' })
  })
  it('never throws, and what it reads as a date exists', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z /.+-]{0,14}$/)),
        fc.constantFrom<DateLean>('past-birth', 'past', 'future'),
        (text, lean) => {
          const parsed = read(text, lean)
          if (parsed.kind === 'date') expect(new Date(`${parsed.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(parsed.iso)
        }
      )
    )
  })
  it('reads back every day it is given, in each form', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1907-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }), (moment) => {
        const iso = moment.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-')
        for (const form of [`${day}${month}${year}`, `${Number(day)}/${Number(month)}/${year}`, iso])
          expect(read(form)).toMatchObject({ kind: 'date', iso })
      })
    )
  })
})
