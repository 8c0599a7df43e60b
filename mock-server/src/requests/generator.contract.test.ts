import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { inbox } from '../testing/requests.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'

const servers: StartedServer[] = []
afterAll(async () => {
  await Promise.all(servers.map((server) => server.remove()))
})
const started = async (args: readonly string[], after?: StartedServer): Promise<StartedServer> => {
  const server = await startServer({ people: 120, args, ...(after === undefined ? {} : { after }) })
  servers.push(server)
  return server
}
const standing = async (server: StartedServer) => {
  const boxes = await Promise.all(['bureau1', 'bureau2'].map(async (user) => inbox(await signOnAs(server, user), '?limit=200')))
  return boxes.flatMap(({ requests }) => requests)
}
const shown = (requests: Awaited<ReturnType<typeof standing>>) =>
  requests
    .map(({ kind, senderReference, heading, faultCount, to }) => ({ kind, senderReference, heading, faultCount, to }))
    .toSorted((one, other) => one.senderReference.localeCompare(other.senderReference))

describe('the generator', () => {
  it('fills the inboxes of a new database by its seed, some with errors, and adds none at the next start', async () => {
    const first = await started(['--requests', '40'])
    const requests = await standing(first)
    expect(requests).toHaveLength(40)
    expect(new Set(requests.map(({ kind }) => kind)).size).toBe(5)
    const wrong = requests.filter(({ faultCount }) => faultCount > 0)
    expect(wrong.length).toBeGreaterThan(2)
    expect(wrong.length).toBeLessThan(20)
    await first.stop()
    const again = await started(['--requests', '40'], first)
    expect(shown(await standing(again))).toEqual(shown(requests))
  })
  it('sends further ones at its rate while the server runs', async () => {
    const server = await started(['--requests', '0', '--request-rate', '1200'])
    for (let attempt = 0; attempt < 200; attempt += 1) {
      if ((await standing(server)).length >= 5) return
      await wait(50)
    }
    expect.fail('fewer than 5 requests came')
  })
})
