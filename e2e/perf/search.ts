import { ENDPOINTS } from '../../mock-server/api/endpoints.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import { signOnOutside } from '../fixtures/outside-client.ts'
import { leanClient } from './lean-client.ts'
import type { Answered } from './lean-client.ts'
import { quantile } from './measure.ts'
import type { Bench } from './measure.ts'
import { distinctQueries } from './queries.ts'

const WARM_UP = 50

const timed = async (call: () => Promise<Answered>): Promise<number> => {
  const startedAt = performance.now()
  const answer = await call()
  const took = performance.now() - startedAt
  if (answer.status !== 200) throw new Error(`A call answered ${answer.status}.`)
  return took
}

/**
 * Name checks over HTTP, one after the other, each from the request to the whole answer, its audit event on disk. In
 * between a call that does nothing: what HTTP and this machine's other work cost, whatever is asked.
 */
export const search: Bench = async ({ people }) => {
  const server = await startMockServer({ people })
  try {
    const ask = leanClient(await signOnOutside(server, 'bureau1'))
    const searches: number[] = []
    const nothings: number[] = []
    for (const query of distinctQueries(1000)) {
      searches.push(await timed(() => ask(ENDPOINTS.searchPeople, query)))
      nothings.push(await timed(() => ask(ENDPOINTS.health)))
    }
    const counted = searches.slice(WARM_UP)
    return [
      { name: 'name search p50', value: quantile(counted, 0.5), unit: 'ms', target: null },
      { name: 'name search p99', value: quantile(counted, 0.99), unit: 'ms', target: 10 },
      { name: 'a call that does nothing, p50', value: quantile(nothings.slice(WARM_UP), 0.5), unit: 'ms', target: null },
      { name: 'a call that does nothing, p99', value: quantile(nothings.slice(WARM_UP), 0.99), unit: 'ms', target: null }
    ]
  } finally {
    await server.dispose()
  }
}
