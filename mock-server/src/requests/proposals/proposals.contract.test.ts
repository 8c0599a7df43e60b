import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../../api/audit.ts'
import type { ProblemDocument } from '../../../api/problems.ts'
import type { WantedReport } from '../../../api/wanted.ts'
import { adult, createPerson, dayFromNow, wantedContent } from '../../testing/people.ts'
import { inbox, opened } from '../../testing/requests.ts'
import { startServer } from '../../testing/start-server.ts'
import type { StartedServer } from '../../testing/start-server.ts'
import { fieldsOf, signOnAs, signOnSystem } from '../../testing/test-client.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { change, changed, circulate, readHistory, readReport } from '../../testing/wanted.ts'

let server: StartedServer
let owner: TestClient
let proposer: TestClient
let personId: string
beforeAll(async () => {
  server = await startServer()
  owner = await signOnAs(server, 'bureau1')
  proposer = await signOnAs(server, 'bureau2')
  personId = await createPerson(owner, adult('Ownerson'))
})
afterAll(async () => {
  await server.remove()
})

const detailsOf = ({ body }: { readonly body: unknown }): string => (body as ProblemDocument).details
const CONTENT = { ...wantedContent, officer: 'DS Penrose', likelyPlaces: 'The harbour' }
const proposalOf = ({ reportId, versionToChange }: WantedReport, kind = 'amend', body: object = { content: CONTENT }) => ({
  kind: 'wanted',
  personId,
  reportId,
  change: { kind, body: { versionToChange, ...body } },
  reason: 'Seen in Bristol this morning'
})
const propose = (client: TestClient, report: WantedReport, ...of: [string?, object?]) =>
  client.call('propose', { body: proposalOf(report, ...of) })
const proposed = async (report: WantedReport, ...of: [string?, object?]): Promise<string> =>
  (await proposer.written('propose', { body: proposalOf(report, ...of) }))['request-id'] ?? ''
const accept = (client: TestClient, requestId: string, { versionToChange }: WantedReport, headers: Record<string, string> = {}) =>
  client.call('acceptRequest', { params: { requestId }, body: { versionToChange }, headers })

describe('H56: an alteration of another organisation’s record', () => {
  it('is not made; its refusal says whom to propose it to', async () => {
    const report = await circulate(owner, personId)
    const answer = await change(proposer, 'amendWanted', report, { content: CONTENT })
    expect(answer).toMatchObject({
      status: 403,
      body: { type: 'forbidden/payload', leds: { errors: [{ errorDetailType: 'owner-force' }] } }
    })
    expect(detailsOf(answer)).toMatch(/Norfolk.*propose it to them/)
    expect(await readReport(owner, report)).toEqual(report)
  })

  it('goes to its owner as a proposal, field by field beside what stands, and alters nothing', async () => {
    const report = await circulate(owner, personId)
    const requestId = await proposed(report)
    expect(await readReport(owner, report)).toEqual(report)
    const request = await opened(owner, requestId)
    expect(request).toMatchObject({
      proposal: true,
      action: 'amendment',
      state: 'waiting',
      source: { kind: 'force', code: '52VB' },
      contact: 'M. Penhaligon, 7745',
      record: { recordId: report.reportId, personId, reference: report.reference },
      amends: { versionToChange: report.versionToChange, overtaken: false },
      proposed: { change: 'amend', reason: 'Seen in Bristol this morning', by: 'bureau2' }
    })
    expect(request.fields).toEqual([
      { path: 'officer', given: 'DS Penrose', base: 'DC Halloran', faults: [], remark: null },
      { path: 'likelyPlaces', given: 'The harbour', base: null, faults: [], remark: null }
    ])
    expect((await inbox(owner)).requests.find((each) => each.requestId === requestId)).toMatchObject({ proposal: true, mayAct: true })
  })

  it('accepted is a new version, made by the owner on behalf of who proposed it, joined with the proposal in one commit', async () => {
    const report = await circulate(owner, personId)
    const requestId = await proposed(report)
    expect((await accept(owner, requestId, report)).status).toBe(202)
    expect(await readReport(owner, report)).toMatchObject({ versionNumber: 2, changedBy: 'bureau1', content: CONTENT })
    expect((await readHistory(owner, report)).versions[1]).toMatchObject({
      action: 'amended',
      by: 'bureau1',
      onBehalfOf: expect.stringContaining('M. Penhaligon (bureau2)'),
      note: 'Seen in Bristol this morning'
    })
    expect(await opened(proposer, requestId)).toMatchObject({
      state: 'submitted',
      events: [{ what: 'received' }, { what: 'submitted', by: 'bureau1' }]
    })
    expect(await accept(owner, requestId, report)).toMatchObject({
      status: 422,
      body: { leds: { errors: [{ errorDetailType: 'request-state' }] } }
    })
  })

  it.each([
    ['extend', { reviewDate: dayFromNow(500), note: 'Still sought' }, { content: { reviewDate: dayFromNow(500) } }],
    [
      'transfer',
      { ownerForce: '52VB', officer: 'DS Penrose', contact: '0117 496 0000', note: 'Lives in Bristol now' },
      { content: { ownerForce: '52VB' } }
    ],
    ['cancel', { reason: 'wanted:arrested', date: dayFromNow(0) }, { status: 'cancelled' }]
  ])('can be to %s it', async (kind, body, standing) => {
    const report = await circulate(owner, personId)
    const requestId = await proposed(report, kind, body)
    expect((await accept(owner, requestId, report)).status).toBe(202)
    expect(await readReport(owner, report)).toMatchObject(standing)
  })

  it('accepted twice under one reference id is made once', async () => {
    const report = await circulate(owner, personId)
    const requestId = await proposed(report)
    const headers = { 'x-leds-reference-id': crypto.randomUUID() }
    const answers = await Promise.all([1, 2, 3].map(() => accept(owner, requestId, report, headers)))
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202])
    expect((await readHistory(owner, report)).versions).toHaveLength(2)
  })

  it('H53: sent or accepted a second time is done once, and stands in the log each time', async () => {
    const report = await circulate(owner, personId)
    const headers = { 'x-leds-reference-id': crypto.randomUUID() }
    const sent = { headers, body: proposalOf(report) }
    const first = await proposer.call('propose', sent)
    expect((await proposer.call('propose', sent)).body).toEqual(first.body)
    const requestId = (await inbox(owner)).requests.find(({ record }) => record?.recordId === report.reportId)?.requestId ?? ''
    const made = await accept(owner, requestId, report, headers)
    expect((await accept(owner, requestId, report, headers)).body).toEqual(made.body)
    const auditor = await signOnAs(server, 'auditor1')
    const { body } = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: '?kind=alteration' })
    const again = body.events.filter(
      ({ referenceId, subject }) => referenceId === headers['x-leds-reference-id'] && subject.startsWith('sent again')
    )
    expect(again.map(({ user, actionCode }) => [user, actionCode])).toEqual([
      ['bureau1', 'Accept Request'],
      ['bureau2', 'Propose Alteration']
    ])
    expect(again[0]).toMatchObject({ personId })
  })

  it('is accepted by its owner alone: who proposed it is refused', async () => {
    const report = await circulate(owner, personId)
    const requestId = await proposed(report)
    expect(await accept(proposer, requestId, report)).toMatchObject({ status: 404, body: { type: 'not-found/record' } })
    expect(await accept(await signOnAs(server, 'supervisor1'), requestId, report)).toMatchObject({ status: 403 })
    expect((await readReport(owner, report)).versionNumber).toBe(1)
  })

  it('returned by its owner tells who proposed it why, and alters nothing', async () => {
    const report = await circulate(owner, personId)
    const requestId = await proposed(report)
    await owner.written('returnRequest', { params: { requestId }, body: { reason: 'not-agreed', note: 'He was seen here last night' } })
    expect(await opened(proposer, requestId)).toMatchObject({
      state: 'returned',
      returned: { reason: 'not-agreed', note: 'He was seen here last night' }
    })
    expect(await readReport(owner, report)).toEqual(report)
    expect((await inbox(proposer, '?box=sent&state=returned')).requests.map((each) => each.requestId)).toContain(requestId)
  })

  it('overtaken by another version is not made: the owner is told, and can make the amendment quoting the proposal', async () => {
    const report = await circulate(owner, personId)
    const requestId = await proposed(report)
    const moved = await changed(owner, 'amendWanted', report, { content: { ...wantedContent, enquiriesMade: 'Called twice' } })
    expect(await opened(owner, requestId)).toMatchObject({ amends: { overtaken: true } })
    expect(await accept(owner, requestId, moved)).toMatchObject({ status: 409, body: { type: 'conflict/version' } })
    await owner.written('amendWanted', {
      params: { personId, reportId: report.reportId },
      body: { versionToChange: moved.versionToChange, content: { ...CONTENT, enquiriesMade: 'Called twice' } },
      headers: { 'x-leds-answers-request': requestId }
    })
    expect(await opened(proposer, requestId)).toMatchObject({ state: 'submitted' })
  })

  it('keeps the rules of the change itself, at the same fields', async () => {
    const report = await circulate(owner, personId)
    const answer = await propose(proposer, report, 'amend', { content: { ...CONTENT, grounds: undefined, ownerForce: '52VB' } })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer).toSorted()).toEqual(['content.grounds', 'content.ownerForce'])
    expect(await propose(proposer, report, 'amend', { content: wantedContent })).toMatchObject({
      status: 422,
      body: { type: 'unprocessable/no-changes' }
    })
    const moved = await changed(owner, 'amendWanted', report, { content: { ...wantedContent, enquiriesMade: 'Called twice' } })
    expect(await propose(proposer, report)).toMatchObject({ status: 409, body: { type: 'conflict/version' } })
    await changed(owner, 'cancelWanted', moved, { reason: 'wanted:arrested', date: dayFromNow(0) })
    expect(await propose(proposer, report)).toMatchObject({ status: 422, body: { type: 'unprocessable/not-allowed' } })
  })

  it('waits once for each version: a second one of the same force is refused and names the first', async () => {
    const report = await circulate(owner, personId)
    await proposed(report)
    const second = await propose(proposer, report, 'extend', { reviewDate: dayFromNow(500), note: 'Still sought' })
    expect(second).toMatchObject({
      status: 409,
      body: { type: 'conflict/pending-change-exists', leds: { errors: [{ errorDetailType: 'pending-proposal' }] } }
    })
    expect(detailsOf(second)).toMatch(/RQ-\d\d-\d{6}/)
  })

  it('is proposed by an operator of another force: not by the owner, and not by a system', async () => {
    const report = await circulate(owner, personId)
    expect(await propose(owner, report)).toMatchObject({ status: 422, body: { leds: { errors: [{ errorDetailType: 'own-record' }] } } })
    expect(await propose(await signOnSystem(server), report)).toMatchObject({ status: 422 })
    expect((await propose(await signOnAs(server, 'control1'), report)).status).toBe(403)
  })

  it('is no proposal where somebody posted it as a request: that is not accepted as it stands', async () => {
    const report = await circulate(owner, personId)
    const values = await proposer.written('postRequest', {
      body: {
        kind: 'wanted',
        action: 'amendment',
        source: { kind: 'force', code: '52VB' },
        senderReference: `posted ${report.reference}`,
        to: '36NN',
        contact: '01632 960100',
        record: { recordId: report.reportId, personId },
        fields: { officer: 'DS Penrose' }
      }
    })
    expect(await accept(owner, values['request-id'] ?? '', report)).toMatchObject({
      status: 422,
      body: { type: 'unprocessable/not-allowed' }
    })
    expect((await readReport(owner, report)).versionNumber).toBe(1)
  })
})
