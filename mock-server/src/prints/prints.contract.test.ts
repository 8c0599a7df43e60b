import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../api/audit.ts'
import { PrintDetailSchema, PrintListSchema, PrintNumberedSchema } from '../../api/prints.ts'
import { adult, createPerson } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'
import { circulate } from '../testing/wanted.ts'

let server: StartedServer
let operator: TestClient
let supervisor: TestClient
let elsewhere: TestClient
let personId: string
beforeAll(async () => {
  server = await startServer()
  operator = await signOnAs(server, 'bureau1')
  supervisor = await signOnAs(server, 'supervisor1')
  elsewhere = await signOnAs(server, 'bureau2')
  personId = await createPerson(operator, adult('Printworthy'))
})
afterAll(async () => {
  await server.remove()
})

const hashes = { documentSha256: 'a'.repeat(64), pdfSha256: 'b'.repeat(64), pages: 3 }
const why = { reason: 'court', words: 'Bundle for the remand hearing', copies: 1 }
const number = async (client: TestClient, asked: object = {}) =>
  PrintNumberedSchema.parse((await client.call('createPrint', { body: { what: 'person', personId, ...why, ...asked } })).body)
const make = (client: TestClient, printId: string) => client.call('printMade', { params: { printId }, body: hashes })
const close = (client: TestClient, printId: string, how: string) => client.call('closePrint', { params: { printId }, body: { how } })
const list = async (client: TestClient, query: string) => PrintListSchema.parse((await client.call('prints', { query })).body).prints

describe('a print', () => {
  it('H30: asks for a reason every time, and nothing sealed can be asked for', async () => {
    const ask = (body: object) => operator.call('createPrint', { body: { what: 'person', personId, ...why, ...body } })
    expect(fieldsOf(await ask({ reason: undefined }))).toEqual(['reason'])
    expect(fieldsOf(await ask({ words: 'x' }))).toEqual(['words'])
    expect(fieldsOf(await ask({ what: 'sealed-details' }))).toEqual(['what'])
    expect(fieldsOf(await ask({ what: 'wanted-report' }))).toEqual(['reportId'])
    expect((await ask({ personId: crypto.randomUUID() })).status).toBe(404)
  })
  it('H30: whoever may not read a record, an answer or a list may not print it', async () => {
    const ask = async (client: TestClient, body: object) => (await client.call('createPrint', { body: { ...why, ...body } })).status
    expect(await ask(operator, { what: 'due-list' })).toBe(201)
    const control = await signOnAs(server, 'control1')
    expect(await ask(control, { what: 'due-list' })).toBe(403)
    expect(await ask(control, { what: 'person-check' })).toBe(201)
    const trainer = await signOnAs(server, 'trainer1')
    expect(await ask(trainer, { what: 'arrest-report', personId, reportId: crypto.randomUUID() })).toBe(403)
    expect(await ask(operator, { what: 'arrest-report', personId, reportId: crypto.randomUUID() })).toBe(404)
    expect(await ask(operator, { what: 'vehicle-report', reportId: crypto.randomUUID() })).toBe(404)
    expect(await ask(operator, { what: 'person-check', personId })).toBe(400)
  })
  it('H32: has its number before it is made, and both hashes in ledger and log before a page leaves', async () => {
    const report = await circulate(operator, personId)
    const print = await number(operator, { what: 'wanted-report', reportId: report.reportId })
    expect(print.printNumber).toMatch(/^P-\d{2}-\d{6}$/)
    const row = async () => (await list(operator, '?list=all')).find(({ printId }) => printId === print.printId)
    expect(await row()).toMatchObject({ state: 'numbered', reference: report.reference, pages: null })
    expect((await make(operator, print.printId)).status).toBe(200)
    expect(await row()).toMatchObject({ state: 'out', pages: 3 })
    const auditor = await signOnAs(server, 'auditor1')
    const page = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?personId=${personId}&kind=disclosure` })
    expect(page.body.events[0]).toMatchObject({ user: 'bureau1', actionCode: 'Print', justification: 'Traffic stop, HIGH ST, PC 4312' })
    for (const part of [print.printNumber, report.reference, hashes.documentSha256, hashes.pdfSha256])
      expect(page.body.events[0]?.subject).toContain(part)
  })
  it('H33: gives each document a number of its own, used once and by who took it', async () => {
    const [first, second] = [await number(operator), await number(operator)]
    expect(second.printNumber).not.toBe(first.printNumber)
    expect((await make(supervisor, first.printId)).status).toBe(404)
    expect((await make(operator, first.printId)).status).toBe(200)
    expect((await make(operator, first.printId)).status).toBe(422)
  })
})

describe('the ledger', () => {
  it('H33: shows one’s own prints, and the force’s to its supervisor alone', async () => {
    const { printId } = await number(operator)
    await make(operator, printId)
    const has = async (client: TestClient, query: string) => (await list(client, query)).some((row) => row.printId === printId)
    expect(await has(operator, '?list=out')).toBe(true)
    expect(await has(elsewhere, '?list=all')).toBe(false)
    expect(await has(supervisor, '?list=all')).toBe(false)
    expect(await has(supervisor, '?whose=force&list=out')).toBe(true)
    expect(await has(supervisor, '?whose=force&list=overdue')).toBe(false)
    expect((await operator.call('prints', { query: '?whose=force' })).status).toBe(403)
  })
  it('H33: a print is returned or destroyed once, by who printed it or their supervisor', async () => {
    const [mine, theirs, blank] = [await number(operator), await number(operator), await number(operator)]
    for (const { printId } of [mine, theirs]) await make(operator, printId)
    expect((await close(elsewhere, mine.printId, 'destroyed')).status).toBe(404)
    expect((await close(operator, mine.printId, 'destroyed')).status).toBe(200)
    expect((await close(operator, mine.printId, 'returned')).status).toBe(422)
    expect((await close(supervisor, theirs.printId, 'not-printed')).status).toBe(422)
    expect((await close(supervisor, theirs.printId, 'returned')).status).toBe(200)
    expect((await close(operator, blank.printId, 'returned')).status).toBe(422)
    expect((await close(operator, blank.printId, 'not-printed')).status).toBe(200)
    const rows = await list(operator, '?list=all')
    expect(rows.find(({ printId }) => printId === theirs.printId)).toMatchObject({ state: 'returned', closedBy: 'supervisor1' })
  })
  it('H33: a found page’s number, however it is typed, leads its supervisor to who, when and why', async () => {
    const print = await number(operator)
    await make(operator, print.printId)
    const find = (client: TestClient, printNumber: string) => client.call('findPrint', { params: { printNumber } })
    const found = await find(supervisor, print.printNumber.toLowerCase().replaceAll('-', ''))
    expect(PrintDetailSchema.parse(found.body)).toMatchObject({ by: 'bureau1', at: print.at, words: why.words, personId, ...hashes })
    expect((await find(operator, print.printNumber)).status).toBe(403)
    expect((await find(supervisor, 'P-26-999999')).status).toBe(404)
  })
})
