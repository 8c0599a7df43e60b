/** A page that is not shown paints nothing: what waits for a paint is done after this, milliseconds. */
const LATEST = 100

/** What runs now was waiting for a picture, which stands. */
let stands = false

/**
 * Does something once the next picture stands, so that a key is seen before what follows from it is worked out.
 * Asked again before that, it is done once. What follows from something that waited for a picture asks for no further
 * one: with nothing to show it would be made for nothing, and the next key would have to wait for its end.
 */
export const createAfterPaint = (run: () => void) => {
  let waiting: { readonly frame: number; readonly late: ReturnType<typeof setTimeout> } | null = null
  const now = (): void => {
    if (waiting === null) return
    cancelAnimationFrame(waiting.frame)
    clearTimeout(waiting.late)
    waiting = null
    run()
  }
  const painted = (): void => {
    stands = true
    try {
      now()
    } finally {
      stands = false
    }
  }
  const soon = (): void => {
    waiting ??= stands
      ? { frame: 0, late: setTimeout(painted) }
      : { frame: requestAnimationFrame(() => setTimeout(painted)), late: setTimeout(now, LATEST) }
  }
  return {
    soon,
    /** At once, where it waits. */ now
  }
}
