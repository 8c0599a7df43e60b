import { describe, expect, it } from 'vitest'
import { PersonSearchSchema, type PersonSearch } from '../../../mock-server/api/people.ts'
import { parseLine } from '../commands/line/parse-line.ts'
import { printNameCheck } from '../commands/line/print-line.ts'
import { widened } from './widen.ts'

const TODAY = '2026-11-22'
const query: PersonSearch = { surname: 'Smith', forenames: ['John', 'Paul'], birthDate: '1985-03-12', sex: 'M', limit: 20 }
const steps = (first: PersonSearch): readonly { query: PersonSearch; words: readonly string[] }[] => {
  const next = widened(first, TODAY)
  return next === null ? [] : [next, ...steps(next.query)]
}

describe('widening a check', () => {
  it('goes from birth date and forenames to the surname’s first letters, saying what it leaves open, and ends', () => {
    expect(steps(query).map(({ words }) => words.join('; '))).toEqual([
      'birth date: aged 41 ± 2 years; forename: J*',
      'age: 41 ± 5 years; no forename',
      'no age',
      'surname: Smi*'
    ])
  })
  it('asks each step in a line that reads back to it, of a form the contract takes', () => {
    for (const step of steps(query)) {
      expect(PersonSearchSchema.parse(step.query)).toEqual(step.query)
      expect(parseLine(printNameCheck(step.query), { today: TODAY, commands: [] })).toMatchObject({ kind: 'check', query: step.query })
    }
  })
  it('takes a year for a year', () => {
    expect(widened({ surname: 'Smith', birthDate: '1985', limit: 20 }, TODAY)?.query.approximateAge).toEqual({ years: 41, plusMinus: 2 })
  })
  it('keeps a forename that is all there is, and a number as it is', () => {
    expect(widened({ forenames: ['John'], limit: 20 }, TODAY)).toBeNull()
    expect(widened({ identifier: '1979/0163001B', limit: 20 }, TODAY)).toBeNull()
  })
})
