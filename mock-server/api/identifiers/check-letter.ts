/** The 23 letters that close police identifiers; I, O and S are left out because they read as digits (leds-api, Identifiers). */
const CHECK_LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY'

/** What may stand where a check letter stands, as the inside of a regular expression's class. */
export const CHECK_LETTER_CLASS = CHECK_LETTERS

/**
 * The check letter of a number given as a string of decimal digits of any length.
 * @param digits the number that the identifier's own rule composes
 */
export const checkLetter = (digits: string): string => CHECK_LETTERS.charAt(Number(BigInt(digits) % 23n))
