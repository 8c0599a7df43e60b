import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthDatesOf, driverNumberStem, offeredDriverNumber, readDriverNumber } from './driver-number.ts'

const TODAY = '2026-11-22'
const faultOf = (typed: string): string => {
  const read = readDriverNumber(typed)
  return read.state === 'malformed' ? read.fault : ''
}

describe('a driver number', () => {
  it.each(['SMITH803125JA9QT', 'smith 803125 ja9qt', 'SMITH803125JA9QT 35', ' SMITH-803125-JA9QT'])(
    '%s reads as one and the same',
    (typed) => {
      expect(readDriverNumber(typed)).toEqual({
        state: 'valid',
        canonical: 'SMITH803125JA9QT',
        shown: 'SMITH 803125 JA9QT',
        parts: { surname: 'SMITH', sex: 'M', shortYear: 85, month: 3, day: 12, initials: 'JA' }
      })
    }
  )
  it('counts a woman’s month from 51, fills a short surname and a missing initial up with 9', () => {
    expect(readDriverNumber('LEE99957041K90AA')).toMatchObject({
      state: 'valid',
      parts: { surname: 'LEE', sex: 'F', shortYear: 91, month: 7, day: 4, initials: 'K' }
    })
  })
  it.each([
    ['SMITH803125JA9Q', /has 16 letters and figures; this has 15/],
    ['SM1TH803125JA9QT', /^SM1TH is no surname/],
    ['99999803125JA9QT', /^99999 is no surname/],
    ['SMITH813325JA9QT', /^813325 is no birth date/],
    ['SMITH802315JA9QT', /^802315 is no birth date/],
    ['SMITHO03125JA9QT', /is no birth date/],
    ['SMITH8031259A9QT', /^9A is no pair of initials/],
    ['SMITH803125JAXQT', /^XQT cannot end/]
  ])('%s is refused, and the part that is wrong is named', (typed, words) => {
    expect(faultOf(typed)).toMatch(words)
  })
  it('is offered with figures where figures stand and letters where letters do, and never changed', () => {
    expect(offeredDriverNumber('5MITHB03I2SJA9QT')).toBe('SMITH 803125 JA9QT')
    expect(offeredDriverNumber('SMITH803125JA9QT')).toBeUndefined()
    expect(offeredDriverNumber('SMITHX03125JA9QT')).toBeUndefined()
  })
  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => ['valid', 'malformed'].includes(readDriverNumber(typed).state)))
  })
})

describe('what a driver number is made of', () => {
  const born = fc
    .date({ min: new Date('1930-01-01'), max: new Date('2010-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10))
  const name = fc.stringMatching(/^[A-Z][a-z]{0,9}$/)
  it('is read back: the birth date in one of two centuries, sex and initials', () => {
    fc.assert(
      fc.property(name, name, born, fc.constantFrom('M' as const, 'F' as const), (surname, forename, day, sex) => {
        const stem = driverNumberStem({ surname, forenames: [forename], born: day, sex })
        const read = readDriverNumber(`${stem ?? ''}0AA`)
        if (read.state === 'malformed') throw new Error(read.fault)
        expect(read.parts.sex).toBe(sex)
        expect(read.parts.initials).toBe(forename.charAt(0))
        expect(birthDatesOf(read.parts, TODAY)).toContain(day)
      })
    )
  })
  it('is the name without accents, apostrophes and spaces, Mac as Mc', () => {
    const stem = (surname: string) => driverNumberStem({ surname, forenames: ['Zoë'], born: '1991-07-04', sex: 'F' })
    expect(stem('O’Shea-Vanderberg')).toBe('OSHEA957041Z9')
    expect(stem('MacDonald')).toBe('MCDON957041Z9')
    expect(stem('Łuc')).toBe('LUC99957041Z9')
    expect(stem('李')).toBeUndefined()
  })
  it('a century that would make a child or somebody of 121 a driver is left out', () => {
    const dates = (number: string) => {
      const read = readDriverNumber(number)
      return read.state === 'valid' ? birthDatesOf(read.parts, TODAY) : []
    }
    expect(dates('SMITH803125JA9QT')).toEqual(['1985-03-12'])
    expect(dates('SMITH003125JA9QT')).toEqual(['2005-03-12'])
    expect(dates('SMITH103120JA9QT')).toEqual(['2010-03-12', '1910-03-12'])
  })
})
