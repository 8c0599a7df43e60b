import { describe, expect, it } from 'vitest'
import { roomFor, tooLittleRoom } from './disk-room.ts'

describe('the room of a population on the disk', () => {
  it('is counted by its people and its vehicles, one for each where not said', () => {
    expect(roomFor({ people: 13_000_000 })).toBe(roomFor({ people: 13_000_000, vehicles: 13_000_000 }))
    expect(roomFor({ people: 1000, vehicles: 5000 })).toBeGreaterThan(roomFor({ people: 1000, vehicles: 0 }))
  })
  it('is refused in plain words with the figures where it is short, and with what would fit', () => {
    const words = tooLittleRoom({ people: 13_000_000 }, { free: 1_000_000_000, folder: '/data' })
    expect(words).toMatch(/^13,000,000 people and 13,000,000 vehicles take about \d+\.\d GB while they are made; \/data has 1\.0 GB free\./)
    const fits = Number(/about ([\d,]+) people fit/.exec(words ?? '')?.[1]?.replaceAll(',', ''))
    expect(tooLittleRoom({ people: fits }, { free: 1_000_000_000, folder: '/data' })).toBeUndefined()
    expect(tooLittleRoom({ people: fits * 2 }, { free: 1_000_000_000, folder: '/data' })).toBeDefined()
  })
})
