import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeJwt } from 'jose'
import { newClientIdentity } from '../testing/certificate.ts'
import { ENROLMENT_CODE, startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { clientFields, clientWith, postForm, signOnAs, signOnSystem, WORKSTATION } from '../testing/test-client.ts'
import type { Tokens } from '../testing/test-client.ts'
import { ACCOUNTS, trainingPassword } from './accounts.ts'

let server: StartedServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.remove()
})

const tokenUrl = (): string => `${server.url}/niam/token`
const signOn = async (fields: Record<string, string>) => postForm(tokenUrl(), { ...(await clientFields(server)), ...fields })

describe('a user signs on', () => {
  it.each(ACCOUNTS.map(({ username }) => username))(
    '%s gets a token that names them, their force, role and entitlements',
    async (username) => {
      const { tokens } = await signOnAs(server, username)
      const account = ACCOUNTS.find((each) => each.username === username)
      expect(decodeJwt(tokens.access_token)).toMatchObject({
        sub: username,
        name: account?.name,
        number: account?.number,
        force: account?.force,
        role: account?.role
      })
      expect(tokens.expires_in).toBe(600)
      expect(tokens.refresh_token).toBeTypeOf('string')
    }
  )
  it('H46: every password has twelve characters or more', () => {
    for (const { username } of ACCOUNTS) expect(trainingPassword(username).length).toBeGreaterThanOrEqual(12)
  })
  it('H46: an unknown user and a wrong password get the same answer', async () => {
    const wrong = await signOn({ grant_type: 'password', username: 'supervisor1', password: 'not-the-password' })
    const unknown = await signOn({ grant_type: 'password', username: 'nobody-here', password: 'not-the-password' })
    expect(wrong.status).toBe(401)
    expect(unknown).toMatchObject({ status: 401, body: wrong.body })
    expect(wrong.body).toMatchObject({
      error: 'invalid_grant',
      error_description: 'The user name or the password is wrong.',
      leds: { errors: [] }
    })
  })
  it('H46: failures slow the next attempt down, the right password too, and lock nobody else out', async () => {
    const attempt = () => signOn({ grant_type: 'password', username: 'trainer1', password: 'guess' })
    let last = await attempt()
    for (let count = 0; count < 6 && last.status !== 429; count += 1) last = await attempt()
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    const right = await signOn({ grant_type: 'password', username: 'trainer1', password: trainingPassword('trainer1') })
    expect(right.status).toBe(429)
    expect((await signOnAs(server, 'bureau2')).token).toBeTypeOf('string')
    const elsewhere = await newClientIdentity()
    await fetch(`${server.url}/training-services/v1/enrolments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: ENROLMENT_CODE, certificate: elsewhere.pem })
    })
    const other = await postForm(tokenUrl(), {
      grant_type: 'password',
      ...(await clientFields({ ...server, identity: elsewhere })),
      username: 'trainer1',
      password: trainingPassword('trainer1')
    })
    expect(other.status).toBe(200)
  })
})

describe('tokens', () => {
  it('are renewed by the refresh token, which is good once; used again it ends the session', async () => {
    const { tokens } = await signOnAs(server, 'bureau1')
    const first = await signOn({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' })
    expect(first.status).toBe(200)
    const renewed = first.body as Tokens
    expect((await clientWith(server, renewed.access_token).call('my')).status).toBe(200)
    const again = await signOn({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' })
    expect(again).toMatchObject({ status: 401, body: { error: 'invalid_grant' } })
    expect((await clientWith(server, renewed.access_token).call('my')).status).toBe(401)
    expect((await signOn({ grant_type: 'refresh_token', refresh_token: renewed.refresh_token ?? '' })).status).toBe(401)
  })
  it('another client’s refresh token is refused', async () => {
    const { tokens } = await signOnAs(server, 'bureau1')
    const stolen = await postForm(tokenUrl(), {
      grant_type: 'refresh_token',
      ...(await clientFields(server, 'another-workstation')),
      refresh_token: tokens.refresh_token ?? ''
    })
    expect(stolen.status).toBe(401)
  })
  it('H43: a session goes on, and ends, only with the certificate that opened it and a secret that was its own', async () => {
    const client = await signOnAs(server, 'bureau2')
    const refresh = client.tokens.refresh_token ?? ''
    const elsewhere = { ...server, identity: await newClientIdentity() }
    await fetch(`${server.url}/training-services/v1/enrolments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: ENROLMENT_CODE, certificate: elsewhere.identity.pem })
    })
    const guessed = `${refresh.split('.')[0]}.x`
    for (const [at, token] of [
      [server, guessed],
      [elsewhere, refresh]
    ] as const) {
      const renewal = { grant_type: 'refresh_token', ...(await clientFields(at)), refresh_token: token }
      expect((await postForm(tokenUrl(), renewal)).status).toBe(401)
      expect((await postForm(`${server.url}/niam/revoke`, { ...(await clientFields(at)), token })).status).toBe(200)
    }
    await postForm(`${server.url}/niam/revoke`, { ...(await clientFields(elsewhere)), token: client.token ?? '' })
    expect((await client.call('my')).status).toBe(200)
    expect((await signOn({ grant_type: 'refresh_token', refresh_token: refresh })).status).toBe(200)
  })
  it('H53: the log names the certificate beside what the workstation calls itself', async () => {
    const auditor = await signOnAs(server, 'auditor1')
    await auditor.call('auditEvents')
    const page = await auditor.call<{ events: { workstation: string }[] }>('auditEvents', { query: '?user=auditor1' })
    const proven = `[${server.identity.x5t.slice(0, 12)}]`
    // Other tests of this file sign on as the auditor as well: what is named counts, not how often.
    expect(new Set(page.body.events.map(({ workstation }) => workstation))).toEqual(
      new Set([`Contract tests ${proven}`, `unnamed ${proven}`])
    )
  })
  it('H43: of a session that was signed off are refused at once', async () => {
    const client = await signOnAs(server, 'control1')
    expect((await client.call('my')).status).toBe(200)
    expect(
      (await postForm(`${server.url}/niam/revoke`, { ...(await clientFields(server)), token: client.tokens.refresh_token ?? '' })).status
    ).toBe(200)
    expect(await client.call('my')).toMatchObject({ status: 401, body: { type: 'unauthorised/token', leds: { errors: [] } } })
  })
  it('revoking what is not known answers 200 (RFC 7009)', async () => {
    expect((await postForm(`${server.url}/niam/revoke`, { ...(await clientFields(server)), token: 'unknown' })).status).toBe(200)
  })
  it.each(['', 'x', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJidXJlYXUxIn0.'])('%j is no access token', async (token) => {
    expect((await clientWith(server, token).call('my')).status).toBe(401)
  })
  it('whose content was changed are refused', async () => {
    const { token = '' } = await signOnAs(server, 'control1')
    const [header, , signature] = token.split('.')
    const claims = Buffer.from(JSON.stringify({ ...decodeJwt(token), role: 'bureau', entitlements: ['wanted.create'] })).toString(
      'base64url'
    )
    expect((await clientWith(server, `${header}.${claims}.${signature}`).call('my')).status).toBe(401)
  })
})

describe('the client proves itself by its certificate', () => {
  it('a system client gets a token without a refresh token', async () => {
    const client = await signOnSystem(server)
    expect(decodeJwt(client.token ?? '')).toMatchObject({ sub: 'Bichard7', role: 'system' })
    expect(decodeJwt(client.token ?? '').exp).toBeTypeOf('number')
  })
  it.each(['bureau1', ' Bureau1 ', 'ＳＵＰＥＲＶＩＳＯＲ1'])('H50: a client_id that is a user’s name, %j, is refused', async (clientId) => {
    expect(await postForm(tokenUrl(), { grant_type: 'client_credentials', ...(await clientFields(server, clientId)) })).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' }
    })
  })
  const bent = (name: string, claims: Record<string, unknown>, header: Record<string, unknown> = {}) => [name, claims, header] as const
  const now = Math.floor(Date.now() / 1000)
  it.each([
    bent('another issuer', { iss: 'somebody-else' }),
    bent('another subject', { sub: 'somebody-else' }),
    bent('no audience', { aud: undefined }),
    bent('no expiry', { exp: undefined }),
    bent('expired beyond the clocks’ skew', { exp: now - 120 }),
    bent('an expiry an hour away', { exp: now + 3600 }),
    bent('a certificate nobody knows', {}, { x5t: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA' }),
    bent('no thumbprint', {}, { x5t: undefined })
  ])('%s is refused', async (_name, claims, header) => {
    const assertion = await server.identity.assertion(WORKSTATION, { claims, header })
    const answer = await postForm(tokenUrl(), {
      ...(await clientFields(server)),
      grant_type: 'client_credentials',
      client_assertion: assertion
    })
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client', leds: { errors: [] } } })
  })
  it('a known thumbprint with another key’s signature is refused', async () => {
    const impostor = await newClientIdentity()
    const assertion = await impostor.assertion(WORKSTATION, { header: { x5t: server.identity.x5t } })
    const answer = await postForm(tokenUrl(), {
      ...(await clientFields(server)),
      grant_type: 'client_credentials',
      client_assertion: assertion
    })
    expect(answer).toMatchObject({ status: 401, body: { error_description: expect.stringContaining('signature') } })
  })
  it('an assertion just expired passes within the clocks’ skew', async () => {
    const assertion = await server.identity.assertion(WORKSTATION, { claims: { exp: Math.floor(Date.now() / 1000) - 20 } })
    expect(
      (await postForm(tokenUrl(), { ...(await clientFields(server)), grant_type: 'client_credentials', client_assertion: assertion }))
        .status
    ).toBe(200)
  })
  it.each([
    ['no grant type', {}, 'invalid_request'],
    ['an unknown grant type', { grant_type: 'device_code' }, 'unsupported_grant_type'],
    ['no password', { grant_type: 'password', username: 'bureau1' }, 'invalid_request']
  ])('a request with %s says so in OAuth’s words and in ours', async (_name, fields, error) => {
    expect(await signOn(fields)).toMatchObject({
      status: 400,
      body: { error, status: 400, title: expect.any(String), details: expect.any(String), leds: { errors: expect.any(Array) } }
    })
  })
})

describe('a training workstation enrols', () => {
  const enrol = (body: unknown) =>
    fetch(`${server.url}/training-services/v1/enrolments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body)
    })
  it('by the room’s code, then signs users on with its certificate, but never itself', async () => {
    const identity = await newClientIdentity()
    const enrolled = await enrol({ code: ENROLMENT_CODE, certificate: identity.pem })
    expect(enrolled.status).toBe(201)
    expect(await enrolled.json()).toEqual({ x5t: identity.x5t })
    const workstation = { ...server, identity }
    expect((await signOnAs(workstation, 'bureau1')).token).toBeTypeOf('string')
    expect(await postForm(tokenUrl(), { grant_type: 'client_credentials', ...(await clientFields(workstation)) })).toMatchObject({
      status: 401,
      body: { error: 'unauthorized_client' }
    })
  })
  it('not with what is no certificate', async () => {
    expect((await enrol({ code: ENROLMENT_CODE, certificate: 'not a certificate' })).status).toBe(400)
  })
  it('not with a wrong code, and guessing is slowed down', async () => {
    const { pem } = await newClientIdentity()
    const statuses: number[] = []
    for (let count = 0; count < 6; count += 1) statuses.push((await enrol({ code: 'not-the-code-of-the-room', certificate: pem })).status)
    expect(statuses.slice(0, 4)).toEqual([401, 401, 401, 401])
    expect(statuses).toContain(429)
  })
})

describe('after a restart', () => {
  it('an enrolled workstation’s session goes on with its refresh token', async () => {
    const first = await startServer()
    const identity = await newClientIdentity()
    await fetch(`${first.url}/training-services/v1/enrolments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: ENROLMENT_CODE, certificate: identity.pem })
    })
    const { tokens } = await signOnAs({ ...first, identity }, 'bureau1')
    await first.kill()
    const second = await startServer({ after: first })
    try {
      expect((await clientWith(second, tokens.access_token).call('my')).status).toBe(401)
      const renewed = await postForm(`${second.url}/niam/token`, {
        grant_type: 'refresh_token',
        ...(await clientFields({ ...second, identity })),
        refresh_token: tokens.refresh_token ?? ''
      })
      expect(renewed.status).toBe(200)
      expect((await clientWith(second, (renewed.body as Tokens).access_token).call('my')).status).toBe(200)
    } finally {
      await second.remove()
    }
  })
})
