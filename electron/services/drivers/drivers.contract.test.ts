import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { FIXED_IDS } from '../../../mock-server/population/fixed-ids.ts'
import { startMockServer } from '../testing/mock-server-process.ts'
import type { MockServerProcess } from '../testing/mock-server-process.ts'
import { openPage } from '../testing/page-of.ts'
import type { Page } from '../testing/page-of.ts'

const context = { reason: '1', justification: 'Traffic stop, HIGH ST, PC 4312', originator: 'PC 4312', place: 'HIGH ST' }
const query = { surname: 'Smythe', forenames: ['Jon'], birthDate: '1985-03-12', postcode: 'LS12 4VK' }
const PAGE = { trusted: true, name: 'test' }

let folder: string
let server: MockServerProcess
let page: Page
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leds-drivers-'))
  server = await startMockServer({ db: join(folder, 'leds.sqlite') })
  page = await openPage(server.url)
  await page.signIn('control1')
})
afterAll(async () => {
  await page.workstation.close()
  await server.stop('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** What the log holds of an action, the latest last. */
const logged = (action: string): { kind: string; user: string; subject: string; result: string }[] => {
  const database = new Database(join(folder, 'leds.sqlite'), { readonly: true })
  const rows = database
    .prepare<[string], { kind: string; user: string; subject: string; result: string }>(
      'SELECT kind, user, subject, result FROM audit_event WHERE action_code = ? ORDER BY sequence'
    )
    .all(action)
  database.close()
  return rows
}
const smythe = async (): Promise<string> => (await page.value('drivers.find', { context, query })).candidates[0]?.driverNumber ?? ''

describe('H53: a driver record over the bridge', () => {
  it('is found as held, sealed; opened under its basis, which stands in the log', async () => {
    const found = await page.value('drivers.find', { context, query })
    expect(found.candidates[0]).toMatchObject({ personId: FIXED_IDS.jonSmythe })
    expect(JSON.stringify(found)).not.toMatch(/disqualif|points|svg/i)
    const basis = { code: '163', reason: context.justification }
    const record = await page.value('drivers.open', { context, driverNumber: await smythe(), basis })
    expect(record).toMatchObject({ state: 'disqualified', livePoints: 12 })
    expect(logged('Open Driver Record').at(-1)).toMatchObject({
      kind: 'consultation',
      user: 'control1',
      subject: expect.stringContaining('Vehicle stopped (s.163)')
    })
  })
  it('without a basis is refused by the server, which logs who tried and whose record it was', async () => {
    const driverNumber = await smythe()
    const answer = await page.call('drivers.open', { context, driverNumber, basis: null })
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'refused', errors: [{ field: 'basis.code' }] } })
    expect(logged('Open Driver Record').at(-1)).toMatchObject({
      kind: 'refusal',
      user: 'control1',
      subject: expect.stringContaining(driverNumber),
      result: 'bad-request/invalid-body'
    })
  })
  it.each([
    ['no basis at all', {}],
    ['a basis without a reason', { basis: { code: '163' } }],
    ['an investigation without its offence', { basis: { code: 'INV', reason: 'Enquiry' } }]
  ])('with %s in the call is refused by the bridge, which is logged', async (_what, given) => {
    const answer = await page.workstation.handle({ call: 'drivers.open', input: { context, driverNumber: await smythe(), ...given } }, PAGE)
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    await vi.waitFor(() => expect(logged('Workstation call-refused').at(-1)?.subject).toContain('drivers.open'), { timeout: 10_000 })
  })
  it('is not had by a role that makes no driver checks; the refusal is logged', async () => {
    const supervisor = await openPage(server.url)
    await supervisor.signIn('supervisor1')
    const basis = { code: '163', reason: 'Supervising' }
    const answer = await supervisor.call('drivers.open', { context, driverNumber: 'SMITH803125JA0AA', basis })
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
    await vi.waitFor(() => expect(logged('Workstation call-refused').at(-1)?.user).toBe('supervisor1'), { timeout: 10_000 })
    await supervisor.workstation.close()
  })
  it('is reached from the person’s page by its number alone', async () => {
    const { driverNumber } = await page.value('people.open', { context, personId: FIXED_IDS.jonSmythe })
    expect(driverNumber).toBe(await smythe())
    expect((await page.value('drivers.find', { context, query: { driverNumber } })).candidates).toHaveLength(1)
  })
})
