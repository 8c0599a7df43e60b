import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { newWanted, openPerson, runLine } from '../fixtures/operator.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import type { MockServer } from '../fixtures/mock-server.ts'
import { findPerson } from '../fixtures/people.ts'
import type { Bench, Measured, NotMeasured } from './measure.ts'
import { openSignedIn, whyNoWindow } from './open-application.ts'
import { distinctLines } from './queries.ts'

const NAME = 'memory of the processes'
const MB = 1024
/** Electron's names for its processes, and ours; others (the zygote it forks them from) are left out. */
const PROCESSES: Readonly<Record<string, string>> = { Browser: 'main', Tab: 'renderer', GPU: 'GPU', Utility: 'utility' }

/** Resident memory, kilobytes, by process; several of one sort are added up. */
const ofElectron = async (app: ElectronApplication): Promise<ReadonlyMap<string, number>> => {
  const metrics = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ type, memory }) => ({ type, kilobytes: memory.workingSetSize }))
  )
  const sums = new Map<string, number>()
  for (const { type, kilobytes } of metrics) {
    const process = PROCESSES[type]
    if (process !== undefined) sums.set(process, (sums.get(process) ?? 0) + kilobytes)
  }
  return sums
}

/** Kilobytes; null where the system does not tell it in this way. */
const ofServer = (server: MockServer): number | null => {
  if (process.platform !== 'linux') return null
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${server.pid()}/status`, 'utf8'))?.[1]
  return resident === undefined ? null : Number(resident)
}

const rows = async (moment: string, app: ElectronApplication, server: MockServer): Promise<(Measured | NotMeasured)[]> => {
  const told = [...(await ofElectron(app))].map(([process, kilobytes]): Measured => ({
    name: `memory ${moment}, ${process}`,
    value: kilobytes / MB,
    unit: 'MB',
    target: null
  }))
  const name = `memory ${moment}, server`
  const kilobytes = ofServer(server)
  return [...told, kilobytes === null ? { name, reason: 'only on Linux' } : { name, value: kilobytes / MB, unit: 'MB', target: null }]
}

/** Beside Due, which opens by itself: two checks, a person and a wanted report in hand. */
const openFiveTabs = async (page: Page, server: MockServer): Promise<void> => {
  await openPerson(page, await findPerson(server))
  await newWanted(page)
  const [line = ''] = distinctLines(1)
  await runLine(page, `${line} @4312 R1 HIGH ST`)
  await expect(page.getByRole('tabpanel').filter({ visible: true }).locator('[data-tab-start]').first()).toBeVisible()
  await expect(page.getByRole('tab')).toHaveCount(5)
}

/** What each process holds of the machine's memory, its share of what several use counted whole. */
export const memory: Bench = async ({ people }) => {
  const missing = whyNoWindow()
  if (missing !== null) return [{ name: NAME, reason: missing }]
  const server = await startMockServer({ people })
  try {
    const { app, page, close } = await openSignedIn(server)
    try {
      const signedIn = await rows('signed in', app, server)
      await openFiveTabs(page, server)
      return [...signedIn, ...(await rows('with 5 tabs', app, server))]
    } finally {
      await close()
    }
  } finally {
    await server.dispose()
  }
}
