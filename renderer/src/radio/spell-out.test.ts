import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spokenLetters } from '../commands/line/phonetics.ts'
import { spellOut } from './spell-out.ts'

describe('spelling out', () => {
  it('says names and registrations letter by letter', () => {
    expect(spellOut('TU19 KVO')).toBe('Tango Uniform one nine, Kilo Victor Oscar')
    expect(spellOut('O’Brien-Çelik')).toBe('Oscar apostrophe Bravo Romeo India Echo November hyphen Charlie Echo Lima India Kilo')
  })
  it('is read back by the command line as what was spelt', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{2,10}$/), (mark) => {
        expect(spokenLetters(spellOut(mark))).toBe(mark)
      })
    )
  })
})
