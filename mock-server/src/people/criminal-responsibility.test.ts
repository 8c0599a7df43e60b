import { describe, expect, it } from 'vitest'
import { underCriminalResponsibility } from './criminal-responsibility.ts'

const today = '2026-11-22'
const judge = (born: string, date: string | undefined, ownerForce = '36NN') =>
  underCriminalResponsibility({ date: born }, { date, ownerForce, today })

describe('the age of criminal responsibility', () => {
  it('is 10: the day before the tenth birthday is too early, the day itself is not', () => {
    expect(judge('2015-06-10', '2025-06-09')).toContain('under 10')
    expect(judge('2015-06-10', '2025-06-10')).toBeUndefined()
  })
  it('is 12 in Scotland for acts from 17 December 2021', () => {
    expect(judge('2011-01-01', '2021-12-16', '74AA')).toBeUndefined()
    expect(judge('2011-01-01', '2021-12-17', '74AA')).toContain('under 12')
    expect(judge('2011-01-01', '2021-12-17', '36NN')).toBeUndefined()
    expect(judge('2011-01-01', '2023-01-01', '74AA')).toBeUndefined()
  })
  it('refuses only who was certainly too young where dates are inexact', () => {
    expect(judge('2015', '2025')).toBeUndefined()
    expect(judge('2016', '2025')).toContain('under 10')
    expect(judge('2016-12', '2025-11')).toContain('under 10')
    expect(judge('2018-03-01', undefined)).toContain('under 10')
    expect(
      underCriminalResponsibility({ approximateAge: { years: 9, plusMinus: 2, on: today } }, { date: today, ownerForce: '36NN', today })
    ).toBeUndefined()
    expect(underCriminalResponsibility({}, { date: today, ownerForce: '36NN', today })).toBeUndefined()
  })
})
