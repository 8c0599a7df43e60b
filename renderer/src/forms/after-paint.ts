/** A page that is not shown paints nothing: what waits for a paint is done after this, milliseconds. */
const LATEST = 100

/**
 * Does something once the next picture stands, so that a key is seen before what follows from it is worked out.
 * Asked again before that, it is done once.
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
  const soon = (): void => {
    waiting ??= { frame: requestAnimationFrame(() => setTimeout(now)), late: setTimeout(now, LATEST) }
  }
  return {
    soon,
    /** At once, where it waits. */ now
  }
}
