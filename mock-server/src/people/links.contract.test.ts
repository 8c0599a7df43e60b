import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { AuditPageSchema } from '../../api/audit.ts'
import { PersonSummarySchema } from '../../api/summary.ts'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

const { johnSmith: JOHN, jonSmythe: JON, johnSmithSwapped: SWAPPED, contactOnly: HIDDEN } = FIXED_IDS
const REASON = 'Fingerprints taken today are those of both'

let server: StartedServer
let bureau: TestClient
let colleague: TestClient
let other: TestClient
let auditor: TestClient
beforeAll(async () => {
  server = await startServer({ people: 20 })
  bureau = await signOnAs(server, 'bureau1')
  colleague = await signOnAs(server, 'bureau3')
  other = await signOnAs(server, 'bureau2')
  auditor = await signOnAs(server, 'auditor1')
})
afterAll(async () => {
  await server.remove()
})

const link = (client: TestClient, personId: string, otherPersonId: string, { finding = 'same', reason = REASON, headers = {} } = {}) =>
  client.call('linkPeople', { params: { personId }, body: { otherPersonId, finding, reason }, headers })
const unlink = (client: TestClient, personId: string, linkId: string, reason = 'Misread print') =>
  client.call('unlinkPeople', { params: { personId, linkId }, body: { reason } })
const summaryOf = async (personId: string) => PersonSummarySchema.parse((await bureau.call('personSummary', { params: { personId } })).body)
const linksOf = async (personId: string) => (await summaryOf(personId)).links
const lastEvent = async (personId: string) =>
  (await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?personId=${personId}&kind=combination` })).body.events[0]

describe('a finding that two records are one person’s', () => {
  it('stands on both, changes neither, and is a combination in the access history of both (H53)', async () => {
    const before = await summaryOf(JOHN)
    expect((await link(bureau, JOHN, JON)).status).toBe(202)
    expect(await linksOf(JOHN)).toEqual([
      expect.objectContaining({
        personId: JON,
        displayName: 'SMYTHE, Jon',
        finding: 'same',
        reason: REASON,
        madeBy: 'bureau1',
        force: '36'
      })
    ])
    expect((await linksOf(JON)).map(({ personId }) => personId)).toEqual([JOHN])
    expect({ ...(await summaryOf(JOHN)), links: [] }).toEqual(before)
    for (const personId of [JOHN, JON])
      expect(await lastEvent(personId)).toMatchObject({
        kind: 'combination',
        actionCode: 'Link People',
        user: 'bureau1',
        personId,
        subject: expect.stringContaining(`found to be one person; reason: ${REASON}`),
        result: 'ok'
      })
  })
  it('is refused a second time, from either side, whichever the finding: what stands is ended first', async () => {
    for (const [one, two] of [
      [JOHN, JON],
      [JON, JOHN]
    ] as const)
      for (const finding of ['same', 'different']) {
        const answer = await link(colleague, one, two, { finding })
        expect(answer).toMatchObject({ status: 409, body: { type: 'conflict/duplicate-exists' } })
        expect(JSON.stringify(answer.body)).toContain('End that finding first')
      }
    expect(await linksOf(JOHN)).toHaveLength(1)
  })
  it('sent again under its reference id is made once', async () => {
    const headers = { 'x-leds-reference-id': crypto.randomUUID() }
    const first = await link(bureau, JOHN, SWAPPED, { finding: 'different', headers })
    const again = await link(bureau, JOHN, SWAPPED, { finding: 'different', headers })
    expect([first.status, again.status]).toEqual([202, 202])
    expect(again.body).toEqual(first.body)
    expect((await linksOf(SWAPPED)).map(({ finding }) => finding)).toEqual(['different'])
  })
  it('of a record with itself, of nobody, or without its reason is refused, each at its field', async () => {
    const itself = await link(bureau, JOHN, JOHN.toUpperCase())
    expect(itself).toMatchObject({ status: 422 })
    expect(fieldsOf(itself)).toEqual(['otherPersonId'])
    const nobody = await link(bureau, JOHN, crypto.randomUUID())
    expect([nobody.status, messagesOf(nobody)]).toEqual([404, 'Incorrect otherPersonId'])
    for (const reason of ['', ' ', 'x']) {
      const answer = await link(bureau, JOHN, FIXED_IDS.longName, { reason })
      expect(answer.status).toBe(400)
      expect(new Set(fieldsOf(answer))).toEqual(new Set(['reason']))
    }
  })
  it('H52: leads to nobody who is known only as a victim or witness, who is as unknown as none', async () => {
    expect((await link(bureau, JOHN, HIDDEN)).status).toBe(404)
    expect((await link(bureau, HIDDEN, JOHN)).status).toBe(404)
  })
})

describe('ending a finding', () => {
  it('H56: is for the force that found it and for those that own a record; another is refused and told whose it is', async () => {
    const [standing] = await linksOf(JON)
    const linkId = standing?.linkId ?? ''
    const foreign = await unlink(other, JON, linkId)
    expect(foreign.status).toBe(422)
    expect(JSON.stringify(foreign.body)).toContain('Force 36 found this')
    expect(await linksOf(JON)).toHaveLength(1)
    expect((await unlink(colleague, FIXED_IDS.longName, linkId)).status).toBe(404)
  })
  it('restores both records as they were, is in the log of both, and the two can be linked anew', async () => {
    const [standing] = await linksOf(JON)
    expect((await unlink(colleague, JON, standing?.linkId ?? '')).status).toBe(202)
    expect(await linksOf(JON)).toEqual([])
    expect((await linksOf(JOHN)).map(({ personId }) => personId)).toEqual([SWAPPED])
    for (const personId of [JOHN, JON])
      expect(await lastEvent(personId)).toMatchObject({
        actionCode: 'Unlink People',
        user: 'bureau3',
        subject: expect.stringContaining('no longer found to be one person; reason: Misread print')
      })
    expect((await unlink(colleague, JON, standing?.linkId ?? '')).status).toBe(404)
    expect((await link(bureau, JON, JOHN, { finding: 'different' })).status).toBe(202)
  })
})
