/** Failures that cost nothing: a mistyped password is not an attack. */
const FREE_FAILURES = 3
const LONGEST_SECONDS = 60
/** After this long without a failure the count starts anew. */
const FORGOTTEN_AFTER_MS = 15 * 60_000
const MOST_KEYS = 10_000

interface Failures {
  count: number
  lastAt: number
}

/**
 * Growing delay after failures: 2, 4, 8 … 60 seconds from the fourth on. Keyed by user and client together, so that
 * nobody can lock another out from elsewhere (H46).
 */
export const createThrottle = () => {
  const failures = new Map<string, Failures>()
  const delayAfter = (count: number): number => (count <= FREE_FAILURES ? 0 : Math.min(LONGEST_SECONDS, 2 ** (count - FREE_FAILURES)))

  return {
    /**
     * Counts an attempt as failed until `succeeded` says otherwise: guesses sent at once do not slip through.
     * @returns seconds to wait before another attempt is looked at; 0 where this one may go on
     */
    attempt(key: string, now: number): number {
      const known = failures.get(key)
      const held = known === undefined || now - known.lastAt > FORGOTTEN_AFTER_MS ? { count: 0, lastAt: now } : known
      const wait = Math.ceil((held.lastAt + delayAfter(held.count) * 1000 - now) / 1000)
      // SECURITY: H46 a refused attempt does not even reach the password check
      if (wait > 0) return wait
      const oldest = failures.size >= MOST_KEYS ? failures.keys().next().value : undefined
      if (oldest !== undefined) failures.delete(oldest)
      failures.delete(key)
      failures.set(key, { count: held.count + 1, lastAt: now })
      return 0
    },
    succeeded(key: string): void {
      failures.delete(key)
    }
  }
}
export type Throttle = ReturnType<typeof createThrottle>
