import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../mock-server/api/people.ts'
import { tellApart, tellFromOthers } from './tell-apart.ts'

const candidate = (change: Partial<Candidate> = {}): Candidate => ({
  personId: '10000000-0000-4000-8000-000000000001',
  pncId: '03/62845E',
  displayName: 'SMITH, John Arthur',
  trueName: 'SMITH, John Arthur',
  birthDate: '1985-03-12',
  sex: 'M',
  appearance: '1',
  heightCm: 180,
  score: 98,
  reasons: ['name exact'],
  flags: { warnings: [], markers: [], wanted: null, missing: false, child: false, deceased: false },
  ...change
})
describe('telling candidates apart', () => {
  it('asks what splits them best', () => {
    const told = tellApart([candidate(), candidate({ birthDate: '1985-12-03' }), candidate({ birthDate: '1984-03-12' })])
    expect(told?.question).toContain('date of birth')
    expect(told?.answers).toBe('1: 12 March 1985; 2: 3 December 1985; 3: 12 March 1984.')
  })
  it('does not ask what all would answer alike', () => {
    const told = tellApart([candidate(), candidate({ heightCm: 165 })])
    expect(told?.question).toContain('tall')
  })
  it('asks nothing of one, or of those nothing tells apart', () => {
    expect(tellApart([candidate()])).toBeNull()
    expect(tellApart([candidate(), candidate()])).toBeNull()
  })
})

describe('telling one candidate from the others', () => {
  const first = candidate()
  const second = candidate({ personId: '10000000-0000-4000-8000-000000000002', birthDate: '1985-12-03' })
  const third = candidate({ personId: '10000000-0000-4000-8000-000000000003', birthDate: '1985-12-03', heightCm: null })

  it('gives this one’s answer, and the others’ by their numbers in the list', () => {
    expect(tellFromOthers(second.personId, [first, second])).toEqual({
      question: 'What is your date of birth?',
      here: '3 December 1985',
      others: '1: 12 March 1985.'
    })
  })
  it('says how many others would answer alike', () => {
    expect(tellFromOthers(third.personId, [first, second, third])).toEqual({
      question: 'What is your date of birth?',
      here: '3 December 1985',
      others: '1: 12 March 1985; 2: the same.'
    })
  })
  it('asks about the one who stands far down the list too', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      candidate({ personId: `10000000-0000-4000-8000-0000000000${20 + index}`, birthDate: `1985-01-0${index + 1}` })
    )
    expect(tellFromOthers(many[8]?.personId ?? '', many)?.here).toBe('9 January 1985')
  })
  it('asks nothing where nothing known would tell', () => {
    expect(tellFromOthers(first.personId, [first])).toBeNull()
    expect(tellFromOthers(first.personId, [first, { ...first, personId: second.personId }])).toBeNull()
    expect(tellFromOthers('10000000-0000-4000-8000-0000000000ff', [first, second])).toBeNull()
  })
})

describe('any two candidates', () => {
  const one = fc.record({
    personId: fc.uuid(),
    birthDate: fc.constantFrom(null, '1985-03-12', '1985-12-03', '1985'),
    trueName: fc.constantFrom('SMITH, John', 'SMITH, John Arthur'),
    heightCm: fc.constantFrom(null, 165, 180),
    sex: fc.constantFrom('M', 'F', 'U')
  })
  it('are asked what they would answer differently, and nothing where they would answer all alike', () => {
    fc.assert(
      fc.property(one, one, (first, second) => {
        const pair = [candidate(first), candidate(second)]
        const differ = (['birthDate', 'trueName', 'heightCm', 'sex'] as const).some((part) => first[part] !== second[part])
        const told = tellApart(pair)
        expect(told !== null).toBe(differ)
        if (told === null) return
        const [here = '', there = ''] = told.answers
          .replace(/\.$/, '')
          .split('; ')
          .map((answer) => answer.slice(3))
        expect(here).not.toBe(there)
      })
    )
  })
  it('each have a question of their own wherever one that is recorded tells them apart', () => {
    fc.assert(
      fc.property(one, one, (first, second) => {
        fc.pre(first.personId !== second.personId)
        const told = tellFromOthers(first.personId, [candidate(first), candidate(second)])
        const differ = (['birthDate', 'trueName', 'heightCm', 'sex'] as const).some(
          (part) => first[part] !== null && first[part] !== second[part]
        )
        expect(told !== null).toBe(differ)
        if (told !== null) expect(told.others).not.toContain(told.here === '' ? 'the same' : `: ${told.here}.`)
      })
    )
  })
})
