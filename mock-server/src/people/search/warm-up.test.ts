import { describe, expect, it } from 'vitest'
import { seeded, TODAY } from '../../../population/seeded.fixture.ts'
import { warmUpSearch } from './warm-up.ts'

describe('warming the search up', () => {
  it('searches for people who are held, and says so when there is nobody', () => {
    const database = seeded(60)
    const before = database.prepare('SELECT total_changes()').pluck().get()
    expect(warmUpSearch(database, { nth: 1, today: TODAY })).toBe(true)
    expect(warmUpSearch(database, { nth: 100_000, today: TODAY })).toBe(false)
    expect(database.prepare('SELECT total_changes()').pluck().get()).toBe(before)
  })
})
