import { effectScope } from 'vue'
import { expect, it, vi } from 'vitest'
import { handOverAll, HANDOVER_MOST_MS, useHandover } from './before-leaving.ts'

it('waits for every hand-over of what still lives, and for no other', async () => {
  const handed: string[] = []
  const gone = effectScope()
  gone.run(() => useHandover(async () => void handed.push('closed tab')))
  gone.stop()
  const living = effectScope()
  living.run(() => {
    useHandover(async () => {
      await Promise.resolve()
      handed.push('form')
    })
  })
  await handOverAll()
  expect(handed).toEqual(['form'])
  living.stop()
})

it('holds no lock up for a hand-over that does not come back', async () => {
  vi.useFakeTimers()
  const stuck = effectScope()
  stuck.run(() => useHandover(() => new Promise(() => undefined)))
  const handed = handOverAll()
  await vi.advanceTimersByTimeAsync(HANDOVER_MOST_MS)
  await expect(handed).resolves.toBeUndefined()
  stuck.stop()
  vi.useRealTimers()
})
