import { setTimeout as wait } from 'node:timers/promises'

/** What was on its way when a process was killed. */
export interface Typed {
  /** Everything that was typed. */
  readonly text: string
  /** When each letter was typed, milliseconds since 1970. */
  readonly at: readonly number[]
}

/** Between two keys of a fast typist. Milliseconds. */
const KEY_MS = 45
const LETTERS = 'the suspect was seen leaving by the side door at a quarter past '

/** Types letter after letter until told to stop. @param hold takes each state of the field, as the page's form does */
export const type = async (hold: (text: string) => void, until: AbortSignal): Promise<Typed> => {
  const at: number[] = []
  let text = ''
  while (!until.aborted) {
    text += LETTERS[text.length % LETTERS.length] ?? ''
    at.push(Date.now())
    hold(text)
    await wait(KEY_MS)
  }
  return { text, at }
}

/**
 * How much typing is gone: the time between the first letter that is not there any more and the kill.
 * @param kept what was found after the kill
 * @returns milliseconds; 0 where all of it is there
 */
export const lostMilliseconds = ({ text, at }: Typed, kept: string, killedAt: number): number => {
  if (!text.startsWith(kept)) throw new Error('What was kept is no beginning of what was typed.')
  const typedByThen = at.filter((moment) => moment <= killedAt).length
  const firstLost = at[kept.length]
  return kept.length >= typedByThen || firstLost === undefined ? 0 : killedAt - firstLost
}
