import { describe, expect, it } from 'vitest'
import { smallTable } from '../src/reference/small-tables.ts'
import { expiryFault, vehicleKindOf, vehicleRules } from './vehicle-rules.ts'
import { VehicleContentSchema } from './vehicles.ts'
import type { VehicleContent, VehicleStatus } from './vehicles.ts'

const TODAY = '2026-11-22'
const { rows } = smallTable('vehicle-reports')
const kind = (code: string) => {
  const row = rows.find((each) => each.code === code)
  return row === undefined ? undefined : vehicleKindOf(row)
}
const stolen: VehicleContent = {
  kind: 'LS',
  vrm: 'TU19KVO',
  country: 'UK',
  make: 'Ford',
  actionOnSighting: 'stop',
  expiry: '2027-11-22',
  contact: '01603 496000',
  ownerForce: '36NN'
}
const faults = (content: object, { status = 'unconfirmed', standing }: { status?: VehicleStatus; standing?: VehicleContent } = {}) => {
  const checked = vehicleRules({ today: TODAY, kind, status, standing }).safeParse({ ...stolen, ...content })
  return checked.success ? [] : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('a vehicle report', () => {
  it('stands with a registration and its country, or a VIN', () => {
    expect(faults({})).toEqual([])
    expect(faults({ vrm: undefined, country: undefined, vin: 'WF0XXXTTGXKA12345' })).toEqual([])
    expect(faults({ vrm: undefined, country: undefined })).toEqual(['vrm: Give the registration with its country, or the VIN.'])
    expect(faults({ country: undefined })).toEqual([expect.stringMatching(/^country: /)])
    expect(faults({ vrm: undefined, vin: 'WF0XXXTTGXKA12345' })).toEqual([expect.stringMatching(/^vrm: A country belongs/)])
  })
  it('takes spaces out of a registration, and reads no character otherwise', () => {
    expect(VehicleContentSchema.parse({ ...stolen, vrm: 'tu19 kv0' }).vrm).toBe('TU19KV0')
  })
  it('has 7 characters at most in a United Kingdom registration', () => {
    expect(faults({ vrm: 'TU19KVOO' })).toEqual([expect.stringMatching(/^vrm: .*7 letters/)])
    expect(faults({ vrm: 'TU19KVOO', country: 'PL' })).toEqual([])
  })
  it('has a VIN of 17 characters without I, O or Q', () => {
    expect(faults({ vin: 'WF0XXXTTGXKA1234' })).toEqual([expect.stringMatching(/^vin: A VIN has 17/)])
    expect(faults({ vin: 'WF0XXXTTGXKA1234O' })).toEqual([expect.stringMatching(/^vin: /)])
  })
  it('carries an action on sighting that goes with its kind', () => {
    expect(faults({ kind: 'RE', instructions: 'Note the driver.' })).toEqual([expect.stringMatching(/^actionOnSighting: .*“do not stop”/)])
    expect(faults({ kind: 'AC', actionOnSighting: 'report-only', instructions: 'Search it.' })).toEqual([
      expect.stringMatching(/^actionOnSighting: /)
    ])
  })
  it('states how it is dealt with where its kind says "as stated"', () => {
    expect(faults({ kind: 'AC' })).toEqual([expect.stringMatching(/^instructions: /)])
    expect(faults({ kind: 'AC', instructions: 'Stop and search under s.1 PACE.' })).toEqual([])
  })
  it('expires after today and within 6 years, but where time alone has passed', () => {
    expect(faults({ expiry: TODAY })).toEqual(['expiry: The expiry must be after today.'])
    expect(faults({ expiry: TODAY }, { standing: { ...stolen, expiry: TODAY } })).toEqual([])
    expect(expiryFault('2032-11-22', TODAY)).toBeUndefined()
    expect(faults({ expiry: '2032-11-23' })).toEqual([expect.stringMatching(/^expiry: .*6 years/)])
  })
  it('is of no day in the future', () => {
    expect(faults({ date: '2026-11-23' })).toEqual(['date: The date cannot be in the future.'])
  })
  it('needs its crime reference and officer once confirmed', () => {
    expect(faults({}, { status: 'confirmed' }).map((fault) => fault.split(':')[0])).toEqual(['reference', 'officer'])
    expect(faults({ reference: '36/1/26', officer: 'PC 1204' }, { status: 'confirmed' })).toEqual([])
  })
  it('is of a country of the list, and says where a registration of no known country is from', () => {
    expect(faults({ country: 'XX' })).toEqual(['country: Choose the country of the registration.'])
    expect(faults({ country: undefined })).toEqual(['country: Choose the country of the registration, or “Not known”.'])
    expect(faults({ country: 'ZZ' })).toEqual([])
  })
  it('says what a finder does, and whom to reach at any hour', () => {
    const { actionOnSighting: _action, contact: _contact, ...bare } = stolen
    const checked = vehicleRules({ today: TODAY, kind, status: 'unconfirmed' }).safeParse(bare)
    expect(checked.error?.issues.map(({ path }) => path.join('.'))).toEqual(['actionOnSighting', 'contact'])
  })
  it('keeps a look-alike as it was typed: O and 0 are two registrations', () => {
    expect([
      VehicleContentSchema.parse({ ...stolen, vrm: 'TU19KVO' }).vrm,
      VehicleContentSchema.parse({ ...stolen, vrm: 'TU19KV0' }).vrm
    ]).toEqual(['TU19KVO', 'TU19KV0'])
  })
  it('is of a kind of the list', () => {
    expect(faults({ kind: 'QQ' })).toEqual(['kind: Choose the kind of report from the list.'])
  })
})
