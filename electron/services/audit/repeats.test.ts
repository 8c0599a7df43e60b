import { beforeEach, describe, expect, it } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import type { ManualClock } from '../testing/manual-clock.ts'
import { createRepeats } from './repeats.ts'
import type { Repeats } from './repeats.ts'

describe('refusals that repeat', () => {
  let clock: ManualClock
  let told: string[]
  let repeats: Repeats
  beforeEach(() => {
    clock = createManualClock()
    told = []
    repeats = createRepeats({ clock, report: (detail) => told.push(detail) })
  })
  const flood = (count: number, detail: (turn: number) => string): void => {
    for (let turn = 0; turn < count; turn += 1) repeats.note(detail(turn))
  }

  it('H06 are told at once the first time, then counted for a minute', async () => {
    flood(138, () => 'locked: people.open')
    expect(told).toEqual(['locked: people.open'])
    await clock.pass(60_000)
    expect(told).toEqual(['locked: people.open', 'locked: people.open ×137 more in 60 s'])
    repeats.note('locked: people.open')
    expect(told).toHaveLength(3)
  })
  it('H06 a single one is told once', async () => {
    repeats.note('unknown-call: shell.exec')
    await clock.pass(600_000)
    expect(told).toEqual(['unknown-call: shell.exec'])
  })
  it('H06 a flood of made-up names crowds nothing out: 5,000 of them are at most two dozen lines', async () => {
    flood(5_000, (turn) => `unknown-call: made.up${turn}`)
    await clock.pass(60_000)
    expect(told.length).toBeLessThanOrEqual(24)
    expect(told.at(-1)).toBe('other refused calls ×4979 more in 60 s')
  })
  it('H53 what was counted is told before the session’s tokens are gone', async () => {
    flood(3, () => 'forbidden: audit')
    await clock.pass(10_000)
    repeats.flush()
    expect(told).toEqual(['forbidden: audit', 'forbidden: audit ×2 more in 10 s'])
  })
})
