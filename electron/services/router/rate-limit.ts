const SECOND = 1000

/**
 * A sliding window for each name: `most` in any one second.
 * @param elapsed milliseconds on a clock that never goes back
 * @returns whether one more is allowed now; one that is refused does not count
 */
export const createRateLimit = (elapsed: () => number): ((name: string, most: number) => boolean) => {
  const windows = new Map<string, number[]>()
  return (name, most) => {
    const now = elapsed()
    const recent = (windows.get(name) ?? []).filter((at) => now - at < SECOND)
    const allowed = recent.length < most
    if (allowed) recent.push(now)
    windows.set(name, recent)
    return allowed
  }
}
