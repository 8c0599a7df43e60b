import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ReportMatchesSchema } from '../../api/report-parts.ts'
import { VehicleHistorySchema } from '../../api/vehicles.ts'
import {
  changedObject,
  changeObject,
  confirming,
  findVehicles,
  makeVehicle,
  newVrm,
  readVehicle,
  sendVehicle,
  van
} from '../testing/objects.ts'
import { dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let other: TestClient
let control: TestClient
beforeAll(async () => {
  server = await startServer()
  bureau = await signOnAs(server, 'bureau1')
  other = await signOnAs(server, 'bureau2')
  control = await signOnAs(server, 'control1')
})
afterAll(async () => {
  await server.remove()
})

const detailsOf = ({ body }: { body: unknown }): string => (body as { details: string }).details
const VIN = 'WF0XXXTTGXKA12345'

describe('a vehicle report', () => {
  it('is made by the control room unconfirmed, and confirmed by the bureau within 48 hours', async () => {
    const content = van()
    const made = await makeVehicle(control, content)
    expect(made).toMatchObject({
      status: 'unconfirmed',
      reference: expect.stringMatching(/^VR-\d{2}-\d{6}$/),
      headline: `Ford Transit ${content.vrm ?? ''}: Lost or stolen`,
      createdBy: 'control1',
      deletedOn: dayFromNow(42),
      content
    })
    expect(Date.parse(made.confirmBy ?? '') - Date.parse(made.createdAt)).toBe(48 * 3_600_000)
    await changedObject(bureau, 'confirmVehicleReport', made, confirming)
    expect(await readVehicle(bureau, made.reportId)).toMatchObject({
      status: 'confirmed',
      confirmBy: null,
      deletedOn: dayFromNow(366),
      content: { ...content, ...confirming }
    })
  })
  it('is extended, recovered, deleted after 7 days, and told version by version', async () => {
    const made = await makeVehicle(bureau, van(confirming), { status: 'confirmed' })
    await changedObject(bureau, 'extendVehicleReport', made, { expiry: dayFromNow(400), note: 'Still missing' })
    const extended = await readVehicle(bureau, made.reportId)
    expect(extended).toMatchObject({ deletedOn: dayFromNow(401), content: { expiry: dayFromNow(400) } })
    const recovery = { date: dayFromNow(0), place: 'Lay-by, A47', by: 'PC 882' }
    await changedObject(bureau, 'recoverVehicleReport', extended, recovery)
    expect(await readVehicle(bureau, made.reportId)).toMatchObject({ status: 'recovered', recovery, deletedOn: dayFromNow(7) })
    const history = VehicleHistorySchema.parse((await other.call('vehicleHistory', { params: { reportId: made.reportId } })).body)
    expect(history.versions.map(({ action }) => action)).toEqual(['recorded', 'extended', 'recovered'])
    expect(history.versions[1]).toMatchObject({ note: 'Still missing', by: 'bureau1' })
  })
  it('keeps a registration as it was typed: a look-alike is never put in its place', async () => {
    const vrm = newVrm()
    const typed = `${vrm.slice(0, 2)}1O${vrm.slice(4)}`
    const made = await makeVehicle(bureau, van({ vrm: typed.toLowerCase() }))
    expect(made.content.vrm).toBe(typed)
  })
})

describe('creating a vehicle report is refused', () => {
  it('without registration and country, or VIN', async () => {
    const { vrm: _vrm, country: _country, ...neither } = van()
    const { searchToken } = await findVehicles(bureau, { vrm: newVrm() })
    const answer = await bureau.call('createVehicleReport', { body: { searchToken, status: 'unconfirmed', content: neither } })
    expect(messagesOf(answer)).toBe('Give the registration with its country, or the VIN.')
    expect(fieldsOf(await sendVehicle(bureau, { ...neither, vrm: newVrm() }))).toEqual(['content.country'])
    expect((await sendVehicle(bureau, { ...neither, vin: VIN })).status).toBe(202)
  })
  it('without contact, expiry, kind or action on sighting', async () => {
    const answer = await bureau.call('createVehicleReport', {
      body: { searchToken: '', status: 'unconfirmed', content: { vrm: newVrm(), country: 'UK', ownerForce: '36NN' } }
    })
    expect(fieldsOf(answer).toSorted()).toEqual(['content.actionOnSighting', 'content.contact', 'content.expiry', 'content.kind'])
  })
  it('of a kind that is in no list, or whose action on sighting is another', async () => {
    expect(fieldsOf(await sendVehicle(bureau, van({ kind: 'QQ' })))).toEqual(['content.kind'])
    expect(fieldsOf(await sendVehicle(bureau, van({ kind: 'RE' }))).toSorted()).toEqual([
      'content.actionOnSighting',
      'content.instructions'
    ])
  })
  it('with an expiry that is not after today or more than 6 years ahead, or a date in the future', async () => {
    expect(fieldsOf(await sendVehicle(bureau, van({ expiry: dayFromNow(-1) })))).toEqual(['content.expiry'])
    expect(fieldsOf(await sendVehicle(bureau, van({ expiry: dayFromNow(6 * 366) })))).toEqual(['content.expiry'])
    expect(fieldsOf(await sendVehicle(bureau, van({ date: dayFromNow(2) })))).toEqual(['content.date'])
  })
  it('confirmed, by the control room: a bureau confirms (H50)', async () => {
    const answer = await sendVehicle(control, van(confirming), { status: 'confirmed' })
    expect(answer).toMatchObject({ status: 403, body: { type: 'forbidden/entitlement' } })
    expect(fieldsOf(answer)).toEqual(['status'])
  })
  it('confirmed, without crime reference and officer', async () => {
    expect(fieldsOf(await sendVehicle(bureau, van(), { status: 'confirmed' }))).toEqual(['content.reference', 'content.officer'])
  })
  it('without a search for its registration or VIN (a duplicate search runs before every create)', async () => {
    const { searchToken } = await findVehicles(bureau, { vrm: newVrm() })
    expect(fieldsOf(await sendVehicle(bureau, van(), { searchToken }))).toEqual(['searchToken'])
  })
  it('where a live report of its kind stands on the same registration: the duplicate is named', async () => {
    const first = await makeVehicle(bureau, van())
    const { vrm = '' } = first.content
    const answer = await sendVehicle(other, van({ vrm, make: 'Vauxhall', ownerForce: '52VB' }))
    expect(answer).toMatchObject({ status: 409, body: { type: 'conflict/duplicate-exists' } })
    expect(detailsOf(answer)).toContain(first.reference)
    expect(fieldsOf(answer)).toEqual(['content.vrm'])
    // Another country's plate is another vehicle; another kind of report says something else of this one.
    expect((await sendVehicle(other, van({ vrm, country: 'PL', ownerForce: '52VB' }))).status).toBe(202)
    expect((await sendVehicle(other, van({ vrm, kind: 'CL', ownerForce: '52VB' }))).status).toBe(202)
  })
  it('but each force may have its own action report on a vehicle', async () => {
    const action = van({ kind: 'AC', instructions: 'Stop and search for stolen tools.' })
    expect((await sendVehicle(bureau, action)).status).toBe(202)
    expect((await sendVehicle(other, { ...action, ownerForce: '52VB' })).status).toBe(202)
    expect((await sendVehicle(bureau, action)).status).toBe(409)
  })
})

describe('a stolen vehicle that another force found', () => {
  it('is a match and never refused: both owners are told', async () => {
    const stolen = await makeVehicle(bureau, van())
    const found = await makeVehicle(
      other,
      van({ vrm: stolen.content.vrm, kind: 'FO', actionOnSighting: 'report-only', ownerForce: '52VB' })
    )
    const { matches } = ReportMatchesSchema.parse((await bureau.call('vehicleMatches', { params: { reportId: stolen.reportId } })).body)
    expect(matches).toMatchObject([{ other: { reference: found.reference, contact: found.content.contact } }])
    expect(matches[0]?.reasons).toEqual([`same registration, ${stolen.content.vrm ?? ''}`, 'same make'])
    expect((await readVehicle(other, found.reportId)).openMatches).toBe(1)
  })
})

describe('a vehicle search', () => {
  it('finds a registration whole, as look-alikes and in part, with why, and gives its reports', async () => {
    const made = await makeVehicle(bureau, van({ vrm: 'XA58SOB', vin: 'WF0XXXTTGXKA99887' }))
    const first = async (query: object) => (await findVehicles(bureau, query)).candidates[0]
    expect(await first({ vrm: 'xa58 sob', kind: 'LS' })).toMatchObject({
      vrm: 'XA58SOB',
      country: 'UK',
      make: 'Ford',
      vehicle: null,
      reasons: ['same registration, XA58SOB'],
      reports: [{ reference: made.reference, relation: 'duplicate', actionOnSighting: 'stop' }]
    })
    expect(await first({ vrm: 'XA58SOB', kind: 'FO' })).toMatchObject({ reports: [{ relation: 'match' }] })
    expect((await first({ vrm: 'XA5B50B' }))?.reasons[0]).toBe(
      'registration looks like XA58SOB: B read for 8 in place 4, 5 read for S in place 5, 0 read for O in place 6'
    )
    expect((await first({ vrm: '58SO' }))?.reasons[0]).toContain('part of XA58SOB')
    expect(await first({ vrm: 'XA5?SO*' })).toMatchObject({ vrm: 'XA58SOB' })
    expect((await first({ vin: 'A99887' }))?.reasons[0]).toContain('VIN: A99887 is part of')
  })
  it('of no country finds those of every country; of one, that one first, and hides none', async () => {
    const british = await makeVehicle(bureau, van())
    const { vrm = '' } = british.content
    const polish = await makeVehicle(other, van({ vrm, country: 'PL', ownerForce: '52VB' }))
    const lines = async (query: object) =>
      (await findVehicles(bureau, { vrm, kind: 'LS', ...query })).candidates.map(({ country, score, reasons, reports }) => ({
        country,
        score,
        last: reasons.at(-1),
        is: reports.map(({ reference, relation }) => `${reference} ${relation}`)
      }))
    const same = `same registration, ${vrm}`
    const [uk, pl] = [
      { country: 'UK', score: 100, last: same, is: [`${british.reference} duplicate`] },
      { country: 'PL', score: 100, last: same, is: [`${polish.reference} duplicate`] }
    ]
    expect(await lines({})).toEqual(expect.arrayContaining([uk, pl]))
    expect(await lines({ country: 'PL' })).toEqual([
      pl,
      { country: 'UK', score: 80, last: 'registered in United Kingdom', is: [`${british.reference} similar`] }
    ])
    expect(await lines({ country: 'ZZ' })).toMatchObject([{ score: 100 }, { score: 100 }])
  })
  it('offers the readings that fit a registration, and searches none of them unasked', async () => {
    const answer = await findVehicles(bureau, { vrm: 'XB1OCDE' })
    expect(answer.offered[0]).toBe('XB10CDE')
    expect(answer.candidates).toEqual([])
    expect((await findVehicles(bureau, { vrm: 'XB10CDE' })).offered).toEqual([])
  })
  it('needs a registration or a VIN, or a part of one', async () => {
    expect(fieldsOf(await bureau.call('findVehicles', { body: { make: 'Ford' } }))).toEqual(['vrm'])
  })
})

describe('the enquiry by registration', () => {
  it('gives every report on it, and says where no vehicle is held', async () => {
    const made = await makeVehicle(bureau, van())
    const answer = await bureau.call('vehicle', { params: { vrm: made.content.vrm ?? '' } })
    expect(answer).toMatchObject({ status: 200, body: { vehicle: null, reports: [{ reference: made.reference }] } })
  })
})

describe('changing a vehicle report is refused', () => {
  it('for anybody but its owner force (H56)', async () => {
    const report = await makeVehicle(bureau, van())
    expect(await changeObject(other, 'confirmVehicleReport', report, confirming)).toMatchObject({
      status: 403,
      body: { type: 'forbidden/payload' }
    })
  })
  it('for the control room, which makes reports and confirms none', async () => {
    const report = await makeVehicle(control, van())
    expect((await changeObject(control, 'confirmVehicleReport', report, confirming)).status).toBe(403)
    expect((await changeObject(control, 'cancelVehicleReport', report, {})).status).toBe(403)
  })
  it('from a version that no longer stands', async () => {
    const report = await makeVehicle(bureau, van())
    await changedObject(bureau, 'confirmVehicleReport', report, confirming)
    expect(await changeObject(bureau, 'extendVehicleReport', report, { expiry: dayFromNow(500), note: 'More time' })).toMatchObject({
      status: 409,
      body: { type: 'conflict/version' }
    })
  })
  it('where confirming names no crime reference or officer, or it is confirmed already', async () => {
    const report = await makeVehicle(bureau, van())
    expect(fieldsOf(await changeObject(bureau, 'confirmVehicleReport', report, {}))).toEqual(['reference', 'officer'])
    await changedObject(bureau, 'confirmVehicleReport', report, confirming)
    const confirmed = await readVehicle(bureau, report.reportId)
    expect(detailsOf(await changeObject(bureau, 'confirmVehicleReport', confirmed, confirming))).toContain('confirmed already')
  })
  it('where an extension is not after the present expiry, or more than 6 years ahead', async () => {
    const report = await makeVehicle(bureau, van())
    const extend = (expiry: string) => changeObject(bureau, 'extendVehicleReport', report, { expiry, note: 'More time' })
    expect(fieldsOf(await extend(dayFromNow(300)))).toEqual(['expiry'])
    expect(fieldsOf(await extend(dayFromNow(6 * 366)))).toEqual(['expiry'])
  })
  it('where it is recovered before it was stolen or in the future', async () => {
    const report = await makeVehicle(bureau, van())
    const recover = (date: string) => changeObject(bureau, 'recoverVehicleReport', report, { date, place: 'A47', by: 'PC 882' })
    expect(fieldsOf(await recover(dayFromNow(-2)))).toEqual(['date'])
    expect(fieldsOf(await recover(dayFromNow(2)))).toEqual(['date'])
  })
  it('where a cancellation has no reason of the vehicle list; once cancelled it takes no more', async () => {
    const report = await makeVehicle(bureau, van())
    const cancel = { reason: 'vehicle:returned-to-keeper', date: dayFromNow(0) }
    expect(fieldsOf(await changeObject(bureau, 'cancelVehicleReport', report, { ...cancel, reason: 'vehicle:sold' }))).toEqual(['reason'])
    await changedObject(bureau, 'cancelVehicleReport', report, cancel)
    const cancelled = await readVehicle(bureau, report.reportId)
    expect(cancelled).toMatchObject({ status: 'cancelled', cancellation: cancel })
    expect(
      detailsOf(await changeObject(bureau, 'recoverVehicleReport', cancelled, { date: dayFromNow(0), place: 'A47', by: 'X' }))
    ).toContain('takes no more changes')
  })
  it('of a report that there is none of', async () => {
    const none = { reportId: randomUUID(), versionToChange: 'x' }
    expect((await changeObject(bureau, 'confirmVehicleReport', none, confirming)).status).toBe(404)
  })
})
