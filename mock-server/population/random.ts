/** A stream of chance that the same seed always gives again (sfc32). */
export interface Random {
  /** 0 up to but not 1. */
  readonly next: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
  /** True with this probability, 0 to 1. */
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** Leaves out so many draws, so that what is drawn after them stays the same when they are needed no more. */
  readonly skip: (draws: number) => void
}

/** @param seed any whole number */
export const randomFrom = (seed: number): Random => {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, 0xb7e15162 ^ seed, 1]
  const word = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let warming = 0; warming < 16; warming += 1) word()
  const next = (): number => word() / 0x1_0000_0000
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const chosen = list[Math.floor(next() * list.length)]
      if (chosen === undefined) throw new RangeError('Nothing to pick from')
      return chosen
    },
    skip: (draws) => {
      for (let skipped = 0; skipped < draws; skipped += 1) word()
    }
  }
}
