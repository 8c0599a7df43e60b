import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DueListSchema } from '../../api/due.ts'
import { IncidentNumberedSchema, IncidentsSchema, SealedNoticesSchema } from '../../api/supervision.ts'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let supervisor: TestClient
let administrator: TestClient
beforeAll(async () => {
  server = await startServer({ people: 20 })
  bureau = await signOnAs(server, 'bureau1')
  supervisor = await signOnAs(server, 'supervisor1')
  administrator = await signOnAs(server, 'admin1')
})
afterAll(async () => {
  await server.remove()
})

const WORDS = 'A print of a wanted report lay at the front desk for an hour.'
const report = (client: TestClient, bent: object = {}) =>
  client.call('reportIncident', { body: { category: 'paper', happenedAt: '2026-11-20T09:30:00Z', words: WORDS, ...bent } })
const incidents = async (client: TestClient) => IncidentsSchema.parse((await client.call('incidents')).body).incidents
const due = async (kind: string) => DueListSchema.parse((await supervisor.call('due')).body).items.filter((item) => item.kind === kind)

describe('a security incident', () => {
  it('is reported by whoever is signed on, gets a number, and waits for supervisor and administrator', async () => {
    for (const username of ['auditor1', 'admin1', 'control1']) {
      const { number } = IncidentNumberedSchema.parse((await report(await signOnAs(server, username))).body)
      expect(number).toMatch(/^INC-\d{2}-\d{6}$/)
    }
    expect(await incidents(administrator)).toHaveLength(3)
    const [item] = await due('incident')
    expect(item).toMatchObject({ heading: 'A print lost, found or seen by others', mayAct: true, personId: null })
    // What was written stands behind the number: a list that is open names nothing of it.
    expect(JSON.stringify(item)).not.toContain('front desk')
  })
  it('is noted by each of them once, and then is due to nobody', async () => {
    const { incidentId } = IncidentNumberedSchema.parse((await report(bureau)).body)
    const before = (await due('incident')).length
    expect((await supervisor.call('acknowledgeDue', { params: { dueId: `incident:${incidentId}` } })).status).toBe(200)
    expect(await due('incident')).toHaveLength(before - 1)
    expect((await administrator.call('noteIncident', { params: { incidentId } })).status).toBe(200)
    expect((await incidents(supervisor)).find((each) => each.incidentId === incidentId)?.seen).toMatchObject({
      supervisor: { by: 'supervisor1' },
      administrator: { by: 'admin1' }
    })
  })
  it('of another force is not the supervisor’s to see or note', async () => {
    const { incidentId, number } = IncidentNumberedSchema.parse((await report(await signOnAs(server, 'bureau2'))).body)
    expect((await incidents(supervisor)).map((each) => each.number)).not.toContain(number)
    expect((await supervisor.call('noteIncident', { params: { incidentId } })).status).toBe(404)
    expect((await incidents(administrator)).map((each) => each.number)).toContain(number)
    expect((await bureau.call('incidents')).status).toBe(403)
  })
  it('says what is wrong with it', async () => {
    expect(fieldsOf(await report(bureau, { category: 'x', words: 'short' })).toSorted()).toEqual(['category', 'words'])
    expect(fieldsOf(await report(bureau, { happenedAt: '2099-01-01T00:00:00Z' }))).toEqual(['happenedAt'])
  })
})

describe('H52: a notice of sealed details opened', () => {
  const notices = async (client: TestClient) => SealedNoticesSchema.parse((await client.call('sealedNotices')).body).notices
  it('says who, whose, when and why, and who has seen it, to supervisors of the force alone', async () => {
    const reason = 'Found at the station with an adult, to be handed over safely'
    await bureau.call('openSealed', { params: { personId: FIXED_IDS.liamChild }, body: { reason } })
    await (await signOnAs(server, 'bureau2')).call('openSealed', { params: { personId: FIXED_IDS.liamChild }, body: { reason } })
    const [notice, ...others] = await notices(supervisor)
    expect(others).toEqual([])
    expect(notice).toMatchObject({
      by: 'bureau1',
      name: 'A. Okafor-Lindqvist',
      reason,
      personId: FIXED_IDS.liamChild,
      seenAt: null,
      mayNote: true
    })
    await supervisor.call('acknowledgeDue', { params: { dueId: `sealed-opened:${notice?.noticeId ?? ''}` } })
    expect(await notices(supervisor)).toMatchObject([{ seenBy: 'supervisor1', mayNote: false }])
    for (const client of [bureau, administrator]) expect((await client.call('sealedNotices')).status).toBe(403)
  })
})
