import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLine } from './parse-line.ts'
import { printCheck } from './print-line.ts'
import type { LineReading } from './reading.ts'

const read = (line: string): LineReading =>
  parseLine(line, { today: '2026-11-22', commands: [{ id: 'card.print', title: 'Print the key card' }] })
const isCheck = (
  reading: LineReading
): reading is Extract<LineReading, { kind: 'check' | 'vehicle-check' | 'property-check' | 'driver-check' }> =>
  reading.kind === 'check' || reading.kind === 'vehicle-check' || reading.kind === 'property-check' || reading.kind === 'driver-check'
const asked = (line: string) => {
  const reading = read(line)
  return isCheck(reading) ? { query: reading.query, stop: reading.stop } : reading
}

const NAME_WORDS = [
  'SMITH',
  'van',
  'O’Shea',
  'GEORGE',
  'sierra',
  'TANGO',
  'mike',
  'S',
  'M',
  'male',
  'born',
  'spelt',
  'X-RAY',
  'J2',
  'unknown'
]
const OTHER_WORDS = [
  '12031985',
  '12/3/85',
  '31/04/1972',
  '1985',
  'mar 1985',
  '4 mar 1985',
  'age 41',
  'about 40',
  "5'11",
  '180cm',
  'IC1',
  'F',
  '99999',
  'today',
  'from norwich',
  'of'
]
const STOP_WORDS = ['@4312', '#118', 'R1', 'R10', 'HIGH ST', '@', '#', 'R1 @77']
const THING_WORDS = [
  'serial',
  '1234X',
  'make',
  'trek',
  'ABI2CDE',
  'ALPHA',
  'one',
  'AB1*',
  'CR3 7KV',
  'SW1A',
  'SMITH803125JA9QT',
  'SM1TH803125JA9QT'
]
const word = fc.constantFrom(...NAME_WORDS, ...OTHER_WORDS, ...STOP_WORDS, ...THING_WORDS)
const separator = fc.constantFrom(' ', ' ', ' ', '/', ', ', '  ')
const composed = fc
  .tuple(fc.constantFrom('NE', 'NE', 'NE', 've', 'PE', 'DL', 'DL', 'ID', 'NEW', ''), fc.array(fc.tuple(separator, word), { maxLength: 9 }))
  .map(([verb, parts]) => `${verb} ${parts.map(([between, text], at) => `${at === 0 ? '' : between}${text}`).join('')}`)
const anything = fc.oneof({ weight: 4, arbitrary: composed }, fc.string({ unit: 'grapheme', maxLength: 80 }))

describe('the grammar of a line', () => {
  it('reads any line without throwing, and reads a check that it prints as the same check', () => {
    fc.assert(
      fc.property(anything, (line) => {
        const reading = read(line)
        if (!isCheck(reading)) return
        const again = asked(printCheck(reading))
        expect(again).toEqual({ query: reading.query, stop: reading.stop })
      }),
      { numRuns: 3000 }
    )
  })
  it('prints a mark that reads as a reason behind the stop', () => {
    const reading = read('PE #118 R1 HIGH ST @77 R10 R1')
    expect(reading).toMatchObject({ query: { marks: ['R10', 'R1'] }, stop: { reason: '1', place: 'HIGH ST' } })
    expect(isCheck(reading) && printCheck(reading)).toBe('PE #118 R1 HIGH ST @77 R10 R1')
  })
  it('leaves no word without a chip or a word that says it is not understood', () => {
    fc.assert(
      fc.property(anything, (line) => {
        const reading = read(line)
        if (reading.kind === 'empty') return
        const typed = line.replace(/[\u0000-\u001f\u007f]/g, ' ').trim()
        if ('message' in reading && reading.message.includes(typed)) return
        const [, ...rest] = typed.split(/\s+/)
        const said = 'chips' in reading ? reading.chips.map((chip) => chip.said).join(' ') : ''
        const toldIn = reading.kind === 'command' ? `${said} ${typed}` : said
        for (const one of rest.join(' ').split(/[\s,/]+/)) expect(toldIn).toContain(one)
      }),
      { numRuns: 3000 }
    )
  })
  it('reads the parts of a name check in any order alike', () => {
    const parts = ['smith, john', '12/3/85', "5'11", 'IC1', 'male']
    const wanted = asked(`NE ${parts.join(' ')}`)
    expect(wanted).toMatchObject({
      query: { surname: 'smith', forenames: ['john'], birthDate: '1985-03-12', sex: 'M', heightCm: 180, appearance: '1' }
    })
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (order) => {
        expect(asked(`NE ${order.join(' ')}`)).toEqual(wanted)
      })
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(['12031985', 'M', "5'11", 'IC1'], { minLength: 4 }), (order) => {
        expect(asked(`NE smith/john/${order.join('/')}`)).toEqual(wanted)
      })
    )
  })
  it('reads the parts of the stop in any order alike', () => {
    const parts = ['@4312', '#118', 'R1 HIGH ST']
    const wanted = { originator: '4312', incident: '118', reason: '1', place: 'HIGH ST' }
    fc.assert(
      fc.property(
        fc.shuffledSubarray(parts, { minLength: parts.length }),
        fc.constantFrom('NE SMITH/JOHN', 'VE AB12CDE', 'PE serial 1234X', 'ID 79/163001B'),
        (order, check) => {
          expect(asked(`${check} ${order.join(' ')}`)).toMatchObject({ stop: wanted })
        }
      )
    )
    expect(asked('NE @4312 R1 HIGH ST #118 SMITH/JOHN')).toMatchObject({ query: { surname: 'SMITH' }, stop: wanted })
  })
  it('takes a registration that begins as a reason does for a registration', () => {
    expect(asked('VE R1 ABC')).toMatchObject({ query: { vrm: 'R1ABC' }, stop: {} })
  })
  it('takes the town a person gives, in either form', () => {
    const wanted = { query: { limit: 20, surname: 'smith', forenames: ['john'], birthDate: '1985-03-12', town: 'King’s Lynn' }, stop: {} }
    expect(asked('NE smith john from King’s Lynn 12/3/85')).toEqual(wanted)
    expect(asked('NE smith/john/from King’s Lynn/12031985')).toEqual(wanted)
    expect(asked('NE of/john')).toMatchObject({ query: { surname: 'of' } })
    expect(read('NE smith of 1985')).toMatchObject({ kind: 'incomplete', message: expect.stringContaining('No town follows “of”') })
  })
  it.each([
    ['NE smith john male female', 'A sex stands here twice'],
    ['NE smith/john/1985 /12031985', 'A birth date stands here twice'],
    ['PE 1234X serial', 'Nothing follows “serial”']
  ])('%s is not chosen between', (line, words) => {
    expect(read(line)).toMatchObject({ kind: 'incomplete', message: expect.stringContaining(words) })
  })
  it('PRINT prints what is in front, and says so where that cannot be printed', () => {
    expect(read('print')).toMatchObject({ kind: 'command', id: 'card.print' })
    expect(parseLine('PRINT', { today: '2026-11-22', commands: [] })).toMatchObject({ kind: 'incomplete' })
  })
})

describe('names that are spelt', () => {
  it.each([
    ['NE SIERRA MIKE INDIA TANGO HOTEL/JOHN', 'SMITH', ['JOHN']],
    ['NE sierra mike india tango hotel john', 'SMITH', ['john']],
    ['NE smith, juliet oscar hotel november', 'smith', ['JOHN']],
    ['NE S M I T H john', 'SMITH', ['john']],
    ['NE spelt Freddie Robert Edward David colin', 'FRED', ['colin']],
    ['NE SUGAR MOTHER ITEM TOMMY HARRY/peter', 'SMITH', ['peter']],
    ['NE FREDDIE ROBERT EDWARD DAVID/', 'FRED', undefined]
  ])('%s', (line, surname, forenames) => {
    expect(asked(line)).toEqual({ query: { limit: 20, surname, ...(forenames === undefined ? {} : { forenames }) }, stop: {} })
  })
  it('says so on the chip', () => {
    expect(read('NE sierra mike india tango hotel')).toMatchObject({ chips: [{ label: 'Name, spelt', value: 'SMITH' }] })
  })
  it('takes names that people bear for names, and says what they could spell', () => {
    expect(read('NE peter david george')).toMatchObject({
      query: { surname: 'peter', forenames: ['david', 'george'] },
      chips: [{ label: 'Name' }, { kind: 'doubt', label: 'Could be spelt', value: expect.stringContaining('PDG') }]
    })
    expect(asked('NE JACK/PETER DAVID')).toMatchObject({ query: { surname: 'JACK', forenames: ['PETER', 'DAVID'] } })
    expect(asked('NE smith j a')).toMatchObject({ query: { surname: 'smith', forenames: ['j', 'a'] } })
  })
})
