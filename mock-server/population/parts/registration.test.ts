import { describe, expect, it } from 'vitest'
import { fitsUkFormat } from '../../api/look-alikes.ts'
import { registration, REGISTRATIONS } from './registration.ts'

const commonFactor = (one: number, other: number): number => (other === 0 ? one : commonFactor(other, one % other))

describe('registrations of the population', () => {
  it('are well formed, of offices that issue none, and of a year that they show', () => {
    for (let number = 0; number < REGISTRATIONS; number += 98_765) {
      const { vrm, registered } = registration(number)
      expect(fitsUkFormat(vrm)).toBe(true)
      expect(vrm).toMatch(/^[JTUXZ]/)
      expect(Number(vrm.slice(2, 4)) % 50).toBe(registered % 50)
    }
  })
  it('come once each, and are enough for every vehicle there is', () => {
    const made = new Set(Array.from({ length: 200_000 }, (_, number) => registration(number).vrm))
    expect(made.size).toBe(200_000)
    expect(REGISTRATIONS).toBeGreaterThan(67_000_000)
    // As long as the stride shares no factor with the count, the last comes no earlier than after all the others.
    expect(registration(REGISTRATIONS)).toEqual(registration(0))
    expect(commonFactor(43_237_067, REGISTRATIONS)).toBe(1)
  })
})
