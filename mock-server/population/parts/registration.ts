const LETTERS = [...'ABCDEFGHJKLMNOPRSTUVWXYZ']
/** First letters that no registration office issues: well formed, on no road. */
const UNISSUED = [...'JTUXZ']
/** Half-years of registration: 02 to 26 from March, 52 to 76 from September of the same years. */
const FIRST_YEAR = 2
const YEARS = 25
const LATER_HALF = 50

/** How many registrations there are to give out: 82,944,000. */
export const REGISTRATIONS = UNISSUED.length * 2 * YEARS * LETTERS.length ** 4
/** Shares no factor with the count, so that its multiples go through every registration once before any comes again. */
const STRIDE = 43_237_067

export interface Registration {
  readonly vrm: string
  /** Year of first registration, four digits. */
  readonly registered: number
}

/** The registration of a number, another for each: they seem drawn, and none is given twice. @param number 0 to REGISTRATIONS - 1 */
export const registration = (number: number): Registration => {
  let rest = (number * STRIDE) % REGISTRATIONS
  const take = (count: number): number => {
    const taken = rest % count
    rest = Math.floor(rest / count)
    return taken
  }
  const letter = (): string => LETTERS[take(LETTERS.length)] ?? ''
  const office = UNISSUED[take(UNISSUED.length)] ?? ''
  const half = take(2) * LATER_HALF
  const year = FIRST_YEAR + take(YEARS)
  const code = String(year + half).padStart(2, '0')
  return { vrm: `${office}${letter()}${code}${letter()}${letter()}${letter()}`, registered: 2000 + year }
}
