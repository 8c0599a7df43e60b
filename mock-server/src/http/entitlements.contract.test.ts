import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../../api/endpoints.ts'
import type { Endpoint, EndpointName } from '../../api/endpoints.ts'
import { ROLES, separationFault } from '../../api/entitlements.ts'
import type { Entitlement, Role } from '../../api/entitlements.ts'
import { ACCOUNTS } from '../niam/accounts.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { clientWith, signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
const clients = new Map<Role, TestClient>()
beforeAll(async () => {
  server = await startServer()
  for (const { username, role } of ACCOUNTS) if (!clients.has(role)) clients.set(role, await signOnAs(server, username))
  clients.set('system', await signOnSystem(server))
})
afterAll(async () => {
  await server.remove()
})

/** What is sent where a body is: nothing; a wipe, which asks for no more, would end this very server. */
const bodyFor = (name: EndpointName): object => (name === 'reseed' ? { unknown: true } : {})

const GUARDED = (Object.keys(ENDPOINTS) as EndpointName[]).filter((name) => ENDPOINTS[name].headers !== 'none')
const PARAMS = {
  personId: randomUUID(),
  reportId: randomUUID(),
  offenceId: randomUUID(),
  remandId: randomUUID(),
  courtCaseId: randomUUID(),
  linkId: randomUUID(),
  alertId: randomUUID(),
  subscriptionId: randomUUID(),
  printId: randomUUID(),
  printNumber: 'P-26-999999',
  requestId: randomUUID(),
  incomingId: randomUUID(),
  runId: randomUUID(),
  user: 'control1',
  draftId: randomUUID(),
  updategramId: randomUUID(),
  username: 'nobody-here',
  entitlement: 'person.view',
  incidentId: randomUUID(),
  dueId: `second-check:${randomUUID()}`,
  part: 'addresses',
  vrm: 'TU19KVO',
  driverNumber: 'SMITH803125JA0AA',
  table: 'sex'
}

describe.each(Object.keys(ROLES) as Role[])('H50: the role %s', (role) => {
  it.each(GUARDED)('at %s gets what its entitlements say', async (name) => {
    const client = clients.get(role)
    if (client === undefined) throw new Error(`nobody has the role ${role}`)
    const endpoint: Endpoint = ENDPOINTS[name]
    const held: readonly Entitlement[] = ROLES[role].entitlements
    const answer = await client.call(name, {
      params: PARAMS,
      ...(endpoint.method === 'GET' || endpoint.method === 'DELETE' ? {} : { body: bodyFor(name) })
    })
    if (endpoint.entitlement === null || held.includes(endpoint.entitlement)) expect([200, 202, 204, 400, 404]).toContain(answer.status)
    else
      expect(answer).toMatchObject({
        status: 403,
        body: { type: 'forbidden/entitlement', leds: { errors: [{ errorDetailType: 'entitlement' }] } }
      })
  })
})

describe('without a token', () => {
  it.each(GUARDED)('%s is refused', async (name) => {
    const answer = await clientWith(server, undefined).call(name, { params: PARAMS })
    expect(answer).toMatchObject({ status: 401, body: { type: 'unauthorised/token', leds: { errors: [] } } })
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
  })
})

describe('H50: no role', () => {
  it.each(Object.keys(ROLES) as Role[])('%s holds entitlements to records, to administration or to the audit log together', (role) => {
    expect(separationFault(ROLES[role].entitlements)).toBeNull()
    for (const other of ['audit.read', 'account.administer', 'person.view'] as const) {
      const together = separationFault([...ROLES[role].entitlements, other])
      if (role !== 'auditor' && other === 'audit.read') expect(together).toMatch(/second account/)
      if (role !== 'administrator' && other === 'account.administer') expect(together).toMatch(/second account/)
      if ((role === 'auditor' || role === 'administrator') && other === 'person.view') expect(together).toMatch(/second account/)
    }
  })
})
