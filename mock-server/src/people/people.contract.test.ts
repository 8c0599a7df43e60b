import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../api/audit.ts'
import { ENDPOINTS } from '../../api/endpoints.ts'
import { readPncId } from '../../api/identifiers/pnc-id.ts'
import { PersonRecordSchema, PersonSearchResultSchema } from '../../api/people.ts'
import { PersonSummarySchema } from '../../api/summary.ts'
import { adult, createPerson, dayFromNow, searchTokenOf } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs, signOnSystem, usualHeaders } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let other: TestClient
let system: TestClient
let auditor: TestClient
beforeAll(async () => {
  server = await startServer()
  bureau = await signOnAs(server, 'bureau1')
  other = await signOnAs(server, 'bureau2')
  system = await signOnSystem(server)
  auditor = await signOnAs(server, 'auditor1')
})
afterAll(async () => {
  await server.remove()
})

const eventsOf = async (personId: string) =>
  (await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?personId=${personId}` })).body.events

describe('creating a person', () => {
  it('goes by a search, answers 202, is followed to its id, and is found and read back', async () => {
    const personId = await createPerson(bureau, adult('Featherstonehaugh'))
    const found = await bureau.call('searchPeople', { body: { surname: 'Featherstonehaugh', birthDate: '1985-03-12' } })
    expect(PersonSearchResultSchema.parse(found.body).candidates).toMatchObject([
      { personId, displayName: expect.stringContaining('FEATHERSTONEHAUGH') }
    ])
    const record = PersonRecordSchema.parse((await bureau.call('person', { params: { personId } })).body)
    expect(record).toMatchObject({ ownerForce: '36NN', createdBy: 'bureau1', content: { names: [{ surname: 'Featherstonehaugh' }] } })
    expect(readPncId(record.pncId, new Date().getFullYear()).state).toBe('valid')
    expect(Buffer.from(record.versionToChange, 'base64')).toHaveLength(64)
    expect(PersonSummarySchema.parse((await bureau.call('personSummary', { params: { personId } })).body).person.personId).toBe(personId)
  })
  it('without a search of one’s own for the surname is refused, and says to search first', async () => {
    const attempt = async (client: TestClient, searchToken: string) =>
      client.call('createPerson', { body: { ownerForce: '36NN', searchToken, person: adult('Quillfeather') } })
    for (const token of ['', 'made.up', await searchTokenOf(bureau, 'Another'), await searchTokenOf(other, 'Quillfeather')]) {
      const answer = await attempt(bureau, token)
      expect(answer).toMatchObject({
        status: 422,
        body: { type: 'unprocessable/not-allowed', details: expect.stringMatching(/^Search for this person first/) }
      })
      expect(fieldsOf(answer)).toEqual(['searchToken'])
    }
    expect((await attempt(bureau, await searchTokenOf(bureau, 'QUILL-FEATHER'))).status).toBe(202)
  })
  it('with the same name and birth date is no duplicate; with the same identifier it is', async () => {
    const twin = adult('Haythornthwaite', { identifiers: [{ kind: 'cro', value: '65656/91H' }] })
    const first = await createPerson(bureau, twin)
    expect(await createPerson(bureau, adult('Haythornthwaite'))).not.toBe(first)
    const answer = await bureau.call('createPerson', {
      body: {
        ownerForce: '36NN',
        searchToken: await searchTokenOf(bureau, 'Haythornthwaite'),
        person: { ...twin, identifiers: [{ kind: 'cro', value: '065656/91h' }] }
      }
    })
    expect(answer).toMatchObject({ status: 409, body: { type: 'conflict/duplicate-exists' } })
    expect(fieldsOf(answer)).toEqual(['person.identifiers.0.value'])
  })
  it('H52: a number held by a victim or witness is refused without saying whose, and the log says whose', async () => {
    const identifiers = [{ kind: 'passport' as const, value: 'VW 112233' }]
    const victim = await createPerson(bureau, adult('Protected', { profiles: ['CT'], identifiers }))
    const answer = await bureau.call('createPerson', {
      body: { ownerForce: '36NN', searchToken: await searchTokenOf(bureau, 'Prober'), person: adult('Prober', { identifiers }) }
    })
    expect(answer).toMatchObject({ status: 409, body: { type: 'conflict/duplicate-exists' } })
    expect(messagesOf(answer)).toMatch(/not on ordinary search. Ask your supervisor/)
    expect(JSON.stringify(answer.body)).not.toMatch(/\d{4}\/\d{7}/)
    expect((await eventsOf(victim))[0]).toMatchObject({ kind: 'refusal', user: 'bureau1', result: 'conflict/duplicate-exists' })
  })
  it('with a PNC ID that another record bears is a duplicate, however it is written', async () => {
    const personId = await createPerson(bureau, adult('Bearer'))
    const { pncId } = PersonRecordSchema.parse((await bureau.call('person', { params: { personId } })).body)
    const [year = '', serial = ''] = pncId.split('/')
    const short = `${year.slice(2)}/${serial.replace(/^0+/, '')}`
    const answer = await bureau.call('createPerson', {
      body: {
        ownerForce: '36NN',
        searchToken: await searchTokenOf(bureau, 'Shortened'),
        person: adult('Shortened', { identifiers: [{ kind: 'pnc-id', value: short }] })
      }
    })
    expect(answer.status).toBe(409)
    expect(messagesOf(answer)).toContain(pncId)
  })
  it('sent again to the same address written otherwise creates nobody again', async () => {
    const body = { ownerForce: '36NN', searchToken: await searchTokenOf(bureau, 'Slashed'), person: adult('Slashed') }
    const headers = { ...usualHeaders(ENDPOINTS.createPerson), authorization: `Bearer ${bureau.token}`, 'content-type': 'application/json' }
    const answers = await Promise.all(
      ['', '/'].map(async (end) =>
        (await fetch(`${server.url}${ENDPOINTS.createPerson.path}${end}`, { method: 'POST', headers, body: JSON.stringify(body) })).json()
      )
    )
    expect(answers[0]).toEqual({ requestId: expect.any(String) })
    expect(answers[1]).toEqual(answers[0])
  })
  it.each([
    ['names', { names: [] }, 'person.names'],
    ['a birth in the future', { birth: { date: dayFromNow(3) } }, 'person.birth.date'],
    ['a birth 130 years ago', { birth: { date: '1890-01-01' } }, 'person.birth.date'],
    ['a date that does not exist', { birth: { date: '1972-04-31' } }, 'person.birth.date'],
    ['an unknown ethnicity', { ethnicity: 'Z9' }, 'person.ethnicity'],
    ['an unknown profile', { profiles: ['QQ'] }, 'person.profiles.0'],
    ['an unknown court order', { courtOrders: [{ code: 'ZZZ', from: '2026-01-01', courtCode: '2576' }] }, 'person.courtOrders.0.code'],
    ['an unknown court', { courtOrders: [{ code: 'NM', from: '2026-01-01', courtCode: '0001' }] }, 'person.courtOrders.0.courtCode'],
    [
      'an associate who is nobody',
      { associates: [{ personId: crypto.randomUUID(), relation: 'friend' as const }] },
      'person.associates.0.personId'
    ],
    ['a wrong check letter', { identifiers: [{ kind: 'pnc-id' as const, value: '2001/0171310X' }] }, 'person.identifiers.0.value']
  ])('with %s wrong is refused at the field', async (_what, rest, field) => {
    const answer = await bureau.call('createPerson', {
      body: { ownerForce: '36NN', searchToken: await searchTokenOf(bureau, 'Smith'), person: adult('Smith', rest) }
    })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
  })
  it('by a force that does not exist is refused', async () => {
    const answer = await bureau.call('createPerson', {
      body: { ownerForce: 'ZZ99', searchToken: await searchTokenOf(bureau, 'Smith'), person: adult('Smith') }
    })
    expect(messagesOf(answer)).toBe('must be a valid force station code')
  })
  it('sent again under the same reference id creates nobody again; another body under it is refused', async () => {
    const reference = crypto.randomUUID()
    const body = { ownerForce: '36NN', searchToken: await searchTokenOf(bureau, 'Onceonly'), person: adult('Onceonly') }
    const send = (sent: object) =>
      bureau.call<{ requestId: string }>('createPerson', { body: sent, headers: { 'x-leds-reference-id': reference } })
    const first = await send(body)
    expect((await send(body)).body).toEqual(first.body)
    expect(await send({ ...body, person: adult('Onceonly', { sex: 'F' }) })).toMatchObject({
      status: 409,
      body: { type: 'conflict/reference-id-reused' }
    })
    const found = await bureau.call('searchPeople', { body: { surname: 'Onceonly' } })
    expect(PersonSearchResultSchema.parse(found.body).candidates).toHaveLength(1)
  })
})

describe('the status of a write', () => {
  it('is told to its initiator alone', async () => {
    const accepted = await bureau.call<{ requestId: string }>('createPerson', {
      body: { ownerForce: '36NN', searchToken: await searchTokenOf(bureau, 'Mine'), person: adult('Mine') }
    })
    const params = { requestId: accepted.body.requestId }
    expect(await bureau.call('status', { params })).toMatchObject({ status: 200, body: { status: 'Completed' } })
    expect((await other.call('status', { params })).status).toBe(404)
    expect((await bureau.call('status', { params: { requestId: crypto.randomUUID() } })).status).toBe(404)
  })
})

describe('opening a record', () => {
  it('leaves who, why and for whom in the audit log before the answer is there', async () => {
    const personId = await createPerson(bureau, adult('Watched'))
    await bureau.call('person', {
      params: { personId },
      headers: { 'x-leds-justification': 'Checked at the request of PC 4312', 'x-leds-geolocation': 'HIGH ST' }
    })
    expect(await eventsOf(personId)).toMatchObject([
      {
        kind: 'consultation',
        user: 'bureau1',
        force: '36NN',
        actionCode: 'View Person',
        reason: '1 - Vehicle and/or person stopped',
        justification: 'Checked at the request of PC 4312',
        onBehalfOf: 'PC 4312',
        place: 'HIGH ST',
        result: 'ok'
      },
      { kind: 'collection', actionCode: 'Create Person', user: 'bureau1' }
    ])
  })
  it('H53: a search that goes by a number names it first, and the record it led to, however much else was asked', async () => {
    const personId = await createPerson(bureau, adult('Numbered', { identifiers: [{ kind: 'passport', value: 'QX998877' }] }))
    const forenames = Array.from({ length: 6 }, () => 'x'.repeat(64))
    const found = await bureau.call('searchPeople', { body: { surname: 'y'.repeat(64), forenames, identifier: 'QX998877' } })
    expect(PersonSearchResultSchema.parse(found.body).candidates).toMatchObject([{ personId }])
    const [event] = await eventsOf(personId)
    expect(event).toMatchObject({
      actionCode: 'Search Person',
      user: 'bureau1',
      subject: expect.stringMatching(/^search: 1 candidates for identifier=QX998877 /)
    })
    expect(event?.subject).toContain(JSON.stringify(forenames))
  })
  it('of nobody is a 404 that names what is wrong', async () => {
    expect(messagesOf(await bureau.call('person', { params: { personId: crypto.randomUUID() } }))).toBe('Incorrect personId')
  })
})

describe('H52: a child’s record', () => {
  let child: string
  beforeAll(async () => {
    child = await createPerson(bureau, adult('Youngling', { birth: { date: dayFromNow(-15 * 365) } }))
  })
  it.each(['person', 'personSummary'] as const)('%s needs one more reason from a user', async (name) => {
    const refused = await bureau.call(name, { params: { personId: child } })
    expect(refused).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
    expect(fieldsOf(refused)).toEqual(['childReason'])
    expect(
      (await bureau.call(name, { params: { personId: child }, headers: { 'x-leds-child-reason': 'Found alone at night' } })).status
    ).toBe(200)
    expect((await bureau.call(name, { params: { personId: child }, headers: { 'x-leds-reason': '7 - Family protection' } })).status).toBe(
      200
    )
  })
  it('is opened to a system client, and flagged for the auditor', async () => {
    expect((await system.call('person', { params: { personId: child } })).status).toBe(200)
    expect((await eventsOf(child))[0]).toMatchObject({ client: 'Bichard7', user: null, subject: expect.stringContaining('flagged') })
  })
  it('comes up in a search, and its wanted reports are read, without a prompt', async () => {
    const found = PersonSearchResultSchema.parse((await bureau.call('searchPeople', { body: { surname: 'Youngling' } })).body)
    expect(found.candidates).toMatchObject([{ personId: child, flags: { child: true } }])
    expect((await bureau.call('wantedReports', { params: { personId: child } })).status).toBe(200)
  })
  it('refused is in the log as a refusal', async () => {
    await bureau.call('person', { params: { personId: child } })
    expect((await eventsOf(child))[0]).toMatchObject({ kind: 'refusal', result: 'forbidden/payload', user: 'bureau1' })
  })
})
