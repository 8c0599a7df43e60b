import { CHECK_LETTER_CLASS, checkLetter } from './check-letter.ts'
import { asTyped, judge, MALFORMED } from './reading.ts'
import type { IdentifierReading } from './reading.ts'

const TYPED = new RegExp(`^(\\d{2})/(\\d{4})/(\\d{1,6})([${CHECK_LETTER_CLASS}])$`)

const padded = (sequence: number): string => String(sequence).padStart(6, '0')

/** @param year two digits @param court four digits @returns the canonical `YY/CCCC/NNNNNNX` */
export const formatCourtCase = ({ year, court, sequence }: { year: string; court: string; sequence: number }): string =>
  `${year}/${court}/${padded(sequence)}${checkLetter(year + court + padded(sequence))}`

/** Reads a court case reference as typed, with or without the sequence's leading zeros. */
export const readCourtCase = (typed: string): IdentifierReading => {
  const match = TYPED.exec(asTyped(typed))
  if (match === null) return MALFORMED
  const [, year = '', court = '', sequence = '', letter = ''] = match
  const canonical = `${year}/${court}/${padded(Number(sequence))}${letter}`
  return judge({ given: letter, expected: checkLetter(year + court + padded(Number(sequence))), canonical, shown: canonical })
}
