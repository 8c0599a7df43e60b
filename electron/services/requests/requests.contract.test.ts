import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemClock } from '../clock.ts'
import { startMockServer } from '../testing/mock-server-process.ts'
import type { MockServerProcess } from '../testing/mock-server-process.ts'
import { openPage } from '../testing/page-of.ts'
import type { Page } from '../testing/page-of.ts'

const context = { reason: '9', justification: 'Requests inbox', originator: '4312' }
const content = {
  category: 'LS',
  power: 'none' as const,
  officer: 'DC Halloran',
  contact: '01632 960212',
  actionOnFinding: 'Take the address and tell DC Halloran.',
  circulation: 'national' as const,
  reviewDate: '2027-06-30',
  ownerForce: '36NN'
}

let server: MockServerProcess
let page: Page
beforeAll(async () => {
  server = await startMockServer({ requests: 40 })
  page = await openPage(server.url, systemClock)
  await page.signIn('bureau1')
})
afterAll(async () => {
  await page.workstation.close()
  await server.stop('SIGKILL')
})

const waiting = async (kind: 'wanted' | 'property') => {
  const { requests } = await page.value('requests.list', { kind, state: 'waiting' })
  const [first] = requests
  if (first === undefined) throw new Error(`no ${kind} request waits`)
  return first
}

it('a report typed in a draft that names a request is joined with it', async () => {
  const { requestId, reference } = await waiting('wanted')
  await page.value('requests.take', { requestId })
  expect(await page.value('requests.read', { context, requestId })).toMatchObject({ state: 'taken', lease: { user: 'bureau1' } })
  const { candidates } = await page.value('people.search', { context, query: { surname: 'Smith' } })
  const personId = candidates[0]?.personId ?? ''
  const draftId = randomUUID()
  await page.value('drafts.hold', {
    draftId,
    content: { kind: 'wanted-report', title: reference, personId, request: { requestId, reference }, fields: {}, context }
  })
  const write = await page.value('wanted.create', { context, personId, draftId, content })
  expect(write).toMatchObject({ state: 'completed', problem: null })
  expect(await page.value('requests.read', { context, requestId })).toMatchObject({
    state: 'submitted',
    record: { recordId: write.recordId, personId, reference: write.recordReference }
  })
})

it('a request is returned once, however often it is asked for', async () => {
  const { requestId } = await waiting('property')
  const back = {
    context,
    requestId,
    draftId: randomUUID(),
    body: { reason: 'incomplete' as const, note: 'Give the frame number', remarks: {} }
  }
  const [first, again] = [await page.value('requests.return', back), await page.value('requests.return', back)]
  expect(first).toMatchObject({ state: 'completed', recordId: requestId })
  expect(again.writeId).toBe(first.writeId)
  expect(await page.value('requests.read', { context, requestId })).toMatchObject({
    state: 'returned',
    returned: { note: 'Give the frame number' }
  })
})
