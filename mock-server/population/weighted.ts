import type { Random } from './random.ts'

/** Draws from a list by weight. */
export type Weighted<T> = (random: Random) => T

export const weighted = <T>(entries: readonly (readonly [value: T, weight: number])[]): Weighted<T> => {
  let total = 0
  const sums = entries.map(([, weight]) => (total += weight))
  return (random) => {
    const at = random.next() * total
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    const entry = entries[low]
    if (entry === undefined) throw new RangeError('Nothing to draw from')
    return entry[0]
  }
}

/**
 * Names from commonest to rarest, falling off as names do (Zipf): the weight of the n-th is 1 / (n + flat).
 * @param names parted by commas
 * @param flat the greater, the more alike the weights
 */
export const byRank = (names: string, flat = 8): Weighted<string> =>
  weighted(
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name, rank) => [name, 1 / (rank + flat)] as const)
  )
