/** Waits between attempts at something that is away: doubling from `first` to `most`, milliseconds. */
export interface Backoff {
  readonly first: number
  readonly most: number
}

/** @param attempt 0 for the wait before the second try */
export const waitBefore = ({ first, most }: Backoff, attempt: number): number => Math.min(most, first * 2 ** Math.min(attempt, 30))

export const SERVER_AWAY: Backoff = { first: 1_000, most: 15_000 }
