import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PropertyHistorySchema } from '../../api/property.ts'
import { ReportMatchesSchema } from '../../api/report-parts.ts'
import {
  bicycle,
  changedObject,
  changeObject,
  confirming,
  findProperty,
  makeProperty,
  newMark,
  readProperty,
  sendProperty
} from '../testing/objects.ts'
import { adult, createPerson, dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let other: TestClient
beforeAll(async () => {
  server = await startServer()
  bureau = await signOnAs(server, 'bureau1')
  other = await signOnAs(server, 'bureau2')
})
afterAll(async () => {
  await server.remove()
})

const detailsOf = ({ body }: { body: unknown }): string => (body as { details: string }).details

describe('a property report', () => {
  it('is recorded unconfirmed, read back as sent, confirmed, located and told version by version', async () => {
    const content = bicycle()
    const recorded = await makeProperty(bureau, content)
    expect(recorded).toMatchObject({
      status: 'unconfirmed',
      reference: expect.stringMatching(/^PR-\d{2}-\d{6}$/),
      headline: 'Trek Marlin 7, stolen',
      personId: null,
      createdBy: 'bureau1',
      onBehalfOf: 'PC 4312',
      versionNumber: 1,
      content
    })
    expect(Date.parse(recorded.confirmBy ?? '') - Date.parse(recorded.createdAt)).toBe(48 * 3_600_000)
    await changedObject(bureau, 'confirmProperty', recorded, confirming)
    const confirmed = await readProperty(bureau, recorded.reportId)
    expect(confirmed).toMatchObject({ status: 'confirmed', confirmBy: null, content: { ...content, ...confirming } })
    const location = { date: dayFromNow(0), place: 'Wensum Park', by: 'PC 1204', storage: 'Bay 4' }
    await changedObject(bureau, 'locateProperty', confirmed, location)
    const located = await readProperty(bureau, recorded.reportId)
    expect(located).toMatchObject({ status: 'located', location, deletedOn: dayFromNow(7), reviewDate: null, versionNumber: 3 })
    const history = PropertyHistorySchema.parse((await bureau.call('propertyHistory', { params: { reportId: recorded.reportId } })).body)
    expect(history.versions.map(({ action, status }) => `${action} ${status}`)).toEqual([
      'recorded unconfirmed',
      'confirmed confirmed',
      'located located'
    ])
    expect(history.versions[0]?.content).toEqual(content)
  })
  it('may be recorded confirmed at once, with its reference and officer', async () => {
    const report = await makeProperty(bureau, bicycle(confirming), { status: 'confirmed' })
    expect(report).toMatchObject({ status: 'confirmed', confirmBy: null })
  })
  it('stands on the page of the person it is linked to', async () => {
    const personId = await createPerson(bureau, adult('Propertyowner'))
    const report = await makeProperty(bureau, bicycle(), { personId })
    expect(report.personId).toBe(personId)
    const summary = await bureau.call('personSummary', { params: { personId } })
    expect(summary.body).toMatchObject({ history: [{ reportId: report.reportId, kind: 'property', open: true }] })
    expect(await sendProperty(bureau, bicycle(), { personId: randomUUID() })).toMatchObject({ status: 404 })
  })
  it('H52: leads nobody to a person who is known as a victim or witness alone', async () => {
    const personId = await createPerson(bureau, { ...adult('Contactonly'), profiles: ['CT'] })
    const content = bicycle()
    const report = await makeProperty(bureau, content, { personId })
    const { candidates } = await findProperty(other, { marks: [content.marks[0]?.value] })
    expect(candidates).toMatchObject([{ reportId: report.reportId, personId: null }])
    for (const name of ['property', 'propertyHistory', 'propertyMatches'] as const)
      expect(JSON.stringify((await other.call(name, { params: { reportId: report.reportId } })).body)).not.toContain(personId)
    const due = JSON.stringify((await bureau.call('due')).body)
    expect(due).toContain(report.reportId)
    expect(due).not.toContain(personId)
    const auditor = await signOnAs(server, 'auditor1')
    expect(JSON.stringify((await auditor.call('auditEvents', { query: `?personId=${personId}` })).body)).toContain(report.reference)
  })
  it('is recorded once, however often it is sent', async () => {
    const content = bicycle()
    const { searchToken } = await findProperty(bureau, { marks: [content.marks[0]?.value] })
    const sent = { headers: { 'x-leds-reference-id': randomUUID() }, body: { searchToken, status: 'unconfirmed', content } }
    const [first, again] = [await bureau.call('createProperty', sent), await bureau.call('createProperty', sent)]
    expect(first.status).toBe(202)
    expect(again.body).toEqual(first.body)
  })
})

describe('creating a property report is refused', () => {
  it('without a search for its mark in the last 30 minutes (a duplicate search runs before every create)', async () => {
    const { searchToken } = await findProperty(bureau, { marks: [newMark()] })
    const answer = await sendProperty(bureau, bicycle(), { searchToken })
    expect(answer).toMatchObject({ status: 422, body: { type: 'unprocessable/not-allowed' } })
    expect(fieldsOf(answer)).toEqual(['searchToken'])
    const stolen = await findProperty(other, { marks: ['WTU1'] })
    expect(
      (await sendProperty(bureau, bicycle({ marks: [{ kind: 'frame number', value: 'WTU1' }] }), { searchToken: stolen.searchToken }))
        .status
    ).toBe(422)
  })
  it('without a mark that identifies it', async () => {
    const answer = await sendProperty(bureau, bicycle({ marks: [] }))
    expect(fieldsOf(answer)).toEqual(['content.marks.0.value'])
    expect(messagesOf(answer)).toContain('frame number or security mark')
  })
  it('of a firearm without calibre and kind, or without serial number or why there is none', async () => {
    const answer = await sendProperty(bureau, bicycle({ category: 'FA', marks: [] }))
    expect(fieldsOf(answer)).toEqual(['content.marks.0.value', 'content.firearmKind', 'content.calibre'])
    const removed = bicycle({
      category: 'FA',
      marks: [],
      withoutMark: { state: 'removed', description: 'Ground off the receiver; stock carved JB' },
      firearmKind: 'shotgun',
      calibre: '12 bore'
    })
    expect((await sendProperty(bureau, removed)).status).toBe(202)
  })
  it('with a date in the future, or an end before its start', async () => {
    expect(fieldsOf(await sendProperty(bureau, bicycle({ date: dayFromNow(2) })))).toEqual(['content.date'])
    expect(fieldsOf(await sendProperty(bureau, bicycle({ dateTo: dayFromNow(-9) })))).toEqual(['content.dateTo'])
  })
  it('for a force and station that is in no table', async () => {
    expect(fieldsOf(await sendProperty(bureau, bicycle({ ownerForce: 'ZZ99' })))).toEqual(['content.ownerForce'])
  })
  it('confirmed, without a crime or lost-property reference and an officer', async () => {
    const answer = await sendProperty(bureau, bicycle(), { status: 'confirmed' })
    expect(fieldsOf(answer)).toEqual(['content.reference', 'content.officer'])
  })
  it('where the same mark, make and status stand on a live record: the duplicate is named', async () => {
    const first = await makeProperty(bureau, bicycle())
    const again = bicycle({ marks: [{ kind: 'security mark', value: first.content.marks[0]?.value.toLowerCase() ?? '' }], make: 'TREK' })
    const answer = await sendProperty(other, { ...again, ownerForce: '52VB' })
    expect(answer).toMatchObject({ status: 409, body: { type: 'conflict/duplicate-exists' } })
    expect(detailsOf(answer)).toContain(first.reference)
    expect(fieldsOf(answer)).toEqual(['content.marks.0.value'])
    // Another maker's number, or one that no longer stands, is no duplicate.
    expect((await sendProperty(bureau, { ...again, make: 'Giant' })).status).toBe(202)
    await changedObject(bureau, 'cancelProperty', first, { reason: 'property:recorded-in-error', date: dayFromNow(0) })
    expect((await sendProperty(bureau, again)).status).toBe(202)
  })
  it('twice at the same time: one of two is a duplicate', async () => {
    const content = bicycle()
    const answers = await Promise.all([sendProperty(bureau, content), sendProperty(bureau, content)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409])
  })
})

describe('lost or stolen against found', () => {
  it('is a match and never refused: both owners are told', async () => {
    const stolen = await makeProperty(bureau, bicycle())
    const found = await makeProperty(
      other,
      bicycle({ circumstance: 'found', make: 'unknown', marks: stolen.content.marks, ownerForce: '52VB', place: 'Bristol' })
    )
    const matches = ReportMatchesSchema.parse(
      (await bureau.call('propertyMatches', { params: { reportId: stolen.reportId } })).body
    ).matches
    expect(matches).toMatchObject([
      { other: { reportId: found.reportId, reference: found.reference, ownerForce: '52VB', place: 'Bristol' }, acknowledgedByOwner: null }
    ])
    expect(matches[0]?.reasons[0]).toMatch(/^same frame number, WTU/)
    expect((await readProperty(bureau, stolen.reportId)).openMatches).toBe(1)
    expect((await readProperty(other, found.reportId)).openMatches).toBe(1)
  })
  it('matches look-alike characters on the same make, and says how it read them', async () => {
    const mark = newMark('B0')
    const stolen = await makeProperty(bureau, bicycle({ marks: [{ kind: 'frame number', value: mark }] }))
    const found = await makeProperty(
      other,
      bicycle({ circumstance: 'found', ownerForce: '52VB', marks: [{ kind: 'frame number', value: mark.replace('B0', '8O') }] })
    )
    const { matches } = ReportMatchesSchema.parse((await other.call('propertyMatches', { params: { reportId: found.reportId } })).body)
    expect(matches[0]?.other.reportId).toBe(stolen.reportId)
    expect(matches[0]?.reasons).toEqual([expect.stringContaining('8 read for B in place 1, O read for 0 in place 2'), 'same make'])
    expect(found.content.marks[0]?.value.startsWith('8O')).toBe(true)
  })
})

describe('a property search', () => {
  it('finds a mark whole, as look-alikes and in part, and says why; duplicates and matches stand first', async () => {
    const mark = newMark('QX0')
    const report = await makeProperty(bureau, bicycle({ marks: [{ kind: 'frame number', value: mark }] }))
    const first = async (query: object) => (await findProperty(bureau, query)).candidates[0]
    expect(await first({ marks: [mark], circumstance: 'stolen', make: 'trek' })).toMatchObject({
      reference: report.reference,
      relation: 'duplicate',
      reasons: [`same frame number, ${mark}`, 'same make']
    })
    expect(await first({ marks: [mark], circumstance: 'found' })).toMatchObject({ relation: 'match' })
    expect((await first({ marks: [mark.replace('0', 'O')] }))?.reasons[0]).toContain('O read for 0 in place 3')
    expect((await first({ marks: [mark.slice(2)] }))?.reasons[0]).toContain('is part of')
    expect(await first({ marks: [`${mark.slice(0, 3)}*`] })).toMatchObject({ reportId: report.reportId })
    expect(await first({ make: 'Trek', words: 'scratched crossbar' })).toMatchObject({ relation: 'similar', make: 'Trek' })
    expect((await findProperty(bureau, { marks: ['ZZZ999ZZZ'] })).candidates).toEqual([])
  })
  it('needs something to search by', async () => {
    expect((await bureau.call('findProperty', { body: {} })).status).toBe(400)
    expect(fieldsOf(await bureau.call('findProperty', { body: { marks: ['%'] } }))).toEqual(['marks'])
  })
})

describe('changing a property report is refused', () => {
  it('for anybody but its owner force (H56)', async () => {
    const report = await makeProperty(bureau, bicycle())
    const answer = await changeObject(other, 'confirmProperty', report, confirming)
    expect(answer).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
    expect(detailsOf(answer)).toContain('Norfolk')
  })
  it('from a version that no longer stands, naming who came first', async () => {
    const report = await makeProperty(bureau, bicycle())
    await changedObject(bureau, 'amendProperty', report, { content: { ...report.content, colour: 'black' } })
    const answer = await changeObject(bureau, 'amendProperty', report, { content: { ...report.content, colour: 'blue' } })
    expect(answer).toMatchObject({ status: 409, body: { type: 'conflict/version' } })
    expect(detailsOf(answer)).toContain('Okafor-Lindqvist')
  })
  it('where nothing is changed, or an amendment would change its owner', async () => {
    const report = await makeProperty(bureau, bicycle())
    expect(await changeObject(bureau, 'amendProperty', report, { content: report.content })).toMatchObject({
      body: { type: 'unprocessable/no-changes' }
    })
    const answer = await changeObject(bureau, 'amendProperty', report, { content: { ...report.content, ownerForce: '52VB' } })
    expect(fieldsOf(answer)).toEqual(['content.ownerForce'])
  })
  it('where an amendment makes it what is on record already', async () => {
    const [one, two] = [await makeProperty(bureau, bicycle()), await makeProperty(bureau, bicycle())]
    const answer = await changeObject(bureau, 'amendProperty', two, { content: { ...two.content, marks: one.content.marks } })
    expect(answer).toMatchObject({ status: 409, body: { type: 'conflict/duplicate-exists' } })
  })
  it('where confirming says no crime reference or officer, or it is confirmed already', async () => {
    const report = await makeProperty(bureau, bicycle())
    expect(fieldsOf(await changeObject(bureau, 'confirmProperty', report, {}))).toEqual(['reference', 'officer'])
    await changedObject(bureau, 'confirmProperty', report, confirming)
    const confirmed = await readProperty(bureau, report.reportId)
    expect(detailsOf(await changeObject(bureau, 'confirmProperty', confirmed, confirming))).toContain('confirmed already')
    const { reference: _reference, ...rest } = confirmed.content
    expect(fieldsOf(await changeObject(bureau, 'amendProperty', confirmed, { content: rest }))).toEqual(['content.reference'])
  })
  it('where it is located unconfirmed, is found property, or on a day before it was lost', async () => {
    const location = { date: dayFromNow(0), place: 'Wensum Park', by: 'PC 1204' }
    const report = await makeProperty(bureau, bicycle())
    expect(detailsOf(await changeObject(bureau, 'locateProperty', report, location))).toContain('not confirmed')
    const found = await makeProperty(bureau, bicycle({ ...confirming, circumstance: 'found' }), { status: 'confirmed' })
    expect(detailsOf(await changeObject(bureau, 'locateProperty', found, location))).toContain('Found property is not located')
    const confirmed = await makeProperty(bureau, bicycle(confirming), { status: 'confirmed' })
    expect(fieldsOf(await changeObject(bureau, 'locateProperty', confirmed, { ...location, date: dayFromNow(-4) }))).toEqual(['date'])
    expect(fieldsOf(await changeObject(bureau, 'locateProperty', confirmed, { ...location, date: dayFromNow(2) }))).toEqual(['date'])
  })
  it('where a cancellation has no reason of the property list, or a day before the report', async () => {
    const report = await makeProperty(bureau, bicycle())
    const cancel = (body: object) => changeObject(bureau, 'cancelProperty', report, { date: dayFromNow(0), ...body })
    expect(fieldsOf(await cancel({ reason: 'property:sold' }))).toEqual(['reason'])
    expect(fieldsOf(await cancel({ reason: 'wanted:arrested' }))).toEqual(['reason'])
    expect(fieldsOf(await cancel({ reason: 'property:recovered', date: dayFromNow(-2) }))).toEqual(['date'])
    await changedObject(bureau, 'cancelProperty', report, { reason: 'property:recovered', date: dayFromNow(0) })
    const cancelled = await readProperty(bureau, report.reportId)
    expect(cancelled).toMatchObject({ status: 'cancelled', cancellation: { reason: 'property:recovered' } })
    expect(detailsOf(await changeObject(bureau, 'confirmProperty', cancelled, confirming))).toContain('takes no more changes')
  })
  it('where a review is not after the present one and today, or more than 12 months ahead', async () => {
    const report = await makeProperty(bureau, bicycle())
    const extend = (reviewDate: string) => changeObject(bureau, 'extendProperty', report, { reviewDate, note: 'Still sought' })
    expect(fieldsOf(await extend(dayFromNow(30)))).toEqual(['reviewDate'])
    expect(fieldsOf(await extend(dayFromNow(400)))).toEqual(['reviewDate'])
  })
  it('for who may only look', async () => {
    const control = await signOnAs(server, 'control1')
    const report = await makeProperty(bureau, bicycle())
    expect((await changeObject(control, 'amendProperty', report, { content: report.content })).status).toBe(403)
    expect((await sendProperty(control, bicycle())).status).toBe(403)
    expect((await control.call('property', { params: { reportId: report.reportId } })).status).toBe(200)
  })
})
