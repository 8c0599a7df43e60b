import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PropertySearchSchema } from '../../../../mock-server/api/property-search.ts'
import { VehicleSearchSchema } from '../../../../mock-server/api/vehicle-search.ts'
import { parseLine } from './parse-line.ts'
import { spokenLetters } from './phonetics.ts'

const read = (line: string) => parseLine(line, { today: '2026-11-22', commands: [] })
const queryOf = (line: string) => {
  const reading = read(line)
  return reading.kind === 'vehicle-check' ? reading.query : reading
}

describe('VE', () => {
  it.each([
    ['VE AB12CDE', { vrm: 'AB12CDE' }],
    ['ve ab12 cde', { vrm: 'AB12CDE' }],
    ['VE ALPHA BRAVO ONE TWO CHARLIE DELTA ECHO', { vrm: 'AB12CDE' }],
    ['VE apple baker wun too charlie dog edward', { vrm: 'AB12CDE' }],
    ['VE AB1*', { vrm: 'AB1*' }],
    ['VE WF0XXXTTGXKA12345', { vin: 'WF0XXXTTGXKA12345' }]
  ])('%s', (line, query) => {
    expect(queryOf(line)).toEqual(query)
  })
  it('takes the stop off the line, and leaves it off the heading', () => {
    expect(read('VE AB12CDE @4312 R1 HIGH ST')).toMatchObject({
      line: 'VE AB12CDE',
      stop: { originator: '4312', reason: '1', place: 'HIGH ST' }
    })
  })
  it('offers another reading of what fits no format, and changes nothing', () => {
    expect(read('VE ABI2CDE')).toMatchObject({
      query: { vrm: 'ABI2CDE' },
      chips: [{ kind: 'part' }, { kind: 'doubt', value: 'could be AB12CDE, A812CDE' }]
    })
  })
  it.each(['VE', 'VE A', 'VE ABCDEFGHIJKLM1'])('%s says what is missing', (line) => {
    expect(read(line).kind).toBe('incomplete')
  })
  it('never throws, and asks nothing that the contract refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (rest) => {
        const reading = read(`VE ${rest}`)
        if (reading.kind === 'vehicle-check') expect(VehicleSearchSchema.safeParse(reading.query).success).toBe(true)
      })
    )
  })
})

describe('PE', () => {
  it.each([
    ['PE serial 1234X', { marks: ['1234X'] }],
    ['PE 1234X WTU1*', { marks: ['1234X', 'WTU1*'] }],
    ['PE make trek fuel', { marks: [], make: 'trek fuel' }],
    ['PE trek 1234X', { marks: ['1234X'], make: 'trek' }],
    ['PE frame ABCDEF', { marks: ['ABCDEF'] }]
  ])('%s', (line, query) => {
    const reading = read(line)
    expect(reading.kind === 'property-check' ? reading.query : reading).toEqual(query)
  })
  it.each(['PE', 'PE serial', 'PE 1'])('%s says what is missing', (line) => {
    expect(read(line).kind).toBe('incomplete')
  })
  it('never throws, and asks nothing that the contract refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (rest) => {
        const reading = read(`PE ${rest}`)
        if (reading.kind === 'property-check') expect(PropertySearchSchema.safeParse(reading.query).success).toBe(true)
      })
    )
  })
})

describe('what is spelt', () => {
  it('is no spelling where a word stands for no letter', () => {
    expect(spokenLetters('ALPHA BRAVO FORD')).toBeNull()
    expect(spokenLetters('ALPHA')).toBeNull()
  })
})
