import { beforeEach, describe, expect, it } from 'vitest'
import { createManualClock } from '../testing/manual-clock.ts'
import type { ManualClock } from '../testing/manual-clock.ts'
import { createLockAfterHandover, HANDOVER_MS } from './lock-after-handover.ts'
import type { LockAfterHandover } from './lock-after-handover.ts'

describe('the system’s lock', () => {
  let clock: ManualClock
  let open: boolean
  let asked: number
  let locked: string[]
  let handover: LockAfterHandover
  beforeEach(() => {
    clock = createManualClock()
    open = true
    asked = 0
    locked = []
    handover = createLockAfterHandover({
      clock,
      isOpen: () => open,
      lock: (reason) => locked.push(reason),
      ask: () => (asked += 1)
    })
  })

  it('H41 waits for what was typed last, and locks as soon as it is handed over', async () => {
    handover.begin('system')
    expect([asked, locked]).toEqual([1, []])
    handover.handedOver()
    expect(locked).toEqual(['system'])
    await clock.pass(HANDOVER_MS)
    expect(locked).toEqual(['system'])
  })
  it('H41 waits no longer than its time for a page that does not answer', async () => {
    handover.begin('system')
    await clock.pass(HANDOVER_MS)
    expect(locked).toEqual(['system'])
    expect(HANDOVER_MS).toBeLessThanOrEqual(250)
  })
  it('asked twice, locks once and does not wait anew', async () => {
    handover.begin('system')
    await clock.pass(HANDOVER_MS - 1)
    handover.begin('system')
    await clock.pass(1)
    expect([asked, locked]).toEqual([1, ['system']])
  })
  it('locks at once where no page shows anything', () => {
    open = false
    handover.begin('system')
    expect([asked, locked]).toEqual([0, ['system']])
  })
  it('takes no notice of an answer that nobody waits for', () => {
    handover.handedOver()
    expect(locked).toEqual([])
  })
})
