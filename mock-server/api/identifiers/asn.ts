import { CHECK_LETTER_CLASS, checkLetter } from './check-letter.ts'
import { asTyped, judge, MALFORMED } from './reading.ts'
import type { IdentifierReading } from './reading.ts'

/** The parts of an arrest/summons number `YY/FFUU/SS/n…X`, without its check letter. */
export interface AsnParts {
  /** Two digits. */
  readonly year: string
  /** Force (2) and unit (2). */
  readonly forceStation: string
  /** Two characters. */
  readonly system: string
  /** 1 to 99999999999. */
  readonly serial: number
}

const SLASHED = new RegExp(`^(\\d{2})/([0-9A-Z]{4})/([0-9A-Z]{2})/(\\d{1,11})([${CHECK_LETTER_CLASS}])$`)
const UNSLASHED = new RegExp(`^(\\d{2})([0-9A-Z]{4})([0-9A-Z]{2})(\\d{11})([${CHECK_LETTER_CLASS}])$`)
const digitsOnly = (part: string): string => (/^\d+$/.test(part) ? part : '')

/** Force and system count only where they are digits; the unit never does (leds-api, Identifiers). */
const letterOf = ({ year, forceStation, system, serial }: AsnParts): string =>
  checkLetter(digitsOnly(forceStation.slice(0, 2)) + digitsOnly(system) + year + String(serial).padStart(11, '0'))

const shownWith = ({ year, forceStation, system, serial }: AsnParts, letter: string): string =>
  `${year}/${forceStation}/${system}/${serial}${letter}`

/** `11/01ZD/01/410780J`: slashed, without the serial's leading zeros, with its check letter. */
export const formatAsn = (parts: AsnParts): string => shownWith(parts, letterOf(parts))

/** Parts of an ASN typed with or without slashes, in either case, whatever its check letter; undefined where it is none. */
export const partsOfAsn = (typed: string): (AsnParts & { readonly letter: string }) | undefined => {
  const match = SLASHED.exec(asTyped(typed)) ?? UNSLASHED.exec(asTyped(typed))
  if (match === null) return undefined
  const [, year = '', forceStation = '', system = '', serial = '', letter = ''] = match
  return Number(serial) === 0 ? undefined : { year, forceStation, system, serial: Number(serial), letter }
}

/** Reads an ASN as typed. Canonical and shown: slashed, no leading zeros. */
export const readAsn = (typed: string): IdentifierReading => {
  const parts = partsOfAsn(typed)
  if (parts === undefined) return MALFORMED
  const shown = shownWith(parts, parts.letter)
  return judge({ given: parts.letter, expected: letterOf(parts), canonical: shown, shown })
}

/** The 20-character form that some systems exchange. */
export const unslashedAsn = (parts: AsnParts): string =>
  `${parts.year}${parts.forceStation}${parts.system}${String(parts.serial).padStart(11, '0')}${letterOf(parts)}`
