import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../api/audit.ts'
import { DueListSchema } from '../../api/due.ts'
import type { ProblemDocument } from '../../api/problems.ts'
import { adult, createPerson, wantedContent } from '../testing/people.ts'
import { inbox, opened, posted, proposed, WANTED_FIELDS } from '../testing/requests.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'
import { circulate, readReport } from '../testing/wanted.ts'

let server: StartedServer
let operator: TestClient
let colleague: TestClient
let elsewhere: TestClient
let system: TestClient
let auditor: TestClient
let personId: string
beforeAll(async () => {
  server = await startServer()
  operator = await signOnAs(server, 'bureau1')
  colleague = await signOnAs(server, 'bureau3')
  elsewhere = await signOnAs(server, 'bureau2')
  system = await signOnSystem(server)
  auditor = await signOnAs(server, 'auditor1')
  personId = await createPerson(operator, adult('Requestson'))
})
afterAll(async () => {
  await server.remove()
})

const detailsOf = ({ body }: { readonly body: unknown }): string => (body as ProblemDocument).details
const reports = async () =>
  (await operator.call<{ wantedReports: { reference: string }[] }>('wantedReports', { params: { personId } })).body.wantedReports
const answering = (client: TestClient, requestId: string, more: Parameters<TestClient['call']>[1] = {}) =>
  client.call('createWanted', {
    params: { personId },
    body: { content: wantedContent },
    ...more,
    headers: { 'x-leds-answers-request': requestId, ...more.headers }
  })
const returning = (client: TestClient, requestId: string, body: object) => client.call('returnRequest', { params: { requestId }, body })
const RETURN = { reason: 'wrong', note: 'Look at the date again', remarks: { 'offence.date': 'There is no 31 April' } }

describe('a request', () => {
  it('stands in the inbox of the force it was sent to, named by no person, and is opened with what was given', async () => {
    const requestId = await posted(elsewhere, { wishedBy: '2026-01-02T03:04:00Z', note: 'In custody until noon' })
    const { requests, totals } = await inbox(operator)
    const item = requests.find((each) => each.requestId === requestId)
    expect(item).toMatchObject({
      kind: 'wanted',
      action: 'new',
      state: 'waiting',
      heading: expect.stringMatching(/wanted/i),
      source: { kind: 'force', code: '52VB' },
      dueAt: '2026-01-02T03:04:00.000Z',
      faultCount: 0,
      mayAct: true
    })
    expect(JSON.stringify(requests)).not.toContain('Requestson')
    expect(totals).toMatchObject({ waiting: expect.any(Number), overdue: 1 })
    const request = await opened(operator, requestId)
    expect(request).toMatchObject({
      note: 'In custody until noon',
      contact: 'PNC bureau, 01632 960100',
      faults: [],
      events: [{ what: 'received', by: 'bureau2' }]
    })
    expect(request.person.find(({ path }) => path === 'surname')).toMatchObject({ given: 'Requestson', faults: [] })
    expect(Object.fromEntries(request.fields.map(({ path, given }) => [path, given]))).toEqual(WANTED_FIELDS)
  })

  it('H50: is its receiver’s and its sender’s: a system client that did not send it finds nothing', async () => {
    const requestId = await posted(elsewhere)
    expect((await system.call('request', { params: { requestId } })).status).toBe(404)
    expect((await inbox(system)).requests).toEqual([])
    expect((await inbox(elsewhere, '?box=sent&state=all')).requests.map((each) => each.requestId)).toContain(requestId)
    expect((await inbox(elsewhere)).requests).toEqual([])
    expect((await elsewhere.call('leaseRequest', { params: { requestId } })).status).toBe(404)
  })

  it('says field by field what is wrong, all at once, in words that say how to mend it', async () => {
    const requestId = await posted(system, {
      source: { kind: 'court', code: '2576' },
      person: { surname: 'Requestson', birthDate: '31/04/1972', pncId: '01/123456B' },
      fields: { ...WANTED_FIELDS, category: 'ZZ', actionOnFinding: '', 'offence.cjsCode': 'QQ99999', ownerForce: '52VB', hatSize: '7' }
    })
    const { person, fields, faultCount } = await opened(operator, requestId)
    const faults = (path: string) =>
      [...person.map((each) => ({ ...each, path: `person.${each.path}` })), ...fields].find((each) => each.path === path)?.faults
    expect(faults('person.birthDate')).toEqual([{ message: 'There is no such day. Look at the birth date again.', rule: 'invalid-field' }])
    expect(faults('person.pncId')).toMatchObject([{ rule: 'check-letter', message: expect.stringMatching(/it should be [A-Z]/) }])
    expect(faults('actionOnFinding')).toEqual([{ message: 'This is needed. Give it.', rule: 'missing' }])
    expect(faults('hatSize')).toMatchObject([{ rule: 'unknown-field' }])
    expect(faults('ownerForce')).toMatchObject([{ rule: 'wrong-force', message: expect.stringContaining('sent to 36NN') }])
    expect(faultCount).toBe(5)
    const other = await opened(
      operator,
      await posted(system, { fields: { ...WANTED_FIELDS, category: 'ZZ', 'offence.cjsCode': 'QQ99999', 'offence.date': '30/02/2026' } })
    )
    expect(
      other.fields
        .filter((each) => each.faults.length > 0)
        .map(({ path }) => path)
        .toSorted()
    ).toEqual(['category', 'offence.cjsCode', 'offence.date'])
  })

  it.each([
    ['a sender that no table knows', { source: { kind: 'court', code: '0000' } }, 'source.code'],
    ['a receiver that no table knows', { to: '99ZZ' }, 'to'],
    ['an amendment of a record that is not held', { action: 'amendment', record: { recordId: crypto.randomUUID() } }, 'record.recordId'],
    ['an amendment that names no record', { action: 'amendment' }, 'record']
  ])('is refused where it is of %s', async (_what, rest, field) => {
    const answer = await system.call('postRequest', { body: proposed(rest) })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toEqual([field])
  })

  it('H56: is sent in one’s own force’s name alone', async () => {
    const answer = await elsewhere.call('postRequest', { body: proposed({ source: { kind: 'force', code: '01ZD' } }) })
    expect(answer).toMatchObject({ status: 400, body: { leds: { errors: [{ errorDetailType: 'sender', field: 'source.code' }] } } })
  })

  it('H56: for an amendment goes to the owner of the record, and to nobody else', async () => {
    const report = await circulate(operator, personId)
    const answer = await elsewhere.call('postRequest', {
      body: proposed({
        action: 'amendment',
        to: '52VB',
        record: { recordId: report.reportId, personId },
        fields: { officer: 'DC Ngata', ownerForce: '52VB' }
      })
    })
    expect(answer).toMatchObject({ status: 400, body: { leds: { errors: [{ errorDetailType: 'owner-force', field: 'to' }] } } })
    const requestId = await posted(elsewhere, {
      action: 'amendment',
      record: { recordId: report.reportId, personId },
      fields: { officer: 'DC Ngata', grounds: '' }
    })
    const request = await opened(operator, requestId)
    expect(request).toMatchObject({
      action: 'amendment',
      record: { reference: report.reference, personId },
      amends: { versionToChange: report.versionToChange, overtaken: false }
    })
    expect(request.fields).toEqual([
      { path: 'officer', given: 'DC Ngata', base: 'DC Halloran', faults: [], remark: null },
      {
        path: 'grounds',
        given: '',
        base: wantedContent.grounds,
        faults: [{ message: 'Say why there is a power of arrest.', rule: 'rule' }],
        remark: null
      }
    ])
  })

  it('H50: tells a sender that may not read such records nothing of what stands in one', async () => {
    const report = await circulate(operator, personId)
    const requestId = await posted(system, {
      action: 'amendment',
      record: { recordId: report.reportId, personId },
      fields: { officer: 'DC Ngata', grounds: '', likelyPlaces: '' }
    })
    const sent = await opened(system, requestId)
    expect(sent.fields.map(({ path, given, base }) => [path, given, base])).toEqual([
      ['officer', 'DC Ngata', null],
      ['grounds', '', null],
      ['likelyPlaces', '', null]
    ])
    expect(JSON.stringify(sent)).not.toContain(wantedContent.grounds)
    expect((await opened(operator, requestId)).fields[1]?.base).toBe(wantedContent.grounds)
  })

  it('names nobody in a list, whatever stands where a circumstance should', async () => {
    const fields = { category: 'CY', circumstance: 'stolen from Robin Requestson' }
    const requestId = await posted(elsewhere, { kind: 'property', person: {}, fields })
    const due = DueListSchema.parse((await operator.call('due')).body)
    expect(due.items.find(({ dueId }) => dueId === `request:${requestId}`)?.heading).toMatch(/^Pedal cycles, Avon/)
    expect(JSON.stringify(due)).not.toMatch(/requestson/i)
    expect(JSON.stringify(await inbox(operator))).not.toMatch(/requestson/i)
  })

  it('takes no place in a list that no record is as long as', async () => {
    const fields = { 'marks.99.value': 'WTU1', 'marks.100.value': 'WTU2' }
    const request = await opened(operator, await posted(elsewhere, { kind: 'property', person: {}, fields }))
    const rules = (path: string) => request.fields.find((field) => field.path === path)?.faults.map(({ rule }) => rule)
    expect(rules('marks.100.value')).toEqual(['unknown-field'])
    expect(rules('marks.99.value')).toBeDefined()
    expect(request.fields.length).toBeLessThan(250)
  })

  it('sent again under the sender’s own number is refused and names what stands; once returned it may come again', async () => {
    const body = proposed()
    await elsewhere.written('postRequest', { body })
    const again = await elsewhere.call('postRequest', { body })
    expect(again).toMatchObject({
      status: 409,
      body: { type: 'conflict/duplicate-exists', leds: { errors: [{ field: 'senderReference' }] } }
    })
    expect(detailsOf(again)).toMatch(/RQ-\d\d-\d{6}/)
    const standing = (await inbox(operator, `?reference=${encodeURIComponent(String(body.senderReference))}`)).requests
    expect(standing).toHaveLength(1)
    await operator.written('returnRequest', { params: { requestId: standing[0]?.requestId ?? '' }, body: RETURN })
    expect((await elsewhere.call('postRequest', { body })).status).toBe(202)
  })

  it('is due by its wish or a day after it came, and done from the due list', async () => {
    const requestId = await posted(elsewhere)
    const due = async () =>
      DueListSchema.parse((await operator.call('due')).body).items.find(({ dueId }) => dueId === `request:${requestId}`)
    const item = await due()
    expect(item).toMatchObject({ kind: 'request', personId: null, reportId: null, reference: expect.stringMatching(/^RQ-/), mayAct: true })
    expect(Date.parse(item?.dueAt ?? '') - Date.parse(item?.since ?? '')).toBe(86_400_000)
    await operator.written('returnRequest', { params: { requestId }, body: RETURN })
    expect(await due()).toBeUndefined()
  })
})

describe('a page of the inbox', () => {
  it('is narrowed by kind, state, sender, reference and faults, and goes on from its cursor without a gap', async () => {
    const kinds = new Set((await inbox(operator, '?kind=wanted&state=all')).requests.map(({ kind }) => kind))
    expect([...kinds]).toEqual(['wanted'])
    expect((await inbox(operator, '?source=2576')).requests.every(({ source }) => source.code === '2576')).toBe(true)
    expect((await inbox(operator, '?faults=some')).requests.every(({ faultCount }) => faultCount > 0)).toBe(true)
    const whole = (await inbox(operator, '?state=all&limit=200')).requests.map(({ requestId }) => requestId)
    const walked: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await inbox(operator, `?state=all&limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`)
      walked.push(...page.requests.map(({ requestId }) => requestId))
      cursor = page.cursor
    }
    expect(walked).toEqual(whole)
    expect(whole.length).toBeGreaterThan(6)
  })
})

describe('a lease', () => {
  it('keeps a colleague from the same request, names who is at it, and is put back', async () => {
    const requestId = await posted(elsewhere)
    expect((await operator.call('leaseRequest', { params: { requestId } })).status).toBe(200)
    const taken = await colleague.call('leaseRequest', { params: { requestId } })
    expect(taken).toMatchObject({
      status: 409,
      body: { type: 'conflict/pending-change-exists', leds: { errors: [{ errorDetailType: 'lease' }] } }
    })
    expect(detailsOf(taken)).toContain('A. Okafor-Lindqvist (bureau1)')
    expect(await opened(colleague, requestId)).toMatchObject({ state: 'taken', mayAct: false, lease: { user: 'bureau1' } })
    for (const answer of [await answering(colleague, requestId), await returning(colleague, requestId, RETURN)])
      expect(answer).toMatchObject({ status: 409, body: { leds: { errors: [{ errorDetailType: 'lease' }] } } })
    expect((await operator.call('releaseRequest', { params: { requestId } })).status).toBe(204)
    expect((await colleague.call('leaseRequest', { params: { requestId } })).status).toBe(200)
    // What one has taken on the due list is taken in the inbox.
    expect((await operator.call('leaseDue', { params: { dueId: `request:${requestId}` } })).status).toBe(409)
  })
})

describe('a report that answers a request', () => {
  it('is joined with it in one commit: the request is submitted as that report', async () => {
    const requestId = await posted(elsewhere)
    const values = await operator.written('createWanted', {
      params: { personId },
      body: { content: wantedContent },
      headers: { 'x-leds-answers-request': requestId }
    })
    const request = await opened(elsewhere, requestId)
    expect(request).toMatchObject({
      state: 'submitted',
      record: { recordId: values['wanted-report-id'], personId, reference: values['wanted-report-reference'] },
      events: [{ what: 'received' }, { what: 'submitted', by: 'bureau1' }]
    })
    const { body } = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?personId=${personId}&kind=collection` })
    expect(body.events[0]?.subject).toContain(`answering request ${request.reference} of 52VB`)
  })
  it('sent twice under one reference id is made once, and answers as it did', async () => {
    const requestId = await posted(elsewhere)
    const headers = { 'x-leds-reference-id': crypto.randomUUID() }
    const before = (await reports()).length
    const answers = [await answering(operator, requestId, { headers }), await answering(operator, requestId, { headers })]
    expect(answers.map(({ status }) => status)).toEqual([202, 202])
    expect((await reports()).length).toBe(before + 1)
  })
  it('is not made where the request is done with, another’s, or about something else', async () => {
    const requestId = await posted(elsewhere)
    const before = (await reports()).length
    const foreign = await posted(operator, {
      source: { kind: 'force', code: '36NN' },
      to: '52VB',
      fields: { ...WANTED_FIELDS, ownerForce: '52VB' }
    })
    expect(await answering(operator, foreign)).toMatchObject({ status: 404, body: { type: 'not-found/record' } })
    const arrest = await posted(elsewhere, { kind: 'arrest', fields: { arrestLastName: 'Requestson' } })
    expect(await answering(operator, arrest)).toMatchObject({
      status: 422,
      body: { leds: { errors: [{ errorDetailType: 'request-kind' }] } }
    })
    await operator.written('returnRequest', { params: { requestId }, body: RETURN })
    expect(await answering(operator, requestId)).toMatchObject({
      status: 422,
      body: { leds: { errors: [{ errorDetailType: 'request-state' }] } }
    })
    expect((await reports()).length).toBe(before)
  })
  it('of an amendment has to be of the record that it is about', async () => {
    const [one, other] = [await circulate(operator, personId), await circulate(operator, personId)]
    const requestId = await posted(elsewhere, {
      action: 'amendment',
      record: { recordId: one.reportId, personId },
      fields: { officer: 'DC Ngata' }
    })
    const amend = (report: typeof one) =>
      operator.call('amendWanted', {
        params: { personId, reportId: report.reportId },
        body: { versionToChange: report.versionToChange, content: { ...wantedContent, officer: 'DC Ngata' } },
        headers: { 'x-leds-answers-request': requestId }
      })
    expect(await amend(other)).toMatchObject({ status: 422, body: { leds: { errors: [{ errorDetailType: 'request-record' }] } } })
    expect((await readReport(operator, other)).versionNumber).toBe(1)
    expect((await amend(one)).status).toBe(202)
    expect(await opened(elsewhere, requestId)).toMatchObject({ state: 'submitted', amends: { overtaken: false } })
  })
})

describe('a return', () => {
  it('tells the sender the reason, what to do, and what is wrong in each field', async () => {
    const requestId = await posted(elsewhere)
    await operator.written('returnRequest', { params: { requestId }, body: RETURN })
    const request = await opened(elsewhere, requestId)
    expect(request).toMatchObject({ state: 'returned', returned: { reason: 'wrong', note: 'Look at the date again' } })
    expect(request.fields.find(({ path }) => path === 'offence.date')?.remark).toBe('There is no 31 April')
    const again = await returning(operator, requestId, RETURN)
    expect(again).toMatchObject({ status: 422, body: { leds: { errors: [{ errorDetailType: 'request-state' }] } } })
    expect(detailsOf(again)).toContain('has been returned')
  })
  it('needs a reason of the list and words for the sender', async () => {
    const requestId = await posted(elsewhere)
    const answer = await returning(operator, requestId, { reason: 'no', note: ' ' })
    expect(fieldsOf(answer).toSorted()).toEqual(['note', 'reason'])
    expect(messagesOf(answer)).toMatch(/Choose why it goes back/)
  })
})

describe('a withdrawal', () => {
  it('is its sender’s alone, and only while it waits', async () => {
    const requestId = await posted(elsewhere)
    const withdraw = (client: TestClient) => client.call('withdrawRequest', { params: { requestId }, body: { note: 'Found meanwhile' } })
    expect((await withdraw(operator)).status).toBe(404)
    expect((await withdraw(elsewhere)).status).toBe(202)
    expect(await opened(operator, requestId)).toMatchObject({
      state: 'withdrawn',
      events: [{}, { what: 'withdrawn', note: 'Found meanwhile' }]
    })
    expect(await withdraw(elsewhere)).toMatchObject({ status: 422, body: { leds: { errors: [{ errorDetailType: 'request-state' }] } } })
  })
})

describe('H53: what is done with requests', () => {
  it('is in the log: sent, opened, returned, and refused', async () => {
    const requestId = await posted(elsewhere)
    const { reference } = await opened(operator, requestId)
    await operator.written('returnRequest', { params: { requestId }, body: RETURN })
    const subjects = async (code: string) =>
      (
        await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?actionCode=${encodeURIComponent(code)}` })
      ).body.events.map(({ kind, subject }) => `${kind} ${subject}`)
    expect((await subjects('Post Request'))[0]).toBe(`collection request ${reference} of 52VB to 36NN: new, wanted`)
    expect((await subjects('View Request'))[0]).toBe(`consultation request ${reference} of 52VB opened: wanted`)
    expect((await subjects('Return Request'))[0]).toBe(`alteration request ${reference} returned to 52VB: wrong`)
    await returning(operator, requestId, RETURN)
    expect((await subjects('Return Request'))[0]).toMatch(/^refusal /)
  })
})
