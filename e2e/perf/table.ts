import type { ElectronApplication } from '@playwright/test'
import { CALL_CHANNEL } from '../../electron/contract/bridge.ts'
import type { RetentionItem } from '../../mock-server/api/due.ts'
import { runLine } from '../fixtures/operator.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import { measureAnswers, measureKeys, paintedTimes, untilPainted } from './in-page.ts'
import { quantile } from './measure.ts'
import type { Bench } from './measure.ts'
import { openSignedIn, whyNoWindow } from './open-application.ts'

const ROWS = 10_000
const NAME = `page down to paint, a table of ${ROWS} rows, p95`
/** As long as a screen may take to answer a key (ux, Operator speed). */
const TARGET_MS = 100
const PAGES = 40
const TYPED = 'norwich 99'
const PACE = 120

const row = (at: number): RetentionItem => ({
  what: at % 5 === 0 ? 'erase' : 'review',
  kind: 'wanted',
  personId: '00000000-0000-4000-8000-0000000000aa',
  reportId: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  reference: `WR-26-${String(at).padStart(6, '0')}`,
  heading: at % 2 === 0 ? 'Wanted for an offence' : 'Warrant: fail to appear',
  ownerForce: '36NN',
  status: 'circulated',
  on: `2027-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
  why: `Its review date is reached, Norwich ${at % 100}.`
})

interface Answering {
  readonly channel: string
  readonly answer: unknown
}
/** So many reports no force has: main answers the page's one question with them, and every other as ever. */
const answerWithRows = (app: ElectronApplication): Promise<void> =>
  app.evaluate(
    ({ ipcMain }, { channel, answer }: Answering) => {
      const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers')
      const usual: unknown = handlers instanceof Map ? handlers.get(channel) : undefined
      if (typeof usual !== 'function') throw new Error('The bridge answers otherwise than this bench knows.')
      ipcMain.removeHandler(channel)
      ipcMain.handle(channel, (event, envelope: unknown): unknown => {
        const asked = typeof envelope === 'object' && envelope !== null && 'call' in envelope ? envelope.call : null
        return asked === 'retention.preview' ? answer : Reflect.apply(usual, undefined, [event, envelope])
      })
    },
    {
      channel: CALL_CHANNEL,
      answer: {
        ok: true,
        value: { asOf: new Date().toISOString(), until: '2027-12-31', items: Array.from({ length: ROWS }, (_, at) => row(at)) }
      }
    }
  )

/** The retention list with ten thousand reports: a page on, to the end, and a letter into its filter. */
export const table: Bench = async () => {
  const missing = whyNoWindow()
  if (missing !== null) return [{ name: NAME, reason: missing }]
  const server = await startMockServer({ people: 100 })
  try {
    const { app, page, close } = await openSignedIn(server)
    try {
      await answerWithRows(app)
      await runLine(page, 'Retention: what will be erased')
      const grid = page.getByRole('grid', { name: 'What will be erased or reviewed' })
      await grid.getByRole('row', { selected: false }).first().waitFor()
      await page.locator('[data-row-id]:focus').waitFor()

      const paged: number[] = []
      for (let at = 0; at < PAGES; at += 1) {
        const next = await page.locator('[data-row-id]:focus').getAttribute('aria-rowindex')
        await measureAnswers(page, { key: 'PageDown', shows: `[data-row-id]:focus:not([aria-rowindex="${next}"])` })
        await page.keyboard.press('PageDown')
        await untilPainted(page, 1)
        paged.push(...(await paintedTimes(page)))
      }
      const ends: number[] = []
      for (const [key, rowindex] of [
        ['End', ROWS + 1],
        ['Home', 2],
        ['End', ROWS + 1],
        ['Home', 2]
      ] as const) {
        await measureAnswers(page, { key, shows: `[data-row-id]:focus[aria-rowindex="${rowindex}"]` })
        await page.keyboard.press(key)
        await untilPainted(page, 1)
        ends.push(...(await paintedTimes(page)))
      }
      await page.keyboard.press('Control+F')
      await page.getByRole('textbox', { name: 'Filter what is kept or erased' }).waitFor()
      await measureKeys(page)
      await page.keyboard.type(TYPED, { delay: PACE })
      await untilPainted(page, TYPED.length)
      const filtered = await paintedTimes(page)
      return [
        { name: `page down to paint, a table of ${ROWS} rows, p50`, value: quantile(paged, 0.5), unit: 'ms', target: null },
        { name: NAME, value: quantile(paged, 0.95), unit: 'ms', target: TARGET_MS },
        { name: 'to its end or start, slowest', value: Math.max(...ends), unit: 'ms', target: TARGET_MS },
        { name: 'letter in its filter to rows painted, p95', value: quantile(filtered, 0.95), unit: 'ms', target: TARGET_MS }
      ]
    } finally {
      await close()
    }
  } finally {
    await server.dispose()
  }
}
