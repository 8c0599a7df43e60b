/** Time, passed in: tests turn it by hand. */
export interface Clock {
  /** Milliseconds since 1970, as the machine's clock says: for what people read. */
  now(): number
  /** Milliseconds since some start; never goes back and takes no notice of the machine's clock being set. */
  elapsed(): number
  /** Runs once after so many milliseconds. @returns a function that calls it off */
  after(milliseconds: number, run: () => void): () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    // What is kept waiting is no reason for the process to live on.
    timer.unref()
    return () => clearTimeout(timer)
  }
}

export const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString()
