import { beforeEach, describe, expect, it } from 'vitest'
import { LEASE_SECONDS } from '../../../mock-server/api/due.ts'
import { success } from '../../contract/result.ts'
import { createFakeLeds, problem } from '../testing/fake-leds.ts'
import type { FakeLeds } from '../testing/fake-leds.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import type { ManualClock } from '../testing/manual-clock.ts'
import { createLeaseKeeper } from './lease-keeper.ts'
import type { LeaseKeeper } from './lease-keeper.ts'

describe('leases of what stands open', () => {
  let clock: ManualClock
  let leds: FakeLeds
  let taken: boolean
  let leases: LeaseKeeper
  const asked = (): string[] => leds.asked.map(({ name, request }) => `${name} ${String(request.params?.['dueId'])}`)

  beforeEach(() => {
    clock = createManualClock()
    taken = false
    leds = createFakeLeds(({ name }) => (name === 'leaseDue' && taken ? problem('refused', { status: 409 }) : success(undefined)))
    leases = createLeaseKeeper({ call: leds.call, clock })
  })

  it('are renewed before they run out, as long as the tab stands open', async () => {
    leases.keep(['a'])
    await clock.pass(LEASE_SECONDS * 1000)
    expect(asked()).toEqual(['leaseDue a', 'leaseDue a', 'leaseDue a'])
  })
  it('are put back when the tab is closed; the others stay', async () => {
    leases.keep(['a', 'b'])
    leases.keep(['b'])
    await clock.pass(0)
    expect(asked()).toEqual(['leaseDue a', 'leaseDue b', 'releaseDue a'])
  })
  it('are put back at a lock or sign-out, and renewed no more', async () => {
    leases.keep(['a', 'b'])
    await leases.releaseAll()
    await clock.pass(3_600_000)
    expect(asked().slice(2)).toEqual(['releaseDue a', 'releaseDue b'])
  })
  it('are given up where a colleague has the thing by now', async () => {
    leases.keep(['a'])
    await clock.pass(0)
    taken = true
    await clock.pass(LEASE_SECONDS * 1000)
    expect(asked()).toEqual(['leaseDue a', 'leaseDue a'])
  })
})
