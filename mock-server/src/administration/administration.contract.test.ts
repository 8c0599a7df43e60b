import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { AccountDetailSchema, AccountListSchema, OneTimeCodeSchema, OrganisationsSchema } from '../../api/administration.ts'
import type { AuditPageSchema } from '../../api/audit.ts'
import { OPERATING_PROCEDURES, ProceduresSchema } from '../../api/before-work.ts'
import { DueListSchema } from '../../api/due.ts'
import { ROLES } from '../../api/entitlements.ts'
import type { ProblemDocument } from '../../api/problems.ts'
import { daysAfter } from '../moment.ts'
import { calendarDay } from '../service.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, signOnAs } from '../testing/test-client.ts'
import type { Answer, TestClient } from '../testing/test-client.ts'

let server: StartedServer
let administrator: TestClient
let supervisor: TestClient
let auditor: TestClient
beforeAll(async () => {
  server = await startServer()
  administrator = await signOnAs(server, 'admin1')
  supervisor = await signOnAs(server, 'supervisor1')
  auditor = await signOnAs(server, 'auditor1')
})
afterAll(async () => {
  await server.remove()
})

const today = calendarDay(new Date())
const YEAR = daysAfter(today, 365)
const PASSWORD = 'plum lantern orbit'
const asked = (username: string, bent: object = {}) => ({
  username,
  name: 'C. Winterbourne-Ahmadi',
  number: '6123',
  organisation: '36NN',
  role: 'bureau',
  until: YEAR,
  ...bent
})
const create = async (username: string, bent: object = {}) =>
  OneTimeCodeSchema.parse((await administrator.call('createAccount', { body: asked(username, bent) })).body)
const typeOf = ({ body }: Answer): string => (body as ProblemDocument).type
const detailsOf = ({ body }: Answer): string => (body as ProblemDocument).details
const accountOf = async (username: string) =>
  AccountDetailSchema.parse((await administrator.call('account', { params: { username } })).body)
const accept = (client: TestClient) => client.call('acceptProcedures', { body: { version: OPERATING_PROCEDURES.version } })
/** Signed on with a password of their own, the procedures accepted. */
const working = async (username: string, bent: object = {}): Promise<TestClient> => {
  const { code } = await create(username, bent)
  const client = await signOnAs(server, username, code)
  expect((await client.call('changePassword', { body: { password: PASSWORD } })).status).toBe(200)
  expect((await accept(client)).status).toBe(200)
  return client
}
const logged = async (query: string) =>
  (await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?${query}` })).body.events
/** As if time had passed: the day of an entitlement is set straight in the database, and every thread told. */
const endOn = (username: string, entitlement: string, until: string): void => {
  const database = new Database(server.db)
  database.prepare('UPDATE account_entitlement SET until = ? WHERE username = ? AND entitlement = ?').run(until, username, entitlement)
  database.prepare('UPDATE account_revision SET revision = revision + 1').run()
  database.close()
}

describe('a new account', () => {
  it('signs on with its one-time code, and nothing answers before it has a password and accepted the procedures', async () => {
    const { code, username } = await create('new.user')
    const client = await signOnAs(server, username, code)
    for (const name of ['my', 'drafts', 'due'] as const) {
      const answer = await client.call(name)
      expect(answer.status).toBe(403)
      expect(typeOf(answer)).toBe('forbidden/before-work')
      expect(detailsOf(answer)).toContain('one-time code')
    }
    for (const password of ['short', 'Password1234!', 'abcabcabcabcabc', 'i am new.user here'])
      expect(fieldsOf(await client.call('changePassword', { body: { password } }))).toEqual(['password'])
    expect((await client.call('changePassword', { body: { password: PASSWORD } })).status).toBe(200)
    expect(detailsOf(await client.call('my'))).toContain('operating procedures')
    const procedures = ProceduresSchema.parse((await client.call('procedures')).body)
    expect(procedures.acceptedAt).toBeNull()
    expect((await client.call('acceptProcedures', { body: { version: '2025.9' } })).status).toBe(409)
    expect((await accept(client)).status).toBe(200)
    expect((await client.call('my')).status).toBe(200)
    expect((await logged(`user=${username}`)).map(({ actionCode }) => actionCode)).toContain('Accept Operating Procedures')
    await expect(signOnAs(server, username, code)).rejects.toThrow(/401/)
    expect((await (await signOnAs(server, username, PASSWORD)).call('due')).status).toBe(200)
  })
  it('is asked for the procedures again when their version changes', async () => {
    const client = await working('reader')
    expect((await client.call('due')).status).toBe(200)
    const database = new Database(server.db)
    database.prepare("UPDATE procedures_acceptance SET version = '2025.9' WHERE username = 'reader'").run()
    database.prepare('UPDATE account_revision SET revision = revision + 1').run()
    database.close()
    // Any change of an account has the accounts read anew, as the start of a new version does.
    await create('somebody.else')
    expect(typeOf(await client.call('due'))).toBe('forbidden/before-work')
    await accept(client)
    expect((await client.call('due')).status).toBe(200)
  })
  it('is refused where the name is taken, the station unknown, the day past or too far, or the role nobody’s', async () => {
    const refused = async (bent: object) => fieldsOf(await administrator.call('createAccount', { body: asked('somebody', bent) }))
    expect(await refused({ username: 'bureau1' })).toEqual(['username'])
    expect(await refused({ username: 'A b' })).toEqual(['username'])
    expect(await refused({ organisation: 'ZZZZ' })).toEqual(['organisation'])
    expect(await refused({ until: today })).toEqual(['until'])
    expect(await refused({ until: daysAfter(today, 400) })).toEqual(['until'])
    expect(await refused({ role: 'system' })).toEqual(['role'])
  })
  it('is known to colleagues, and alerts, handovers and refusals know its name', async () => {
    await working('colleague1', { name: 'Q. Thistlewood' })
    const { body } = await (await signOnAs(server, 'bureau1')).call<{ colleagues: { user: string }[] }>('colleagues')
    expect(body.colleagues.map(({ user }) => user)).toContain('colleague1')
  })
})

describe('an account that is changed', () => {
  it('and disabled is out at once, its sign-on answered as a wrong password, and comes back when enabled', async () => {
    const client = await working('leaver')
    const stand = (standing: string) =>
      administrator.call('accountStanding', { params: { username: 'leaver' }, body: { standing, why: 'Left the force' } })
    expect(AccountDetailSchema.parse((await stand('disabled')).body)).toMatchObject({
      standing: 'disabled',
      disabled: { by: 'admin1', why: 'Left the force' }
    })
    expect((await stand('disabled')).status).toBe(422)
    expect((await client.call('due')).status).toBe(401)
    await expect(signOnAs(server, 'leaver', PASSWORD)).rejects.toThrow(/The user name or the password is wrong/)
    await stand('active')
    expect((await (await signOnAs(server, 'leaver', PASSWORD)).call('due')).status).toBe(200)
  })
  it('loses its sessions and its old password to a one-time code, which ends', async () => {
    const client = await working('forgetful')
    const { code } = OneTimeCodeSchema.parse((await administrator.call('resetPassword', { params: { username: 'forgetful' } })).body)
    expect((await client.call('due')).status).toBe(401)
    await expect(signOnAs(server, 'forgetful', PASSWORD)).rejects.toThrow(/401/)
    const database = new Database(server.db)
    database.prepare("UPDATE account SET code_ends_at = '2026-01-01T00:00:00.000Z' WHERE username = 'forgetful'").run()
    database.prepare('UPDATE account_revision SET revision = revision + 1').run()
    database.close()
    await create('anybody')
    await expect(signOnAs(server, 'forgetful', code)).rejects.toThrow(/401/)
  })
  it('takes another organisation and role, which gives and takes what it may', async () => {
    const client = await working('mover')
    const amended = await administrator.call('amendAccount', {
      params: { username: 'mover' },
      body: { name: 'C. Winterbourne', number: '6124', organisation: '52VB', role: 'control-room', until: YEAR }
    })
    expect(AccountDetailSchema.parse(amended.body)).toMatchObject({ force: '52VB', role: 'control-room' })
    expect((await client.call('due')).status).toBe(403)
    expect((await client.call('incoming')).status).not.toBe(403)
    const [event] = await logged('user=admin1&actionCode=Amend%20Account')
    expect(event?.subject).toBe(
      'account mover: C. Winterbourne-Ahmadi, 6123, 36NN, Bureau operator becomes C. Winterbourne, 6124, 52VB, Control-room operator'
    )
  })
})

describe('H50: an entitlement', () => {
  it('no longer holds after its day, says so in plain words, and holds again when it is recertified', async () => {
    const client = await working('lapsing')
    endOn('lapsing', 'due.view', daysAfter(today, -1))
    await create('trigger')
    const refused = await client.call('due')
    expect(typeOf(refused)).toBe('forbidden/entitlement')
    expect(detailsOf(refused)).toMatch(/“See what is due for action” ended for your account on .+ Ask an administrator to recertify it/)
    expect((await accountOf('lapsing')).lapsed).toBe(1)
    const due = DueListSchema.parse((await supervisor.call('due')).body).items.filter(({ kind }) => kind === 'recertification')
    expect(due).toMatchObject([{ reference: 'lapsing', heading: expect.stringContaining('1 no longer held'), mayAct: true }])
    const certified = await administrator.call('certifyEntitlements', {
      params: { username: 'lapsing' },
      body: { entitlements: ['due.view'], until: YEAR }
    })
    expect(AccountDetailSchema.parse(certified.body).lapsed).toBe(0)
    expect((await client.call('due')).status).toBe(200)
  })
  it('of administration or of the audit log is never given beside one to records, nor taken in two steps', async () => {
    await create('both')
    for (const entitlement of ['account.administer', 'audit.read']) {
      const answer = await administrator.call('certifyEntitlements', {
        params: { username: 'both' },
        body: { entitlements: [entitlement], until: YEAR }
      })
      expect(answer.status).toBe(422)
      expect(detailsOf(answer)).toContain('Make a second account')
    }
  })
  it('is withdrawn, and stays so over a restart that gives roles what they may', async () => {
    const client = await working('narrowed')
    const withdrawn = await administrator.call('withdrawEntitlement', { params: { username: 'narrowed', entitlement: 'driver.view' } })
    expect(withdrawn.status).toBe(204)
    expect((await client.call('findDrivers', { body: {} })).status).toBe(403)
    expect((await accountOf('narrowed')).entitlements.map(({ entitlement }) => entitlement)).not.toContain('driver.view')
  })
  it('of one’s own is another administrator’s to change, and so is all of one’s own account', async () => {
    const params = { username: 'admin1', entitlement: 'account.administer' }
    const own = [
      administrator.call('certifyEntitlements', { params, body: { entitlements: ['account.review'], until: YEAR } }),
      administrator.call('accountStanding', { params, body: { standing: 'disabled', why: 'Own account' } }),
      administrator.call('withdrawEntitlement', { params }),
      administrator.call('resetPassword', { params })
    ]
    for (const answer of await Promise.all(own)) expect(detailsOf(answer)).toContain('another administrator')
  })
})

describe('accounts', () => {
  it('are the administrator’s to see whole, and a supervisor’s of their own force only', async () => {
    await create('elsewhere', { organisation: '52VB' })
    const names = async (client: TestClient) =>
      AccountListSchema.parse((await client.call('accounts')).body).accounts.map(({ username }) => username)
    expect(await names(administrator)).toEqual(expect.arrayContaining(['bureau1', 'bureau2', 'elsewhere']))
    const seen = await names(supervisor)
    expect(seen).toContain('bureau1')
    expect(seen).not.toContain('elsewhere')
    expect((await supervisor.call('account', { params: { username: 'elsewhere' } })).status).toBe(404)
    expect((await supervisor.call('resetPassword', { params: { username: 'bureau1' } })).status).toBe(403)
    expect((await logged('user=supervisor1&actionCode=List%20Accounts')).length).toBeGreaterThan(0)
  })
  it('belong to organisations, which are listed with how many they have', async () => {
    const { organisations } = OrganisationsSchema.parse((await administrator.call('organisations')).body)
    expect(organisations.length).toBeGreaterThan(40)
    expect(organisations.find(({ code }) => code === '36')).toMatchObject({ name: 'Norfolk' })
    expect(organisations.find(({ code }) => code === '36')?.accounts).toBeGreaterThanOrEqual(7)
  })
  it('of training hold what their role may, over a restart too, with every account that was made', async () => {
    await working('stays')
    await server.stop()
    server = await startServer({ after: server })
    administrator = await signOnAs(server, 'admin1')
    auditor = await signOnAs(server, 'auditor1')
    supervisor = await signOnAs(server, 'supervisor1')
    expect((await (await signOnAs(server, 'stays', PASSWORD)).call('due')).status).toBe(200)
    expect((await accountOf('narrowed')).entitlements).toHaveLength(ROLES.bureau.entitlements.length - 1)
    expect((await accountOf('bureau1')).entitlements).toHaveLength(ROLES.bureau.entitlements.length)
  })
})
