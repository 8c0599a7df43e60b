import { afterAll, beforeAll, expect, it } from 'vitest'
import type { z } from 'zod'
import type { AuditPageSchema } from '../../api/audit.ts'
import { DriverRecordSchema, DriverSearchResultSchema, DriverSearchSchema } from '../../api/drivers.ts'
import { AskedSchema } from '../../api/incoming.ts'
import type { Incoming } from '../../api/incoming.ts'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import { posted, queue, takeNext } from '../testing/incoming.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'
import { madeUpCheck } from './made-up-check.ts'

let server: StartedServer
let cad: TestClient
let control: TestClient
beforeAll(async () => {
  server = await startServer({ people: 40 })
  cad = await signOnSystem(server, 'ForceCad')
  control = await signOnAs(server, 'control1')
})
afterAll(async () => {
  await server.remove()
})

const SMYTHE = { surname: 'Smythe', forenames: ['Jon'], birthDate: '1985-03-12', postcode: 'LS12 4VK' }
const asked = {
  subject: 'driver',
  surname: 'SIERRA MIKE YANKEE TANGO HOTEL ECHO',
  forename: 'JON',
  birthDate: '12031985',
  postcode: 'LS12 4VK'
}

it('H53: a driver check that is asked for is answered sealed: who asked does not stand for the basis', async () => {
  const incomingId = await posted(cad, 'DRIVER-1', { asked })
  expect(JSON.stringify(await queue(control))).not.toMatch(/SIERRA|LS12|driver/i)
  expect((await takeNext(control))?.incomingId).toBe(incomingId)
  const call = await control.call<Incoming>('incoming', { params: { incomingId } })
  expect(call.body.asked).toEqual(asked)
  const found = await control.call('findDrivers', { body: SMYTHE })
  const [first] = DriverSearchResultSchema.parse(found.body).candidates
  const { driverNumber = '' } = first ?? {}
  const open = (body: object) => control.call('openDriver', { params: { driverNumber }, body })
  const sealed = await open({})
  expect([sealed.status, fieldsOf(sealed)]).toEqual([400, ['basis']])
  const auditor = await signOnAs(server, 'auditor1')
  const log = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: '?actionCode=Open%20Driver%20Record' })
  expect(log.body.events[0]).toMatchObject({ kind: 'refusal', user: 'control1' })
  const opened = await open({ basis: { code: '163', reason: 'Stopped in the High Street' } })
  expect(DriverRecordSchema.parse(opened.body).personId).toBe(FIXED_IDS.jonSmythe)
  expect((await control.call('completeIncoming', { params: { incomingId }, body: { outcome: 'passed' } })).status).toBe(200)
})

it('is refused with what no driver is asked for by', async () => {
  const body = { subject: 'driver', driverNumber: 'SMYTH803125J90GJ', vrm: 'AB12CDE' }
  const refused = await cad.call('postIncoming', {
    body: { reference: 'DRIVER-2', to: '36NN', grade: 'routine', channel: 'cad', asked: body }
  })
  expect([refused.status, fieldsOf(refused)]).toEqual([400, ['asked.vrm']])
})

it('is among what the generator makes up, by number or by name, birth date and postcode', () => {
  const driver = { driverNumber: 'SMYTH803125J90GJ', surname: 'Smythe', forename: 'Jon', birthDate: '1985-03-12', postcode: 'LS12 4VK' }
  const known = { people: [], drivers: [driver], registrations: ['AB12CDE'], marks: ['WTU10S'] }
  const made = Array.from({ length: 400 }, (_none, number) => madeUpCheck(7, number, known).asked).filter(
    ({ subject }) => subject === 'driver'
  )
  expect(made.length).toBeGreaterThan(5)
  for (const each of made) expect(AskedSchema.safeParse(each).success).toBe(true)
  const ways = new Set(made.map((each) => ('driverNumber' in each ? 'number' : 'postcode' in each ? 'name' : 'too little')))
  expect([...ways].toSorted()).toEqual(['name', 'number', 'too little'])
  for (const each of made)
    if (each.subject === 'driver' && each.driverNumber !== undefined)
      expect(DriverSearchSchema.parse({ driverNumber: each.driverNumber })).toEqual({ driverNumber: 'SMYTH803125J90GJ' })
})
