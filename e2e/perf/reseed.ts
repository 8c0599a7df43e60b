import { setTimeout as wait } from 'node:timers/promises'
import { ENDPOINTS } from '../../mock-server/api/endpoints.ts'
import { startMockServer } from '../fixtures/mock-server.ts'
import { signOnOutside } from '../fixtures/outside-client.ts'
import type { Bench } from './measure.ts'

const MOST_MS = 3000
const ASK_EVERY_MS = 20
const SIGNED_OUT = 401
/** What wiping takes whatever is held. */
const FEWEST = 40

/** From the command to the first answer of the store that begins anew: it knows nobody's session. */
const wipe = async (people: number): Promise<number> => {
  const server = await startMockServer({ people })
  try {
    const trainer = await signOnOutside(server, 'trainer1')
    const startedAt = performance.now()
    const answer = await trainer.post(ENDPOINTS.reseed, ENDPOINTS.reseed.path, {})
    if (!answer.ok) throw new Error(`The store was not wiped: ${answer.status} ${await answer.text()}`)
    for (;;) {
      const asked = await trainer.get(ENDPOINTS.runs, ENDPOINTS.runs.path).catch(() => null)
      if (asked?.status === SIGNED_OUT) return performance.now() - startedAt
      await wait(ASK_EVERY_MS)
    }
  } finally {
    await server.dispose()
  }
}

/** A training store wiped and seeded anew, and how much of it is for what it holds. */
export const reseed: Bench = async ({ people }) => {
  const value = await wipe(people)
  const least = await wipe(FEWEST)
  return [
    { name: `reseed of ${people.toLocaleString('en-GB')} people`, value, unit: 'ms', target: MOST_MS },
    { name: `reseed against one of ${FEWEST} people`, value: value / least, unit: 'times', target: null }
  ]
}
