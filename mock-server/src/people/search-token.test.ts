import { describe, expect, it } from 'vitest'
import { PersonContentSchema } from '../../api/people.ts'
import { provesSearch, searchTokenFor } from './search-token.ts'

const key = new Uint8Array(32).fill(7)
const at = new Date('2026-11-22T10:00:00Z')
const person = (surname: string) => PersonContentSchema.parse({ sex: 'U', names: [{ kind: 'true', surname }] })
const token = (surname: string) => searchTokenFor({ surname, limit: 20 }, { user: 'bureau1', at, key })

describe('the proof of a duplicate search', () => {
  it.each([
    ['MacDonald', 'McDonald'],
    ["O'Neill", 'ONeill'],
    ['Müller', 'Muller'],
    ['Smi*', 'Smithson']
  ])('a search for %s covers %s', (searched, surname) => {
    expect(provesSearch(token(searched), person(surname), { user: 'bureau1', at, key })).toBe(true)
  })
  it.each(['*', 'S*', '?mith', '*mith', '**'])('a search for %s is of nobody in particular and covers no name', (searched) => {
    expect(provesSearch(token(searched), person('Smith'), { user: 'bureau1', at, key })).toBe(false)
  })
  it('counts for 30 minutes, for its user, under its key, unchanged', () => {
    const proof = token('Smith')
    const smith = person('Smith')
    const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
    expect(provesSearch(proof, smith, { user: 'bureau1', at: after(29), key })).toBe(true)
    expect(provesSearch(proof, smith, { user: 'bureau1', at: after(31), key })).toBe(false)
    expect(provesSearch(proof, smith, { user: 'bureau2', at, key })).toBe(false)
    expect(provesSearch(proof, smith, { user: 'bureau1', at, key: new Uint8Array(32).fill(8) })).toBe(false)
    expect(provesSearch(proof.replace(/^./, 'f'), smith, { user: 'bureau1', at, key })).toBe(false)
    expect(provesSearch(proof, person('Jones'), { user: 'bureau1', at, key })).toBe(false)
  })
  it('a person without a name needs any search of the user’s', () => {
    const unknown = PersonContentSchema.parse({ sex: 'U', unidentified: true })
    expect(provesSearch(token('Smith'), unknown, { user: 'bureau1', at, key })).toBe(true)
    expect(provesSearch('', unknown, { user: 'bureau1', at, key })).toBe(false)
  })
})
