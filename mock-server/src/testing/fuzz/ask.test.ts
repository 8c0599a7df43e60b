import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import type { FuzzRequest } from './api-requests.ts'
import { createAsker } from './ask.ts'

const about = (path: string): FuzzRequest => ({
  endpoint: 'health',
  method: 'GET',
  path,
  headers: {},
  asks: { as: 'nobody', which: 0 },
  body: null
})
const listening = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
    })
  )

it('asks anew where a connection was closed after long idleness, and tells of a request that is hung up on', async () => {
  const served = new Map<Socket, number>()
  const server = createServer((request, response) => {
    const before = served.get(request.socket) ?? 0
    served.set(request.socket, before + 1)
    if (request.url === '/bad' || before > 0) request.socket.destroy()
    else response.end('there')
  })
  const asker = createAsker(await listening(server), 1)
  onTestFinished(() => {
    asker.close()
    server.close()
  })
  for (const path of ['/first', '/second', '/third'])
    expect(await asker.ask(about(path), undefined)).toMatchObject({ state: 'answered', status: 200, text: 'there' })
  // The second came by a connection that had been used, and was asked again by one of its own.
  expect([...served.values()]).toContain(2)
  expect(await asker.ask(about('/bad'), undefined)).toEqual({ state: 'failed', why: 'socket hang up' })
})
