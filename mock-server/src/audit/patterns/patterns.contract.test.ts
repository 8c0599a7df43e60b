import { afterAll, beforeAll, expect, it } from 'vitest'
import { AuditPatternsSchema } from '../../../api/audit.ts'
import { FIXED_IDS } from '../../../population/fixed-ids.ts'
import { startServer } from '../../testing/start-server.ts'
import type { StartedServer } from '../../testing/start-server.ts'
import { signOnAs } from '../../testing/test-client.ts'

let server: StartedServer
beforeAll(async () => {
  server = await startServer({ people: 60 })
})
afterAll(async () => {
  await server.remove()
})
const moment = (milliseconds: number): string => encodeURIComponent(new Date(Date.now() + milliseconds).toISOString())
const days = (count: number): string => `?from=${moment(-count * 86_400_000)}&to=${moment(60_000)}`

it('H51: what is planted is found, was never refused, and the look is in the log', async () => {
  const bureau = await signOnAs(server, 'bureau1')
  const why = { 'x-leds-justification': 'Burglary in LOW ST', 'x-leds-reason': '1 - Vehicle and/or person stopped' }
  const answers = [
    await bureau.call('searchPeople', { body: { surname: 'Okafor-Lindqvist', sex: 'F' } }),
    await bureau.call('personSummary', { params: { personId: FIXED_IDS.johnSmith }, headers: why })
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const auditor = await signOnAs(server, 'auditor1')
  const { patterns } = AuditPatternsSchema.parse((await auditor.call('auditPatterns', { query: days(7) })).body)
  expect(patterns.filter(({ kind }) => kind !== 'out-of-hours')).toMatchObject([
    { kind: 'self-search', user: 'bureau1', count: 1, examples: [{ actionCode: 'Search Person' }] },
    { kind: 'reason-mismatch', user: 'bureau1', count: 1, examples: [{ personId: FIXED_IDS.johnSmith }] }
  ])
  const { body } = await auditor.call<{ events: { subject: string }[] }>('auditEvents', {
    query: `?actionCode=${encodeURIComponent('Look For Audit Patterns')}`
  })
  expect(body.events[0]?.subject).toContain('audit patterns: from=')
})

it('H54: is for auditors alone, for 31 days at a time', async () => {
  expect((await (await signOnAs(server, 'supervisor1')).call('auditPatterns', { query: days(1) })).status).toBe(403)
  const auditor = await signOnAs(server, 'auditor1')
  expect((await auditor.call('auditPatterns', { query: days(31) })).status).toBe(200)
  expect((await auditor.call('auditPatterns', { query: days(40) })).status).toBe(400)
  expect((await auditor.call('auditPatterns')).status).toBe(400)
})
