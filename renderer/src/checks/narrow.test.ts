import { describe, expect, it } from 'vitest'
import type { PersonSearch } from '../../../mock-server/api/people.ts'
import { parseLine } from '../commands/line/parse-line.ts'
import { lineToAdd, toAdd, tooManyWords } from './narrow.ts'

const query: PersonSearch = { surname: 'SMITH', limit: 20 }
const typed = (from: PersonSearch, add: 'birthDate' | 'town' | 'forenames' | 'surname', text: string) => {
  const { text: line, caret } = lineToAdd(from, add)
  const reading = parseLine(`${line.slice(0, caret)}${text}${line.slice(caret)}`, { today: '2026-11-22', commands: [] })
  return reading.kind === 'check' ? reading.query : reading
}

describe('a check that found too many', () => {
  it('says how many and what to add', () => {
    expect(tooManyWords({ moreThan: 1200, add: ['birthDate', 'town', 'forenames'] })).toBe(
      'More than 1,200 fit: add a birth date, a town or a forename.'
    )
    expect(tooManyWords({ moreThan: 300, add: [] })).toBe('More than 300 fit.')
  })
  it.each([
    ['birthDate', '12031985', { birthDate: '1985-03-12' }],
    ['town', 'Norwich', { town: 'Norwich' }],
    ['forenames', 'JOHN', { forenames: ['JOHN'] }]
  ] as const)('puts the cursor where %s is typed', (add, text, part) => {
    expect(typed(query, add, text)).toEqual({ ...query, ...part })
    expect(typed({ ...query, sex: 'M', heightCm: 180, appearance: '1' }, add, text)).toMatchObject(part)
  })
  it('adds a surname in front of the forename', () => {
    expect(typed({ forenames: ['JOHN'], limit: 20 }, 'surname', 'SMITH')).toEqual({ ...query, forenames: ['JOHN'] })
  })
  it('asks for what the server names, else for what the line does not have, and for nothing where none is too many', () => {
    expect(toAdd(query, { more: true, tooMany: { moreThan: 300, add: ['town'] } })).toEqual(['town'])
    expect(toAdd({ ...query, birthDate: '1985' }, { more: true })).toEqual(['forenames', 'town'])
    expect(toAdd(query, { more: false })).toEqual([])
  })
})
