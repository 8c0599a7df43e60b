import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../api/audit.ts'
import { PersonPartSchema } from '../../api/summary-parts.ts'
import { PersonSummarySchema } from '../../api/summary.ts'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let control: TestClient
let bureau: TestClient
let auditor: TestClient
beforeAll(async () => {
  server = await startServer({ people: 60 })
  control = await signOnAs(server, 'control1')
  bureau = await signOnAs(server, 'bureau1')
  auditor = await signOnAs(server, 'auditor1')
})
afterAll(async () => {
  await server.remove()
})

const personId = FIXED_IDS.johnSmith
const subjectsOf = async (): Promise<readonly string[]> =>
  (await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?personId=${personId}` })).body.events
    .filter(({ user }) => user === 'control1')
    .map(({ kind, subject, result }) => `${kind} ${result}: ${subject}`)

describe('H50: the minimum reply', () => {
  it('is what the control room gets: warnings and wanted at once, the rest by name alone', async () => {
    const minimum = PersonSummarySchema.parse((await control.call('personSummary', { params: { personId } })).body)
    const whole = PersonSummarySchema.parse((await bureau.call('personSummary', { params: { personId } })).body)
    expect(whole.withheld).toBeUndefined()
    expect(minimum).toMatchObject({
      warnings: whole.warnings,
      wanted: whole.wanted,
      vehicles: [],
      withheld: expect.arrayContaining(['vehicles'])
    })
    expect(JSON.stringify(minimum)).not.toContain(whole.vehicles[0]?.vrm)
  })
  it('H53: each part is opened by itself, and the log names it', async () => {
    const answer = PersonPartSchema.parse((await control.call('personPart', { params: { personId, part: 'vehicles' } })).body)
    expect(answer).toMatchObject({ part: 'vehicles', vehicles: [{ vrm: 'JX19KVO' }] })
    const subjects = await subjectsOf()
    expect(subjects).toContainEqual(expect.stringMatching(/^consultation ok: minimum of /))
    expect(subjects).toContainEqual(expect.stringMatching(/^consultation ok: vehicles of /))
    expect(subjects.join()).not.toContain('addresses of')
  })
  it('is not got round by asking for the whole record: refused, and the refusal is logged', async () => {
    expect(await control.call('person', { params: { personId } })).toMatchObject({ status: 403, body: { type: 'forbidden/entitlement' } })
    expect(await subjectsOf()).toContainEqual(expect.stringMatching(/^refusal forbidden\/entitlement/))
    expect((await bureau.call('person', { params: { personId } })).status).toBe(200)
  })
  it('H52: a part of a child’s record needs one more reason, as the record does', async () => {
    const child = await control.call('personPart', { params: { personId: FIXED_IDS.liamChild, part: 'addresses' } })
    expect(child).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
  })
  it('of nobody, or of a part there is not, is refused', async () => {
    expect((await control.call('personPart', { params: { personId: '10000000-0000-4000-8000-0000000000ff', part: 'about' } })).status).toBe(
      404
    )
    expect((await control.call('personPart', { params: { personId, part: 'sealed' } })).status).toBe(400)
  })
})
