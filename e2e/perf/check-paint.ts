import { commandLine } from '../fixtures/operator.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import { expect } from '@playwright/test'
import { measureAnswers, paintedTimes, untilPainted } from './in-page.ts'
import { quantile } from './measure.ts'
import type { Bench } from './measure.ts'
import { openSignedIn, whyNoWindow } from './open-application.ts'
import { distinctLines } from './queries.ts'

const NAME = 'check: Enter to the answer painted, p95'
const CHECKS = 60
const WARM_UP = 3
/** Between two keys, milliseconds: no hand is faster, and main takes no more checks a second. */
const PACE = 5
/** What stands in a check's tab once it is answered, with matches or with none. */
const ANSWER = '.check .answers [data-tab-start]'

/** Name checks from the command line in the real window, no two alike, each in a tab that is closed before the next. */
export const checkPaint: Bench = async ({ people }) => {
  const missing = whyNoWindow()
  if (missing !== null) return [{ name: NAME, reason: missing }]
  const server = await startMockServer({ people })
  try {
    const { page, close } = await openSignedIn(server)
    try {
      await measureAnswers(page, { key: 'Enter', shows: ANSWER })
      for (const [index, line] of distinctLines(CHECKS + WARM_UP).entries()) {
        await page.keyboard.press('F2')
        await expect(commandLine(page)).toBeFocused()
        await page.keyboard.type(`${line} @4312 R1 HIGH ST`, { delay: PACE })
        await page.keyboard.press('Enter')
        await untilPainted(page, index + 1)
        await page.keyboard.press('Control+W')
        await expect(page.locator('.check')).toHaveCount(0)
      }
      const times = (await paintedTimes(page)).slice(WARM_UP)
      return [
        { name: 'check: Enter to the answer painted, p50', value: quantile(times, 0.5), unit: 'ms', target: null },
        { name: NAME, value: quantile(times, 0.95), unit: 'ms', target: 100 }
      ]
    } finally {
      await close()
    }
  } finally {
    await server.dispose()
  }
}
