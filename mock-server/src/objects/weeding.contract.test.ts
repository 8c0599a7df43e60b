import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LedsStore } from '../../store/open-store.ts'
import { openStore } from '../../store/open-store.ts'
import { daysAfter } from '../moment.ts'
import { propertyBearing } from '../property/bearing.ts'
import { loadReference } from '../reference/reference.ts'
import { bicycle, confirming, van } from '../testing/objects.ts'
import { vehicleBearing } from '../vehicles/bearing.ts'
import { kindIn } from '../vehicles/vehicle-faults.ts'
import type { WriteRequest } from '../writes/once.ts'
import { newVersion } from '../writes/write-request.ts'
import { weedWhatIsDue } from './weeding.ts'

const START = '2026-11-22'
const reference = loadReference()
let now = new Date(`${START}T10:00:00.000Z`)
let store: LedsStore
beforeAll(async () => {
  store = await openStore({ db: ':memory:', clock: () => now.toISOString() })
})
beforeEach(() => {
  now = new Date(`${START}T10:00:00.000Z`)
})
afterAll(async () => {
  await store.close()
})

const today = (): string => now.toISOString().slice(0, 10)
const toDay = (days: number): void => {
  now = new Date(`${daysAfter(START, days)}T10:00:00.000Z`)
}
const weed = () => weedWhatIsDue({ store, clock: () => now, reference })
const requested = (): WriteRequest => ({
  requestId: randomUUID(),
  client: 'test',
  referenceId: randomUUID(),
  method: 'POST',
  path: 'test',
  bodyHash: '',
  initiator: 'bureau1',
  at: now.toISOString()
})
const author = { by: 'bureau1', onBehalfOf: 'PC 1', reason: null, justification: null }
const held = { deletedOn: null, reviewDate: null, ended: null, keptUntil: null }

const record = async (kind: 'property' | 'vehicle', content: ReturnType<typeof van> | ReturnType<typeof bicycle>, rest: object) => {
  const reportId = randomUUID()
  const bearing = 'kind' in content ? vehicleBearing(content, kindIn(reference)(content.kind)) : propertyBearing(content)
  const report = { kind, reportId, personId: null, headline: 'Test', content, held, bearing, notices: [], version: newVersion(), ...author }
  await store.write('recordObject', { request: requested(), report: { ...report, status: 'unconfirmed', ...rest } }, [])
  return reportId
}
const restore = (reportId: string, force = '36NN', notices: Parameters<typeof store.write<'restoreObject'>>[1]['write']['notices'] = []) =>
  store.write(
    'restoreObject',
    { request: requested(), write: { reportId, force, today: today(), note: 'Still stolen', version: newVersion(), notices, ...author } },
    []
  )
const weeded = (force = '36NN') => store.read('weededReports', { force, today: today() })

describe('the retention job', () => {
  it('deletes an unconfirmed vehicle report after 6 weeks, and not a day before; the preview said so', async () => {
    const reportId = await record('vehicle', van(), { held: { ...held, deletedOn: daysAfter(START, 42) } })
    const preview = await store.read('keptObjects', { force: '36NN', today: START, until: daysAfter(START, 60) })
    expect(preview).toMatchObject([
      { what: 'erase', reportId, on: daysAfter(START, 42), why: expect.stringContaining('reads as recovered') }
    ])
    toDay(41)
    expect(await weed()).toBe(0)
    toDay(42)
    expect(await weed()).toBe(1)
    expect(await store.read('vehicleReport', { reportId })).toBeNull()
    expect(await weeded()).toMatchObject([{ reportId, category: 'LS', status: 'unconfirmed', restoreUntil: daysAfter(START, 56) }])
    expect(await weeded('52VB')).toEqual([])
  })
  it('can be undone: the report stands again as it stood, with every version, its marks and a week at least', async () => {
    const content = van()
    const reportId = await record('vehicle', content, { held: { ...held, deletedOn: daysAfter(START, 42) } })
    toDay(45)
    await weed()
    expect((await store.read('findVehicles', { query: { vrm: content.vrm ?? '' }, recording: null, today: today() })).candidates).toEqual(
      []
    )
    await expect(restore(reportId, '52VB')).rejects.toMatchObject({ problemType: 'not-found/record' })
    await restore(reportId)
    expect(await store.read('vehicleReport', { reportId })).toMatchObject({
      status: 'unconfirmed',
      content,
      deletedOn: daysAfter(START, 52)
    })
    const history = await store.read('vehicleHistory', { reportId })
    expect(history?.versions.map(({ action, note }) => `${action} ${note ?? ''}`)).toEqual(['recorded ', 'restored Still stolen'])
    expect(
      (await store.read('findVehicles', { query: { vrm: content.vrm ?? '' }, recording: null, today: today() })).candidates
    ).toHaveLength(1)
    expect((await weeded()).map((each) => each.reportId)).not.toContain(reportId)
    // The next hour’s job leaves it; only when its week is over is it taken out again.
    expect(await weed()).toBe(0)
    toDay(52)
    expect(await weed()).toBe(1)
  })
  it('lets a weeded report go for good after 14 days', async () => {
    const reportId = await record('property', bicycle(), { held: { ...held, deletedOn: daysAfter(START, 7) }, status: 'located' })
    toDay(7)
    await weed()
    toDay(21)
    await weed()
    expect((await weeded()).map((each) => each.reportId)).toContain(reportId)
    toDay(22)
    await weed()
    expect((await weeded()).map((each) => each.reportId)).not.toContain(reportId)
    await expect(restore(reportId)).rejects.toMatchObject({ problemType: 'not-found/record' })
  })
  it('tells the licensing agency that a confirmed theft was weeded', async () => {
    const reportId = await record('vehicle', van(confirming), { held: { ...held, deletedOn: daysAfter(START, 3) }, status: 'confirmed' })
    toDay(3)
    await weed()
    const { notices } = await store.read('dvlaNotices', { client: 'DVLA', after: 0, limit: 100 })
    expect(notices.at(-1)).toMatchObject({ kind: 'theft-weeded', reportId, crimeReference: confirming.reference })
  })
  it('restores nothing that has been recorded anew meanwhile: the duplicate is named', async () => {
    const content = bicycle()
    const reportId = await record('property', content, { held: { ...held, deletedOn: daysAfter(START, 1) } })
    toDay(1)
    await weed()
    await record('property', content, {})
    await expect(restore(reportId)).rejects.toMatchObject({ problemType: 'conflict/duplicate-exists' })
    expect((await weeded()).map((each) => each.reportId)).toContain(reportId)
  })
  it('tells again of a match that stands when a report is restored', async () => {
    const stolen = bicycle()
    const reportId = await record('property', stolen, { held: { ...held, deletedOn: daysAfter(START, 1) } })
    const found = await record('property', bicycle({ circumstance: 'found', marks: stolen.marks }), {})
    expect(await store.read('objectMatches', { reportId: found })).toHaveLength(1)
    toDay(1)
    await weed()
    expect(await store.read('objectMatches', { reportId: found })).toEqual([])
    await restore(reportId)
    expect(await store.read('objectMatches', { reportId: found })).toHaveLength(1)
  })
  it('makes no match of a report that had ended before it was weeded and restored', async () => {
    const stolen = bicycle()
    const reportId = await record('property', stolen, {})
    const standing = await store.read('propertyReport', { reportId })
    const write = {
      ...{ kind: 'property' as const, reportId, status: 'cancelled', open: false, headline: 'Test', content: stolen, bearing: null },
      ...{ held: { ...held, deletedOn: START }, cancellation: { reason: 'property:error', date: START }, notices: [], action: 'cancelled' },
      ...{ note: null, versionToChange: standing?.versionToChange ?? '', version: newVersion(), settles: true, ...author }
    }
    await store.write('changeObject', { request: requested(), write }, [])
    const found = await record('property', bicycle({ circumstance: 'found', marks: stolen.marks }), {})
    await weed()
    await restore(reportId)
    expect(await store.read('propertyReport', { reportId })).toMatchObject({ status: 'cancelled' })
    expect(await store.read('objectMatches', { reportId: found })).toEqual([])
  })
})
