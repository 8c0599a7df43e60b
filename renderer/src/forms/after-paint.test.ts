import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAfterPaint } from './after-paint.ts'

let frames: FrameRequestCallback[] = []
beforeEach(() => {
  frames = []
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const paint = (): void => {
  for (const callback of frames.splice(0)) callback(0)
  vi.advanceTimersByTime(0)
}

it('is done once, when the next picture stands, however often it was asked for', () => {
  const run = vi.fn()
  const after = createAfterPaint(run)
  after.soon()
  after.soon()
  expect(run).not.toHaveBeenCalled()
  paint()
  expect(run).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(run).toHaveBeenCalledTimes(1)
})

it('is done without a picture where none is made, and at once where somebody has to know', () => {
  const run = vi.fn()
  const after = createAfterPaint(run)
  after.soon()
  vi.advanceTimersByTime(100)
  expect(run).toHaveBeenCalledTimes(1)
  after.soon()
  after.now()
  expect(run).toHaveBeenCalledTimes(2)
  paint()
  expect(run).toHaveBeenCalledTimes(2)
})

it('what follows from it, and what follows from that, asks for no second picture', () => {
  const done: string[] = []
  const last = createAfterPaint(() => done.push('last'))
  const second = createAfterPaint(() => {
    done.push('second')
    last.soon()
  })
  const first = createAfterPaint(() => {
    done.push('first')
    second.soon()
  })
  first.soon()
  expect(frames).toHaveLength(1)
  paint()
  vi.runAllTimers()
  expect(done).toEqual(['first', 'second', 'last'])
  expect(frames).toHaveLength(0)
})

it('what follows where the picture was not waited for waits for the next one', () => {
  const run = vi.fn()
  const next = createAfterPaint(run)
  const forced = createAfterPaint(next.soon)
  forced.soon()
  forced.now()
  expect(run).not.toHaveBeenCalled()
  expect(frames).toHaveLength(2)
  paint()
  expect(run).toHaveBeenCalledTimes(1)
})
