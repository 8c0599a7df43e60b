import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemClock } from '../clock.ts'
import { startMockServer } from '../testing/mock-server-process.ts'
import type { MockServerProcess } from '../testing/mock-server-process.ts'
import { openPage } from '../testing/page-of.ts'
import type { Page } from '../testing/page-of.ts'

const stop = { reason: '5', justification: 'Named by a witness', originator: '4312' }
const context = { reason: '0', justification: 'Audit of the week', originator: 'PSD' }

let server: MockServerProcess
let page: Page
let personId: string
beforeAll(async () => {
  server = await startMockServer()
  const bureau = await openPage(server.url, systemClock)
  await bureau.signIn('bureau1')
  const { candidates } = await bureau.value('people.search', { context: stop, query: { surname: 'Smith' } })
  personId = candidates[0]?.personId ?? ''
  await bureau.value('people.open', { context: stop, personId })
  expect(await bureau.call('audit.search', { context, filters: {}, offset: 0, limit: 10 })).toMatchObject({ ok: false })
  await bureau.workstation.close()
  page = await openPage(server.url, systemClock)
  await page.signIn('auditor1')
})
afterAll(async () => {
  await page.workstation.close()
  await server.stop('SIGKILL')
})

it('H54: an auditor finds by person, user and the reason’s code, reads one event, and the reading is in the log', async () => {
  const { events, pagination } = await page.value('audit.search', {
    context,
    filters: { personId, user: 'bureau1', reason: '5' },
    offset: 0,
    limit: 200
  })
  expect(pagination.recordTotal).toBe(events.length)
  expect(events[0]).toMatchObject({
    user: 'bureau1',
    personId,
    justification: 'Named by a witness',
    reason: expect.stringMatching(/^5 - /)
  })
  const sequence = events[0]?.sequence ?? 0
  expect(await page.value('audit.event', { context, sequence })).toEqual(events[0])
  expect(await page.call('audit.event', { context, sequence: 9_999_999 })).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('holds no event 9999999') }
  })
  const own = await page.value('audit.search', { context, filters: { user: 'auditor1', reason: '0' }, offset: 0, limit: 200 })
  expect(own.events.map(({ justification, subject }) => `${justification}: ${subject}`)).toContainEqual(
    expect.stringMatching(/^Audit of the week: audit log: .*sequence=\d+; 1 of 1 events/)
  )
})

it('H53: the log is verified against what was signed', async () => {
  const verification = await page.value('audit.verify', { context })
  expect(verification).toMatchObject({ intact: true, firstBroken: null })
  expect(verification.signedTo).toBeGreaterThan(0)
})

it('H50: nothing of people is open to an auditor', async () => {
  const refused = [
    await page.call('people.search', { context, query: { surname: 'Smith' } }),
    await page.call('people.open', { context, personId }),
    await page.call('due.list', {})
  ]
  expect(refused.map((answer) => answer.ok)).toEqual([false, false, false])
  const log = await page.value('audit.search', { context, filters: { user: 'auditor1', kind: 'refusal' }, offset: 0, limit: 200 })
  expect(log.events.map(({ actionCode }) => actionCode)).toEqual([])
})
