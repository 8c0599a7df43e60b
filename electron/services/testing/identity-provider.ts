import { createServer, request as httpsRequest } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Provider from 'oidc-provider'
import { makeAuthority, makeServerCertificate } from './certificates.ts'
import { listening } from './listening.ts'

export const CLIENT_ID = 'leds-workstation'

/** What the user does at the identity provider's page. */
export interface AtTheProvider {
  username: string
  /** Ways of authentication that it then tells of (RFC 8176). */
  amr: string[]
  /** The user refuses there. */
  refuses: boolean
}

export interface TestIdentityProvider {
  readonly issuer: string
  /** PEM of the authority that signed its certificate. */
  readonly ca: string
  readonly user: AtTheProvider
  /** Query of each sign-on page that was asked for. */
  readonly asked: readonly URLSearchParams[]
  /** Goes to an address as the user's browser does, through every redirect, to the end. @returns where it ended */
  browse(url: string): Promise<string>
  /** How many connections stand open to it. */
  connections(): Promise<number>
  stop(): Promise<void>
}

const REDIRECTS = new Set([301, 302, 303, 307])
const MOST_REDIRECTS = 10

/** A real OpenID Connect provider of the test's own on TLS; its page asks nobody: `user` says what is done there. */
export const startIdentityProvider = async (): Promise<TestIdentityProvider> => {
  const authority = await makeAuthority('Identity provider of a test')
  const { cert, key } = await makeServerCertificate(authority, '127.0.0.1')
  const user: AtTheProvider = { username: 'bureau1', amr: ['pwd', 'otp', 'mfa'], refuses: false }
  const asked: URLSearchParams[] = []
  const server = createServer({ cert, key })
  const issuer = `https://127.0.0.1:${await listening(server)}`

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1/signed-on'],
        grant_types: ['authorization_code'],
        response_types: ['code']
      }
    ],
    claims: { openid: ['sub', 'amr', 'auth_time'], profile: ['preferred_username'] },
    conformIdTokenClaims: false,
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, preferred_username: sub }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/page/${uid}` },
    cookies: { keys: ['a key of the test'] },
    pkce: { required: () => true }
  })

  const page = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { prompt, params, grantId } = await provider.interactionDetails(request, response)
    if (user.refuses) return provider.interactionFinished(request, response, { error: 'access_denied' })
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: user.username, amr: user.amr } })
    const known = grantId === undefined ? undefined : await provider.Grant.find(grantId)
    const grant = known ?? new provider.Grant({ accountId: user.username, clientId: CLIENT_ID })
    grant.addOIDCScope(String(params['scope']))
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
  }
  const others = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', issuer)
    if (url.pathname === '/auth') asked.push(url.searchParams)
    void (url.pathname.startsWith('/page/') ? page(request, response) : others(request, response))
  })

  const visit = (url: string, cookies: Map<string, string>): Promise<string | null> =>
    new Promise((resolve, reject) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const call = httpsRequest(url, { ca: authority.pem, headers: { cookie }, agent: false }, (answer) => {
        for (const set of answer.headers['set-cookie'] ?? []) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
          if (value === '') cookies.delete(name)
          else cookies.set(name, value)
        }
        answer.resume()
        answer.on('end', () => resolve(REDIRECTS.has(answer.statusCode ?? 0) ? new URL(answer.headers.location ?? '', url).href : null))
      })
      call.on('error', reject)
      call.end()
    })

  return {
    issuer,
    ca: authority.pem,
    user,
    asked,
    browse: async (first) => {
      const cookies = new Map<string, string>()
      let at = first
      for (let step = 0; step < MOST_REDIRECTS; step += 1) {
        if (!at.startsWith(issuer)) {
          await fetch(at)
          return at
        }
        const next = await visit(at, cookies)
        if (next === null) return at
        at = next
      }
      throw new Error('The provider redirects for ever.')
    },
    connections: () =>
      new Promise((told, failed) => server.getConnections((error, count) => (error === null ? told(count) : failed(error)))),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      })
  }
}
