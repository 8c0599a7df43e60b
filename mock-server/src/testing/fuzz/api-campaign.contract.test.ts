import { expect, it } from 'vitest'
import { ENDPOINTS } from '../../../api/endpoints.ts'
import { fuzzApi } from './api-campaign.ts'

it('H55: bent requests at every endpoint end in no fault, in no death, and in an audit log that is whole', async () => {
  const seed = 1 + (Date.now() % 2 ** 30)
  const { faults, endpoints, statuses } = await fuzzApi({ requests: 2_000, seconds: 12, seed })
  expect({ seed, faults }).toEqual({ seed, faults: [] })
  expect(endpoints).toBeGreaterThan(Object.keys(ENDPOINTS).length / 2)
  // Not only its front door was tried.
  for (const status of [200, 400, 401, 403, 404]) expect(statuses.get(status), `answers of ${status}`).toBeGreaterThan(0)
})
