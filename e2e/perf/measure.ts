/** One measured number against its target. */
export interface Measured {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'KB' | 'MB' | 'times'
  /** The most it may be; null where it is told for information. */
  readonly target: number | null
}

/** What could not be measured here, and why: never passed over silently. */
export interface NotMeasured {
  readonly name: string
  readonly reason: string
}

export interface BenchOptions {
  readonly people: number
}
export type Bench = (options: BenchOptions) => Promise<readonly (Measured | NotMeasured)[]>

/** @param share 0 to 1 of the values that lie at or below the answer (nearest rank) */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
}
