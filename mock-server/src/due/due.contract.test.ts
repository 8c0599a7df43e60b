import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../api/audit.ts'
import { DueItemSchema, DueListSchema, LEASE_SECONDS, RetentionPreviewSchema } from '../../api/due.ts'
import type { DueItem } from '../../api/due.ts'
import type { WantedReport } from '../../api/wanted.ts'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import { adult, createPerson, dayFromNow, wantedContent } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'
import { change, changed, circulate } from '../testing/wanted.ts'

let server: StartedServer
let writer: TestClient
let checker: TestClient
let elsewhere: TestClient
let supervisor: TestClient
let personId: string
beforeAll(async () => {
  server = await startServer({ people: 20 })
  writer = await signOnAs(server, 'bureau1')
  checker = await signOnAs(server, 'bureau3')
  elsewhere = await signOnAs(server, 'bureau2')
  supervisor = await signOnAs(server, 'supervisor1')
  personId = await createPerson(writer, adult('Dueworth'))
})
afterAll(async () => {
  await server.remove()
})

const listOf = async (client: TestClient): Promise<DueItem[]> => DueListSchema.parse((await client.call('due')).body).items
const itemsOf = async (client: TestClient, { reportId }: WantedReport): Promise<DueItem[]> =>
  (await listOf(client)).filter((item) => item.reportId === reportId)
const kindsOf = async (client: TestClient, report: WantedReport): Promise<string[]> =>
  (await itemsOf(client, report)).map(({ kind }) => kind).toSorted()
const located = { category: 'LW', power: 'none', grounds: undefined, offence: undefined }
const idOf = (kind: DueItem['kind'], { reportId }: WantedReport) => ({ dueId: `${kind}:${reportId}` })

describe('what is due', () => {
  it('a report with a power of arrest waits 24 hours for another operator, and its writer may not take it', async () => {
    const report = await circulate(writer, personId)
    const [item] = await itemsOf(checker, report)
    expect(item).toMatchObject({
      ...idOf('second-check', report),
      kind: 'second-check',
      personId,
      reference: report.reference,
      heading: expect.stringMatching(/offence/i),
      by: 'bureau1',
      ownerForce: '36NN',
      since: report.circulatedAt,
      assignedTo: null,
      lease: null,
      mayAct: true
    })
    expect(Date.parse(item?.dueAt ?? '') - Date.parse(report.circulatedAt)).toBe(24 * 3_600_000)
    expect((await itemsOf(writer, report))[0]?.mayAct).toBe(false)
    await changed(checker, 'secondCheckWanted', report, { outcome: 'confirmed' })
    expect(await itemsOf(checker, report)).toEqual([])
  })
  it('a query goes back to who wrote the report, until it is amended', async () => {
    const report = await circulate(writer, personId)
    const queried = await changed(checker, 'secondCheckWanted', report, { outcome: 'queried', note: 'The grounds do not say who saw him.' })
    const [item] = await itemsOf(writer, report)
    expect(item).toMatchObject({
      kind: 'queried',
      by: 'bureau3',
      assignedTo: { user: 'bureau1' },
      mayAct: true,
      dueAt: report.secondCheckDueAt
    })
    await changed(writer, 'amendWanted', queried, { content: { ...wantedContent, grounds: 'Seen by PC 4312' } })
    expect(await kindsOf(writer, report)).toEqual(['second-check'])
  })
  it('reviews within 7 days and weeding within 35 are there, with the time by which to act', async () => {
    const soon = await circulate(writer, personId, { ...located, reviewDate: dayFromNow(5), weedDate: dayFromNow(30) })
    const later = await circulate(writer, personId, { ...located, reviewDate: dayFromNow(20), weedDate: dayFromNow(60) })
    expect(await kindsOf(writer, soon)).toEqual(['review', 'weeding'])
    expect(await kindsOf(writer, later)).toEqual([])
    const [review, weeding] = await itemsOf(writer, soon)
    expect(review?.dueAt.slice(0, 10)).toBe(dayFromNow(5))
    expect(weeding?.dueAt.slice(0, 10)).toBe(dayFromNow(30))
    await changed(writer, 'extendWanted', soon, { reviewDate: dayFromNow(90), weedDate: dayFromNow(120), note: 'Still sought' })
    expect(await kindsOf(writer, soon)).toEqual([])
  })
  it('is another force’s after a transfer, and nobody’s after a cancellation', async () => {
    const report = await circulate(writer, personId, { reviewDate: dayFromNow(3) })
    expect(await kindsOf(elsewhere, report)).toEqual([])
    const moved = await changed(writer, 'transferWanted', report, {
      ownerForce: '52VB',
      officer: 'DS Penrose',
      contact: '0117 496 0000',
      note: 'Lives there now'
    })
    expect(await kindsOf(writer, report)).toEqual([])
    // Who gave it away looked at it once more: its new owner is told.
    expect(await kindsOf(elsewhere, report)).toEqual(['hit', 'review', 'second-check'])
    await changed(elsewhere, 'cancelWanted', moved, { reason: 'wanted:arrested', date: dayFromNow(0) })
    expect(await kindsOf(elsewhere, report)).toEqual(['hit'])
  })
  it('comes most overdue first', async () => {
    await circulate(writer, personId, { reviewDate: dayFromNow(1) })
    const due = (await listOf(checker)).map(({ dueAt }) => dueAt)
    expect(due).toEqual(due.toSorted())
    expect(due.length).toBeGreaterThan(2)
  })
})

describe('a lease', () => {
  const lease = (client: TestClient, params: { dueId: string }) => client.call<{ until: string }>('leaseDue', { params })
  it('is one operator’s, renewed by the same, refused to another by name, and free when put back', async () => {
    const report = await circulate(writer, personId, { reviewDate: dayFromNow(2) })
    const params = idOf('review', report)
    const taken = await lease(writer, params)
    expect(taken).toMatchObject({ status: 200, body: params })
    expect(Math.abs(Date.parse(taken.body.until) - Date.now() - LEASE_SECONDS * 1000)).toBeLessThan(20_000)
    const refused = await lease(checker, params)
    expect(refused).toMatchObject({
      status: 409,
      body: {
        type: 'conflict/pending-change-exists',
        details: expect.stringMatching(/Okafor-Lindqvist \(bureau1\) is at it until \d\d:\d\d/)
      }
    })
    expect((await itemsOf(checker, report)).find(({ kind }) => kind === 'review')?.lease).toMatchObject({ user: 'bureau1' })
    expect((await lease(writer, params)).status).toBe(200)
    expect((await checker.call('releaseDue', { params })).status).toBe(204)
    expect((await lease(checker, params)).status).toBe(409)
    expect((await writer.call('releaseDue', { params })).status).toBe(204)
    expect((await lease(checker, params)).status).toBe(200)
  })
  it('asked for by two at once is given to one', async () => {
    const report = await circulate(writer, personId, { reviewDate: dayFromNow(2) })
    const answers = await Promise.all([writer, checker, writer, checker].map((client) => lease(client, idOf('review', report))))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 409, 409])
  })
  it('ends with the change it was taken for', async () => {
    const report = await circulate(writer, personId)
    expect((await lease(checker, idOf('second-check', report))).status).toBe(200)
    await changed(checker, 'secondCheckWanted', report, { outcome: 'queried', note: 'Which Smith?' })
    expect((await itemsOf(checker, report))[0]).toMatchObject({ kind: 'queried', lease: null })
  })
  it('of one’s own work, of another force’s, or of what is done is not given', async () => {
    const report = await circulate(writer, personId)
    expect((await lease(writer, idOf('second-check', report))).status).toBe(422)
    expect((await lease(elsewhere, idOf('second-check', report))).status).toBe(404)
    expect((await lease(checker, idOf('weeding', report))).status).toBe(404)
  })
})

describe('handing over', () => {
  const hand = (client: TestClient, report: WantedReport, kind: DueItem['kind'], body: object) =>
    client.call('handOverDue', { params: idOf(kind, report), body })
  it('names a colleague, to all, and puts it back', async () => {
    const report = await circulate(writer, personId, { reviewDate: dayFromNow(2) })
    await writer.call('leaseDue', { params: idOf('review', report) })
    const handed = await hand(writer, report, 'review', { to: 'bureau3', note: 'The officer rings at nine.' })
    expect(DueItemSchema.parse(handed.body)).toMatchObject({
      assignedTo: { user: 'bureau3', name: expect.any(String) },
      assignmentNote: 'The officer rings at nine.',
      lease: null
    })
    expect((await itemsOf(supervisor, report)).find(({ kind }) => kind === 'review')?.assignedTo?.user).toBe('bureau3')
    await changed(writer, 'extendWanted', report, { reviewDate: dayFromNow(4), note: 'Rang' })
    expect((await itemsOf(writer, report)).find(({ kind }) => kind === 'review')?.assignedTo).toBeNull()
  })
  it.each(['bureau2', 'control1', 'nobody', 'bureau1'])('not to %s: another force’s, without due items, unknown, oneself', async (to) => {
    const report = await circulate(writer, personId, { reviewDate: dayFromNow(2) })
    const answer = await hand(writer, report, 'review', { to })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toEqual(['to'])
  })
  it('not to who may not do it', async () => {
    const report = await circulate(writer, personId)
    expect((await hand(checker, report, 'second-check', { to: 'bureau1' })).status).toBe(400)
    expect((await hand(checker, report, 'second-check', { to: 'supervisor1' })).status).toBe(200)
  })
})

describe('H52: a notice that sealed details were opened', () => {
  it('is the supervisor’s to acknowledge, not the operator’s', async () => {
    const child = { personId: FIXED_IDS.liamChild }
    await writer.call('openSealed', { params: child, body: { reason: 'To be handed over safely' } })
    const noticesOf = async (client: TestClient) => (await listOf(client)).filter(({ kind }) => kind === 'sealed-opened')
    expect(await noticesOf(writer)).toEqual([])
    const [notice, ...others] = await noticesOf(supervisor)
    expect(others).toEqual([])
    expect(notice).toMatchObject({ ...child, reportId: null, reference: '', heading: 'Sealed details opened', by: 'bureau1', mayAct: true })
    const params = { dueId: notice?.dueId ?? '' }
    expect((await writer.call('acknowledgeDue', { params })).status).toBe(404)
    expect((await supervisor.call('acknowledgeDue', { params })).status).toBe(200)
    expect(await noticesOf(supervisor)).toEqual([])
    expect((await supervisor.call('acknowledgeDue', { params })).status).toBe(404)
  })
  it('that the supervisor opened is another’s to acknowledge', async () => {
    await supervisor.call('openSealed', { params: { personId: FIXED_IDS.liamChild }, body: { reason: 'Asked by the social worker' } })
    const own = (await listOf(supervisor)).find(({ kind, by }) => kind === 'sealed-opened' && by === 'supervisor1')
    expect(own?.mayAct).toBe(false)
    expect((await supervisor.call('acknowledgeDue', { params: { dueId: own?.dueId ?? '' } })).status).toBe(422)
  })
  it('alone is acknowledged: a report is changed or checked', async () => {
    const report = await circulate(writer, personId, { reviewDate: dayFromNow(2) })
    expect((await supervisor.call('acknowledgeDue', { params: idOf('review', report) })).status).toBe(422)
  })
})

describe('the preview of what the retention job will do', () => {
  it('tells a force of its own reports, when and why', async () => {
    const report = await circulate(writer, personId, { ...located, reviewDate: dayFromNow(9), weedDate: dayFromNow(12) })
    const preview = async (client: TestClient, days: number) => {
      const { items } = RetentionPreviewSchema.parse((await client.call('retention', { query: `?days=${days}` })).body)
      return items.filter(({ reportId }) => reportId === report.reportId)
    }
    expect(await preview(supervisor, 8)).toEqual([])
    expect(await preview(supervisor, 14)).toMatchObject([
      { what: 'review', on: dayFromNow(9), reference: report.reference, status: 'circulated', why: expect.stringContaining('review date') },
      { what: 'erase', on: dayFromNow(13), heading: expect.stringMatching(/locate/i), why: expect.stringContaining('weed date') }
    ])
    expect(await preview(elsewhere, 14)).toEqual([])
  })
})

describe('H53: in the log', () => {
  it('stand the list and the handing over', async () => {
    const report = await circulate(writer, personId, { reviewDate: dayFromNow(2) })
    await writer.call('handOverDue', { params: idOf('review', report), body: { to: 'bureau3' } })
    const auditor = await signOnAs(server, 'auditor1')
    const page = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', {
      query: '?user=bureau1&actionCode=Hand%20Over%20Due%20Item'
    })
    expect(page.body.events[0]).toMatchObject({ kind: 'alteration', personId, subject: expect.stringContaining('handed to bureau3') })
    await change(writer, 'cancelWanted', report, { reason: 'wanted:died', date: dayFromNow(0) })
  })
})
