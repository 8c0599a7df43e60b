import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitsUkFormat, foldLookAlikes, lookAlikePlaces, lookAlikeWords, looksLike, offeredReadings, plainMark } from './look-alikes.ts'

describe('a mark as it is compared', () => {
  it('is its letters and digits, in capitals', () => {
    expect(plainMark(' wtu-10 s/ä ')).toBe('WTU10SA')
  })
  it('stands under one key with what could be read for it', () => {
    for (const [one, other] of ['0O', '1I', '8B', '5S']) expect(foldLookAlikes(`A${one ?? ''}C`)).toBe(foldLookAlikes(`A${other ?? ''}C`))
    expect(foldLookAlikes('2Z')).toBe('2Z')
  })
  it('looks like another only where a look-alike pair tells the two apart', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const places = lookAlikePlaces(one, other)
        expect(looksLike(one, other)).toBe(looksLike(other, one))
        expect(looksLike(one, one)).toBe(false)
        expect(places.length > 0).toBe(looksLike(one, other))
        for (const { given, held } of places) expect(['0O', 'O0', '1I', 'I1', '8B', 'B8', '5S', 'S5']).toContain(given + held)
      })
    )
  })
  it('says where the two differ', () => {
    expect(lookAlikeWords('wtu1o5', 'WTU 10S')).toBe('looks like WTU10S: O read for 0 in place 5, 5 read for S in place 6')
    expect(lookAlikeWords('WTU10S', 'wtu10s')).toBe('')
  })
})

describe('readings of a registration', () => {
  it('are offered where what was typed fits no format, the nearest first', () => {
    expect(offeredReadings('AB1OCDE')[0]).toBe('AB10CDE')
    expect(offeredReadings('AB12CD')).toEqual([])
  })
  it('are never offered for one that fits: nothing is swapped unasked', () => {
    for (const fits of ['TU19KVO', 'K1 AAA', 'ABC 123S', 'XIZ 8105', '101 D 234']) {
      expect(fitsUkFormat(fits)).toBe(true)
      expect(offeredReadings(fits)).toEqual([])
    }
  })
  it('all fit, and all look like what was typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'AB01IO8S5C7X'), minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(typed, (vrm) => {
        for (const reading of offeredReadings(vrm)) {
          expect(fitsUkFormat(reading)).toBe(true)
          expect(looksLike(vrm, reading)).toBe(true)
        }
      })
    )
  })
})
