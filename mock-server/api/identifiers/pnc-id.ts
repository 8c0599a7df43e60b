import { CHECK_LETTER_CLASS, checkLetter } from './check-letter.ts'
import { asTyped, judge, MALFORMED } from './reading.ts'
import type { IdentifierReading } from './reading.ts'

const TYPED = new RegExp(`^(\\d{4}|\\d{2})/(\\d{1,7})([${CHECK_LETTER_CLASS}])$`)
const UNSLASHED = new RegExp(`^(\\d{4})(\\d{7})([${CHECK_LETTER_CLASS}])$`)

const padded = (serial: number): string => String(serial).padStart(7, '0')
const letterOf = (year: number, serial: number): string => checkLetter(String(year % 100).padStart(2, '0') + padded(serial))

/** @returns the canonical `YYYY/NNNNNNNX` */
export const formatPncId = (year: number, serial: number): string => `${year}/${padded(serial)}${letterOf(year, serial)}`

/** As LEDS writes a person's URN: four-digit year, serial without leading zeros. */
export const formatPersonUrn = (year: number, serial: number): string => `${year}/${serial}${letterOf(year, serial)}`

/** A year of two digits is the latest such year that is not in the future: the number was issued in it. */
const century = (year: string, thisYear: number): number => {
  if (year.length === 4) return Number(year)
  const candidate = Math.floor(thisYear / 100) * 100 + Number(year)
  return candidate > thisYear ? candidate - 100 : candidate
}

/**
 * Reads a PNC ID as typed: long or short year, with or without the serial's leading zeros, in either case.
 * @param thisYear four digits, decides the century of a short year
 */
export const readPncId = (typed: string, thisYear: number): IdentifierReading => {
  const match = TYPED.exec(asTyped(typed)) ?? UNSLASHED.exec(asTyped(typed))
  if (match === null) return MALFORMED
  const [, year = '', serial = '', letter = ''] = match
  const issued = century(year, thisYear)
  const canonical = `${issued}/${serial.padStart(7, '0')}${letter}`
  const shown = `${String(issued % 100).padStart(2, '0')}/${Number(serial)}${letter}`
  return judge({ given: letter, expected: letterOf(issued, Number(serial)), canonical, shown })
}
