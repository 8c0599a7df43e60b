import { describe, expect, it } from 'vitest'
import type { CodeRow } from '../../../mock-server/api/reference.ts'
import { readCall } from './call-reading.ts'

const reasons: CodeRow[] = [
  { code: '1', label: 'Vehicle and/or person stopped', extra: { short: 'SC' } },
  { code: '2', label: 'Moving vehicle', extra: { short: 'MV' } },
  { code: '10', label: 'Driver stop', extra: {} }
]
const surroundings = { today: '2026-11-22', reasons }
const stop = { reason: 'R1', place: 'HIGH ST', caller: '4312' }

describe('a call', () => {
  it('of a person is read as it was said, letters spelt out', () => {
    const read = readCall(
      'person',
      {
        ...stop,
        surname: 'SIERRA MIKE INDIA TANGO HOTEL',
        forename: 'JOHN',
        birthDate: '12031985',
        sex: 'male',
        appearance: '1',
        height: '180'
      },
      surroundings
    )
    expect(read.wrong).toEqual({})
    expect(read.stop).toEqual({ reason: '1', originator: '4312', place: 'HIGH ST' })
    expect(read.check).toMatchObject({
      kind: 'check',
      line: 'NE SMITH/JOHN/12031985/male',
      query: { surname: 'SMITH', forenames: ['JOHN'], birthDate: '1985-03-12', sex: 'M', appearance: '1', heightCm: 180 }
    })
    expect(read.understood).toMatchObject({
      reason: '1 Vehicle and/or person stopped',
      surname: 'SMITH',
      birthDate: 'Born 12 Mar 1985'
    })
  })
  it('of a vehicle takes a registration that was spelt', () => {
    const read = readCall('vehicle', { ...stop, vrm: 'ALFA BRAVO ONE TWO CHARLIE DELTA ECHO' }, surroundings)
    expect(read.check).toMatchObject({ kind: 'vehicle-check', query: { vrm: 'AB12CDE' } })
  })
  it('of property takes a mark', () => {
    expect(readCall('property', { ...stop, mark: 'WTU10S' }, surroundings).check).toMatchObject({
      kind: 'property-check',
      query: { marks: ['WTU10S'] }
    })
  })
  it('of a driver takes the number as it is on the card or spelt, or name, birth date and postcode', () => {
    const byNumber = readCall('driver', { ...stop, driverNumber: 'SMITH 910040 JJ9AA' }, surroundings)
    expect(byNumber.wrong).toEqual({})
    expect(byNumber.check).toMatchObject({ kind: 'driver-check', query: { driverNumber: 'SMITH910040JJ9AA' } })
    const byName = readCall(
      'driver',
      { ...stop, surname: 'SIERRA MIKE INDIA TANGO HOTEL', forename: 'JOHN', birthDate: '04101990', postcode: 'cr37kv' },
      surroundings
    )
    expect(byName.wrong).toEqual({})
    expect(byName.understood).toMatchObject({ postcode: 'CR3 7KV', birthDate: 'Born 4 Oct 1990' })
    expect(byName.check).toMatchObject({
      kind: 'driver-check',
      line: 'DL SMITH/JOHN/04101990/CR3 7KV',
      query: { surname: 'SMITH', forenames: ['JOHN'], birthDate: '1990-10-04', postcode: 'CR3 7KV' }
    })
  })
  it.each([
    [{}, ['driverNumber']],
    [{ driverNumber: 'SMITH910040JJ' }, ['driverNumber']],
    [{ surname: 'Smith' }, ['birthDate']],
    [{ surname: 'Smith', birthDate: 'age 41' }, ['birthDate']],
    [{ surname: 'Smith', birthDate: '04101990' }, ['postcode']],
    [{ surname: 'Smith', birthDate: '04101990', postcode: 'Norwich' }, ['postcode']]
  ])('of a driver by %j asks for what is missing: fewer would be leafing through licences', (given, fields) => {
    const read = readCall('driver', { ...stop, ...given }, surroundings)
    expect(Object.keys(read.wrong)).toEqual(fields)
    expect(read.check).toBeNull()
  })
  it.each([
    [{}, ['reason', 'caller', 'surname']],
    [{ ...stop, caller: '42', surname: 'Smith' }, ['caller']],
    [{ ...stop, reason: 'vehicle', surname: 'Smith' }, ['reason']],
    [
      { ...stop, surname: 'Smith', birthDate: 'soon', sex: 'x', appearance: 'IC12', height: 'tall' },
      ['birthDate', 'sex', 'appearance', 'height']
    ]
  ])('%j says at each field what to ask for', (given, fields) => {
    const read = readCall('person', given, surroundings)
    expect(Object.keys(read.wrong)).toEqual(fields)
    expect(read.check).toBeNull()
  })
  it('searches without a birth date that cannot exist, and says so', () => {
    const read = readCall('person', { ...stop, surname: 'Smith', birthDate: '31041972' }, surroundings)
    expect(read.understood['birthDate']).toContain('searched without')
    expect(read.check).toMatchObject({ query: { birthAsGiven: expect.any(String) } })
  })
})
