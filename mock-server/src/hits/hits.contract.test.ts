import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DueListSchema } from '../../api/due.ts'
import type { DueItem } from '../../api/due.ts'
import { PersonSummarySchema } from '../../api/summary.ts'
import type { PersonSummary } from '../../api/summary.ts'
import { findVehicles, makeProperty, makeVehicle, bicycle, van } from '../testing/objects.ts'
import { reportMissing } from '../testing/missing.ts'
import { adult, createPerson } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'
import { circulate } from '../testing/wanted.ts'

let server: StartedServer
let norfolk: TestClient
let control: TestClient
let avon: TestClient
beforeAll(async () => {
  server = await startServer({ args: ['--hit-minutes', '30'] })
  norfolk = await signOnAs(server, 'bureau1')
  control = await signOnAs(server, 'control1')
  avon = await signOnAs(server, 'bureau2')
})
afterAll(async () => {
  await server.remove()
})

/** The headers of a stop: everything that is looked at in it. */
const stop = () => ({ 'x-leds-activity-flow-id': randomUUID(), 'x-leds-geolocation': 'HIGH ST, BRISTOL' })
const look = async (client: TestClient, personId: string, headers: Record<string, string> = stop()): Promise<PersonSummary> =>
  PersonSummarySchema.parse((await client.call('personSummary', { params: { personId }, headers })).body)
const hitsOf = async (client: TestClient, reference: string): Promise<DueItem[]> =>
  DueListSchema.parse((await client.call('due')).body).items.filter((item) => item.kind === 'hit' && item.reference === reference)

describe('a check that finds another force’s live report', () => {
  it('tells its owner who, when, where and why, and the one who checked that the owner was told', async () => {
    const personId = await createPerson(norfolk, adult('Hitworthy'))
    const report = await circulate(norfolk, personId)
    const { ownersTold } = await look(avon, personId)
    expect(ownersTold).toEqual([{ reportId: report.reportId, reference: report.reference, ownerForce: '36NN' }])
    const [hit, ...others] = await hitsOf(norfolk, report.reference)
    expect(others).toEqual([])
    expect(hit).toMatchObject({
      personId,
      reportId: report.reportId,
      by: 'bureau2',
      mayAct: true,
      hit: {
        by: 'M. Penhaligon (bureau2)',
        byForce: '52VB',
        place: 'HIGH ST, BRISTOL',
        reason: '1 - Vehicle and/or person stopped',
        reportKind: 'wanted',
        officer: 'DC Halloran',
        contact: '01603 496000 ext 212'
      }
    })
    expect(Date.parse(hit?.dueAt ?? '') - Date.parse(hit?.since ?? '')).toBe(30 * 60_000)
    expect(JSON.stringify(hit)).not.toContain('Hitworthy')
  })

  it('makes one notice of every look within a stop’s time, however many stops are named, none of one’s own force’s look', async () => {
    const personId = await createPerson(norfolk, adult('Onestop'))
    const { reference } = await circulate(norfolk, personId)
    const same = stop()
    await look(avon, personId, same)
    expect((await look(avon, personId, same)).ownersTold).toHaveLength(1)
    expect(await hitsOf(norfolk, reference)).toHaveLength(1)
    expect((await look(control, personId)).ownersTold).toBeUndefined()
    expect(await hitsOf(norfolk, reference)).toHaveLength(1)
    expect((await look(avon, personId)).ownersTold).toHaveLength(1)
    expect(await hitsOf(norfolk, reference)).toHaveLength(1)
  })

  it('tells of a vehicle whose whole registration was checked, of a report that was opened, and not of a part of it', async () => {
    const vehicle = await makeVehicle(norfolk, van())
    const part = (vehicle.content.vrm ?? '').slice(0, 4)
    expect((await findVehicles(avon, { vrm: part })).ownersTold).toBeUndefined()
    expect(await hitsOf(norfolk, vehicle.reference)).toEqual([])
    const { ownersTold } = await findVehicles(avon, { vrm: vehicle.content.vrm })
    expect(ownersTold).toMatchObject([{ reference: vehicle.reference }])
    expect((await hitsOf(norfolk, vehicle.reference))[0]?.hit).toMatchObject({ reportKind: 'vehicle', officer: null })
    const property = await makeProperty(norfolk, bicycle())
    await avon.call('property', { params: { reportId: property.reportId } })
    expect(await hitsOf(norfolk, property.reference)).toHaveLength(1)
  })

  it('tells of a wanted report and of a missing one that are opened by themselves', async () => {
    const personId = await createPerson(norfolk, adult('Opendirect'))
    const wanted = await circulate(norfolk, personId)
    const missing = await reportMissing(norfolk, personId)
    for (const [name, { reportId, reference }] of [
      ['wantedReport', wanted],
      ['missingReport', missing]
    ] as const) {
      const params = { personId, reportId }
      expect((await norfolk.call(name, { params })).body).not.toHaveProperty('ownersTold')
      expect((await avon.call(name, { params, headers: stop() })).body).toMatchObject({ ownersTold: [{ reference, ownerForce: '36NN' }] })
      expect(await hitsOf(norfolk, reference)).toHaveLength(1)
    }
  })

  it('is acknowledged once, by an operator of the owner; another force knows nothing of it', async () => {
    const personId = await createPerson(norfolk, adult('Acknowledged'))
    const { reference } = await circulate(norfolk, personId)
    await look(avon, personId)
    const [hit] = await hitsOf(norfolk, reference)
    const params = { dueId: hit?.dueId ?? '' }
    expect((await avon.call('acknowledgeDue', { params })).status).toBe(404)
    expect((await norfolk.call('acknowledgeDue', { params })).status).toBe(200)
    expect(await hitsOf(norfolk, reference)).toEqual([])
    expect((await norfolk.call('acknowledgeDue', { params })).status).toBe(404)
  })

  it('is the officer in case’s to see to where the report names a user, who is alerted too', async () => {
    const personId = await createPerson(norfolk, adult('Officered'))
    const { reference } = await circulate(norfolk, personId, { officer: 'T. Featherstonehaugh 4478' })
    await look(avon, personId)
    expect((await hitsOf(norfolk, reference))[0]?.assignedTo).toMatchObject({ user: 'bureau3' })
    const officer = await signOnAs(server, 'bureau3')
    expect((await officer.call('alerts')).body).toMatchObject({ unread: 1, alerts: [{ what: 'hit', reference, subscription: null }] })
  })
})
