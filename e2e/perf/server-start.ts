import { startMockServer } from '../fixtures/mock-server.ts'
import type { Bench } from './measure.ts'

/** From the start of the process with an empty database to its ready line: the population is made and loaded in it. */
export const serverStart: Bench = async ({ people }) => {
  const startedAt = performance.now()
  const server = await startMockServer({ people })
  const value = performance.now() - startedAt
  await server.dispose()
  return [{ name: `server start with ${people.toLocaleString('en-GB')} people`, value, unit: 'ms', target: 5000 }]
}
