import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { findElectron } from '../../build/bootstrap/electron-runtime.mjs'
import { workstationEnvironment } from '../../build/bootstrap/workstation-environment.mjs'
import type { Wiring } from '../../build/bootstrap/workstation-environment.mjs'
import { holdUntilConnected } from '../fixtures/electron-loader.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import { ROOT } from '../fixtures/repository.ts'
import { quantile } from './measure.ts'
import type { Bench } from './measure.ts'

const RUNS = 5
const NAME = 'first window shown, against an empty one'

/** @returns milliseconds from the start of the process until its first window is on the screen */
const timeToWindow = async (executablePath: string, application: string, wiring: Wiring): Promise<number> => {
  const profile = await mkdtemp(join(tmpdir(), 'leds-bench-'))
  const startedAt = performance.now()
  const app = await _electron.launch({
    executablePath,
    args: [...holdUntilConnected(), application, `--user-data-dir=${profile}`],
    env: workstationEnvironment(wiring) as Record<string, string>
  })
  try {
    await app.firstWindow()
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
    return performance.now() - startedAt
  } finally {
    await app.close()
    await rm(profile, { recursive: true, force: true })
  }
}

/** Ours and an empty window in turn, so that both meet the same machine; medians are compared. */
export const window: Bench = async () => {
  const runtime = findElectron()
  if (runtime === null) return [{ name: NAME, reason: 'no Electron was found' }]
  if (process.platform === 'linux' && !process.env['DISPLAY'])
    return [{ name: NAME, reason: 'there is no display (run it under xvfb-run)' }]
  const server = await startMockServer({ people: 100 })
  const wiring = { serverUrl: server.url, enrolmentCode: server.enrolmentCode }
  try {
    const ours: number[] = []
    const empty: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      empty.push(await timeToWindow(runtime.path, join(ROOT, 'e2e/perf/empty-window/main.cjs'), wiring))
      ours.push(await timeToWindow(runtime.path, ROOT, wiring))
    }
    const [oursMedian, emptyMedian] = [quantile(ours, 0.5), quantile(empty, 0.5)]
    return [
      { name: 'first window shown', value: oursMedian, unit: 'ms', target: null },
      { name: 'empty Electron window shown', value: emptyMedian, unit: 'ms', target: null },
      { name: NAME, value: oursMedian / emptyMedian, unit: 'times', target: 1.5 }
    ]
  } finally {
    await server.dispose()
  }
}
