/** Between two hand-overs at least; four a second at most (contract, drafts.hold). Milliseconds. */
export const BETWEEN_MS = 250

/**
 * Hands on at most every 250 ms: the first at once, of those between only the last, and the last always.
 * @returns `push` takes the next; `flush` hands on what waits, now
 */
export const coalesce = <T>(handOn: (latest: T) => void) => {
  let waiting: { readonly value: T } | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const handWaiting = (): void => {
    timer = null
    if (waiting === null) return
    const { value } = waiting
    waiting = null
    timer = setTimeout(handWaiting, BETWEEN_MS)
    handOn(value)
  }
  const push = (value: T): void => {
    waiting = { value }
    if (timer === null) handWaiting()
  }
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer)
    handWaiting()
  }
  return { push, flush }
}
