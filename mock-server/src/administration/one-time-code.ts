import { randomInt } from 'node:crypto'

/** Letters and figures that are not taken for one another when they are read out. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const GROUPS = 4
const GROUP = 4

/** `7KPM-QW3X-…`: 78 bits, written down or read out once. */
export const newOneTimeCode = (): string =>
  Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join('-')
