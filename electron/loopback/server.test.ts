import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingHttpHeaders, OutgoingHttpHeaders, Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BridgeEvent } from '../contract/events.ts'
import { success } from '../contract/result.ts'
import { silentLogger } from '../services/logging/logger.ts'
import { createRendererFiles } from '../services/renderer-files/renderer-files.ts'
import { listening } from '../services/testing/listening.ts'
import { createOneTimeKeys } from './one-time-key.ts'
import type { OneTimeKeys } from './one-time-key.ts'
import { createLoopbackServer } from './server.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

describe('loopback server', () => {
  let folder: string
  let server: Server
  let port: number
  let elapsed: number
  let keys: OneTimeKeys
  let handled: unknown[]
  let listeners: Set<(event: BridgeEvent) => void>

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'loopback-'))
    await writeFile(join(folder, 'index.html'), '<title>LEDS Workstation</title>')
    elapsed = 0
    handled = []
    listeners = new Set()
    keys = createOneTimeKeys(() => elapsed)
    server = createLoopbackServer({
      workstation: {
        handle: async (envelope, sender) => {
          handled.push([envelope, sender])
          return success({ answered: true })
        },
        subscribe: (listener) => {
          listeners.add(listener)
          return () => listeners.delete(listener)
        }
      },
      files: createRendererFiles({ folder, shell: 'loopback' }),
      keys,
      log: silentLogger
    })
    port = await listening(server)
  })
  afterEach(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await rm(folder, { recursive: true })
  })

  const ask = (method: string, path: string, headers: OutgoingHttpHeaders, body = ''): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
      })
      asking.on('error', reject)
      asking.end(body)
    })
  const own = (): OutgoingHttpHeaders => ({
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json'
  })
  const document = (): OutgoingHttpHeaders => ({
    host: `127.0.0.1:${port}`,
    'sec-fetch-site': 'none',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document'
  })
  const bringKey = (key: string, headers = own()): Promise<Answer> => ask('POST', '/session-key', headers, JSON.stringify({ key }))
  const cookie = async (): Promise<string> => (await bringKey(keys.issue())).headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const CALL = JSON.stringify({ call: 'app.state', input: {} })

  it('lets the browser in that brings the key, and answers its calls', async () => {
    const answer = await bringKey(keys.issue())
    expect(answer.status).toBe(200)
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^leds-loopback=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const call = await ask('POST', '/bridge', { ...own(), cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] }, CALL)
    expect(JSON.parse(call.text)).toEqual({ ok: true, value: { answered: true } })
    expect(handled).toEqual([
      [
        { call: 'app.state', input: {} },
        { trusted: true, name: 'loopback' }
      ]
    ])
  })

  it('gives the page, with its policy, to whoever opens its address', async () => {
    const page = await ask('GET', '/', document())
    expect([page.status, page.text]).toEqual([200, '<title>LEDS Workstation</title>'])
    expect(page.headers['content-security-policy']).toContain("connect-src 'self'")
  })

  it('H06 a key is good once', async () => {
    const key = keys.issue()
    expect((await bringKey(key)).status).toBe(200)
    expect((await bringKey(key)).status).toBe(403)
  })
  it('H06 a key is good for 60 seconds', async () => {
    const key = keys.issue()
    elapsed = 60_001
    expect((await bringKey(key)).status).toBe(403)
  })
  it('H06 a new key makes the one before worthless, and a new browser puts the old one out', async () => {
    const before = await cookie()
    const [first, second] = [keys.issue(), keys.issue()]
    expect((await bringKey(first)).status).toBe(403)
    expect((await bringKey(second)).status).toBe(200)
    expect((await ask('POST', '/bridge', { ...own(), cookie: before }, CALL)).status).toBe(401)
  })

  it.each<[string, OutgoingHttpHeaders]>([
    ['a name that was made to point here', { host: 'evil.example' }],
    ['localhost by its name', { host: 'localhost' }],
    ['another port in Host', { host: '127.0.0.1:1' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['an Origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['the Origin null', { origin: 'null' }],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }],
    ['a same-site request', { 'sec-fetch-site': 'same-site' }],
    ['a request that a user typed, but no page', { 'sec-fetch-site': 'none' }]
  ])('H06 refuses %s, key and cookie or not', async (_, wrong) => {
    const given = await cookie()
    const key = keys.issue()
    expect((await bringKey(key, { ...own(), ...wrong })).status).toBe(403)
    expect((await ask('POST', '/bridge', { ...own(), cookie: given, ...wrong }, CALL)).status).toBe(403)
    expect((await ask('GET', '/events', { ...own(), cookie: given, ...wrong })).status).toBe(403)
    expect((await ask('GET', '/', { ...own(), ...wrong })).status).toBe(403)
    expect(handled).toEqual([])
  })

  it('H06 refuses a post without Origin or without Sec-Fetch-Site', async () => {
    const given = await cookie()
    for (const missing of ['origin', 'sec-fetch-site']) {
      const headers = Object.fromEntries(Object.entries({ ...own(), cookie: given }).filter(([name]) => name !== missing))
      expect((await ask('POST', '/bridge', headers, CALL)).status).toBe(403)
    }
  })

  it('shows a page in words to whoever was led here by another page', async () => {
    const page = await ask('GET', '/', { ...document(), 'sec-fetch-site': 'cross-site' })
    expect([page.status, page.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8'])
    expect(page.text).toContain('one-time address')
  })

  it.each(['', 'leds-loopback=wrong', 'leds-loopback=', 'other=1'])('H06 refuses calls and events with the cookie %j', async (wrong) => {
    await cookie()
    expect((await ask('POST', '/bridge', { ...own(), cookie: wrong }, CALL)).status).toBe(401)
    expect((await ask('GET', '/events', { ...own(), cookie: wrong })).status).toBe(401)
    expect(handled).toEqual([])
  })

  it('H06 takes JSON only, whole, and no more than its limit', async () => {
    const given = { ...own(), cookie: await cookie() }
    expect((await ask('POST', '/bridge', { ...given, 'content-type': 'text/plain' }, CALL)).status).toBe(415)
    expect((await ask('POST', '/bridge', given, '{"call":')).status).toBe(400)
    expect((await ask('POST', '/session-key', own(), JSON.stringify({ key: 'k'.repeat(2_000) }))).status).toBe(413)
    expect((await ask('PUT', '/bridge', given, CALL)).status).toBe(405)
    expect(handled).toEqual([])
  })

  it('tells the page what happens', async () => {
    const given = await cookie()
    const line = await new Promise<string>((resolve, reject) => {
      const asking = request(
        { host: '127.0.0.1', port, path: '/events', headers: { ...own(), cookie: given }, agent: false },
        (response) => {
          response.setEncoding('utf8')
          response.on('data', (chunk: string) => {
            if (chunk.startsWith('data: ')) {
              resolve(chunk)
              asking.destroy()
            } else for (const listener of listeners) listener({ kind: 'command', command: 'lock' })
          })
        }
      )
      asking.on('error', reject)
      asking.end()
    })
    expect(line).toBe('data: {"kind":"command","command":"lock"}\n\n')
  })
})
