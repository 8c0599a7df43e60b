import { describe, expect, it } from 'vitest'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { success } from '../../contract/result.ts'
import { silentLogger } from '../logging/logger.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { numberedIds } from '../testing/numbered-ids.ts'
import { refusedByEnvironment } from './environment.ts'
import { createFlows } from './activity-flows.ts'
import { headerValue, justificationOf } from './headers.ts'
import { createLedsClient } from './leds-client.ts'
import type { Identity } from './leds-client.ts'
import type { TransportAnswer, TransportRequest } from './transport.ts'

const context: AccessContext = { reason: '9', justification: 'Warrant update', originator: '4312', place: 'HIGH ST' }
const settings = '{"theme":"dark","enterMovesOn":true,"singleKeys":true}'
const problemText = (status: number, type: string, errors: unknown[] = []): string =>
  JSON.stringify({ status, title: 't', type, details: 'In words.', instance: '/x', leds: { errors } })
const answered = (status: number, text: string): TransportAnswer => ({ answered: true, status, text })

const clientWith = (answers: TransportAnswer[], identity: Partial<Identity> = {}) => {
  const sent: TransportRequest[] = []
  const newId = numberedIds()
  const call = createLedsClient({
    transport: {
      exchange: async (request) => {
        sent.push(request)
        return answers.shift() ?? answered(500, '')
      },
      close: () => undefined
    },
    identity: { authorisation: () => ({ accessToken: 'token', sessionId: 'session' }), renew: async () => 'ended', ...identity },
    flowOf: createFlows(newId).flowOf,
    reasonLabel: async () => success('Update/Confirm/Broadcast'),
    systemName: 'LEDS Workstation 1',
    clock: createManualClock(),
    newId,
    log: silentLogger
  })
  return { call, sent }
}
const personId = '10000000-0000-4000-8000-000000000001'

describe('LEDS client', () => {
  it('quotes the request that a write answers, and none where there is none', async () => {
    const { call, sent } = clientWith([])
    await call('personSummary', { params: { personId }, context, answers: 'request-1' })
    await call('personSummary', { params: { personId }, context })
    expect(sent.map(({ headers }) => headers['x-leds-answers-request'])).toEqual(['request-1', undefined])
  })
  it('sends the stop’s context as headers', async () => {
    const { call, sent } = clientWith([answered(404, problemText(404, 'not-found/record'))])
    await call('personSummary', { params: { personId }, context })
    expect(sent[0]).toMatchObject({
      method: 'GET',
      path: `/person-services/v1/people/${personId}/summary`,
      headers: {
        authorization: 'Bearer token',
        'x-leds-session-id': 'session',
        'x-leds-justification': 'Warrant update',
        'x-leds-reason': '9 - Update/Confirm/Broadcast',
        'x-leds-activity-code': 'Person Enquiry',
        'x-leds-action-code': 'View Person Summary',
        'x-leds-on-behalf-of': '4312',
        'x-leds-geolocation': 'HIGH ST',
        'x-leds-application-datetime': '2026-11-22T09:00:00.000Z'
      }
    })
  })

  it('H51 asks for nothing personal without a stop', async () => {
    const { call, sent } = clientWith([])
    expect(await call('personSummary', { params: { personId } })).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', errors: [{ field: 'context' }] }
    })
    expect(sent).toEqual([])
  })

  it('keeps one activity flow for each stop, and none of its own for another', async () => {
    const { call, sent } = clientWith([])
    for (const each of [context, context, { ...context, place: 'LOW ST' }])
      await call('personSummary', { params: { personId }, context: each })
    const flows = sent.map(({ headers }) => headers['x-leds-activity-flow-id'])
    expect(flows[0]).toBe(flows[1])
    expect(flows[0]).not.toBe(flows[2])
  })

  it('renews once after a 401 and sends the same reference id again', async () => {
    let token = 'old'
    const { call, sent } = clientWith([answered(401, problemText(401, 'unauthorised/token')), answered(200, settings)], {
      authorisation: () => ({ accessToken: token, sessionId: 's' }),
      renew: async (refusedToken) => {
        expect(refusedToken).toBe('old')
        token = 'new'
        return 'renewed'
      }
    })
    expect((await call('my', {})).ok).toBe(true)
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer old', 'Bearer new'])
    expect(sent[0]?.headers['x-leds-reference-id']).toBe(sent[1]?.headers['x-leds-reference-id'])
  })

  it('says locked when the sign-on has ended', async () => {
    const { call } = clientWith([answered(401, problemText(401, 'unauthorised/token'))])
    expect(await call('my', {})).toMatchObject({ ok: false, problem: { kind: 'locked' } })
  })

  it('sends nothing for a user who is not signed on', async () => {
    const { call, sent } = clientWith([], { authorisation: () => null })
    expect(await call('my', {})).toMatchObject({ ok: false, problem: { kind: 'signed-out' } })
    expect(sent).toEqual([])
  })

  it.each([
    [
      'a refusal with its fields',
      answered(
        422,
        problemText(422, 'unprocessable/not-allowed', [{ errorDetailType: 'rule', message: 'Wrong.', field: 'content.warrant.date' }])
      ),
      { kind: 'refused', status: 422, message: 'In words.', errors: [{ field: 'warrant.date', message: 'Wrong.' }] }
    ],
    [
      'a header by the field that gave it',
      answered(
        400,
        problemText(400, 'bad-request/invalid-header', [
          { errorDetailType: 'invalid-header', message: 'Too short.', field: 'x-leds-justification' }
        ])
      ),
      { kind: 'refused', errors: [{ field: 'context.justification', message: 'Too short.' }] }
    ],
    ['throttling', answered(429, problemText(429, 'throttled/too-many')), { kind: 'throttled' }],
    ['a server that shuts down', answered(503, ''), { kind: 'unreachable' }],
    ['a gateway without its server', answered(502, 'Bad gateway'), { kind: 'timeout' }],
    ['a redirect', answered(302, ''), { kind: 'fault', status: 302 }],
    ['an answer that is none of the contract', answered(200, '{"theme":"pink"}'), { kind: 'fault' }],
    ['no connection', { answered: false, sent: 'no', untrusted: false, code: 'ECONNREFUSED' } as const, { kind: 'unreachable' }],
    ['no answer', { answered: false, sent: 'perhaps', untrusted: false, code: 'ECONNRESET' } as const, { kind: 'timeout' }],
    [
      'H07 a server that is not ours',
      { answered: false, sent: 'no', untrusted: true, code: 'CERT_UNTRUSTED' } as const,
      { kind: 'unreachable', message: expect.stringContaining('not the LEDS that this workstation trusts') }
    ]
  ])('gives %s as a value', async (_, answer, expected) => {
    expect(await clientWith([answer]).call('my', {})).toMatchObject({ ok: false, problem: expected })
  })

  it('escapes what it puts into a path', async () => {
    const { call, sent } = clientWith([])
    await call('status', { params: { requestId: '../../niam/token?x=1' } })
    expect(sent[0]?.path).toBe('/person-services/v1/status/..%2F..%2Fniam%2Ftoken%3Fx%3D1')
    await expect(call('status', { params: { requestId: '..' } })).rejects.toThrow('requestId')
  })

  it('sends names of any script in headers that Node takes', () => {
    expect(headerValue('Café')).toBe('Café')
    expect(Buffer.from(headerValue('Łódź’s'), 'latin1').toString('utf8')).toBe('Łódź’s')
  })

  it('tells the auditor the incident with the justification, as far as it fits', () => {
    expect(justificationOf({ ...context, incident: 'CAD 118' })).toBe('Warrant update (incident CAD 118)')
    expect(justificationOf({ ...context, justification: 'For CAD 118', incident: 'CAD 118' })).toBe('For CAD 118')
    expect(justificationOf({ ...context, justification: 'x'.repeat(250), incident: 'CAD 118' })).toHaveLength(250)
  })
})

describe('environment', () => {
  it.each(['NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_EXTRA_CA_CERTS', 'SSLKEYLOGFILE'])(
    'H07 does not start while %s is set, whatever its value',
    (name) => {
      expect(refusedByEnvironment({ PATH: '/bin', [name]: '' })).toMatchObject({ field: name, message: expect.stringContaining(name) })
    }
  )
  it('starts in an ordinary environment', () => {
    expect(refusedByEnvironment({ PATH: '/bin', HTTP_PROXY: 'http://x' })).toBeNull()
  })
})
