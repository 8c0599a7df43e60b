import { expect, it } from 'vitest'
import { CALLS } from '../../../contract/calls.ts'
import { fuzzBridge } from './bridge-campaign.ts'

it('H06: bent calls in every state end in no throw, and none is let through in a wrong state or without its entitlement', async () => {
  const seed = 1 + (Date.now() % 2 ** 30)
  const { faults, reached, callsReached, refused } = await fuzzBridge({ calls: 3_000, seconds: 10, seed })
  expect({ seed, faults }).toEqual({ seed, faults: [] })
  // Both ways were taken: what was let through, and what was not.
  expect(reached).toBeGreaterThan(100)
  expect(callsReached).toBeGreaterThan(Object.keys(CALLS).length / 4)
  expect(refused).toBeGreaterThan(100)
}, 60_000)
