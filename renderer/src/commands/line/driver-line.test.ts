import { describe, expect, it } from 'vitest'
import { parseLine } from './parse-line.ts'

const read = (line: string) => parseLine(line, { today: '2026-11-22', commands: [] })
const queryOf = (line: string) => {
  const reading = read(line)
  return reading.kind === 'driver-check' ? reading.query : reading
}
const messageOf = (line: string): string => {
  const reading = read(line)
  return 'message' in reading ? reading.message : reading.kind
}
const SMITH = { surname: 'SMITH', forenames: ['JOHN'], birthDate: '1990-10-04', postcode: 'CR3 7KV' }

describe('DL', () => {
  it.each([
    'DL SMITH910040JJ9AA',
    'dl smith 910040 jj9aa',
    'DL SMITH910040JJ9AA 35',
    'DL SIERRA MIKE INDIA TANGO HOTEL NINE ONE ZERO ZERO FOUR ZERO JULIET JULIET NINER ALPHA ALPHA'
  ])('%s is one number', (line) => {
    expect(queryOf(line)).toEqual({ driverNumber: 'SMITH910040JJ9AA' })
  })
  it.each([
    'DL SMITH/JOHN/04101990/CR3 7KV',
    'DL SMITH/JOHN/04101990/cr37kv',
    'DL SMITH, JOHN 4 10 90 CR3 7KV',
    'DL CR3 7KV SMITH JOHN 4/10/90'
  ])('%s is name, birth date and postcode', (line) => {
    expect(queryOf(line)).toEqual(SMITH)
  })
  it('takes the first half of a postcode, and the stop off the line', () => {
    expect(read('DL SMITH/JOHN/04101990/CR3 @4312 R1 HIGH ST')).toMatchObject({
      kind: 'driver-check',
      line: 'DL SMITH/JOHN/04101990/CR3',
      query: { postcode: 'CR3' },
      stop: { originator: '4312', reason: '1', place: 'HIGH ST' }
    })
  })
  it.each([
    ['DL', /Give the driver number, or name, birth date and postcode/],
    ['DL SM1TH910040JJ9AA', /SM1TH is no surname/],
    ['DL SMITH 913040 JJ9AA', /913040 is no birth date/],
    ['DL SMITH JOHN', /Give the birth date/],
    ['DL SMITH/JOHN/1990/CR3', /Give a date that exists/],
    ['DL SMITH/JOHN/04101990', /Give the postcode/],
    ['DL SMITH/JOHN/04101990/M/CR3', /takes no sex/],
    ['DL SMITH/JOHN/age 36/CR3', /birth date, not an age/]
  ])('%s says what is missing or wrong', (line, words) => {
    expect(messageOf(line)).toMatch(words)
  })
  it('offers a number whose letters and figures were read for one another, and searches nothing unasked', () => {
    expect(read('DL SMITH9IOO40JJ9AA')).toMatchObject({
      kind: 'incomplete',
      chips: [{ kind: 'doubt' }, { kind: 'doubt', label: 'Could be', value: 'SMITH 910040 JJ9AA' }]
    })
  })
})
