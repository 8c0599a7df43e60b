/** One measured number against its target. */
export interface Measured {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'KB' | 'MB' | 'times' | '/s' | ''
  /** The most it may be, or the least; null where it is told for information. */
  readonly target: number | null
  readonly wants?: 'at most' | 'at least'
}

/** What could not be measured here, and why: never passed over silently. */
export interface NotMeasured {
  readonly name: string
  readonly reason: string
}

export interface BenchOptions {
  readonly people: number
  /** How many the population keeps; one a person where not said. */
  readonly vehicles?: number | undefined
  /** A database file that is kept from run to run; one of its own, gone at the end, where not said. */
  readonly db?: string | undefined
  /** For how long the most clients ask. */
  readonly seconds?: number | undefined
}
/** Rows to print; with `--json` and this bench alone, `report` takes their place. */
type BenchResult = readonly (Measured | NotMeasured)[] & { readonly report?: object }
export type Bench = (options: BenchOptions) => Promise<BenchResult>

/** Whether a number is what it has to be; one that is told for information always is. */
export const isMet = ({ value, target, wants }: Measured): boolean =>
  target === null || (wants === 'at least' ? value >= target : value <= target)

/** @param share 0 to 1 of the values that lie at or below the answer (nearest rank) */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
}
