import { request as httpRequest } from 'node:http'
import { ENDPOINTS } from '../../api/endpoints.ts'
import { IncomingEventSchema } from '../../api/incoming.ts'
import type { IncomingEvent, IncomingItem, IncomingList } from '../../api/incoming.ts'
import { usualHeaders } from './test-client.ts'
import type { TestClient } from './test-client.ts'

export const checkOf = (reference: string, more: object = {}) => ({
  reference,
  to: '36NN',
  grade: 'routine',
  channel: 'cad',
  caller: '4312',
  place: 'HIGH ST',
  reason: '1',
  asked: { subject: 'person', surname: 'SIERRA MIKE INDIA TANGO HOTEL', forename: 'JOHN' },
  ...more
})

/** @returns its id */
export const posted = async (client: TestClient, reference: string, more: object = {}): Promise<string> => {
  const answer = await client.call<{ incomingId: string }>('postIncoming', { body: checkOf(reference, more) })
  if (answer.status !== 201) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body.incomingId
}
export const queue = async (client: TestClient): Promise<IncomingItem[]> => (await client.call<IncomingList>('incomingList')).body.items
export const takeNext = async (client: TestClient, takeId: string = crypto.randomUUID(), again = false): Promise<IncomingItem | null> =>
  (await client.call<{ taken: IncomingItem | null }>('takeNextIncoming', { body: { takeId, again } })).body.taken

export interface Followed {
  /** What was told so far, in order. */
  readonly events: IncomingEvent[]
  /** The last number that was told. */
  last(): string
  /** Every number, in order. */
  readonly numbers: number[]
  /** Resolves when it ends, whoever ends it. */
  readonly ended: Promise<void>
  /** Resolves as soon as what was told fulfils it. */
  until(fulfilled: (events: readonly IncomingEvent[]) => boolean): Promise<void>
  stop(): void
}

/** Listens to the stream of the incoming checks; resolves when it stands. */
export const follow = async ({ url, token }: { url: string; token: string | undefined }, after?: string): Promise<Followed> => {
  const endpoint = ENDPOINTS.incomingEvents
  const events: IncomingEvent[] = []
  const numbers: number[] = []
  let last = after ?? ''
  let waiting: (() => void)[] = []
  const request = httpRequest(`${url}${endpoint.path}`, {
    headers: {
      ...usualHeaders(endpoint),
      authorization: `Bearer ${token}`,
      accept: 'text/event-stream',
      ...(after === undefined ? {} : { 'last-event-id': after })
    }
  })
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    request.on('response', resolve).on('error', reject).end()
  })
  if (response.statusCode !== 200) throw new Error(`the stream answered ${response.statusCode}`)
  let text = ''
  let opened = (): void => undefined
  const open = new Promise<void>((resolve) => (opened = resolve))
  const ended = new Promise<void>((resolve) => {
    response.on('close', resolve)
  })
  response.on('error', () => undefined)
  request.on('error', () => undefined)
  response.setEncoding('utf8').on('data', (part: string) => {
    text += part
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
      last = field('id') ?? last
      if (field('event') === 'open') opened()
      if (field('event') !== 'incoming') continue
      numbers.push(Number(field('id')))
      events.push(IncomingEventSchema.strict().parse(JSON.parse(field('data') ?? '')))
    }
    for (const look of waiting) look()
  })
  await Promise.race([open, ended])
  return {
    events,
    numbers,
    last: () => last,
    ended,
    until: (fulfilled) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!fulfilled(events)) return
          waiting = waiting.filter((other) => other !== look)
          resolve()
        }
        waiting.push(look)
        void ended.then(() => reject(new Error(`the stream ended after ${events.length} events`)))
        look()
      }),
    stop: () => request.destroy()
  }
}
