import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AuditPageSchema, AuditVerificationSchema } from '../../api/audit.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let auditor: TestClient
beforeAll(async () => {
  server = await startServer()
  bureau = await signOnAs(server, 'bureau1')
  auditor = await signOnAs(server, 'auditor1')
})
afterAll(async () => {
  await server.remove()
})

const page = async (query: string): Promise<z.infer<typeof AuditPageSchema>> =>
  AuditPageSchema.parse((await auditor.call('auditEvents', { query })).body)

describe('the audit log', () => {
  it('H54: holds the auditor’s own reading, with what was asked', async () => {
    await page('?user=bureau1&limit=3')
    const { events } = await page('?user=auditor1&limit=1')
    expect(events).toMatchObject([
      { user: 'auditor1', kind: 'consultation', actionCode: 'Search Audit Log', subject: expect.stringContaining('user=bureau1') }
    ])
  })
  it('is searched by user, reference id, kind and time, page by page', async () => {
    const reference = crypto.randomUUID()
    const before = new Date().toISOString()
    await bureau.call('searchPeople', { body: { surname: 'Paginated' }, headers: { 'x-leds-reference-id': reference } })
    for (let count = 0; count < 3; count += 1) await bureau.call('searchPeople', { body: { surname: 'Paginated' } })
    expect((await page(`?referenceId=${reference}`)).events).toMatchObject([
      { referenceId: reference, subject: expect.stringContaining('Paginated'), user: 'bureau1' }
    ])
    const first = await page(`?user=bureau1&kind=consultation&from=${before}&limit=2`)
    expect(first.pagination).toEqual({ recordTotal: 4, offset: 0, limit: 2 })
    const second = await page(`?user=bureau1&kind=consultation&from=${before}&limit=2&offset=2`)
    expect(new Set([...first.events, ...second.events].map(({ sequence }) => sequence)).size).toBe(4)
    expect((await page(`?user=bureau1&to=2001-01-01T00:00:00Z`)).events).toEqual([])
  })
  it('holds sign-ons and their failures, but never what stood in the username’s place', async () => {
    const form = new URLSearchParams({
      grant_type: 'password',
      client_id: 'w',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await server.identity.assertion('w'),
      username: 'my-secret-password',
      password: 'x'
    })
    await fetch(`${server.url}/niam/token`, { method: 'POST', body: form })
    const { events } = await page('?kind=sign-on&limit=200')
    expect(events[0]).toMatchObject({ result: 'unauthorised/credentials', subject: 'password: unknown user' })
    expect(events).toContainEqual(expect.objectContaining({ user: 'bureau1', result: 'ok', subject: 'password', force: '36NN' }))
    expect(JSON.stringify(events)).not.toContain('my-secret-password')
  })
  it('H53: verifies', async () => {
    const verification = AuditVerificationSchema.parse((await auditor.call('verifyAudit')).body)
    expect(verification).toMatchObject({ intact: true, firstBroken: null })
    expect(verification.events).toBeGreaterThan(5)
  })
})

describe('what happens on the workstation', () => {
  const event = (detail: string) => ({ eventId: crypto.randomUUID(), kind: 'locked', at: new Date().toISOString(), detail })
  it('is taken in from any session, each event once', async () => {
    const events = [event('F12'), event('idle')]
    expect(await bureau.call('clientEvents', { body: { events } })).toMatchObject({ status: 202, body: { accepted: 2 } })
    expect(await bureau.call('clientEvents', { body: { events: [...events, event('suspend')] } })).toMatchObject({
      status: 202,
      body: { accepted: 1 }
    })
    const stored = await page('?kind=workstation&limit=200')
    expect(stored.events.filter(({ subject }) => subject.endsWith('F12'))).toMatchObject([
      { actionCode: 'Workstation locked', user: 'bureau1', kind: 'workstation' }
    ])
  })
  it('from an administrator too, but not more than a hundred at once', async () => {
    const admin = await signOnAs(server, 'admin1')
    expect((await admin.call('clientEvents', { body: { events: [event('idle')] } })).status).toBe(202)
    expect((await admin.call('clientEvents', { body: { events: Array.from({ length: 101 }, () => event('many')) } })).status).toBe(400)
  })
})
