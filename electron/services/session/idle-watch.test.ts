import { describe, expect, it } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import { createIdleWatch } from './idle-watch.ts'
import type { Session } from './machine.ts'

const setUp = ({ onRadio = false, systemIdleMs = (): number => 0 } = {}) => {
  const clock = createManualClock()
  const now = { session: { state: 'signed-out' } as Session, onRadio }
  const told: string[] = []
  const become = (session: Session): void => {
    const before = now.session
    now.session = session
    watch.sessionChanged(before, session)
  }
  const watch = createIdleWatch({
    clock,
    idleMs: 300_000,
    session: () => now.session,
    systemIdleMs,
    onRadio: () => now.onRadio,
    warn: (inMs) => {
      told.push(`warned ${inMs}`)
      become({ state: 'warning', user: 'u', locksAt: 0 })
    },
    extend: () => {
      told.push('extended')
      become({ state: 'active', user: 'u' })
    },
    lock: () => {
      told.push('locked')
      become({ state: 'signed-out' })
    }
  })
  become({ state: 'active', user: 'u' })
  return { clock, now, told, watch }
}

describe('idle lock', () => {
  it('H40 warns 20 seconds before it locks, and locks on time', async () => {
    const { clock, told } = setUp()
    await clock.pass(279_000)
    expect(told).toEqual([])
    await clock.pass(1_000)
    expect(told).toEqual(['warned 20000'])
    await clock.pass(19_999)
    expect(told).toEqual(['warned 20000'])
    await clock.pass(1)
    expect(told).toEqual(['warned 20000', 'locked'])
  })
  it('H40 warns for 60 seconds while a radio card is open, and any key extends', async () => {
    const { clock, told, watch } = setUp({ onRadio: true })
    await clock.pass(240_000)
    expect(told).toEqual(['warned 60000'])
    await clock.pass(59_000)
    watch.input()
    expect(told).toEqual(['warned 60000', 'extended'])
    await clock.pass(239_000)
    expect(told).toHaveLength(2)
    await clock.pass(61_000)
    expect(told).toEqual(['warned 60000', 'extended', 'warned 60000', 'locked'])
  })
  it('H40 warns at once when a card is opened late', async () => {
    const { clock, now, told } = setUp()
    await clock.pass(250_000)
    now.onRadio = true
    await clock.pass(1_000)
    expect(told).toEqual(['warned 49000'])
  })
  it('H40 a clock set back extends nothing', async () => {
    const { clock, told } = setUp()
    await clock.pass(200_000)
    clock.setBack(3_600_000)
    await clock.pass(100_000)
    expect(told.at(-1)).toBe('locked')
  })
  it('H40 counts from the unlocking, and watches nobody who is not signed in', async () => {
    const { clock, told } = setUp()
    await clock.pass(300_000)
    await clock.pass(3_600_000)
    expect(told).toEqual(['warned 20000', 'locked'])
  })
  it('H40 counts the idle time of the machine where it is longer: input that nobody made extends nothing', async () => {
    let machine = 0
    const { clock, told, watch } = setUp({ systemIdleMs: () => machine })
    for (let second = 1; second <= 279; second += 1) {
      machine = second * 1_000
      watch.input()
      await clock.pass(1_000)
    }
    expect(told).toEqual([])
    machine = 280_000
    await clock.pass(1_000)
    expect(told).toEqual(['warned 20000'])
    watch.input()
    machine = 281_000
    await clock.pass(1_000)
    expect(told).toEqual(['warned 20000', 'extended', 'warned 19000'])
    machine = 300_000
    await clock.pass(19_000)
    expect(told.at(-1)).toBe('locked')
  })
  it('H40 a machine in use elsewhere does not keep the session open', async () => {
    const { clock, told } = setUp({ systemIdleMs: () => 0 })
    await clock.pass(300_000)
    expect(told).toEqual(['warned 20000', 'locked'])
  })
  it('H40 a machine that was idle before the sign-in does not lock at once', async () => {
    const { clock, told } = setUp({ systemIdleMs: () => 3_600_000 })
    await clock.pass(279_000)
    expect(told).toEqual([])
    await clock.pass(21_000)
    expect(told).toEqual(['warned 20000', 'locked'])
  })
})
