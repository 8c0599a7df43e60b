import { describe, expect, it } from 'vitest'
import { registration } from './parts/registration.ts'
import { vehicleShares } from './vehicle-shares.ts'

const all = ({ vehicles, people, keeps = () => true }: { vehicles: number; people: number; keeps?: (nth: number) => boolean }) => {
  const shares = vehicleShares({ vehicles, people, seed: 7, standing: new Set() })
  return Array.from({ length: people }, (_, nth) => shares.next(keeps(nth)))
}

describe('the vehicles of a population', () => {
  it('are shared out evenly, however many there are', () => {
    expect(all({ vehicles: 10, people: 10 }).map(({ length }) => length)).toEqual(Array.from({ length: 10 }, () => 1))
    expect(all({ vehicles: 5, people: 10 }).flat()).toHaveLength(5)
    expect(Math.max(...all({ vehicles: 51, people: 10 }).map(({ length }) => length))).toBe(6)
    expect(all({ vehicles: 0, people: 10 }).flat()).toEqual([])
  })
  it('pass over whoever keeps none', () => {
    const given = all({ vehicles: 10, people: 10, keeps: (nth) => nth % 2 === 1 })
    expect(given.map(({ length }) => length)).toEqual([0, 2, 0, 2, 0, 2, 0, 2, 0, 2])
  })
  it('never bear a registration twice, nor one that stands already', () => {
    const standing = new Set([registration(7).vrm, registration(9).vrm])
    const shares = vehicleShares({ vehicles: 302, people: 1, seed: 7, standing })
    const given = shares.next(true).map(({ vrm }) => vrm)
    expect(new Set(given).size).toBe(300)
    expect(given.filter((vrm) => standing.has(vrm))).toEqual([])
  })
})
