import { describe, expect, it } from 'vitest'
import { rankByName } from './rank-by-name.ts'

const rank = (typed: string, items: readonly string[]) => rankByName(typed, items, (item) => item)

describe('finding by part of a name', () => {
  it('asks for every word, anywhere, folding case and accents', () => {
    expect(rank('thè DARK', ['Theme: dark', 'Theme: light', 'Lock'])).toEqual(['Theme: dark'])
  })
  it('puts what begins so first, and keeps the order otherwise', () => {
    expect(rank('lo', ['Zoom below', 'Go lock', 'Lock now', 'Log'])).toEqual(['Lock now', 'Log', 'Go lock', 'Zoom below'])
  })
  it('gives all for nothing typed', () => {
    expect(rank('  ', ['b', 'a'])).toEqual(['b', 'a'])
  })
})
