import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DueListSchema } from '../../api/due.ts'
import type { DueItem } from '../../api/due.ts'
import { MissingMatchesSchema } from '../../api/missing.ts'
import type { MissingMatch, MissingReport } from '../../api/missing.ts'
import { UnidentifiedListSchema } from '../../api/unidentified.ts'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import { adult, createPerson, dayFromNow } from '../testing/people.ts'
import {
  allAnswered,
  changed,
  foundWell,
  hoursFromNow,
  recordUnidentified,
  reportMissing,
  searchUnidentified,
  unidentifiedContent
} from '../testing/missing.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let colleague: TestClient
let elsewhere: TestClient
let supervisor: TestClient
beforeAll(async () => {
  server = await startServer({ people: 60 })
  bureau = await signOnAs(server, 'bureau1')
  colleague = await signOnAs(server, 'bureau3')
  elsewhere = await signOnAs(server, 'bureau2')
  supervisor = await signOnAs(server, 'supervisor1')
})
afterAll(async () => {
  await server.remove()
})

const dueOf = async (client: TestClient, { reportId }: Pick<MissingReport, 'reportId'>): Promise<DueItem[]> =>
  DueListSchema.parse((await client.call('due')).body).items.filter((item) => item.reportId === reportId)
const kindsOf = async (client: TestClient, report: MissingReport): Promise<string[]> =>
  (await dueOf(client, report)).map(({ kind }) => kind).toSorted()

describe('what is due of a missing report', () => {
  it('its questions within the hour and its review by the grade’s clock, to its own force, until they are done', async () => {
    const personId = await createPerson(bureau, adult('Dueson'))
    const nextReviewAt = hoursFromNow(0.9)
    const report = await reportMissing(bureau, personId, { grade: 'H', nextReviewAt })
    expect(await kindsOf(elsewhere, report)).toEqual([])
    const items = await dueOf(colleague, report)
    expect(items.map(({ kind }) => kind)).toEqual(['missing-review', 'missing-risk'])
    expect(items[0]).toMatchObject({
      dueId: `missing-review:${report.reportId}`,
      heading: 'Missing, risk high',
      dueAt: nextReviewAt,
      personId,
      mayAct: true
    })
    expect(items[1]).toMatchObject({ since: report.createdAt, dueAt: report.riskDueAt, by: 'bureau1' })
    const answered = await changed(bureau, 'answerRisk', report, { answers: allAnswered })
    expect(await kindsOf(bureau, answered)).toEqual(['missing-review'])
    await changed(bureau, 'reviewMissing', answered, {
      grade: 'L',
      gradeRationale: 'Has telephoned: well.',
      nextReviewAt: hoursFromNow(47)
    })
    expect(await kindsOf(bureau, answered)).toEqual([])
  })
  it('rule: the UK Missing Persons Unit is to be told within 72 hours of the report, until it is said when they were', async () => {
    const personId = await createPerson(bureau, adult('Toldson'))
    const times = { lastSeen: { from: hoursFromNow(-60), placeUnknown: true }, risk: allAnswered, nextReviewAt: hoursFromNow(7) }
    const early = await reportMissing(bureau, personId, { ...times, reportedAt: hoursFromNow(-47) })
    expect(await kindsOf(bureau, early)).toEqual([])
    const reportedAt = hoursFromNow(-49)
    const late = await reportMissing(bureau, await createPerson(bureau, adult('Toldsen')), { ...times, reportedAt })
    const [due] = await dueOf(bureau, late)
    expect(due).toMatchObject({ kind: 'missing-ukmpu', dueId: `missing-ukmpu:${late.reportId}`, mayAct: true })
    expect(Date.parse(due?.dueAt ?? '') - Date.parse(reportedAt)).toBe(72 * 3_600_000)
    await changed(bureau, 'amendMissing', late, { content: { ...late.content, ukmpuToldAt: hoursFromNow(-1) } })
    expect(await kindsOf(bureau, late)).toEqual([])
  })
  it('a child’s return interview, from being found until it is held', async () => {
    const born = `${Number(dayFromNow(0).slice(0, 4)) - 13}-01-05`
    const personId = await createPerson(bureau, adult('Returnson', { birth: { date: born } }))
    const report = await changed(bureau, 'foundMissing', await reportMissing(bureau, personId), { found: foundWell() })
    expect(await dueOf(bureau, report)).toMatchObject([{ kind: 'return-interview', dueAt: report.returnInterviewDueAt }])
    const returnInterview = { state: 'declined', at: hoursFromNow(0) }
    await changed(bureau, 'recordReturnInterview', report, { returnInterview })
    expect(await kindsOf(bureau, report)).toEqual([])
  })
  it('is taken by one operator at a time, and by nobody who may not change missing reports', async () => {
    const report = await reportMissing(bureau, await createPerson(bureau, adult('Leaseson')))
    const params = { dueId: `missing-risk:${report.reportId}` }
    expect(await bureau.call('leaseDue', { params })).toMatchObject({ status: 200 })
    expect(await colleague.call('leaseDue', { params })).toMatchObject({ status: 409 })
    expect(await supervisor.call('leaseDue', { params })).toMatchObject({
      status: 422,
      body: { details: expect.stringContaining('missing reports') }
    })
    await changed(bureau, 'answerRisk', report, { answers: allAnswered })
    expect(await colleague.call('leaseDue', { params })).toMatchObject({ status: 404 })
  })
  it('of the training child stands overdue in the bureau’s list', async () => {
    const items = DueListSchema.parse((await bureau.call('due')).body).items.filter(({ personId }) => personId === FIXED_IDS.missingChild)
    expect(items.map(({ kind }) => kind)).toContain('missing-risk')
  })
})

const content = unidentifiedContent()
const { description } = content
const matchesOf = async (
  client: TestClient,
  name: 'missingMatches' | 'unidentifiedMatches',
  params: Record<string, string>
): Promise<MissingMatch[]> => MissingMatchesSchema.parse((await client.call(name, { params })).body).matches

describe('somebody found without a name', () => {
  it('has a record without a name, is read nationally, listed, and matched with the missing both ways', async () => {
    const personId = await createPerson(
      bureau,
      adult('Kingfisher-Reed', {
        sex: 'F',
        birth: { date: '1990-06-01' },
        height: { cm: 172 },
        hair: 'Red, short',
        marks: [{ kind: 'tattoo', place: 'right wrist', description: 'Small kingfisher' }]
      })
    )
    const report = await reportMissing(bureau, personId, { lastSeen: { from: hoursFromNow(-20), place: 'Holkham village' } })
    const looked = await searchUnidentified(elsewhere, content)
    expect(looked.missing[0]).toMatchObject({ personId, reportId: report.reportId })
    const found = await recordUnidentified(elsewhere, content)
    expect(found).toMatchObject({ reference: expect.stringMatching(/^UF-\d{2}-\d{6}$/), content: { kind: 'body', place: 'Holkham beach' } })
    const record = await bureau.call('person', { params: { personId: found.personId } })
    expect(record.body).toMatchObject({
      content: { unidentified: true, names: [], sex: 'F', birth: { approximateAge: { years: 36, plusMinus: 6 } } }
    })
    const { unidentified } = UnidentifiedListSchema.parse((await bureau.call('unidentifiedList')).body)
    expect(unidentified.find(({ reference }) => reference === found.reference)?.heading).toBe('Body of a woman, 30 to 42, 164 to 170 cm')
    const [fromMissing] = await matchesOf(bureau, 'missingMatches', { personId, reportId: report.reportId })
    expect(fromMissing).toMatchObject({ personId: found.personId, reference: found.reference, displayName: 'Body of a woman' })
    expect(fromMissing?.reasons).toEqual(expect.arrayContaining(['height within 5 cm', 'same sex', 'both at holkham']))
    expect(fromMissing?.reasons[0]).toContain('tattoo on the right wrist')
    const [fromFound] = await matchesOf(bureau, 'unidentifiedMatches', { personId: found.personId })
    expect(fromFound).toMatchObject({
      personId,
      reportId: report.reportId,
      displayName: 'KINGFISHER-REED, Robin',
      score: fromMissing?.score
    })
    await changed(bureau, 'foundMissing', report, { found: foundWell() })
    expect((await matchesOf(bureau, 'unidentifiedMatches', { personId: found.personId })).map(({ personId: id }) => id)).not.toContain(
      personId
    )
  })
  it('of the training population is like the adult who is missing', async () => {
    const matches = await matchesOf(bureau, 'unidentifiedMatches', { personId: FIXED_IDS.unidentifiedBody })
    expect(matches[0]).toMatchObject({ personId: FIXED_IDS.smithJohnMissing, displayName: 'JOHN, Smith Adeyemi' })
  })
  it.each<[rule: string, change: object, field: string]>([
    ['nobody is found in the future', { foundAt: hoursFromNow(1) }, 'content.foundAt'],
    ['without a name there is a description', { description: { sex: 'F' } }, 'content.description.height'],
    ['the greater age comes second', { description: { ...description, age: { from: 40, to: 30 } } }, 'content.description.age.to'],
    [
      'the greater height comes second',
      { description: { ...description, height: { cm: 170, toCm: 160 } } },
      'content.description.height.toCm'
    ],
    ['a person or a body is said', { kind: undefined }, 'content.kind'],
    ['the UK Missing Persons Unit is told after they were found', { ukmpuToldAt: hoursFromNow(-4) }, 'content.ukmpuToldAt'],
    ['the owner is a known force and station', { ownerForce: 'ZZZZ' }, 'content.ownerForce']
  ])('is refused by the rule: %s', async (_rule, wrong, field) => {
    const answer = await elsewhere.call('createUnidentified', { body: { content: { ...content, ...wrong }, searchToken: '' } })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toEqual([field])
  })
  it('is not what other records are of', async () => {
    expect(await bureau.call('unidentified', { params: { personId: FIXED_IDS.johnSmith } })).toMatchObject({ status: 404 })
  })
})
