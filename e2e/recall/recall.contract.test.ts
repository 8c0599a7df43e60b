import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../../mock-server/api/endpoints.ts'
import { PersonSearchResultSchema } from '../../mock-server/api/people.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import type { MockServer } from '../fixtures/mock-server.ts'
import { signOnOutside } from '../fixtures/outside-client.ts'
import type { OutsideClient } from '../fixtures/outside-client.ts'
import { KINDS } from './errors.ts'
import type { Query } from './errors.ts'
import { measureRecall, overall } from './measure-recall.ts'
import type { Recall } from './measure-recall.ts'

/** Not the seed that docs/matching.md reports, nor one that the matching was tuned with. */
const SEED = 611
const EACH = 20

let server: MockServer
let operator: OutsideClient
beforeAll(async () => {
  server = await startMockServer({ people: 5000 })
  operator = await signOnOutside(server, 'bureau1')
})
afterAll(async () => {
  await server.dispose()
})

const today = new Date().toISOString().slice(0, 10)
const measure = (search: (query: Query) => Promise<readonly string[]>): Promise<readonly Recall[]> =>
  measureRecall({ file: server.db, seed: SEED, each: EACH, today, search })

describe('recall of known people asked for with mistakes', () => {
  it('finds nine in ten of each kind, 97 in a hundred of all, and everybody whose sex and appearance are given wrongly', async () => {
    const measured = await measure(async (body) => {
      const answer = await operator.post(ENDPOINTS.searchPeople, ENDPOINTS.searchPeople.path, body)
      return PersonSearchResultSchema.parse(await answer.json()).candidates.map(({ personId }) => personId)
    })
    expect(measured.map(({ kind }) => kind)).toEqual([...Object.keys(KINDS), 'wrong sex and appearance'])
    for (const { kind, asked, found } of measured) {
      expect({ kind, asked }).toEqual({ kind, asked: EACH })
      expect({ kind, share: found / asked }).toEqual({ kind, share: expect.toSatisfy((share: number) => share >= 0.9) })
    }
    expect(overall(measured)).toBeGreaterThanOrEqual(0.97)
    expect(measured.at(-1)?.missed).toEqual([])
  })
  it('counts whoever is not in the answer, or stands too far down in it, as missed', async () => {
    const nobody = await measure(() => Promise.resolve([]))
    expect([overall(nobody), nobody[0]?.missed[0]?.place]).toEqual([0, undefined])
    const held = new Map(nobody.flatMap(({ missed }) => missed.map(({ personId, query }) => [JSON.stringify(query), personId])))
    const sixth = await measure((query) => Promise.resolve(['1', '2', '3', '4', '5', held.get(JSON.stringify(query)) ?? '']))
    for (const { within, found } of sixth) expect(found).toBe(within === 5 ? 0 : EACH)
  })
})
