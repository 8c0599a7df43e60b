import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DvlaNoticesSchema } from '../../api/dvla-notices.ts'
import { changedObject, confirming, makeVehicle, newVrm, readVehicle, van } from '../testing/objects.ts'
import { dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let agency: TestClient
beforeAll(async () => {
  server = await startServer()
  bureau = await signOnAs(server, 'bureau1')
  agency = await signOnSystem(server, 'DVLA')
})
afterAll(async () => {
  await server.remove()
})

const read = async (query = '', client = agency) => DvlaNoticesSchema.parse((await client.call('dvlaNotices', { query })).body)
/** Takes in all there is, so that a test sees its own. */
const takeIn = async (): Promise<void> => {
  const { cursor } = await read()
  if (cursor > 0) await agency.call('acknowledgeDvlaNotices', { body: { upTo: cursor } })
}

describe('the notices for the licensing agency', () => {
  it('tell in their order that a theft was confirmed, recovered and cancelled, and nothing of what is unconfirmed', async () => {
    await takeIn()
    const made = await makeVehicle(bureau, van())
    expect((await read()).notices).toEqual([])
    await changedObject(bureau, 'confirmVehicleReport', made, confirming)
    await changedObject(bureau, 'recoverVehicleReport', await readVehicle(bureau, made.reportId), {
      date: dayFromNow(0),
      place: 'Lay-by, A47',
      by: 'PC 882'
    })
    const second = await makeVehicle(bureau, van(confirming), { status: 'confirmed' })
    await changedObject(bureau, 'cancelVehicleReport', second, { reason: 'vehicle:recorded-in-error', date: dayFromNow(0) })
    const { notices } = await read()
    expect(notices.map(({ kind, reference }) => `${kind} ${reference}`)).toEqual([
      `theft-confirmed ${made.reference}`,
      `theft-recovered ${made.reference}`,
      `theft-confirmed ${second.reference}`,
      `theft-cancelled ${second.reference}`
    ])
    expect(notices[0]).toMatchObject({ vrm: made.content.vrm, country: 'UK', ownerForce: '36NN', crimeReference: confirming.reference })
    const sequences = notices.map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other))
  })
  it('are given again until they are acknowledged, then no more; each client reads for itself', async () => {
    await takeIn()
    const made = await makeVehicle(bureau, van(confirming), { status: 'confirmed' })
    const [first, again] = [await read(), await read()]
    expect(again).toEqual(first)
    expect(first.notices.map(({ reference }) => reference)).toEqual([made.reference])
    expect((await read(`?after=${first.cursor}`)).notices).toEqual([])
    expect(await agency.call('acknowledgeDvlaNotices', { body: { upTo: first.cursor } })).toMatchObject({
      body: { acknowledged: first.cursor }
    })
    expect((await read()).notices).toEqual([])
    // Neither a late acknowledgement nor one of what is not there yet loses a notice.
    await agency.call('acknowledgeDvlaNotices', { body: { upTo: 1 } })
    await agency.call('acknowledgeDvlaNotices', { body: { upTo: 9_000_000 } })
    await makeVehicle(bureau, van(confirming), { status: 'confirmed' })
    expect((await read()).notices).toHaveLength(1)
    const another = await signOnSystem(server, 'Insurers')
    expect((await read('', another)).notices.length).toBeGreaterThan(1)
  })
  it('come in pages', async () => {
    await takeIn()
    for (let count = 0; count < 3; count += 1) await makeVehicle(bureau, van(confirming), { status: 'confirmed' })
    const first = await read('?limit=2')
    expect(first).toMatchObject({ more: true, notices: { length: 2 } })
    expect(await read(`?limit=2&after=${first.cursor}`)).toMatchObject({ more: false, notices: { length: 1 } })
  })
  it('take a theft back where its report turns out to be of another vehicle, and tell it anew', async () => {
    const made = await makeVehicle(bureau, van(confirming), { status: 'confirmed' })
    await takeIn()
    const vrm = newVrm()
    await changedObject(bureau, 'amendVehicleReport', made, { content: { ...made.content, vrm } })
    expect((await read()).notices.map((notice) => `${notice.kind} ${notice.vrm ?? ''}`)).toEqual([
      `theft-cancelled ${made.content.vrm ?? ''}`,
      `theft-confirmed ${vrm}`
    ])
    await takeIn()
    await changedObject(bureau, 'amendVehicleReport', await readVehicle(bureau, made.reportId), {
      content: { ...made.content, vrm, kind: 'AC', instructions: 'Stop.' }
    })
    expect((await read()).notices.map(({ kind }) => kind)).toEqual(['theft-cancelled'])
  })
  it('are for system clients alone', async () => {
    expect((await bureau.call('dvlaNotices')).status).toBe(403)
  })
})
