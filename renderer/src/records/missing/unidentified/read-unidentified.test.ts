import { describe, expect, it } from 'vitest'
import { readUnidentified } from './read-unidentified.ts'

const NOW = '2026-11-22T15:00:00Z'
const TYPED: Readonly<Record<string, string>> = {
  kind: 'body',
  foundAt: '22 11 26 0640',
  by: 'Dog walker',
  place: 'Foreshore, Cromer',
  circumstances: 'Found at low water.',
  'description.sex': 'f',
  'description.age.from': '30',
  'description.age.to': '45',
  'description.height.cm': '5 4',
  'description.height.toCm': '170',
  'description.marks.1.kind': 'tattoo',
  'description.marks.1.place': 'left forearm',
  'description.marks.1.description': 'Swallow',
  dna: 'y',
  officer: 'DS 1187',
  ownerForce: '36NN'
}
const faultsOf = (change: Readonly<Record<string, string>>): Record<string, string> => {
  const reading = readUnidentified({ ...TYPED, ...change }, NOW)
  return reading.ok ? {} : Object.fromEntries(reading.faults)
}

describe('somebody found without a name', () => {
  it('is read as described, feet and inches too, whichever line a mark stands on', () => {
    const reading = readUnidentified(TYPED, NOW)
    expect(reading).toMatchObject({
      ok: true,
      content: {
        kind: 'body',
        dna: true,
        description: {
          sex: 'F',
          age: { from: 30, to: 45 },
          height: { cm: 163, toCm: 170 },
          marks: [{ kind: 'tattoo', place: 'left forearm', description: 'Swallow' }]
        }
      }
    })
  })
  it.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ['neither person nor body', { kind: '' }, 'kind', /person or a body/],
    ['found in the future', { foundAt: '23 11 26 0900' }, 'foundAt', /in the future/],
    ['ages the wrong way round', { 'description.age.to': '20' }, 'description.age.to', /greater age comes second/],
    ['heights the wrong way round', { 'description.height.toCm': '150' }, 'description.height.toCm', /greater height comes second/],
    ['half an age', { 'description.age.to': '' }, 'description.age.to', /Give the greatest age/],
    ['a height that is none', { 'description.height.cm': 'tall' }, 'description.height.cm', /feet and inches/],
    ['half a mark', { 'description.marks.1.description': '' }, 'description.marks.1.description', /what the mark looks like/],
    ['told before they were found', { ukmpuToldAt: '21 11 26 0900' }, 'ukmpuToldAt', /after they were found/]
  ])('%s is refused at its field', (_what, change, field, message) => {
    expect(faultsOf(change)[field]).toMatch(message)
  })
  it('needs a description in place of the name', () => {
    const without = Object.fromEntries(Object.keys(TYPED).flatMap((path) => (/age|height|marks/.test(path) ? [[path, '']] : [])))
    expect(faultsOf(without)).toEqual({
      'description.height.cm': 'Without a name, describe them: give at least an age, a height, build, hair or a mark.'
    })
  })
})
