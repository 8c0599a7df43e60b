interface Sight {
  /** Pixels scrolled by. */
  readonly top: number
  /** Pixels in sight. */
  readonly height: number
  readonly rowHeight: number
  readonly count: number
}

/** Drawn above and below what is in sight, so that a short scroll finds its rows there. */
const BEYOND = 8

/** Which rows are drawn: those in sight and a few beyond, `to` excluded. */
export const windowOf = ({ top, height, rowHeight, count }: Sight): { readonly from: number; readonly to: number } => {
  const first = Math.floor(Math.max(0, top) / rowHeight)
  const inSight = Math.ceil(height / rowHeight) + 1
  const from = Math.max(0, Math.min(first - BEYOND, count - inSight - BEYOND))
  return { from, to: Math.min(count, Math.max(first + inSight + BEYOND, from + inSight)) }
}

/** Indexes drawn: the window, and the chosen row wherever it is, for it holds the focus. In their order. */
export const drawnIndexes = (sight: Sight, chosen: number): readonly number[] => {
  const { from, to } = windowOf(sight)
  const inWindow = Array.from({ length: to - from }, (_, at) => from + at)
  if (chosen < 0 || chosen >= sight.count || (chosen >= from && chosen < to)) return inWindow
  return chosen < from ? [chosen, ...inWindow] : [...inWindow, chosen]
}
