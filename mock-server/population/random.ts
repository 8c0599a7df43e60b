/** A stream of chance that the same seed always gives again (sfc32). */
export interface Random {
  /** 0 up to but not 1. */
  readonly next: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
  /** True with this probability, 0 to 1. */
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** Version 4 in form. */
  readonly uuid: () => string
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

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
  const bytes = (bits: number): string =>
    `${HEX[bits >>> 24] ?? ''}${HEX[(bits >>> 16) & 255] ?? ''}${HEX[(bits >>> 8) & 255] ?? ''}${HEX[bits & 255] ?? ''}`
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const chosen = list[Math.floor(next() * list.length)]
      if (chosen === undefined) throw new RangeError('Nothing to pick from')
      return chosen
    },
    uuid: () => {
      const [one, two, three, four] = [bytes(word()), bytes(word()), bytes(word()), bytes(word())]
      return `${one}-${two.slice(0, 4)}-4${two.slice(5, 8)}-${'89ab'[parseInt(three.charAt(0), 16) & 3] ?? '8'}${three.slice(1, 4)}-${three.slice(4, 8)}${four}`
    }
  }
}
