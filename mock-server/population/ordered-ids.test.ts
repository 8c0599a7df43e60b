import { describe, expect, it } from 'vitest'
import { orderedIds } from './ordered-ids.ts'

describe('the ids of a population', () => {
  it('are UUIDs that rise', () => {
    const next = orderedIds(42)
    const made = Array.from({ length: 1000 }, next)
    for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(made.toSorted()).toEqual(made)
  })
  it('go on rising in their form past the sixteen millions that six digits hold', () => {
    const next = orderedIds(42, 0xff_fff0)
    const made = Array.from({ length: 64 }, next)
    for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-/)
    expect(made.toSorted()).toEqual(made)
    expect(new Set(made).size).toBe(64)
  })
})
