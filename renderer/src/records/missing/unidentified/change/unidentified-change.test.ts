import { describe, expect, it } from 'vitest'
import { UnidentifiedContentSchema } from '../../../../../../mock-server/api/unidentified.ts'
import { readUnidentified } from '../read-unidentified.ts'
import { toFields } from '../to-fields.ts'
import { readChange } from './read-change.ts'
import { changeStart } from './short-fields.ts'

const NOW = '2026-11-22T12:00:00.000Z'
const content = UnidentifiedContentSchema.parse({
  kind: 'body',
  description: {
    sex: 'F',
    appearance: '1',
    age: { from: 30, to: 42 },
    height: { cm: 164, toCm: 170 },
    hair: 'Red, short',
    marks: Array.from({ length: 5 }, (_none, index) => ({ kind: 'tattoo', place: 'right wrist', description: `Number ${index}` }))
  },
  foundAt: '2026-11-20T07:15:42.000Z',
  place: 'Holkham beach',
  by: 'Walkers',
  circumstances: 'Washed up with the tide.',
  dna: false,
  officer: 'DS 3381',
  ownerForce: '36NN'
})

describe('the amendment of somebody found without a name', () => {
  it('begins with the whole record, every mark and the seconds of its moments with it', () => {
    const fields = Object.fromEntries(Object.entries(toFields(content)).filter(([path]) => path !== 'ownerForce'))
    expect(readUnidentified(fields, NOW, content)).toEqual({ ok: true, content })
  })
})

describe('an identification', () => {
  const typed = { pncId: '2001/0123456X', by: 'dental', date: '22 11 26', confirmedBy: 'DS 1187' }
  const read = (fields: Readonly<Record<string, string>>) => readChange('identify', fields, { now: NOW, versionToChange: 'one', content })
  const faultsOf = (fields: Readonly<Record<string, string>>) => {
    const reading = read(fields)
    return reading.ok ? {} : Object.fromEntries(reading.faults)
  }
  it('begins with the missing person chosen among the matches, to be looked at', () => {
    expect(changeStart('identify', { today: '2026-11-22', pncId: '2001/0123456X' })).toEqual({
      fields: { date: '22 November 2026', pncId: '2001/0123456X' },
      carried: ['date', 'pncId']
    })
  })
  it('rule: each part of it that is wrong is said at its field, and how to mend it', () => {
    expect(faultsOf({})).toEqual({
      pncId: 'Give the PNC ID of the record that bears their name.',
      by: 'Say what they were identified by.',
      date: 'Give the date, for example today.',
      confirmedBy: 'Say who confirmed it.'
    })
    expect(faultsOf({ ...typed, date: '19 11 26' })).toMatchObject({ date: 'They were identified after they were found, not before.' })
    expect(faultsOf({ ...typed, pncId: '2001/0123456A' })['pncId']).toContain('check letter does not fit')
  })
  it('is sent with the version that was read', () => {
    const letters = [...'ABCDEFGHJKLMNPQRTUVWXYZ']
    const right = letters.map((letter) => read({ ...typed, pncId: `2001/0123456${letter}` })).find(({ ok }) => ok)
    expect(right).toMatchObject({
      ok: true,
      asked: { kind: 'identify', body: { versionToChange: 'one', identification: { date: '2026-11-22' } } }
    })
  })
})
