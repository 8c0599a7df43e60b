import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DueListSchema } from '../../api/due.ts'
import type { DueItem } from '../../api/due.ts'
import type { ProblemDocument } from '../../api/problems.ts'
import type { WantedReport } from '../../api/wanted.ts'
import { adult, createPerson, dayFromNow, wantedContent } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'
import { change, changed, readHistory, readReport } from '../testing/wanted.ts'

let server: StartedServer
let control: TestClient
let bureau: TestClient
let elsewhere: TestClient
let personId: string
beforeAll(async () => {
  server = await startServer()
  control = await signOnAs(server, 'control1')
  bureau = await signOnAs(server, 'bureau1')
  elsewhere = await signOnAs(server, 'bureau2')
  personId = await createPerson(bureau, adult('Fastworth'))
})
afterAll(async () => {
  await server.remove()
})

const report = async (client: TestClient, content: object = {}): Promise<WantedReport> => {
  const values = await client.written('createWanted', {
    params: { personId },
    body: { unconfirmed: true, content: { ...wantedContent, ...content } }
  })
  return readReport(client, { personId, reportId: values['wanted-report-id'] ?? '' })
}
const dueOf = async (client: TestClient, { reportId }: WantedReport): Promise<DueItem[]> =>
  DueListSchema.parse((await client.call('due')).body).items.filter((item) => item.reportId === reportId)
const confirmation = { reference: '36/4521/26', officer: 'DS 1187' }
const detailsOf = ({ body }: { readonly body: unknown }): string => (body as ProblemDocument).details

describe('a control room’s wanted report', () => {
  it('H50 is circulated at once as unconfirmed, and never as confirmed', async () => {
    const refused = await control.call('createWanted', { params: { personId }, body: { content: wantedContent } })
    expect([refused.status, fieldsOf(refused)]).toEqual([403, ['unconfirmed']])
    const made = await report(control)
    expect(made).toMatchObject({ status: 'circulated', secondCheck: 'unconfirmed', createdBy: 'control1' })
    expect(Date.parse(made.secondCheckDueAt ?? '') - Date.parse(made.circulatedAt)).toBe(48 * 3_600_000)
  })
  it('stands for six weeks at most, an earlier day that was given for less', async () => {
    const made = await report(control)
    expect(made.content).toMatchObject({ reviewDate: dayFromNow(42), weedDate: dayFromNow(42) })
    const short = await report(control, { reviewDate: dayFromNow(7) })
    expect(short.content).toMatchObject({ reviewDate: dayFromNow(7), weedDate: dayFromNow(42) })
  })
  it('waits on the bureau’s list with its 48-hour clock, and for nothing else', async () => {
    const made = await report(control, { reviewDate: dayFromNow(3) })
    expect(await dueOf(bureau, made)).toMatchObject([
      { kind: 'wanted-unconfirmed', by: 'control1', since: made.circulatedAt, dueAt: made.secondCheckDueAt, mayAct: true }
    ])
    expect(await dueOf(elsewhere, made)).toEqual([])
  })
  it('is confirmed by the bureau with crime reference and officer: looked at, reviewed in a year, no longer due', async () => {
    const made = await report(control)
    const confirmed = await changed(bureau, 'confirmWanted', made, confirmation)
    expect(confirmed).toMatchObject({
      secondCheck: 'done',
      secondCheckDueAt: null,
      content: {
        crimeReference: '36/4521/26',
        officer: 'DS 1187',
        reviewDate: `${Number(dayFromNow(0).slice(0, 4)) + 1}${dayFromNow(0).slice(4)}`
      }
    })
    expect(confirmed.content.weedDate).toBeUndefined()
    expect(await dueOf(bureau, made)).toEqual([])
    const { versions } = await readHistory(bureau, made)
    expect(versions.map(({ action, by }) => `${action} ${by}`)).toEqual(['circulated control1', 'confirmed bureau1'])
  })
  it('is not confirmed without a crime reference, by a control room, by another force, or twice', async () => {
    const made = await report(control)
    expect((await change(bureau, 'confirmWanted', made, { officer: 'DS 1187' })).status).toBe(400)
    expect((await change(control, 'confirmWanted', made, confirmation)).status).toBe(403)
    expect((await change(elsewhere, 'confirmWanted', made, confirmation)).status).toBe(403)
    const confirmed = await changed(bureau, 'confirmWanted', made, confirmation)
    const again = await change(bureau, 'confirmWanted', confirmed, confirmation)
    expect([again.status, detailsOf(again)]).toEqual([422, 'This report is confirmed: there is nothing to confirm of it.'])
  })
  it('is not kept on by an extension or a look: it is confirmed or cancelled', async () => {
    const made = await report(control)
    const extended = await change(bureau, 'extendWanted', made, { reviewDate: dayFromNow(400), note: 'Still wanted' })
    expect([extended.status, detailsOf(extended)]).toEqual([422, expect.stringContaining('Confirm it with its crime reference')])
    expect((await change(bureau, 'secondCheckWanted', made, { outcome: 'confirmed' })).status).toBe(422)
    const amended = await changed(bureau, 'amendWanted', made, {
      content: { ...made.content, likelyPlaces: 'The harbour', reviewDate: dayFromNow(300), weedDate: undefined }
    })
    expect(amended).toMatchObject({ secondCheck: 'unconfirmed', content: { likelyPlaces: 'The harbour', weedDate: dayFromNow(42) } })
    expect((await changed(bureau, 'cancelWanted', amended, { reason: 'wanted:no-longer-required', date: dayFromNow(0) })).status).toBe(
      'cancelled'
    )
    expect(await dueOf(bureau, made)).toEqual([])
  })
  it('sent unconfirmed and confirmed by one and the same operator still waits for another’s look', async () => {
    const made = await report(bureau)
    expect((await changed(bureau, 'confirmWanted', made, confirmation)).secondCheck).toBe('pending')
  })
})
