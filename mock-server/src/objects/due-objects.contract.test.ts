import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DueListSchema } from '../../api/due.ts'
import { fixedPeople } from '../../population/fixed-people.ts'
import { FIXED_REPORT_IDS } from '../../population/fixed-report-ids.ts'
import { bicycle, changedObject, confirming, makeProperty, makeVehicle, readProperty, readVehicle, van } from '../testing/objects.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let other: TestClient
let control: TestClient
let supervisor: TestClient
beforeAll(async () => {
  server = await startServer({ people: fixedPeople('2026-11-22').length })
  bureau = await signOnAs(server, 'bureau1')
  other = await signOnAs(server, 'bureau2')
  control = await signOnAs(server, 'control1')
  supervisor = await signOnAs(server, 'supervisor1')
})
afterAll(async () => {
  await server.remove()
})

const dueTo = async (client: TestClient, reportId: string) =>
  DueListSchema.parse((await client.call('due')).body).items.filter((item) => item.reportId === reportId)
const acknowledge = (client: TestClient, dueId: string) => client.call('acknowledgeDue', { params: { dueId } })

describe('what is due of vehicle reports', () => {
  it('is the 48-hour clock of what the control room made, until the bureau confirms (workflow 6)', async () => {
    const made = await makeVehicle(control, van())
    const [item] = await dueTo(bureau, made.reportId)
    expect(item).toMatchObject({
      kind: 'vehicle-unconfirmed',
      reference: made.reference,
      heading: 'Lost or stolen',
      personId: null,
      by: 'control1',
      dueAt: made.confirmBy,
      mayAct: true
    })
    expect(await bureau.call('leaseDue', { params: { dueId: item?.dueId ?? '' } })).toMatchObject({ status: 200 })
    expect(await supervisor.call('leaseDue', { params: { dueId: item?.dueId ?? '' } })).toMatchObject({ status: 422 })
    await changedObject(bureau, 'confirmVehicleReport', made, confirming)
    expect(await dueTo(bureau, made.reportId)).toEqual([])
  })
  it('has an hour left after 47, and is the most overdue first after that', async () => {
    const [item] = await dueTo(bureau, FIXED_REPORT_IDS.unconfirmed47Hours)
    const left = Date.parse(item?.dueAt ?? '') - Date.now()
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThanOrEqual(3_600_000)
  })
  it('comes up anew after 14 days, and is the supervisor’s to note from day 35', async () => {
    const which = FIXED_REPORT_IDS.unconfirmedDay35
    expect((await dueTo(bureau, which)).map(({ kind }) => kind)).toEqual(['vehicle-reminder'])
    const told = await dueTo(supervisor, which)
    expect(told.map(({ kind, mayAct }) => `${kind} ${mayAct}`).toSorted()).toEqual(['vehicle-reminder false', 'vehicle-supervisor true'])
    const notice = `vehicle-supervisor:${which}`
    expect((await acknowledge(bureau, notice)).status).toBe(404)
    expect((await acknowledge(supervisor, notice)).status).toBe(200)
    // Noted, it stays what it is: unconfirmed, and the bureau’s to confirm.
    expect((await dueTo(supervisor, which)).map(({ kind }) => kind)).toEqual(['vehicle-reminder'])
  })
  it('is its expiry within 7 days', async () => {
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
    const made = await makeVehicle(bureau, van({ ...confirming, expiry: soon }), { status: 'confirmed' })
    expect(await dueTo(bureau, made.reportId)).toMatchObject([{ kind: 'vehicle-expiry' }])
    expect((await acknowledge(bureau, `vehicle-expiry:${made.reportId}`)).status).toBe(422)
  })
})

describe('what is due of property reports', () => {
  it('is to confirm what is unconfirmed', async () => {
    const made = await makeProperty(bureau, bicycle())
    expect(await dueTo(bureau, made.reportId)).toMatchObject([
      { kind: 'property-unconfirmed', heading: 'Pedal cycles', dueAt: made.confirmBy, mayAct: true }
    ])
  })
})

describe('a match is due to both owners', () => {
  it('until each has acknowledged it for itself', async () => {
    const { stolenBicycle, foundBicycle, bicycleMatch } = FIXED_REPORT_IDS
    const dueId = `property-match:${bicycleMatch}`
    expect(await dueTo(bureau, stolenBicycle)).toMatchObject([{ kind: 'property-match', dueId }])
    expect(await dueTo(other, foundBicycle)).toMatchObject([{ kind: 'property-match', dueId }])
    expect((await acknowledge(supervisor, dueId)).status).toBe(422)
    expect((await acknowledge(bureau, dueId)).status).toBe(200)
    expect(await dueTo(bureau, stolenBicycle)).toEqual([])
    expect(await dueTo(other, foundBicycle)).toHaveLength(1)
    expect(await readProperty(bureau, stolenBicycle)).toMatchObject({ openMatches: 0 })
    expect(await readProperty(other, foundBicycle)).toMatchObject({ openMatches: 1 })
    const { body } = await other.call('propertyMatches', { params: { reportId: foundBicycle } })
    expect(body).toMatchObject({ matches: [{ acknowledgedByOwner: null, acknowledgedByOther: expect.any(String) }] })
  })
  it('once, where one force owns both', async () => {
    const stolen = await makeVehicle(bureau, van(confirming), { status: 'confirmed' })
    const found = await makeVehicle(bureau, van({ ...confirming, vrm: stolen.content.vrm, kind: 'FO', actionOnSighting: 'report-only' }), {
      status: 'confirmed'
    })
    const items = [...(await dueTo(bureau, stolen.reportId)), ...(await dueTo(bureau, found.reportId))]
    expect(items.map(({ kind }) => kind)).toEqual(['vehicle-match'])
    await acknowledge(bureau, items[0]?.dueId ?? '')
    expect((await readVehicle(bureau, stolen.reportId)).openMatches + (await readVehicle(bureau, found.reportId)).openMatches).toBe(0)
  })
  it('and no longer, once one of the two has ended', async () => {
    const stolen = await makeVehicle(bureau, van())
    const found = await makeVehicle(
      other,
      van({ vrm: stolen.content.vrm, kind: 'FO', actionOnSighting: 'report-only', ownerForce: '52VB' })
    )
    expect((await dueTo(other, found.reportId)).map(({ kind }) => kind)).toContain('vehicle-match')
    await changedObject(bureau, 'cancelVehicleReport', stolen, { reason: 'vehicle:recovered', date: new Date().toISOString().slice(0, 10) })
    expect((await dueTo(other, found.reportId)).map(({ kind }) => kind)).toEqual(['vehicle-unconfirmed'])
  })
})
