import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { AuditPageSchema } from '../../api/audit.ts'
import { addResults, newCase, results } from '../testing/court-case.ts'
import { dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let system: TestClient
beforeAll(async () => {
  server = await startServer()
  system = await signOnSystem(server)
})
afterAll(async () => {
  await server.remove()
})

describe('who may', () => {
  it('H56: a user changes what the own force owns; the courts’ client acts for all', async () => {
    const held = await newCase(system)
    const norfolk = await signOnAs(server, 'bureau1')
    expect(await addResults(norfolk, held, results(held))).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
    expect((await addResults(system, held, results(held))).status).toBe(201)
  })
  it('H52: a user gives one more reason to read a child’s reports and disposals', async () => {
    const child = await signOnAs(server, 'bureau1')
    const dateOfBirth = dayFromNow(-15 * 365)
    const { 'person-id': personId = '', 'arrest-summons-id': reportId = '' } = await system.written('createArrestedPerson', {
      body: {
        person: { lastName: 'Younger', firstNames: ['Robin'], dateOfBirth, sex: 'M' },
        arrestReport: {
          fsCodeMakingChange: '36NN',
          checkname: 'younger',
          content: {
            arrestFirstNames: ['Robin'],
            arrestLastName: 'Younger',
            processStage: 'A',
            processStageDate: dayFromNow(-3),
            ownerCode: '36NN',
            prosecutingAgent: 'CPS',
            arrestingOfficer: { lastName: 'Dunmore' },
            offence: {
              committedOnBail: false,
              ownerCode: '36NN',
              startDate: dayFromNow(-4),
              offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'TH68006A' }
            }
          }
        }
      }
    })
    for (const name of ['arrestSummons', 'arrestReports', 'disposalHistory'] as const) {
      expect(await child.call(name, { params: { personId } })).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
      const opened = await child.call(name, { params: { personId }, headers: { 'x-leds-child-reason': 'Asked for by the youth court' } })
      expect(opened.status).toBe(200)
      expect((await system.call(name, { params: { personId } })).status).toBe(200)
    }
    expect((await child.call('offence', { params: { personId, reportId, offenceId: crypto.randomUUID() } })).status).toBe(403)
  })
  it('H53: each write and each look stands in the person’s log by its kind', async () => {
    const held = await newCase(system)
    await addResults(system, held, results(held))
    await addResults(system, held, results(held))
    const auditor = await signOnAs(server, 'auditor1')
    const page = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', {
      query: `?personId=${held.arrested.personId}&limit=200`
    })
    const kinds = (action: string) => page.body.events.filter(({ actionCode }) => actionCode === action).map(({ kind }) => kind)
    expect(kinds('Create Offence')).toEqual(['collection'])
    expect(kinds('Create Disposal')).toEqual(['collection'])
    expect(kinds('View Disposal History')).toContain('consultation')
    expect(kinds('Add Disposal Results').toSorted()).toEqual(['alteration', 'refusal'])
    expect((await auditor.call('verifyAudit')).body).toMatchObject({ intact: true })
  })
})
