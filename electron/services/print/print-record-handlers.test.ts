import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { failure, success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import { problemOf } from '../problems.ts'
import { createFakeLeds } from '../testing/fake-leds.ts'
import type { Asked } from '../testing/fake-leds.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { personToPrint } from './person.fixture.ts'
import { printRecordHandlers } from './print-record-handlers.ts'

const [personId, reportId, printId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
const context = { reason: '1', justification: 'Traffic stop, HIGH ST', originator: 'PC 4312' }
const summary = personToPrint(personId, '2026-01-01T10:00:00.000Z')
const sha = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const PDF = Buffer.from('%PDF /Type /Pages /Type /Page /Type /Page\n')
const LASER = { name: 'Laser', displayName: 'Laser, first floor', description: '', details: [] }

const open = ({ printing = true, page = false, printed = true, refuse = '' } = {}) => {
  const steps: string[] = []
  const leds = createFakeLeds(({ name }: Asked) => {
    steps.push(name)
    if (name === refuse) return failure(problemOf('unreachable', 'LEDS did not answer.', 'TEST'))
    if (name === 'personSummary') return success(summary)
    if (name === 'createPrint')
      return success({ printId, printNumber: 'P-26-000007', at: '2026-11-22T11:15:00.000Z', workstation: 'Desk 4 [a1b2]' })
    return success({})
  })
  const documents: string[] = []
  const ports = {
    printers: () => Promise.resolve([LASER, { ...LASER, name: 'Print to PDF' }]),
    openDocument: (html: string) => {
      documents.push(html)
      return Promise.resolve({
        pdf: PDF,
        print: () => {
          steps.push('PAGES')
          return Promise.resolve(printed)
        },
        close: () => steps.push('closed')
      })
    }
  }
  const report = vi.fn()
  const clock = createManualClock()
  // Of the desk the handlers use the client alone.
  const desk = { call: leds.call } as Desk
  const handlers = printRecordHandlers({
    desk: () => desk,
    policy: { printing, marking: 'OFFICIAL', mode: 'training' },
    user: () => ({ name: 'J Hughes', user: 'bureau1', force: '36NN' }),
    words: { of: (_table, code) => Promise.resolve(code), national: (_table, code) => Promise.resolve(code) },
    ports: page ? null : ports,
    clock,
    newId: () => crypto.randomUUID(),
    report
  })
  const prepare = async () => {
    const answer = await handlers['print.prepare']({ context, subject: { what: 'person', personId } })
    if (!answer.ok) throw new Error(answer.problem.message)
    return answer.value
  }
  const print = (preparedId: string, printer: string | null = 'Laser') =>
    handlers['print.record']({ context, preparedId, reason: 'court', words: 'Remand hearing', copies: 2, printer })
  return { handlers, prepare, print, steps, documents, leds, report, clock }
}

describe('printing a record', () => {
  it('H32 the record comes from LEDS; its number and both hashes are in the ledger before a page leaves', async () => {
    const { prepare, print, steps, documents, leds } = open()
    const { preparedId, sheet, printers } = await prepare()
    expect(sheet).toMatchObject({ heading: 'RAVENSCROFT, Alexander · PNC ID 2025/0000001A' })
    expect(printers).toEqual([{ name: 'Laser', label: 'Laser, first floor' }])
    expect(await print(preparedId)).toEqual(success({ printNumber: 'P-26-000007', document: null }))
    expect(steps).toEqual(['personSummary', 'createPrint', 'printMade', 'PAGES', 'closed'])
    expect(leds.asked.find(({ name }) => name === 'printMade')?.request.body).toEqual({
      documentSha256: sha(documents[0] ?? ''),
      pdfSha256: sha(PDF),
      pages: 2
    })
    expect(documents[0]).toMatch(
      /J Hughes \(bureau1\) · force 36NN · Desk 4 \[a1b2\] · 22 November 2026.*<span class="whole">P-26-000007<\/span> · Court or prosecutor: Remand hearing/
    )
  })
  it('H31 shows data rights, and H30 says of what is sealed only that it is not printed', async () => {
    const { sheet } = await open().prepare()
    expect(sheet.notices).toEqual([
      'Accuracy disputed by the person since 4 March 2025',
      'Held and sealed, not printed: safeguarding details'
    ])
  })
  it.each(['createPrint', 'printMade'])('H32 prints nothing where %s fails', async (refuse) => {
    const { prepare, print, steps } = open({ refuse })
    expect(await print((await prepare()).preparedId)).toMatchObject({ ok: false, problem: { kind: 'unreachable' } })
    expect(steps).not.toContain('PAGES')
  })
  it('H32 prints on no printer but one of the list', async () => {
    const { prepare, print, steps, report } = open()
    const { preparedId } = await prepare()
    for (const other of ['Print to PDF', 'Elsewhere', null])
      expect(await print(preparedId, other)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
    expect(steps).toEqual(['personSummary'])
    expect(report).toHaveBeenCalledWith('print-refused', 'record: no printer of the list')
  })
  it('H33 a print that did not come out is recorded as not printed', async () => {
    const { prepare, print, leds } = open({ printed: false })
    expect(await print((await prepare()).preparedId)).toMatchObject({ ok: false, problem: { kind: 'fault' } })
    expect(leds.asked.at(-1)).toMatchObject({ name: 'closePrint', request: { body: { how: 'not-printed' } } })
  })
  it('H32 what was shown is printed once, and not when it is old', async () => {
    const { prepare, print, clock } = open()
    const first = await prepare()
    expect(await print(first.preparedId)).toMatchObject({ ok: true })
    expect(await print(first.preparedId)).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    const second = await prepare()
    await clock.pass(16 * 60_000)
    expect(await print(second.preparedId)).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
  })
  it('H32 where the page prints it is given the document of the ledger, after the ledger has it', async () => {
    const { prepare, print, steps, leds } = open({ page: true })
    const answer = await print((await prepare()).preparedId, null)
    expect(steps).toEqual(['personSummary', 'createPrint', 'printMade'])
    const document = answer.ok ? (answer.value.document ?? '') : ''
    expect(leds.asked.at(-1)?.request.body).toEqual({ documentSha256: sha(document), pdfSha256: null, pages: null })
  })
  it('H30 is refused, reported and read by nobody where policy switches printing off', async () => {
    const { handlers, steps, report } = open({ printing: false })
    expect(await handlers['print.prepare']({ context, subject: { what: 'wanted-report', personId, reportId } })).toMatchObject({
      ok: false,
      problem: { kind: 'forbidden' }
    })
    expect(steps).toEqual([])
    expect(report).toHaveBeenCalledWith('print-refused', 'record: printing is off by policy')
  })
})
