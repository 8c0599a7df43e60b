/** Gives UUIDs (version 4 in form) that rise, so that the indexes they stand in grow at their end. */
export type OrderedIds = () => string

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

/** @param seed the same seed gives the same ids; 0 to 4294967295 */
export const orderedIds = (seed: number): OrderedIds => {
  const tail = hex(seed, 8)
  let count = 0
  return () => {
    count += 1
    return `5e${hex(count, 6)}-${tail.slice(0, 4)}-4000-8000-${tail}${hex(count & 0xffff, 4)}`
  }
}
