import type { Express, Request, Response } from 'express'
import { ENDPOINTS } from '../../api/endpoints.ts'
import { RevokeRequestSchema, TOKEN_EXCHANGE, TokenRequestSchema } from '../../api/niam.ts'
import type { AuditEntry } from '../../store/store.ts'
import { auditEntry, workstationOf } from '../http/audit-entry.ts'
import { readForm } from '../http/json-body.ts'
import { refuse } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { schemaErrors } from '../http/schema-errors.ts'
import { sendRefusal, sendReply } from '../http/send.ts'
import type { Service } from '../service.ts'
import { accountOf } from './account-book.ts'
import { judgeAssertion } from './client-assertion.ts'
import { clientRefused, oauthRefusal } from './oauth-refusal.ts'
import type { OAuthError, OAuthRefusal } from './oauth-refusal.ts'
import { answerTokenRequest } from './token.ts'
import type { SignOn } from './token.ts'

const MALFORMED = 'The sign-on request is incomplete or not as it should be.'
const GRANTS = new Set<string>(['client_credentials', 'password', 'refresh_token', TOKEN_EXCHANGE])

const field = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null && name in body ? (body as Record<string, unknown>)[name] : undefined

const malformed = (body: unknown, refusal: Refusal): OAuthRefusal => {
  const grant = field(body, 'grant_type')
  const error: OAuthError = typeof grant === 'string' && !GRANTS.has(grant) ? 'unsupported_grant_type' : 'invalid_request'
  return oauthRefusal(error, refusal)
}

/** `/niam/token` and `/niam/revoke`: every attempt is audited before it is answered. */
export const serveNiam = (app: Express, service: Service, signOn: SignOn): void => {
  const { store, clock } = service

  const entryOf = (
    request: Request,
    what: {
      name: 'token' | 'revoke'
      client: string
      username: string | null
      sid: string | null
      subject: string
      result: string
      x5t?: string
    }
  ): AuditEntry => ({
    ...auditEntry(
      { endpoint: ENDPOINTS[what.name], caller: undefined, headers: request.headers },
      { kind: 'sign-on', subject: what.subject, result: what.result }
    ),
    workstation: workstationOf(request.headers, what.x5t),
    client: what.client.slice(0, 200),
    user: what.username,
    force: accountOf(what.username ?? '')?.force ?? null,
    sessionId: what.sid
  })

  const refuseSignOn = async (
    request: Request,
    response: Response,
    { refusal, extra }: OAuthRefusal,
    what: { name: 'token' | 'revoke'; client: string; subject: string }
  ): Promise<void> => {
    await store.record([entryOf(request, { ...what, username: null, sid: null, result: refusal.type })])
    sendRefusal(response, refusal, request.path, extra)
  }

  app.post(ENDPOINTS.token.path, async (request, response) => {
    const read = await readForm(request, response)
    const parsed = read.outcome === 'read' ? TokenRequestSchema.safeParse(read.body) : undefined
    if (read.outcome === 'refused' || parsed?.success !== true) {
      const refusal =
        read.outcome === 'refused'
          ? read
          : refuse('bad-request/invalid-body', MALFORMED, parsed === undefined || parsed.success ? [] : schemaErrors(parsed.error))
      await refuseSignOn(request, response, malformed(request.body, refusal), {
        name: 'token',
        client: 'unknown',
        subject: 'malformed request'
      })
      return
    }
    const { client_id: client, grant_type: grant } = parsed.data
    const outcome = await answerTokenRequest(signOn, parsed.data, clock())
    if (!('granted' in outcome)) {
      const known = parsed.data.grant_type === 'password' ? accountOf(parsed.data.username.trim().toLowerCase()) : undefined
      // What stands in the username's place may be a password typed there: only a known name is written down.
      const subject = parsed.data.grant_type === 'password' ? `${grant}: ${known?.username ?? 'unknown user'}` : grant
      await refuseSignOn(request, response, outcome, { name: 'token', client, subject })
      return
    }
    const { granted, username } = outcome
    await store.record([
      entryOf(request, { name: 'token', client, username, sid: granted.sid, subject: grant, result: 'ok', x5t: granted.x5t })
    ])
    sendReply(
      response,
      {
        outcome: 'replied',
        audit: [],
        body: {
          access_token: granted.accessToken,
          token_type: 'Bearer',
          expires_in: granted.expiresIn,
          ...(granted.refreshToken === undefined ? {} : { refresh_token: granted.refreshToken })
        }
      },
      ENDPOINTS.token.success
    )
  })

  app.post(ENDPOINTS.revoke.path, async (request, response) => {
    const read = await readForm(request, response)
    const parsed = read.outcome === 'read' ? RevokeRequestSchema.safeParse(read.body) : undefined
    if (read.outcome === 'refused' || parsed?.success !== true) {
      const refusal =
        read.outcome === 'refused'
          ? read
          : refuse('bad-request/invalid-body', MALFORMED, parsed === undefined || parsed.success ? [] : schemaErrors(parsed.error))
      await refuseSignOn(request, response, oauthRefusal('invalid_request', refusal), {
        name: 'revoke',
        client: 'unknown',
        subject: 'malformed request'
      })
      return
    }
    const { token, client_id: client, client_assertion: assertion } = parsed.data
    const judgement = await judgeAssertion(assertion, client, { clients: signOn.clients, trustAny: signOn.trustAny, now: clock() })
    if (judgement.state === 'refused') {
      await refuseSignOn(request, response, clientRefused(judgement.why), { name: 'revoke', client, subject: 'revoke' })
      return
    }
    const session = await signOn.sessions.revoke(token, { client, x5t: judgement.x5t })
    await store.record([
      entryOf(request, {
        name: 'revoke',
        client,
        username: session?.kind === 'user' ? session.username : null,
        sid: session?.sid ?? null,
        subject: 'revoke',
        x5t: judgement.x5t,
        result: session === undefined ? 'nothing to revoke' : 'ok'
      })
    ])
    sendReply(response, { outcome: 'replied', audit: [], body: {} }, ENDPOINTS.revoke.success)
  })
}
