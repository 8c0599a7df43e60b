import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { AuditPageSchema } from '../../api/audit.ts'
import { DriverRecordSchema, DriverSearchResultSchema } from '../../api/drivers.ts'
import type { DriverBasis } from '../../api/drivers.ts'
import { readDriverNumber } from '../../api/identifiers/driver-number.ts'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import type { PersonSummary } from '../../api/summary.ts'
import { adult, createPerson, dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

const SMYTHE = { surname: 'Smythe', forenames: ['Jon'], birthDate: '1985-03-12', postcode: 'LS12 4VK' }
const BASIS: DriverBasis = { code: '163', reason: 'Stopped in the High Street, no licence with him' }
/** What a sealed record may not let out, in any answer but the opening's. */
const SEALED_WORDS = /disqualif|points|endorse|revoked|provisional|photograph|entitlements|svg/i

let server: StartedServer
let control: TestClient
let bureau: TestClient
let supervisor: TestClient
let auditor: TestClient
beforeAll(async () => {
  server = await startServer({ people: 40 })
  control = await signOnAs(server, 'control1')
  bureau = await signOnAs(server, 'bureau1')
  supervisor = await signOnAs(server, 'supervisor1')
  auditor = await signOnAs(server, 'auditor1')
})
afterAll(async () => {
  await server.remove()
})

const find = async (query: unknown) => DriverSearchResultSchema.parse((await control.call('findDrivers', { body: query })).body).candidates
const numberOf = async (query: unknown): Promise<string> => (await find(query))[0]?.driverNumber ?? 'none found'
const open = (driverNumber: string, body: unknown, client = control) => client.call('openDriver', { params: { driverNumber }, body })
const lastEvent = async (actionCode: string) =>
  (await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?actionCode=${encodeURIComponent(actionCode)}` })).body
    .events[0]

describe('a driver check', () => {
  it('by name, birth date and postcode tells that a licence record exists and whose, and nothing of what it says', async () => {
    const answer = await control.call('findDrivers', { body: SMYTHE })
    const [first] = DriverSearchResultSchema.parse(answer.body).candidates
    expect(first).toMatchObject({ personId: FIXED_IDS.jonSmythe, birthDate: '1985-03-12', displayName: 'SMYTHE, Jon' })
    expect(readDriverNumber(first?.driverNumber ?? '').state).toBe('valid')
    expect(JSON.stringify(answer.body)).not.toMatch(SEALED_WORDS)
    expect(await lastEvent('Search Driver')).toMatchObject({ kind: 'consultation', user: 'control1', result: 'ok' })
  })
  it('by number goes to its one holder; with another ending, says so', async () => {
    const number = await numberOf(SMYTHE)
    const exact = await find({ driverNumber: number.toLowerCase() })
    expect(exact[0]).toMatchObject({ personId: FIXED_IDS.jonSmythe, score: 100, reasons: ['driver number exact'] })
    const misheard = await find({ driverNumber: `${number.slice(0, 13)}9AA` })
    expect(misheard[0]).toMatchObject({ personId: FIXED_IDS.jonSmythe, score: 70 })
    expect(misheard[0]?.reasons[0]).toMatch(/begins alike/)
  })
  it('finds nobody who holds no licence, and no child', async () => {
    const swapped = await find({ surname: 'Smith', forenames: ['John'], birthDate: '1985-12-03', postcode: 'CR3' })
    expect(swapped.map(({ personId }) => personId)).not.toContain(FIXED_IDS.johnSmithSwapped)
    expect(await find({ driverNumber: 'SMITH205192LX0AA' })).toEqual([])
    expect(await find({ ...SMYTHE, surname: 'Nobody' })).toEqual([])
  })
  it.each([
    [{}, 'surname', /driver number, or surname, birth date and postcode/],
    [{ surname: 'Smythe' }, 'birthDate', /birth date/],
    [{ surname: 'Smythe', birthDate: '1985-03-12' }, 'postcode', /postcode/],
    [{ ...SMYTHE, postcode: 'Croydon' }, 'postcode', /postcode/],
    [{ driverNumber: 'SM1TH803125JA0AA' }, 'driverNumber', /SM1TH is no surname/]
  ])('with %j is refused, and says what to give', async (body, field, words) => {
    const answer = await control.call('findDrivers', { body })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
    expect(messagesOf(answer)).toMatch(words)
  })
})

describe('H53: a driver record', () => {
  it.each([
    [undefined, ['basis']],
    [{}, ['basis']],
    [{ basis: {} }, ['basis.code', 'basis.reason']],
    [{ basis: { code: '163' } }, ['basis.reason']],
    [{ basis: { code: '163', reason: 'x' } }, ['basis.reason']],
    [{ basis: { ...BASIS, code: '999' } }, ['basis.code']],
    [{ basis: { ...BASIS, code: 'INV' } }, ['basis.offence']]
  ])('is not had under %j; the refusal stands in the log', async (body, fields) => {
    const number = await numberOf(SMYTHE)
    const answer = await open(number, body)
    expect(answer.status).toBe(400)
    if (body !== undefined) expect(fieldsOf(answer)).toEqual(fields)
    expect(JSON.stringify(answer.body)).not.toMatch(/SP50|CU80|svg/)
    expect(await lastEvent('Open Driver Record')).toMatchObject({
      kind: 'refusal',
      user: 'control1',
      subject: expect.stringContaining(number),
      result: expect.stringMatching(/^bad-request/)
    })
  })
  it('is not had by a role without the entitlement, basis or not; the refusal stands in the log', async () => {
    const number = await numberOf(SMYTHE)
    for (const client of [supervisor, auditor]) expect((await open(number, { basis: BASIS }, client)).status).toBe(403)
    expect((await supervisor.call('findDrivers', { body: SMYTHE })).status).toBe(403)
    expect(await lastEvent('Open Driver Record')).toMatchObject({ kind: 'refusal', user: 'auditor1', result: 'forbidden/entitlement' })
  })
  it('is not had by any other endpoint: record and summary of the person hold nothing of it', async () => {
    for (const name of ['person', 'personSummary'] as const) {
      const answer = await bureau.call(name, { params: { personId: FIXED_IDS.annaKowalczyk } })
      expect(answer.status).toBe(200)
      expect(JSON.stringify(answer.body)).not.toMatch(/livePoints|endorsements|cardUntil|svg/)
    }
  })
  it('is opened under a basis, which stands in the log with the reason and the person', async () => {
    const number = await numberOf(SMYTHE)
    const record = DriverRecordSchema.parse((await open(number, { basis: BASIS })).body)
    expect(record).toMatchObject({
      driverNumber: number,
      personId: FIXED_IDS.jonSmythe,
      state: 'disqualified',
      disqualification: { inForce: true },
      endorsements: [
        { code: 'CU80', counts: true },
        { code: 'CU80', counts: true },
        { code: 'SP50', counts: false }
      ],
      livePoints: 12,
      photograph: expect.stringMatching(/^data:image\/svg\+xml/)
    })
    expect(record.entitlements.length).toBeGreaterThan(0)
    expect(await lastEvent('Open Driver Record')).toMatchObject({
      kind: 'consultation',
      user: 'control1',
      activityCode: 'Driver Enquiry',
      personId: FIXED_IDS.jonSmythe,
      subject: `driver record ${number} opened under Vehicle stopped (s.163); reason: ${BASIS.reason}`,
      result: 'ok'
    })
  })
  it('under an investigation names the offence, in the log too', async () => {
    const number = await numberOf(SMYTHE)
    const opened = await open(number, { basis: { ...BASIS, code: 'INV', offence: 'Dangerous driving, s.2' } })
    expect(opened.status).toBe(200)
    expect((await lastEvent('Open Driver Record'))?.subject).toContain('Dangerous driving, s.2')
  })
  it('H52: of a child is opened by its basis as the one reason more, and the log says that it is a child’s', async () => {
    // Of 17. Not everybody of that age holds a licence.
    const birth = { date: dayFromNow(-6250) }
    const headers = { 'x-leds-child-reason': 'Looks up the licence' }
    let number: string | undefined
    for (const ending of 'abcdefghijklmnopqrstuvwxyz') {
      const personId = await createPerson(bureau, adult(`Quill${ending}`, { birth }))
      number = (await bureau.call<PersonSummary>('personSummary', { params: { personId }, headers })).body.driverNumber
      if (number !== undefined) break
    }
    expect((await open(number ?? 'nobody holds one', { basis: BASIS })).status).toBe(200)
    expect((await lastEvent('Open Driver Record'))?.subject).toMatch(/reason: .*; child’s record$/)
  })
  it('of a number that nobody holds is not found', async () => {
    expect((await open('NOBOD803125XX0AA', { basis: BASIS })).status).toBe(404)
  })
})
