import type { Clock } from '../clock.ts'

export interface Repeats {
  /** The first of its words goes on at once; those like it are counted and told together. */
  note(detail: string): void
  /** Tells what was counted so far. */
  flush(): void
}

export interface RepeatsDependencies {
  readonly clock: Clock
  readonly report: (detail: string) => void
}

/** Counted for so long after the first. */
const WINDOW_MS = 60_000
/** More kinds of words than this at once are counted as one: whoever floods may make up names. */
const MOST_WORDS = 20

/**
 * SECURITY: H06 H53 a flood of refused calls is audited as what it is, once and with its number, and crowds nothing else out
 * of the queue: `call ×137 in 60 s`.
 */
export const createRepeats = ({ clock, report }: RepeatsDependencies): Repeats => {
  const windows = new Map<string, { again: number; began: number; cancel: () => void }>()

  const tell = (words: string): void => {
    const window = windows.get(words)
    windows.delete(words)
    if (window === undefined) return
    window.cancel()
    const seconds = Math.max(1, Math.round((clock.elapsed() - window.began) / 1000))
    if (window.again > 0) report(`${words} ×${window.again} more in ${seconds} s`)
  }

  const OTHERS = 'other refused calls'
  return {
    note: (detail) => {
      const words = windows.has(detail) || windows.size < MOST_WORDS ? detail : OTHERS
      const window = windows.get(words)
      if (window !== undefined) {
        window.again += 1
        return
      }
      windows.set(words, { again: 0, began: clock.elapsed(), cancel: clock.after(WINDOW_MS, () => tell(words)) })
      report(detail)
    },
    flush: () => {
      for (const words of [...windows.keys()]) tell(words)
    }
  }
}
