import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IncomingItem } from '../../api/incoming.ts'
import { checkOf, follow, queue, takeNext } from '../testing/incoming.ts'
import type { Followed } from '../testing/incoming.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { clientFields, clientWith, postForm } from '../testing/test-client.ts'
import type { TestClient, Tokens } from '../testing/test-client.ts'
import { trainingPassword } from '../niam/accounts.ts'

/** Ten minutes of the service in half a minute of the test. */
const SPEED = 20
const MINUTES = 10
const CHECKS = 60
const EPOCH = Date.now()
const main = join(import.meta.dirname, '../testing/fast-server.fixture.ts')
const serviceTime = (): number => EPOCH + (Date.now() - EPOCH) * SPEED

let server: StartedServer
const started = async (after?: StartedServer): Promise<void> => {
  server = await startServer({ main, args: ['--token-seconds', '3600'], ...(after === undefined ? {} : { after }) })
}
beforeAll(async () => {
  process.env['LEDS_TEST_SPEED'] = String(SPEED)
  process.env['LEDS_TEST_EPOCH'] = String(EPOCH)
  await started()
})
afterAll(async () => {
  await server.remove()
})

/** Signs on by an assertion of the service's time. */
const signedOn = async (clientId: string, user: object): Promise<TestClient> => {
  const now = Math.floor(serviceTime() / 1000)
  const assertion = await server.identity.assertion(clientId, { claims: { iat: now, exp: now + 200 } })
  const fields = { ...(await clientFields(server, clientId)), client_assertion: assertion, ...user }
  const answer = await postForm(`${server.url}/niam/token`, fields)
  if (answer.status !== 200) throw new Error(`sign-on answered ${answer.status}`)
  return clientWith(server, (answer.body as Tokens).access_token)
}
const operator = (username: string) =>
  signedOn('test-workstation', { grant_type: 'password', username, password: trainingPassword(username) })
const source = () => signedOn('ForceCad', { grant_type: 'client_credentials', scope: 'leds' })

/** Everybody's calls go on over the kill: one that was not answered is made again. */
const people = new Map<string, TestClient>()
let back: Promise<void> | undefined
const again = async <T>(who: string, call: (client: TestClient) => Promise<T>): Promise<T> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await back
      const client = people.get(who)
      if (client !== undefined) return await call(client)
    } catch {
      await wait(20)
    }
  }
  throw new Error(`${who} got no answer`)
}
const everybodySignsOn = async (): Promise<void> => {
  people.set('source', await source())
  for (const user of ['control1', 'trainer1']) people.set(user, await operator(user))
}

describe('60 checks fed in 10 minutes, the server killed with -9 and started again', () => {
  it('are worked with none lost and none doubled, and the stream misses nothing', { timeout: 120_000 }, async () => {
    await everybodySignsOn()
    const followed: Followed[] = []
    const listen = async (): Promise<void> => {
      followed.push(await follow({ url: server.url, token: people.get('control1')?.token }, followed.at(-1)?.last()))
    }
    await listen()

    const references = Array.from({ length: CHECKS }, (_, index) => `FEED-${index + 1}`)
    const ids = new Map<string, string>()
    const ended = new Map<string, string[]>()
    let fed = false

    const feed = async (): Promise<void> => {
      for (const [index, reference] of references.entries()) {
        const at = EPOCH + ((index + 1) * MINUTES * 60_000) / CHECKS / SPEED
        await wait(Math.max(0, at - Date.now()))
        const grade = index % 10 === 0 ? 'emergency' : index % 3 === 0 ? 'priority' : 'routine'
        const answer = await again('source', (client) =>
          client.call<{ incomingId: string }>('postIncoming', { body: checkOf(reference, { grade }) })
        )
        expect(answer.status).toBe(201)
        ids.set(reference, answer.body.incomingId)
      }
      fed = true
    }
    const work = async (user: string): Promise<void> => {
      for (;;) {
        const next: IncomingItem | null = await again(user, takeNext)
        if (next === null) {
          if (fed && (await again(user, queue)).length === 0) return
          await wait(25)
          continue
        }
        const params = { incomingId: next.incomingId }
        await again(user, (client) => client.call('incoming', { params }))
        // The first one that each takes is never finished: silent for two minutes, it is anybody's again.
        if ((ended.get(user)?.length ?? 0) === 0 && !ended.has(`${user} left`)) {
          ended.set(`${user} left`, [next.incomingId])
          continue
        }
        const answer = await again(user, (client) => client.call('completeIncoming', { params, body: { outcome: 'passed' } }))
        if (answer.status === 200) ended.set(user, [...(ended.get(user) ?? []), next.incomingId])
      }
    }
    const killed = async (): Promise<void> => {
      await wait(Math.max(0, EPOCH + (MINUTES * 60_000) / SPEED / 2 - Date.now()))
      let done = (): void => undefined
      back = new Promise((resolve) => (done = resolve))
      await server.kill()
      await started(server)
      await everybodySignsOn()
      await listen()
      done()
    }
    await Promise.all([feed(), work('control1'), work('trainer1'), killed()])

    const all = [...(ended.get('control1') ?? []), ...(ended.get('trainer1') ?? [])]
    expect(all.toSorted()).toEqual([...ids.values()].toSorted())
    expect(new Set(all).size).toBe(CHECKS)

    const done = new Set<string>()
    await followed.at(-1)?.until((events) => {
      for (const { incomingId, state } of [...followed.flatMap((one) => one.events), ...events]) if (state === 'done') done.add(incomingId)
      return done.size === CHECKS
    })
    const told = followed.flatMap(({ numbers }) => numbers)
    expect(told).toEqual(told.map((_, index) => (told[0] ?? 0) + index))
    const ends = followed.flatMap(({ events }) => events).filter(({ state }) => state === 'done')
    expect(ends).toHaveLength(CHECKS)
    for (const one of followed) one.stop()
    expect(server.stderr()).toBe('')
  })
})
