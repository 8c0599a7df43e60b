import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAsn, partsOfAsn, readAsn, unslashedAsn } from './asn.ts'
import { checkLetter } from './check-letter.ts'
import { formatCourtCase, readCourtCase } from './court-case.ts'
import { formatCro, formatFileOnlyCro, readCro } from './cro.ts'
import { identify } from './identify.ts'
import { formatPersonUrn, formatPncId, readPncId } from './pnc-id.ts'

const THIS_YEAR = 2026

describe('check letters', () => {
  it('start at Z for nothing left over and end at Y', () => {
    expect(checkLetter('0')).toBe('Z')
    expect(checkLetter('22')).toBe('Y')
    expect(checkLetter('23')).toBe('Z')
  })
  it('count numbers beyond 2^53 exactly', () => {
    expect(checkLetter('99999999999999999')).toBe(checkLetter(String(99999999999999999n % 23n)))
  })
})

describe('arrest/summons numbers', () => {
  it.each([
    ['11/01ZD/01/410780J', '11/01ZD/01/410780J'],
    ['97/0000/00/123456K', '97/0000/00/123456K'],
    ['22FD112200001234560X', '22/FD11/22/1234560X'],
    ['26/0000/00/100002636N', '26/0000/00/100002636N'],
    ['11/01zd/01/00410780j', '11/01ZD/01/410780J'],
    [' 11/01ZD/01/ 410780J ', '11/01ZD/01/410780J']
  ])('%s is read as %s', (typed, canonical) => {
    expect(readAsn(typed)).toEqual({ state: 'valid', canonical, shown: canonical })
  })
  it('a wrong letter is told apart from a wrong form, and the right letter is named', () => {
    expect(readAsn('1101ZD0100000448754J')).toMatchObject({ state: 'wrong-check-letter', expected: expect.stringMatching(/^[A-Z]$/) })
    expect(readAsn('11/01ZD/01/410780S')).toEqual({ state: 'malformed' })
    expect(readAsn('11/01ZD/410780J')).toEqual({ state: 'malformed' })
    expect(readAsn('11/01ZD/01/0A')).toEqual({ state: 'malformed' })
    expect(readAsn('')).toEqual({ state: 'malformed' })
  })
  it('whatever is formatted is read back, slashed and unslashed', () => {
    const parts = fc.record({
      year: fc.stringMatching(/^\d{2}$/),
      forceStation: fc.stringMatching(/^[0-9A-Z]{4}$/),
      system: fc.stringMatching(/^[0-9A-Z]{2}$/),
      serial: fc.integer({ min: 1, max: 99_999_999_999 })
    })
    fc.assert(
      fc.property(parts, (asn) => {
        const shown = formatAsn(asn)
        expect(readAsn(shown)).toEqual({ state: 'valid', canonical: shown, shown })
        expect(readAsn(unslashedAsn(asn))).toEqual({ state: 'valid', canonical: shown, shown })
        expect(partsOfAsn(shown)).toMatchObject(asn)
      })
    )
  })
})

describe('PNC IDs', () => {
  it.each([
    ['1979/0163001B', '1979/0163001B', '79/163001B'],
    ['79/163001B', '1979/0163001B', '79/163001B'],
    ['02/73319Z', '2002/0073319Z', '02/73319Z'],
    ['81/34U', '1981/0000034U', '81/34U'],
    ['67/9893091D', '1967/9893091D', '67/9893091D'],
    ['2001/0171310W', '2001/0171310W', '01/171310W'],
    ['20010171310w', '2001/0171310W', '01/171310W']
  ])('%s is read as %s', (typed, canonical, shown) => {
    expect(readPncId(typed, THIS_YEAR)).toEqual({ state: 'valid', canonical, shown })
  })
  it('refuses letters outside the alphabet and names the right letter for a wrong one', () => {
    expect(readPncId('2001/0171310S', THIS_YEAR)).toEqual({ state: 'malformed' })
    expect(readPncId('2001/0171310X', THIS_YEAR)).toMatchObject({ state: 'wrong-check-letter', expected: 'W' })
  })
  it.each(['1950/1581C', '2000/410770Y'])('%s, issued with a letter that fails the rule, keeps its letter', (issued) => {
    const reading = readPncId(issued, THIS_YEAR)
    expect(reading.state).toBe('wrong-check-letter')
    expect(reading).toHaveProperty('canonical', expect.stringMatching(new RegExp(`${issued.at(-1)}$`)))
  })
  it('a short year is never in the future', () => {
    expect(readPncId(formatPncId(1927, 5).slice(2), THIS_YEAR)).toHaveProperty('canonical', formatPncId(1927, 5))
    expect(readPncId(formatPncId(2026, 5).slice(2), THIS_YEAR)).toHaveProperty('canonical', formatPncId(2026, 5))
  })
  it('whatever is formatted is read back, also from the URN without leading zeros', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1927, max: 2026 }), fc.integer({ min: 1, max: 9_999_999 }), (year, serial) => {
        const canonical = formatPncId(year, serial)
        for (const typed of [canonical, canonical.slice(2), formatPersonUrn(year, serial), canonical.toLowerCase()])
          expect(readPncId(typed, THIS_YEAR)).toMatchObject({ state: 'valid', canonical })
      })
    )
  })
})

describe('CRO numbers', () => {
  it.each([
    ['65656/91H', '065656/91H', '65656/91H'],
    ['065656/91H', '065656/91H', '65656/91H'],
    ['SF05/482703J', 'SF05/482703J', 'SF05/482703J'],
    ['sf83/50058z', 'SF83/50058Z', 'SF83/50058Z']
  ])('%s is read as %s', (typed, canonical, shown) => {
    expect(readCro(typed)).toEqual({ state: 'valid', canonical, shown })
  })
  it('85227/65G fails', () => {
    expect(readCro('85227/65G')).toMatchObject({ state: 'wrong-check-letter' })
    expect(readCro('1234567/65G')).toEqual({ state: 'malformed' })
  })
  it('whatever is formatted is read back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{2}$/), fc.integer({ min: 1, max: 999_999 }), (year, serial) => {
        expect(readCro(formatCro(year, serial))).toHaveProperty('canonical', formatCro(year, serial))
        expect(readCro(formatFileOnlyCro(year, serial))).toMatchObject({ state: 'valid', canonical: formatFileOnlyCro(year, serial) })
      })
    )
  })
})

describe('court case references', () => {
  it.each([
    ['26/2576/000690B', '26/2576/000690B'],
    ['26/2576/690b', '26/2576/000690B'],
    ['97/1626/008395Q', '97/1626/008395Q']
  ])('%s is read as %s', (typed, canonical) => {
    expect(readCourtCase(typed)).toEqual({ state: 'valid', canonical, shown: canonical })
  })
  it('whatever is formatted is read back', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{2}$/),
        fc.stringMatching(/^\d{4}$/),
        fc.integer({ min: 1, max: 999_999 }),
        (year, court, sequence) => {
          const reference = formatCourtCase({ year, court, sequence })
          expect(readCourtCase(reference)).toEqual({ state: 'valid', canonical: reference, shown: reference })
        }
      )
    )
  })
})

describe('a typed identifier finds its kind', () => {
  it.each([
    ['11/01ZD/01/410780J', 'asn'],
    ['79/163001B', 'pnc-id'],
    ['65656/91H', 'cro'],
    ['SF05/482703J', 'cro']
  ])('%s is a(n) %s', (typed, kind) => {
    expect(identify(typed, THIS_YEAR)).toMatchObject({ kind, reading: { state: 'valid' } })
  })
  it('names are no identifiers', () => {
    expect(identify('SMITH/JOHN', THIS_YEAR)).toBeUndefined()
  })
  it('forms that only the letter tells apart are told apart by it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 27, max: 99 }), fc.integer({ min: 1, max: 99 }), (year, serial) => {
        const cro = formatCro(String(year), serial)
        const found = identify(cro, THIS_YEAR)
        expect(found?.reading.state).toBe('valid')
      })
    )
  })
})
