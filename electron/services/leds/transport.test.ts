import { createServer as createHttpServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeAuthority, makeServerCertificate } from '../testing/certificates.ts'
import { listening } from '../testing/listening.ts'
import { createTransport } from './transport.ts'
import type { Transport } from './transport.ts'

const BEARER = { authorization: 'Bearer secret-token' }

describe('transport', () => {
  let ours: { pem: string; cert: string; key: string }
  let rogue: { cert: string; key: string }
  let elsewhere: { cert: string; key: string }
  const open: { close(): void }[] = []
  const seen: string[] = []

  beforeAll(async () => {
    const [authority, other] = await Promise.all([makeAuthority('Ours'), makeAuthority('Rogue')])
    ours = { pem: authority.pem, ...(await makeServerCertificate(authority, '127.0.0.1')) }
    rogue = await makeServerCertificate(other, '127.0.0.1')
    elsewhere = await makeServerCertificate(authority, '192.0.2.1')
  })
  afterEach(() => {
    for (const thing of open.splice(0)) thing.close()
    seen.length = 0
  })
  afterAll(() => {
    delete process.env['HTTPS_PROXY']
    delete process.env['HTTP_PROXY']
  })

  const answering: RequestListener = (request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`)
    response.end('{"status":"up"}')
  }
  const serve = async (server: Server): Promise<number> => {
    open.push(server, { close: () => server.closeAllConnections() })
    return listening(server)
  }
  const transportTo = (port: number, timeoutMs?: number): Transport => {
    const transport = createTransport({ mode: 'live', serverUrl: `https://127.0.0.1:${port}`, serverCa: ours.pem }, timeoutMs)
    open.push(transport)
    return transport
  }

  it('H07 speaks to the server that the pinned authority signed', async () => {
    const port = await serve(createTlsServer(ours, answering))
    expect(await transportTo(port).exchange({ method: 'GET', path: '/health', headers: {} })).toEqual({
      answered: true,
      status: 200,
      text: '{"status":"up"}'
    })
  })

  it.each([
    ['another authority signed', () => rogue],
    ['has another address in its certificate', () => elsewhere]
  ])('H07 sends nothing to a server that %s', async (_, certificate) => {
    const port = await serve(createTlsServer(certificate(), answering))
    expect(await transportTo(port).exchange({ method: 'GET', path: '/health', headers: BEARER })).toMatchObject({
      answered: false,
      sent: 'no',
      untrusted: true
    })
    expect(seen).toEqual([])
  })

  it.each([
    ['asks a read once more where the server let go of the kept connection just then', 'GET' as const, { answered: true, status: 200 }],
    ['asks no write again by itself: it may have arrived', 'POST' as const, { answered: false, sent: 'perhaps', code: 'ECONNRESET' }]
  ])('%s', async (_, method, outcome) => {
    const arrived = new Map<object, number>()
    const port = await serve(
      createTlsServer(ours, (request, response) => {
        seen.push(`${request.method} ${request.url}`)
        const nth = (arrived.get(request.socket) ?? 0) + 1
        arrived.set(request.socket, nth)
        if (nth === 1) response.end('{}')
        else request.socket.destroy()
      })
    )
    const transport = transportTo(port)
    await transport.exchange({ method: 'GET', path: '/first', headers: {} })
    expect(await transport.exchange({ method, path: '/second', headers: {} })).toMatchObject(outcome)
    expect(seen.filter((one) => one.endsWith('/second'))).toHaveLength(method === 'GET' ? 2 : 1)
  })

  it('gives up a read that a new connection loses too', async () => {
    const port = await serve(
      createTlsServer(ours, (request) => {
        seen.push(request.url ?? '')
        request.socket.destroy()
      })
    )
    expect(await transportTo(port).exchange({ method: 'GET', path: '/lost', headers: {} })).toMatchObject({
      answered: false,
      sent: 'perhaps',
      code: 'ECONNRESET'
    })
    expect(seen).toEqual(['/lost'])
  })

  it('H07 takes TLS 1.2 or later only', async () => {
    const port = await serve(
      createTlsServer({ ...ours, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }, answering)
    )
    expect(await transportTo(port).exchange({ method: 'GET', path: '/health', headers: BEARER })).toMatchObject({ answered: false })
    expect(seen).toEqual([])
  })

  it('H07 follows no redirect', async () => {
    const target = await serve(createHttpServer(answering))
    const port = await serve(
      createTlsServer(ours, (_, response) => response.writeHead(302, { location: `http://127.0.0.1:${target}/steal` }).end())
    )
    expect(await transportTo(port).exchange({ method: 'GET', path: '/health', headers: BEARER })).toMatchObject({
      answered: true,
      status: 302
    })
    expect(seen).toEqual([])
  })

  it('H07 goes through no proxy, whatever the environment says', async () => {
    const proxied: string[] = []
    const proxy = createHttpServer((request, response) => {
      proxied.push(request.url ?? '')
      response.end('{}')
    })
    proxy.on('connect', (request, socket) => {
      proxied.push(request.url ?? '')
      socket.end()
    })
    process.env['HTTPS_PROXY'] = process.env['HTTP_PROXY'] = `http://127.0.0.1:${await serve(proxy)}`
    const port = await serve(createTlsServer(ours, answering))
    const plain = await serve(createHttpServer(answering))
    const training = createTransport({ mode: 'training', serverUrl: `http://127.0.0.1:${plain}`, serverCa: undefined })
    open.push(training)
    expect(await transportTo(port).exchange({ method: 'GET', path: '/health', headers: BEARER })).toMatchObject({
      answered: true,
      status: 200
    })
    expect(await training.exchange({ method: 'GET', path: '/health', headers: BEARER })).toMatchObject({ answered: true, status: 200 })
    expect(proxied).toEqual([])
    expect(seen).toHaveLength(2)
  })

  it.each([
    ['live', 'http://127.0.0.1:1'],
    ['training', 'http://192.0.2.1:1'],
    ['training', 'http://localhost:1']
  ] as const)('H07 refuses plain http: %s to %s', (mode, serverUrl) => {
    expect(() => createTransport({ mode, serverUrl, serverCa: undefined })).toThrow('Plain http')
  })

  it('H07 never leaves the server’s own address by a path', async () => {
    const target = await serve(createHttpServer(answering))
    const port = await serve(createTlsServer(ours, answering))
    for (const path of [`http://127.0.0.1:${target}/steal`, `//127.0.0.1:${target}/steal`])
      expect(await transportTo(port).exchange({ method: 'GET', path, headers: BEARER })).toMatchObject({ answered: false, sent: 'no' })
    expect(seen).toEqual([])
  })

  it('tells a server that is not there from one that does not answer', async () => {
    const port = await serve(createTlsServer(ours, () => undefined))
    const silent = await transportTo(port, 300).exchange({ method: 'POST', path: '/x', headers: {}, body: '{}' })
    expect(silent).toMatchObject({ answered: false, sent: 'perhaps' })
    const gone = createHttpServer()
    const free = await listening(gone)
    await new Promise((resolve) => gone.close(resolve))
    expect(await transportTo(free).exchange({ method: 'POST', path: '/x', headers: {}, body: '{}' })).toMatchObject({
      answered: false,
      sent: 'no'
    })
  })

  it('says of a cut connection that the request may have arrived', async () => {
    const port = await serve(createTlsServer(ours, (request) => request.socket.destroy()))
    expect(await transportTo(port).exchange({ method: 'POST', path: '/x', headers: {}, body: '{}' })).toMatchObject({
      answered: false,
      sent: 'perhaps'
    })
  })
})
