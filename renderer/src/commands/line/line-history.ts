export interface LineHistory {
  readonly lines: readonly string[]
  /** Which is shown; `lines.length` is the line being typed. */
  readonly at: number
}
export const NO_HISTORY: LineHistory = { lines: [], at: 0 }

/** Kept for the session alone, in memory: a line holds names. The same line twice running is one. */
export const remember = ({ lines }: LineHistory, line: string): LineHistory => {
  const next = lines.at(-1) === line ? lines : [...lines, line].slice(-50)
  return { lines: next, at: next.length }
}

/** @param step -1 for the line before, 1 for the one after. @returns the line to show, empty after the last */
export const stepTo = ({ lines, at }: LineHistory, step: 1 | -1): { readonly history: LineHistory; readonly line: string } => {
  const to = Math.max(0, Math.min(at + step, lines.length))
  return { history: { lines, at: to }, line: lines[to] ?? '' }
}
