import { useBridge } from '../../app/bridge.ts'

export interface CountedKeys {
  /** Tells what was counted since the last time; nothing where nothing was. */
  tell(): Promise<void>
  stop(): void
}

/** Most that one message tells of each: what is over stays for the next one. */
const MOST = 5_000

/**
 * Counts keys and clicks, never which: a training run says how much was done by keyboard. Real input alone counts, and a
 * key held down once.
 * @param isRunning whether a run is under way and its clock goes
 */
export const countKeys = (target: Window, isRunning: () => boolean): CountedKeys => {
  const count = { keys: 0, clicks: 0 }
  const onKey = ({ isTrusted, repeat }: KeyboardEvent): void => {
    if (isTrusted && !repeat && isRunning()) count.keys += 1
  }
  const onClick = ({ isTrusted }: Event): void => {
    if (isTrusted && isRunning()) count.clicks += 1
  }
  target.addEventListener('keydown', onKey, { capture: true, passive: true })
  target.addEventListener('pointerdown', onClick, { capture: true, passive: true })
  return {
    tell: async () => {
      const told = { keys: Math.min(count.keys, MOST), clicks: Math.min(count.clicks, MOST) }
      if (told.keys + told.clicks === 0) return
      count.keys -= told.keys
      count.clicks -= told.clicks
      const answer = await useBridge().call('training.counted', told)
      if (answer.ok) return
      count.keys += told.keys
      count.clicks += told.clicks
    },
    stop: () => {
      target.removeEventListener('keydown', onKey, { capture: true })
      target.removeEventListener('pointerdown', onClick, { capture: true })
    }
  }
}
