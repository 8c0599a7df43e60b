import { join } from 'node:path'
import { startMockServer } from '../fixtures/mock-server.ts'
import type { MockServer } from '../fixtures/mock-server.ts'
import { ROOT } from '../fixtures/repository.ts'
import { quantile } from './measure.ts'
import type { Bench } from './measure.ts'
import { openApplication, whyNoWindow } from './open-application.ts'

const RUNS = 7
const NAME = 'first window shown, against an empty one'

interface Start {
  /** Milliseconds from the start of the process until its first window is on the screen. */
  readonly shown: number
  /** Until one can type into `field`; null where none was named. */
  readonly ready: number | null
}

const timeToWindow = async (application: string, server: MockServer, field?: string): Promise<Start> => {
  const startedAt = performance.now()
  const { app, close } = await openApplication(application, server)
  try {
    const page = await app.firstWindow()
    await app.evaluate(
      ({ BaseWindow }) =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (BaseWindow.getAllWindows().some((window) => window.isVisible())) resolve()
            else setTimeout(look, 2)
          }
          look()
        })
    )
    const shown = performance.now() - startedAt
    if (field === undefined) return { shown, ready: null }
    await page.waitForSelector(`${field}:focus`)
    return { shown, ready: performance.now() - startedAt }
  } finally {
    await close()
  }
}

/** Ours and an empty window in turn, so that both meet the same machine; medians are compared. */
export const window: Bench = async () => {
  const missing = whyNoWindow()
  if (missing !== null) return [{ name: NAME, reason: missing }]
  const server = await startMockServer({ people: 100 })
  try {
    const ours: Start[] = []
    const empty: Start[] = []
    for (let run = 0; run < RUNS; run += 1) {
      empty.push(await timeToWindow(join(ROOT, 'e2e/perf/empty-window/main.cjs'), server))
      ours.push(await timeToWindow(ROOT, server, '#username'))
    }
    const median = (values: readonly number[]): number => quantile(values, 0.5)
    const [oursMedian, emptyMedian] = [median(ours.map(({ shown }) => shown)), median(empty.map(({ shown }) => shown))]
    return [
      { name: 'first window shown', value: oursMedian, unit: 'ms', target: null },
      { name: 'sign-in ready to be typed into', value: median(ours.flatMap(({ ready }) => ready ?? [])), unit: 'ms', target: null },
      { name: 'empty Electron window shown', value: emptyMedian, unit: 'ms', target: null },
      { name: NAME, value: oursMedian / emptyMedian, unit: 'times', target: 1.5 }
    ]
  } finally {
    await server.dispose()
  }
}
