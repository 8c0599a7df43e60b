import { ENDPOINTS } from '../../mock-server/api/endpoints.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import { signOnOutside } from '../fixtures/outside-client.ts'
import { quantile } from './measure.ts'
import type { Bench } from './measure.ts'
import { distinctQueries } from './queries.ts'

const WARM_UP = 50

/** Name checks over HTTP, one after the other, each from the request to the whole answer, its audit event on disk. */
export const search: Bench = async ({ people }) => {
  const server = await startMockServer({ people })
  try {
    const operator = await signOnOutside(server, 'bureau1')
    const times: number[] = []
    for (const query of distinctQueries(1000)) {
      const startedAt = performance.now()
      const answer = await operator.post(ENDPOINTS.searchPeople, ENDPOINTS.searchPeople.path, query)
      await answer.text()
      times.push(performance.now() - startedAt)
      if (answer.status !== 200) throw new Error(`A name check answered ${answer.status}.`)
    }
    const counted = times.slice(WARM_UP)
    return [
      { name: 'name search p50', value: quantile(counted, 0.5), unit: 'ms', target: null },
      { name: 'name search p99', value: quantile(counted, 0.99), unit: 'ms', target: 10 }
    ]
  } finally {
    await server.dispose()
  }
}
