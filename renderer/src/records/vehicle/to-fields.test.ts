import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SmallTable } from '../../../../mock-server/api/reference.ts'
import { vehicleRules } from '../../../../mock-server/api/vehicle-rules.ts'
import { VRM_COUNTRY_CODES, type VehicleContent } from '../../../../mock-server/api/vehicles.ts'
import { success } from '../../../../electron/contract/result.ts'
import { provideBridge } from '../../app/bridge.ts'
import { forgetTables, loadTable } from '../../forms/code-tables.ts'
import { addDays } from '../../forms/dates/calendar.ts'
import { bridgeDouble } from '../../testing/bridge-double.ts'
import { kindOf, readVehicle } from './to-content.ts'
import { toFields } from './to-fields.ts'

const TODAY = '2026-11-22'
const KINDS = [
  { code: 'LS', label: 'Lost or stolen', extra: { side: 'lost', theft: true } },
  { code: 'AC', label: 'Action: stop and deal as stated', extra: { actions: ['stop'], asStated: true } },
  { code: 'RE', label: 'Reaction: do not stop', extra: { actions: ['do-not-stop', 'report-only'], asStated: true } }
]
beforeEach(async () => {
  forgetTables()
  provideBridge(
    bridgeDouble({ 'reference.table': ({ table }: { table: SmallTable }) => success({ table, version: '1', note: '', rows: KINDS }) })
  )
  await loadTable('vehicle-reports')
})
const rules = (status: 'confirmed' | 'unconfirmed' = 'unconfirmed') => ({ today: TODAY, kind: kindOf, status })

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const words = (most: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: most })
const past = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(TODAY, -days))
/** Whatever the contract lets through: what the schema trims or refuses is no report that a server holds. */
const held: fc.Arbitrary<VehicleContent> = fc
  .record({
    kind: fc.constantFrom('LS', 'AC', 'RE'),
    vrm: maybe(fc.constantFrom('TU19KVO', 'P1', 'AB12CDE')),
    country: maybe(fc.constantFrom(...VRM_COUNTRY_CODES)),
    vin: maybe(fc.constant('WF0XXXTTGXKA12345')),
    make: maybe(words(40)),
    model: maybe(words(40)),
    colour: maybe(words(30)),
    actionOnSighting: fc.constantFrom('stop', 'do-not-stop', 'report-only'),
    instructions: maybe(words(200)),
    expiry: fc.integer({ min: 1, max: 2000 }).map((days) => addDays(TODAY, days)),
    contact: fc.constantFrom('01632 960118', '+44 1632 960118 ext 4'),
    date: maybe(past),
    place: maybe(words(100)),
    reference: maybe(words(30)),
    officer: maybe(words(60)),
    ownerForce: fc.constantFrom('36NN', '01ZD')
  })
  .map((report) => vehicleRules(rules()).safeParse(JSON.parse(JSON.stringify(report))))
  .filter((parsed) => parsed.success)
  .map(({ data }) => data)

describe('a vehicle report in its form', () => {
  it('read again is the same report, whatever it holds', () => {
    fc.assert(
      fc.property(held, (content) => {
        expect(readVehicle(toFields(content), rules())).toEqual({ ok: true, content })
      })
    )
  })
})

const TYPED = {
  kind: 'LS',
  vrm: 'tu19 kvo',
  country: 'UK',
  actionOnSighting: 'stop',
  expiry: '+30',
  contact: '01632 960118',
  ownerForce: '36NN'
}
const faultsOf = (typed: Readonly<Record<string, string>>, status: 'confirmed' | 'unconfirmed' = 'unconfirmed') => {
  const reading = readVehicle(typed, rules(status))
  return reading.ok ? {} : Object.fromEntries(reading.faults)
}

describe('what is typed as a vehicle report', () => {
  it('is read with its registration as it is held', () => {
    expect(readVehicle(TYPED, rules())).toMatchObject({ ok: true, content: { vrm: 'TU19KVO', expiry: '2026-12-22' } })
  })
  it('names every field that is missing at once, the rules between fields too', () => {
    expect(Object.keys(faultsOf({})).sort()).toEqual(['actionOnSighting', 'contact', 'expiry', 'kind', 'ownerForce', 'vrm'])
  })
  it('needs a registration with its country, or a VIN', () => {
    expect(faultsOf({ ...TYPED, vrm: '', country: '' })).toEqual({ vrm: 'Give the registration with its country, or the VIN.' })
    expect(faultsOf({ ...TYPED, country: '' })).toHaveProperty('country')
    expect(faultsOf({ ...TYPED, vrm: '', country: '', vin: 'WF0XXXTTGXKA12345' })).toEqual({})
  })
  it('of a Reaction is never stopped, and states how it is dealt with', () => {
    expect(Object.keys(faultsOf({ ...TYPED, kind: 'RE' })).sort()).toEqual(['actionOnSighting', 'instructions'])
  })
  it('confirmed has its crime reference and its officer', () => {
    expect(Object.keys(faultsOf(TYPED, 'confirmed')).sort()).toEqual(['officer', 'reference'])
    expect(faultsOf({ ...TYPED, officer: 'PC 4312', reference: '36/1/26' }, 'confirmed')).toEqual({})
  })
  it('ends after today, within six years', () => {
    expect(faultsOf({ ...TYPED, expiry: 'yesterday' })).toHaveProperty('expiry')
    expect(faultsOf({ ...TYPED, expiry: '+3000' })).toHaveProperty('expiry')
  })
})
