import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../api/audit.ts'
import type { z } from 'zod'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
beforeAll(async () => {
  server = await startServer()
  bureau = await signOnAs(server, 'bureau1')
})
afterAll(async () => {
  await server.remove()
})

const search = (headers: Record<string, string | undefined>) => bureau.call('searchPeople', { body: { surname: 'Smith' }, headers })

describe('H51: a call that touches personal data', () => {
  it.each([
    'x-leds-session-id',
    'x-leds-activity-flow-id',
    'x-leds-reference-id',
    'x-leds-correlation-id',
    'x-leds-system-name',
    'x-leds-application-datetime',
    'x-leds-justification',
    'x-leds-reason',
    'x-leds-activity-code',
    'x-leds-action-code'
  ])('without %s is refused, and the header is named', async (header) => {
    const answer = await search({ [header]: undefined })
    expect(answer).toMatchObject({
      status: 400,
      body: { type: 'bad-request/invalid-header', details: expect.stringMatching(new RegExp(header, 'i')) }
    })
    expect(fieldsOf(answer)).toEqual([header])
  })
  it.each([
    ['x-leds-session-id', 'not-a-uuid'],
    ['x-leds-system-name', 'ab'],
    ['x-leds-application-datetime', 'yesterday'],
    ['x-leds-justification', 'ab'],
    ['x-leds-justification', 'x'.repeat(251)],
    ['x-leds-reason', '11 - Something'],
    ['x-leds-reason', 'Update'],
    ['x-leds-activity-code', 'Person Update'],
    ['x-leds-activity-code', 'Gardening'],
    ['x-leds-action-code', 'View Person'],
    ['x-leds-on-behalf-of', 'ab'],
    ['x-leds-page-title', 'x'.repeat(151)]
  ])('with %s: %s is refused, and the header is named', async (header, value) => {
    const answer = await search({ [header]: value })
    expect(answer).toMatchObject({ status: 400, body: { type: 'bad-request/invalid-header' } })
    expect(fieldsOf(answer)).toEqual([header])
  })
  it('with several wrong headers names each', async () => {
    expect(fieldsOf(await search({ 'x-leds-reason': undefined, 'x-leds-justification': '' })).toSorted()).toEqual([
      'x-leds-justification',
      'x-leds-reason'
    ])
  })
  it('the headers of an independent LEDS client pass', async () => {
    expect(
      (
        await search({
          'x-leds-reason': '8 - On behalf of another authorised agency',
          'x-leds-justification': 'Automated court disposal',
          'x-leds-on-behalf-of': 'Bichard7'
        })
      ).status
    ).toBe(200)
  })
})

describe('H53: a refusal', () => {
  it('stands in the audit log with who, what and why it was refused', async () => {
    const reference = crypto.randomUUID()
    await search({ 'x-leds-reference-id': reference, 'x-leds-reason': undefined })
    const auditor = await signOnAs(server, 'auditor1')
    const page = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?referenceId=${reference}` })
    expect(page.body.events).toMatchObject([
      {
        kind: 'refusal',
        user: 'bureau1',
        actionCode: 'Search Person',
        result: 'bad-request/invalid-header',
        subject: expect.stringContaining('x-leds-reason')
      }
    ])
  })
})

describe('calls without personal data', () => {
  it('need no justification', async () => {
    expect((await bureau.call('my')).status).toBe(200)
    expect((await bureau.call('reference', { params: { table: 'sex' } })).status).toBe(200)
  })
})
