/** Gives UUIDs (version 4 in form) that rise, so that the indexes they stand in grow at their end. */
export type OrderedIds = () => string

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

const FIRST = 0x5e
const SIX_DIGITS = 0x100_0000

/**
 * @param seed the same seed gives the same ids; 0 to 4294967295
 * @param used how many were given before
 */
export const orderedIds = (seed: number, used = 0): OrderedIds => {
  const tail = hex(seed, 8)
  let count = used
  return () => {
    count += 1
    // A count of more than six digits goes on in the first two: 2,700 million ids.
    return `${hex(FIRST + Math.floor(count / SIX_DIGITS), 2)}${hex(count % SIX_DIGITS, 6)}-${tail.slice(0, 4)}-4000-8000-${tail}${hex(count & 0xffff, 4)}`
  }
}
