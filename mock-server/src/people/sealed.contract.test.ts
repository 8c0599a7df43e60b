import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { AuditPageSchema } from '../../api/audit.ts'
import { PersonRecordSchema, PersonSearchResultSchema } from '../../api/people.ts'
import { SealedDetailsSchema } from '../../api/sealed.ts'
import { PersonSummarySchema } from '../../api/summary.ts'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

const CHILD = { personId: FIXED_IDS.liamChild }
const REASON = 'Found at the station with an adult, to be handed over safely'

let server: StartedServer
let bureau: TestClient
let other: TestClient
let system: TestClient
let auditor: TestClient
beforeAll(async () => {
  server = await startServer({ people: 20 })
  bureau = await signOnAs(server, 'bureau1')
  other = await signOnAs(server, 'bureau2')
  system = await signOnSystem(server)
  auditor = await signOnAs(server, 'auditor1')
})
afterAll(async () => {
  await server.remove()
})

const open = (client: TestClient, body: unknown, params: { readonly personId: string } = CHILD) =>
  client.call('openSealed', { params, body })
const lastEvent = async (personId: string) =>
  (await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?personId=${personId}` })).body.events[0]
/** What the supervisors' list reads, straight from the database file: who lists it is another capability. */
const notices = (): { force: string; by: string; reason: string }[] => {
  const database = new Database(server.db, { readonly: true })
  const rows = database.prepare<[], { force: string; by: string; reason: string }>('SELECT force, by, reason FROM notice ORDER BY at').all()
  database.close()
  return rows
}

describe('H52: sealed details', () => {
  it('are not in the record, not in the summary, and named there', async () => {
    const headers = { 'x-leds-child-reason': 'Found alone at night' }
    const record = await bureau.call('person', { params: CHILD, headers })
    const summary = await bureau.call('personSummary', { params: CHILD, headers })
    expect(PersonRecordSchema.parse(record.body).personId).toBe(FIXED_IDS.liamChild)
    expect(PersonSummarySchema.parse(summary.body).sealed).toEqual(['Safeguarding details'])
    for (const { body } of [record, summary]) expect(JSON.stringify(body)).not.toContain('exploitation')
  })
  it('without a reason are refused to a user, which is in the log, and nobody is told', async () => {
    const before = notices().length
    for (const body of [{}, { reason: '' }, { reason: 'x' }]) {
      const answer = await open(bureau, body)
      expect(answer.status).toBe(400)
      expect(new Set(fieldsOf(answer))).toEqual(new Set(['reason']))
      expect(JSON.stringify(answer.body)).not.toContain('exploitation')
      expect(await lastEvent(FIXED_IDS.liamChild)).toMatchObject({ kind: 'refusal', actionCode: 'Open Sealed Details', user: 'bureau1' })
    }
    expect(notices()).toHaveLength(before)
  })
  it('with a reason are given, logged with it, and the supervisors of the user’s own force are told', async () => {
    const answer = await open(bureau, { reason: REASON })
    expect(SealedDetailsSchema.parse(answer.body)).toMatchObject({
      section: 'Safeguarding details',
      details: [{ nature: 'fact', text: expect.stringContaining('exploitation') }, { nature: 'opinion' }]
    })
    expect(await lastEvent(FIXED_IDS.liamChild)).toMatchObject({
      kind: 'consultation',
      actionCode: 'Open Sealed Details',
      user: 'bureau1',
      subject: expect.stringContaining(REASON),
      result: 'ok'
    })
    expect(notices().at(-1)).toEqual({ force: '36', by: 'bureau1', reason: REASON })
    await open(other, { reason: REASON })
    expect(notices().at(-1)).toEqual({ force: '52', by: 'bureau2', reason: REASON })
  })
  it('are given to a system client without a reason, which is flagged, and the owner’s supervisors are told', async () => {
    expect((await open(system, {})).status).toBe(200)
    expect(await lastEvent(FIXED_IDS.liamChild)).toMatchObject({
      client: 'Bichard7',
      user: null,
      subject: expect.stringContaining('flagged')
    })
    expect(notices().at(-1)).toMatchObject({ force: '01', by: 'client:Bichard7' })
  })
  it('that a person does not have are not found, and nobody is told', async () => {
    const before = notices().length
    expect((await open(bureau, { reason: REASON }, { personId: FIXED_IDS.johnSmith })).status).toBe(404)
    expect(messagesOf(await open(bureau, { reason: REASON }, { personId: crypto.randomUUID() }))).toBe('Incorrect personId')
    expect(notices()).toHaveLength(before)
  })
})

describe('H52: somebody known only as a victim or witness', () => {
  it('is on no ordinary search, by name or by number', async () => {
    const pncId = PersonRecordSchema.parse((await bureau.call('person', { params: { personId: FIXED_IDS.contactOnly } })).body).pncId
    for (const body of [{ surname: 'Holloway-Pryce', forenames: ['Imogen'], birthDate: '1988-08-08' }, { identifier: pncId }]) {
      const found = PersonSearchResultSchema.parse((await bureau.call('searchPeople', { body })).body)
      expect(found.candidates.map(({ personId }) => personId)).not.toContain(FIXED_IDS.contactOnly)
    }
  })
  it('is not named by the person whom the order keeps away from them', async () => {
    for (const name of ['person', 'personSummary'] as const) {
      const answer = await bureau.call(name, { params: { personId: FIXED_IDS.nonMolestation } })
      expect(JSON.stringify(answer.body)).not.toContain(FIXED_IDS.contactOnly)
      expect(JSON.stringify(answer.body)).not.toMatch(/holloway/i)
      expect(JSON.stringify(answer.body)).toContain(FIXED_IDS.johnSmith)
    }
  })
})

describe('the summary', () => {
  it('gives court orders, data-rights flags, statuses held elsewhere and associates by name', async () => {
    const summaryOf = async (personId: string) =>
      PersonSummarySchema.parse((await bureau.call('personSummary', { params: { personId } })).body)
    expect(await summaryOf(FIXED_IDS.nonMolestation)).toMatchObject({
      person: {
        content: { courtOrders: [{ code: 'NM', courtCode: '2576' }], heldElsewhere: [{ register: 'ident1' }, { register: 'ndnad' }] }
      },
      associates: [{ personId: FIXED_IDS.johnSmith, displayName: 'SMITH, John Arthur', relation: 'co-accused' }]
    })
    expect((await summaryOf(FIXED_IDS.restricted)).person.content.dataRights.map(({ kind }) => kind)).toEqual([
      'restricted',
      'accuracy-disputed',
      'correction-asked'
    ])
  })
})
