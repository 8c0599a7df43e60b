import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthLikeness, dayMonthSwapped } from './birth-likeness.ts'
import { scorerFor } from './score-person.ts'
import type { NameHeld, PersonAsked, PersonHeld } from './score-person.ts'

const smith: NameHeld = { kind: 'true', surname: 'Smith', forenames: ['John', 'Arthur'] }
const held = (date: string | null): PersonHeld => ({
  born: { date, from: date, to: date },
  sex: 'M',
  appearance: '1',
  heightCm: 183,
  heightToCm: null,
  town: 'croydon'
})
const score = (asked: Partial<PersonAsked>, name = smith, person = held('1985-03-12')) =>
  scorerFor({ forenames: [], born: {}, ...asked })(name, person)

describe('birth dates', () => {
  const known = (asked: string, date: string) => birthLikeness({ date: asked }, { date, from: null, to: null })?.reason
  it.each([
    ['1985-03-12', '1985-03-12', 'birth date exact'],
    ['1985-12-03', '1985-03-12', 'day and month swapped'],
    ['1985-03-13', '1985-03-12', 'birth date differs by one digit'],
    ['1985', '1985-03-12', 'birth year agrees'],
    ['1985-03', '1985-03-12', 'birth month and year agree'],
    ['1985-03-12', '1985', 'birth year agrees'],
    ['1885-03-12', '1985-03-12', 'birth date of another century'],
    ['2004-05-17', '1904-05-17', 'birth date of another century'],
    ['1958-03-12', '1985-03-12', 'two digits of the birth date changed places'],
    ['1985-03-21', '1985-03-12', 'two digits of the birth date changed places'],
    ['1987-01-29', '1985-03-12', 'age within 2 years'],
    ['1960-01-29', '1985-03-12', undefined]
  ])('%s against %s: %s', (asked, date, reason) => {
    expect(known(asked, date)).toBe(reason)
  })
  it('compares an age with a date and with a guessed age', () => {
    const between = { from: '1984-01-01', to: '1988-12-31' }
    expect(birthLikeness({ between }, { date: '1985-03-12', from: null, to: null })?.reason).toBe('age fits')
    expect(birthLikeness({ between }, { date: null, from: '1990-01-01', to: '1992-01-01' })?.reason).toBe('age within 2 years')
    expect(birthLikeness({ between }, { date: null, from: null, to: null })).toEqual({ worth: 0.5, reason: undefined })
  })
  it('swaps day and month to where it came from', () => {
    const day = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 12 }) })
    fc.assert(
      fc.property(day, ({ month, day }) => {
        fc.pre(month !== day)
        const date = `1985-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(dayMonthSwapped(dayMonthSwapped(date) ?? '')).toBe(date)
      })
    )
    expect(dayMonthSwapped('1985-03-13')).toBeUndefined()
    expect(dayMonthSwapped('1985-03')).toBeUndefined()
  })
})

describe('scoring', () => {
  it('gives 100 and the strongest reasons first where all agrees', () => {
    expect(score({ surname: 'SMITH', forenames: ['John'], born: { date: '1985-03-12' }, sex: 'M' })).toEqual({
      score: 100,
      reasons: ['name exact', 'birth date exact', 'sex'],
      plausible: true
    })
  })
  it('knows surname and forename given the wrong way round', () => {
    const swapped = score({ surname: 'John', forenames: ['Smith'] })
    expect(swapped.reasons).toEqual(['surname and forename swapped'])
    expect(swapped.score).toBeLessThan(score({ surname: 'Smith', forenames: ['John'] }).score)
    expect(swapped.score).toBeGreaterThan(60)
  })
  it('ranks by sex and appearance but never excludes by them', () => {
    const other = score({ surname: 'Smith', forenames: ['John'], born: { date: '1985-03-12' }, sex: 'F', appearance: '3' })
    expect(other.plausible).toBe(true)
    expect(other.score).toBeGreaterThan(85)
    expect(other.score).toBeLessThan(
      score({ surname: 'Smith', forenames: ['John'], born: { date: '1985-03-12' }, sex: 'M', appearance: '1' }).score
    )
  })
  it('takes a height within 5 cm and says so', () => {
    expect(score({ surname: 'Smith', heightCm: 178 }).reasons).toContain('height')
    expect(score({ surname: 'Smith', heightCm: 177 }).reasons).not.toContain('height')
  })
  it('holds somebody with another forename for another, unless the birth date agrees', () => {
    expect(score({ surname: 'Smith', forenames: ['Peter'] }).plausible).toBe(false)
    expect(score({ surname: 'Smith', forenames: ['Peter'], born: { date: '1985-03-12' } }).plausible).toBe(true)
    expect(score({ surname: 'Okafor', forenames: ['Peter'], born: { date: '1985-03-12' } }).plausible).toBe(false)
  })
  it('names the kind of a name that is not the true one', () => {
    expect(score({ surname: 'Smith' }, { ...smith, kind: 'maiden' }).reasons).toEqual(['surname exact', 'maiden name'])
  })
  it('never falls when a part that agrees exactly is added', () => {
    const exact = { born: { date: '1985-03-12' }, sex: 'M', appearance: '1', heightCm: 183 }
    const parts = fc.subarray(['born', 'sex', 'appearance', 'heightCm'] as const)
    const names = fc.constantFrom(
      { surname: 'Smith', forenames: ['John'] },
      { surname: 'Smyth', forenames: ['Jon'] },
      { surname: 'John', forenames: ['Smith'] },
      { surname: 'Smith', forenames: [] },
      { surname: 'Smithe', forenames: ['J'] },
      { surname: 'Sm*', forenames: ['Johnny'] }
    )
    fc.assert(
      fc.property(names, parts, fc.constantFrom('born', 'sex', 'appearance', 'heightCm'), (name, given, added) => {
        const asked = (keys: readonly string[]) => ({
          ...name,
          ...Object.fromEntries(Object.entries(exact).filter(([key]) => keys.includes(key)))
        })
        expect(score(asked([...given, added])).score).toBeGreaterThanOrEqual(score(asked(given)).score)
      })
    )
    for (const name of [{ surname: 'Smith' }, { surname: 'Smyth' }])
      expect(score({ ...name, forenames: ['John'] }).score).toBeGreaterThanOrEqual(score(name).score)
  })
})
