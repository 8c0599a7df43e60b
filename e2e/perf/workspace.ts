import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { startMockServer } from '../fixtures/mock-server.ts'
import type { MockServer } from '../fixtures/mock-server.ts'
import { fillWanted, newWanted, openPerson, runLine } from '../fixtures/operator.ts'
import { findPeople } from '../fixtures/people.ts'
import { ROOT } from '../fixtures/repository.ts'
import { wantedForm } from './key-paint.ts'
import { measureSwitches, paintedTimes, untilPainted } from './in-page.ts'
import { quantile } from './measure.ts'
import type { Bench } from './measure.ts'
import { openApplication, openSignedIn, whyNoWindow } from './open-application.ts'
import { typeAgainstBare } from './type-against-bare.ts'

const NAME = 'a workspace of 20 records'
const PEOPLE = 10
/** A person and a wanted report of each. */
const RECORDS = PEOPLE * 2
const SWITCHES = 40
const KB_IN_MB = 1024

/** Resident memory of the page's process, MB, once what is no longer used was given back. */
const rendererMemory = async (app: ElectronApplication, page: Page): Promise<number> => {
  await page.evaluate(() => (globalThis as { gc?: () => void }).gc?.())
  const kilobytes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().flatMap(({ type, memory }) => (type === 'Tab' ? [memory.workingSetSize] : []))
  )
  return kilobytes.reduce((sum, one) => sum + one, 0) / KB_IN_MB
}

/** Each person by a check of their own, and a report of them begun. The checks are closed: what is counted are the records. */
const openRecords = async (page: Page, server: MockServer): Promise<void> => {
  for (const person of await findPeople(server, PEOPLE)) {
    await openPerson(page, person)
    await newWanted(page)
    await runLine(page, 'Go to the last check')
    await expect(page.getByRole('option').filter({ visible: true }).first()).toBeFocused()
    await page.keyboard.press('Control+W')
  }
  await expect(page.getByRole('tab')).toHaveCount(RECORDS + 1)
}

const switchTimes = async (page: Page): Promise<readonly number[]> => {
  await measureSwitches(page)
  for (let done = 0; done < SWITCHES; done += 1) {
    // 1 is Due, 2 was the last check's and is free.
    await page.keyboard.press(`Control+${(done % 7) + 3}`)
    await untilPainted(page, done + 1)
  }
  return paintedTimes(page)
}

/** Twenty records open: what they cost in memory, whether a key and a change of tab are as quick as with one. */
export const workspace: Bench = async ({ people }) => {
  const missing = whyNoWindow()
  if (missing !== null) return [{ name: NAME, reason: missing }]
  const server = await startMockServer({ people })
  try {
    const { app, page, close } = await openSignedIn(server)
    const bareInput = await openApplication(join(ROOT, 'e2e/perf/bare-input/main.cjs'), server).catch(async (error: unknown) => {
      await close()
      throw error
    })
    try {
      // What the first of a kind loads is the program's, not the record's.
      const [first] = await findPeople(server, 1)
      if (first === undefined) return [{ name: NAME, reason: 'the population holds nobody to open' }]
      await openPerson(page, first)
      await newWanted(page)
      await page.keyboard.press('Control+W')
      await page.keyboard.press('Control+W')
      await page.keyboard.press('Control+W')
      await expect(page.getByRole('tab')).toHaveCount(1)
      const empty = await rendererMemory(app, page)
      await openRecords(page, server)
      const full = await rendererMemory(app, page)
      const switches = await switchTimes(page)
      await runLine(page, 'Most recent tab')
      await newWanted(page)
      await fillWanted(page)
      const { ours, theirs } = await typeAgainstBare(page, await bareInput.app.firstWindow(), wantedForm.fields(page))
      return [
        { name: `memory for each of ${RECORDS} records`, value: (full - empty) / RECORDS, unit: 'MB', target: 8 },
        {
          name: `from Ctrl and a figure to the tab painted, ${RECORDS} open, p95`,
          value: quantile(switches, 0.95),
          unit: 'ms',
          target: 100
        },
        { name: `key to paint with ${RECORDS} open, p95`, value: quantile(ours, 0.95), unit: 'ms', target: null },
        {
          name: `key to paint with ${RECORDS} open, against <input>, p95`,
          value: quantile(ours, 0.95) / quantile(theirs, 0.95),
          unit: 'times',
          target: 1.5
        }
      ]
    } finally {
      await bareInput.close()
      await close()
    }
  } finally {
    await server.dispose()
  }
}
