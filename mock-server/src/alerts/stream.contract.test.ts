import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ENDPOINTS } from '../../api/endpoints.ts'
import { adult, createPerson, dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { clientFields, postForm, signOnAs, usualHeaders } from '../testing/test-client.ts'
import type { TestClient, Tokens } from '../testing/test-client.ts'
import { circulate } from '../testing/wanted.ts'

type SignedOn = TestClient & { tokens: Tokens }

let server: StartedServer
let norfolk: SignedOn
let control: SignedOn
beforeAll(async () => {
  server = await startServer({ people: 40 })
  norfolk = await signOnAs(server, 'bureau1')
  control = await signOnAs(server, 'control1')
}, 240_000)
afterAll(async () => {
  await server.remove()
})

/** Listens to a user's alerts; each `next` gives one event of the stream, null where it has ended. */
const follow = async ({ tokens }: SignedOn, last?: string) => {
  const endpoint = ENDPOINTS.alertEvents
  const response = await fetch(`${server.url}${endpoint.path}`, {
    headers: {
      ...usualHeaders(endpoint),
      authorization: `Bearer ${tokens.access_token}`,
      ...(last === undefined ? {} : { 'last-event-id': last })
    }
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<{ id: string; event: string; told: Record<string, unknown> } | null> => {
    for (;;) {
      const [, id, event, told] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)\n\n/.exec(text) ?? []
      if (id !== undefined && event !== undefined) {
        text = text.slice(text.indexOf('\n\n') + 2)
        return { id, event, told: JSON.parse(told ?? '{}') as Record<string, unknown> }
      }
      const part = await reader?.read()
      if (part === undefined || part.done) return null
      text = (text + part.value).replace(/^(?:: beat\n\n)+/, '')
    }
  }
  return { next, stop: () => reader?.cancel() }
}
const watch = async (client: SignedOn, target: string): Promise<void> => {
  const body = { kind: 'person', target, reason: 'Operation Larkspur', expiresOn: dayFromNow(90) }
  expect((await client.call('subscribe', { params: { subscriptionId: randomUUID() }, body })).status).toBe(200)
}

it('tells at once that there is an alert, to whom it is for, and after a break what came meanwhile', async () => {
  const personId = await createPerson(norfolk, adult('Streamworthy'))
  await watch(control, personId)
  const others = await follow(norfolk)
  const own = await follow(control)
  expect(await own.next()).toMatchObject({ event: 'open' })
  await circulate(norfolk, personId)
  const told = await own.next()
  expect(told).toMatchObject({ event: 'alert', told: { alertId: expect.stringMatching(/^[0-9a-f-]{36}$/) } })
  expect(Object.keys(told?.told ?? {})).toEqual(['alertId'])
  await own.stop()
  await circulate(norfolk, personId)
  const again = await follow(control, told?.id)
  expect(await again.next()).toMatchObject({ event: 'open', id: told?.id })
  expect(await again.next()).toMatchObject({ event: 'alert' })
  await again.stop()
  // Who made the change watches nothing: the next that the other stream says comes of a subscription of its own.
  const other = await createPerson(norfolk, adult('Otherworthy'))
  await watch(norfolk, other)
  await circulate(await signOnAs(server, 'bureau3'), other)
  expect(await others.next()).toMatchObject({ event: 'open' })
  expect(await others.next()).toMatchObject({ event: 'alert' })
  await others.stop()
}, 120_000)

it('H43: ends with the session that opened it', async () => {
  const leaving = await signOnAs(server, 'control1')
  const stream = await follow(leaving)
  expect(await stream.next()).toMatchObject({ event: 'open' })
  const token = leaving.tokens.access_token
  expect((await postForm(`${server.url}/niam/revoke`, { ...(await clientFields(server)), token })).status).toBe(200)
  const personId = await createPerson(norfolk, adult('Leftworthy'))
  await watch(control, personId)
  await circulate(norfolk, personId)
  expect(await stream.next()).toBeNull()
})
