import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../../../mock-server/src/testing/start-server.ts'
import type { StartedServer } from '../../../mock-server/src/testing/start-server.ts'
import { IdentityProviderSchema } from '../policy/identity-provider.ts'
import { CLIENT_ID, startIdentityProvider } from '../testing/identity-provider.ts'
import type { TestIdentityProvider } from '../testing/identity-provider.ts'
import { pageOf } from '../testing/page-of.ts'
import type { Page } from '../testing/page-of.ts'
import { makeAuthority } from '../testing/certificates.ts'
import { liveSignOn } from './live-sign-on.ts'

const redirectOf = (url: string): string => new URL(url).searchParams.get('redirect_uri') ?? ''
const stateOf = (url: string): string => `state=${new URL(url).searchParams.get('state') ?? ''}`

/** The user's browser: where each sign-on page is taken. */
type Browser = (url: string) => Promise<unknown>

describe('sign-on at the force’s identity provider', () => {
  let provider: TestIdentityProvider
  let folder: string
  let server: StartedServer
  let page: Page
  let browser: Browser
  beforeAll(async () => {
    provider = await startIdentityProvider()
    folder = await mkdtemp(join(tmpdir(), 'leds-provider-'))
    const caFile = join(folder, 'ca.pem')
    await writeFile(caFile, provider.ca)
    server = await startServer({
      args: [
        ...['--identity-provider', provider.issuer, '--identity-provider-client', CLIENT_ID],
        ...['--identity-provider-ca', caFile, '--trust-any-client']
      ]
    })
  })
  afterAll(async () => {
    await server.remove()
    await provider.stop()
    await rm(folder, { recursive: true })
  })

  const named = (changed: Readonly<Record<string, unknown>> = {}) =>
    IdentityProviderSchema.parse({ issuer: provider.issuer, clientId: CLIENT_ID, ca: provider.ca, ...changed })
  const open = (changed?: Readonly<Record<string, unknown>>): Promise<Page> =>
    pageOf({
      serverUrl: server.url,
      signOnWay: liveSignOn(named(changed)),
      openSignOn: async (url) => {
        // A browser is opened, and lives its own life.
        void browser(url)
        return true
      }
    })

  beforeEach(async () => {
    Object.assign(provider.user, { username: 'bureau1', amr: ['pwd', 'otp', 'mfa'], refuses: false })
    browser = (url) => provider.browse(url)
    page = await open()
  })
  afterEach(() => page.workstation.close())
  const signIn = () => page.call('session.signInByProvider', {})

  it('H43 signs on by authorisation code and PKCE, works, renews and signs out', async () => {
    expect(page.workstation.state()).toMatchObject({ session: 'signed-out', signsOnBy: 'identity-provider' })
    expect(await signIn()).toMatchObject({ ok: true, value: { session: 'active', user: { name: 'A. Okafor-Lindqvist' } } })
    const asked = provider.asked.at(-1)
    expect(Object.fromEntries(asked ?? [])).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      prompt: 'login',
      max_age: '0',
      client_id: CLIENT_ID
    })
    expect(asked?.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/signed-on$/)
    expect(await page.call('drafts.list', {})).toMatchObject({ ok: true })
    expect(await page.value('session.signOut', {})).toMatchObject({ session: 'signed-out', user: null })
  })

  it('takes no password', async () => {
    expect(await page.call('session.signIn', { username: 'bureau1', password: 'training-bureau1-pass' })).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('takes no password') }
    })
    expect(page.workstation.state().session).toBe('signed-out')
  })

  it('H46 refuses a sign-on without a second factor, on the workstation and at the server', async () => {
    provider.user.amr = ['pwd']
    expect(await signIn()).toMatchObject({ ok: false, problem: { type: 'unauthorised/second-factor' } })
    await page.workstation.close()
    // A workstation whose policy asks for less is refused by the server.
    page = await open({ secondFactor: { amr: ['pwd'], acr: [] } })
    expect(await signIn()).toMatchObject({ ok: false, problem: { type: 'unauthorised/identity-provider' } })
    expect(page.workstation.state().session).toBe('signed-out')
  })

  it('refuses who has no account at LEDS, and says so when the user refuses at the provider', async () => {
    provider.user.username = 'somebody-else'
    expect(await signIn()).toMatchObject({ ok: false, problem: { message: expect.stringContaining('no account') } })
    provider.user.refuses = true
    expect(await signIn()).toMatchObject({ ok: false, problem: { message: expect.stringContaining('did not sign you on') } })
  })

  it('takes no stranger’s answer: it comes without the state of this sign-on, and ends nothing', async () => {
    let seen = 0
    browser = async (url) => {
      seen = (await fetch(`${redirectOf(url)}?code=stolen&state=guessed`)).status
      await page.value('session.leaveProvider', {})
    }
    expect(await signIn()).toMatchObject({ ok: false, problem: { message: expect.stringContaining('went back') } })
    expect(seen).toBe(404)
  })

  const others: readonly (readonly [string, Browser])[] = [
    ['with another’s nonce', (url) => provider.browse(url.replace(/nonce=[^&]+/, 'nonce=anothers'))],
    [
      'with a code that is none',
      (url) => fetch(`${redirectOf(url)}?code=made-up&${stateOf(url)}&iss=${encodeURIComponent(provider.issuer)}`)
    ],
    ['of another provider', (url) => fetch(`${redirectOf(url)}?code=made-up&${stateOf(url)}&iss=https%3A%2F%2Fanother.example`)]
  ]
  it.each(others)('takes no answer %s', async (_, made) => {
    browser = made
    expect(await signIn()).toMatchObject({ ok: false, problem: { type: 'unauthorised/identity-provider' } })
    expect(page.workstation.state().session).toBe('signed-out')
  })

  it('H42 opens a locked session for its own user alone, whose page asks again', async () => {
    await signIn()
    page.workstation.lock('asked')
    provider.user.username = 'bureau2'
    expect(await signIn()).toMatchObject({ ok: false, problem: { message: expect.stringContaining('another user’s') } })
    expect(page.workstation.state()).toMatchObject({ session: 'locked', lock: { attemptsLeft: 4 } })
    expect(provider.asked.at(-1)?.get('login_hint')).toBe('bureau1')
    provider.user.username = 'bureau1'
    expect(await signIn()).toMatchObject({ ok: true, value: { session: 'active' } })
  })

  it('H07 talks to the provider over its pinned authority alone, and says when it is away', async () => {
    const { pem } = await makeAuthority('Another authority')
    await page.workstation.close()
    page = await open({ ca: pem })
    expect(await signIn()).toMatchObject({ ok: false, problem: { message: expect.stringContaining('not to be trusted') } })
    await page.workstation.close()
    page = await open({ issuer: 'https://127.0.0.1:9' })
    expect(await signIn()).toMatchObject({ ok: false, problem: { kind: 'unreachable' } })
  })

  it('refuses an issuer that the provider is not', async () => {
    await page.workstation.close()
    page = await open({ issuer: `${provider.issuer}/another` })
    expect(await signIn()).toMatchObject({ ok: false })
    expect(page.workstation.state().session).toBe('signed-out')
  })

  it('keeps no connection to the provider once it is closed', async () => {
    await signIn()
    expect(await provider.connections()).toBeGreaterThan(0)
    await page.workstation.close()
    await expect.poll(provider.connections).toBe(0)
  })
  it('closes while the provider is asked, and waits for nobody', async () => {
    let opened = false
    browser = async () => {
      opened = true
    }
    const asking = signIn()
    await expect.poll(() => opened).toBe(true)
    await page.workstation.close()
    expect(await asking).toMatchObject({ ok: false, problem: { message: expect.stringContaining('went back') } })
  })
})
