import { asTyped } from './reading.ts'

/** What the 16 characters of a driver number say of whose it is. */
export interface DriverNumberParts {
  /** First five letters of the surname, Mac as MC, without the 9s that fill a shorter one up. */
  readonly surname: string
  readonly sex: 'M' | 'F'
  /** The year's tens and units: its century is not in the number. */
  readonly shortYear: number
  readonly month: number
  readonly day: number
  /** First letters of the first two forenames; one or none where there are no more. */
  readonly initials: string
}
export type DriverNumberReading =
  | {
      readonly state: 'valid'
      readonly canonical: string
      /** In the groups in which it is read out: `SMITH 803125 JA9AA`. */
      readonly shown: string
      readonly parts: DriverNumberParts
    }
  /** `fault` says which part is wrong and how to mend it. */
  | { readonly state: 'malformed'; readonly fault: string }

const LENGTH = 16
/** On the card two figures follow the number: how often it was issued. */
const WITH_ISSUE = /^(.{16})\d{2}$/
const SURNAME = /^[A-Z]{1,5}9*$/
const BIRTH = /^\d[0156]\d[0-3]\d\d$/
const INITIALS = /^(?:[A-Z][A-Z9]|99)$/
const CHECK = /^\d[A-Z0-9]{2}$/
/** A woman's month of birth counts from 51. */
const WOMAN = 50
/** 2000 was a leap year: no birth date is refused for its year. */
const LEAP = 2000

const fault = (words: string): DriverNumberReading => ({ state: 'malformed', fault: words })

const wholeOf = (typed: string): string => {
  const text = asTyped(typed).replaceAll(/[^A-Z0-9]/g, '')
  return WITH_ISSUE.exec(text)?.[1] ?? text
}

/**
 * Reads a driver number as it was typed or stands on the card: surname 5, birth date and sex 6, initials 2, and 3 that
 * tell namesakes apart. How the last two are worked out is not published, so they are compared and not verified.
 */
export const readDriverNumber = (typed: string): DriverNumberReading => {
  const canonical = wholeOf(typed)
  if (canonical.length !== LENGTH)
    return fault(
      `A driver number has ${LENGTH} letters and figures; this has ${canonical.length}. Ask for it again, from field 5 of the card.`
    )
  const [surname, birth, initials, check] = [canonical.slice(0, 5), canonical.slice(5, 11), canonical.slice(11, 13), canonical.slice(13)]
  if (!SURNAME.test(surname)) return fault(`${surname} is no surname: the first 5 are its first letters, a shorter one filled up with 9.`)
  const coded = Number(birth.slice(1, 3))
  const month = coded > WOMAN ? coded - WOMAN : coded
  const day = Number(birth.slice(3, 5))
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(LEAP, month, 0)).getUTCDate()
  if (!BIRTH.test(birth) || !exists)
    return fault(
      `${birth} is no birth date: characters 6 to 11 are the year’s tens, the month (50 more for a woman), the day, the year’s units.`
    )
  if (!INITIALS.test(initials))
    return fault(`${initials} is no pair of initials: characters 12 and 13 are letters, 9 where there is no name.`)
  if (!CHECK.test(check)) return fault(`${check} cannot end a driver number: a figure, then two letters or figures.`)
  return {
    state: 'valid',
    canonical,
    shown: `${surname} ${birth} ${initials}${check}`,
    parts: {
      surname: surname.replaceAll('9', ''),
      sex: coded > WOMAN ? 'F' : 'M',
      shortYear: Number(`${birth.charAt(0)}${birth.charAt(5)}`),
      month,
      day,
      initials: initials.replaceAll('9', '')
    }
  }
}

const YOUNGEST = 15
const OLDEST = 120
const two = (value: number): string => String(value).padStart(2, '0')

/** The days on which the holder can have been born, the later century first. @param today YYYY-MM-DD */
export const birthDatesOf = ({ shortYear, month, day }: DriverNumberParts, today: string): string[] => {
  const thisYear = Number(today.slice(0, 4))
  return [2000, 1900, 1800]
    .map((century) => century + shortYear)
    .filter((year) => year <= thisYear - YOUNGEST && year >= thisYear - OLDEST)
    .map((year) => `${year}-${two(month)}-${two(day)}`)
}

export interface DriverNamed {
  readonly surname: string
  readonly forenames: readonly string[]
  /** YYYY-MM-DD */
  readonly born: string
  readonly sex: 'M' | 'F'
}

const lettersOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll('Ł', 'L')
    .replaceAll('Ø', 'O')
    .replaceAll(/[^A-Z]/g, '')

/**
 * The first 13 characters of the number of whoever bears this name and was born on this day; undefined where the
 * surname has no letter that a number can hold.
 */
export const driverNumberStem = ({ surname, forenames, born, sex }: DriverNamed): string | undefined => {
  const letters = lettersOf(surname).replace(/^MAC(?=[A-Z]{3})/, 'MC')
  if (letters === '') return undefined
  const initials = forenames
    .slice(0, 2)
    .map((name) => lettersOf(name).charAt(0))
    .join('')
  const month = Number(born.slice(5, 7)) + (sex === 'F' ? WOMAN : 0)
  return `${letters.slice(0, 5).padEnd(5, '9')}${born.charAt(2)}${two(month)}${born.slice(8, 10)}${born.charAt(3)}${initials.padEnd(2, '9')}`
}

const AS_FIGURE: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', B: '8' }
const AS_LETTER: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' }
const isFigure = (place: number): boolean => (place >= 5 && place <= 10) || place === 13

/**
 * The number that what was typed would be with figures where figures stand and letters where letters do (0 and O, 1 and
 * I, 5 and S, 8 and B): offered, never put in its place. Undefined where that makes no number either, or changes nothing.
 */
export const offeredDriverNumber = (typed: string): string | undefined => {
  const given = wholeOf(typed)
  const read = [...given]
    .map((character, place) => (isFigure(place) ? AS_FIGURE[character] : place < 13 ? AS_LETTER[character] : undefined) ?? character)
    .join('')
  const reading = readDriverNumber(read)
  return read === given || reading.state === 'malformed' ? undefined : reading.shown
}
