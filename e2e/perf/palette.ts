import { expect } from '@playwright/test'
import { startMockServer } from '../fixtures/mock-server.ts'
import { measureAnswers, paintedTimes, untilPainted } from './in-page.ts'
import { quantile } from './measure.ts'
import type { Bench } from './measure.ts'
import { openSignedIn, whyNoWindow } from './open-application.ts'

const NAME = 'palette: key to the list painted, p95'
const OPENINGS = 40
/** The field has the focus and the commands are there: one can type. */
const OPEN = '[role="dialog"]:has([role="option"]) [data-dialog-start]:focus'

export const palette: Bench = async () => {
  const missing = whyNoWindow()
  if (missing !== null) return [{ name: NAME, reason: missing }]
  const server = await startMockServer({ people: 100 })
  try {
    const { page, close } = await openSignedIn(server)
    try {
      await measureAnswers(page, { key: 'k', shows: OPEN })
      for (let opening = 1; opening <= OPENINGS; opening += 1) {
        await page.keyboard.press('Control+k')
        await untilPainted(page, opening)
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
      const times = await paintedTimes(page)
      return [
        { name: 'palette: key to the list painted, first time', value: times[0] ?? NaN, unit: 'ms', target: 100 },
        { name: NAME, value: quantile(times, 0.95), unit: 'ms', target: 100 }
      ]
    } finally {
      await close()
    }
  } finally {
    await server.dispose()
  }
}
