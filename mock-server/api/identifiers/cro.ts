import { CHECK_LETTER_CLASS, checkLetter } from './check-letter.ts'
import { asTyped, judge, MALFORMED } from './reading.ts'
import type { IdentifierReading } from './reading.ts'

const CRO = new RegExp(`^(\\d{1,6})/(\\d{2})([${CHECK_LETTER_CLASS}])$`)
const FILE_ONLY = new RegExp(`^SF(\\d{2})/(\\d{1,6})([${CHECK_LETTER_CLASS}])$`)

const padded = (serial: number): string => String(serial).padStart(6, '0')
const letterOf = (year: string, serial: number): string => checkLetter(year + padded(serial))

/** @param year two digits @returns the canonical `NNNNNN/YYX` */
export const formatCro = (year: string, serial: number): string => `${padded(serial)}/${year}${letterOf(year, serial)}`

/** The file-only kind counts its serial without leading zeros. @returns `SFYY/nX` */
export const formatFileOnlyCro = (year: string, serial: number): string => `SF${year}/${serial}${checkLetter(year + String(serial))}`

/** Reads a CRO number as typed, file-only ones too, with or without leading zeros. */
export const readCro = (typed: string): IdentifierReading => {
  const text = asTyped(typed)
  const ordinary = CRO.exec(text)
  if (ordinary !== null) {
    const [, serial = '', year = '', letter = ''] = ordinary
    const canonical = `${serial.padStart(6, '0')}/${year}${letter}`
    return judge({ given: letter, expected: letterOf(year, Number(serial)), canonical, shown: `${Number(serial)}/${year}${letter}` })
  }
  const fileOnly = FILE_ONLY.exec(text)
  if (fileOnly === null) return MALFORMED
  const [, year = '', serial = '', letter = ''] = fileOnly
  const canonical = `SF${year}/${Number(serial)}${letter}`
  return judge({ given: letter, expected: checkLetter(year + String(Number(serial))), canonical, shown: canonical })
}
