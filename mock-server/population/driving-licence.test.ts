import { describe, expect, it } from 'vitest'
import { readDriverNumber } from '../api/identifiers/driver-number.ts'
import { drivingLicence } from './parts/driving-licence.ts'
import type { LicenceHolder, PlannedLicence } from './parts/driving-licence.ts'
import { syntheticPeople } from './people.ts'

const TODAY = '2026-11-22'
const holders = [...syntheticPeople({ seed: 42, people: 2000, today: TODAY })].map(({ content, markers }, index): LicenceHolder => ({
  personId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  content: { ...content, courtOrders: content.courtOrders ?? [] },
  disqualifiedSince: markers.find(({ code }) => code === 'DD')?.date ?? null
}))
const licenceOf = (holder: LicenceHolder): PlannedLicence | null => drivingLicence(holder, { anchor: TODAY, certain: false })
const held = holders.flatMap((holder) => {
  const licence = licenceOf(holder)
  return licence === null ? [] : [{ holder, licence }]
})

describe('the licences of the population', () => {
  it('are most adults’, nobody’s who is too young, and the same each time', () => {
    expect(held.length / holders.length).toBeGreaterThan(0.6)
    expect(held.every(({ holder }) => (holder.content.birth.date ?? '') < '2009-11-23')).toBe(true)
    expect(held.slice(0, 50).map(({ holder }) => licenceOf(holder))).toEqual(held.slice(0, 50).map(({ licence }) => licence))
  })
  it('bear well-formed numbers, no two the same', () => {
    expect(held.filter(({ licence }) => readDriverNumber(licence.driverNumber).state !== 'valid')).toEqual([])
    expect(new Set(held.map(({ licence }) => licence.driverNumber)).size).toBe(held.length)
  })
  it('say that whoever a court disqualified is so as long as its order says', () => {
    const ordered = held.flatMap(({ holder, licence }) => {
      const order = holder.content.courtOrders.find(({ code }) => code === 'DQ')
      return order?.to === undefined ? [] : [{ order, licence }]
    })
    expect(ordered.length).toBeGreaterThan(5)
    for (const { order, licence } of ordered) expect(licence.disqualification).toMatchObject({ from: order.from, to: order.to })
  })
  it('say that whoever is marked as a disqualified driver, without an order, is one today', () => {
    const marked = holders.slice(0, 300).flatMap((holder) => {
      const licence = licenceOf({ ...holder, content: { ...holder.content, courtOrders: [] }, disqualifiedSince: '2020-01-31' })
      return licence === null ? [] : [licence]
    })
    expect(marked.length).toBeGreaterThan(100)
    expect(marked.filter(({ disqualification }) => (disqualification?.to ?? '') <= TODAY)).toEqual([])
  })
  it('hold nothing that happened after today, or before the holder could drive', () => {
    const wrong = held.filter(({ licence: { validFrom, endorsements } }) =>
      endorsements.some(
        ({ offenceDate, convictionDate }) => offenceDate <= validFrom || convictionDate < offenceDate || convictionDate > TODAY
      )
    )
    expect(wrong).toEqual([])
    expect(held.filter(({ licence }) => licence.endorsements.length > 0).length).toBeGreaterThan(100)
  })
})
