import fc from 'fast-check'
import { expect, it } from 'vitest'
import { requestsTo } from './api-requests.ts'
import { createKnownValues } from './known-values.ts'

it('no request is about the account of one who is signed on, however the name is spelt', () => {
  const known = createKnownValues()
  for (const username of ['admin1', ' ADMIN1 ', 'other']) known.learn({ username })
  const requests = requestsTo('accountStanding', {
    known,
    taken: new Map(),
    accounts: { signedOn: new Set(['admin1']), spare: ['spare-1'] }
  })
  const about = fc
    .sample(requests, { numRuns: 500, seed: 1 })
    .flatMap(({ path }) => /\/v1\/users\/([^/?]+)/.exec(path)?.[1] ?? [])
    .map((segment) => segment.toLowerCase())
  expect(about).toContain('spare-1')
  expect(about).toContain('other')
  expect(about.filter((segment) => segment.includes('admin1'))).toEqual([])
})

it('what wipes the store is asked for by nobody who may', () => {
  const requests = requestsTo('reseed', { known: createKnownValues(), taken: new Map(), accounts: { signedOn: new Set(), spare: [] } })
  const asking = fc.sample(requests, { numRuns: 200, seed: 1 }).map(({ asks }) => asks.as)
  expect([...new Set(asking)].toSorted()).toEqual(['nobody', 'stranger'])
})
