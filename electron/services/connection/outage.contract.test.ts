import { randomUUID } from 'node:crypto'
import { setTimeout as networkTime } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCuttingProxy } from '../testing/cutting-proxy.ts'
import type { CuttingProxy } from '../testing/cutting-proxy.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import type { ManualClock } from '../testing/manual-clock.ts'
import { startMockServer } from '../testing/mock-server-process.ts'
import type { MockServerProcess } from '../testing/mock-server-process.ts'
import { openPage } from '../testing/page-of.ts'
import type { Page } from '../testing/page-of.ts'

const context = { reason: '9', justification: 'Warrant received', originator: '4312', place: 'HIGH ST' }
const content = {
  category: 'WO',
  power: 'none',
  offence: { text: 'Theft' },
  officer: 'PC 4312',
  contact: '01632 960123',
  actionOnFinding: 'Tell the officer',
  circulation: 'national',
  reviewDate: '2099-01-01',
  ownerForce: '36NN'
} as const
const MINUTE = 60_000

describe('LEDS away for an hour', () => {
  let server: MockServerProcess
  let proxy: CuttingProxy
  let clock: ManualClock
  let page: Page

  beforeEach(async () => {
    server = await startMockServer({ tokenSeconds: 5 })
    proxy = await createCuttingProxy(server.url)
    clock = createManualClock()
    // What is signed has to hold by the server's clock; only waiting goes by the hand.
    page = await openPage(proxy.url, { ...clock, now: () => Date.now() })
    await page.signIn('bureau1')
  })
  afterEach(async () => {
    // Nothing waits for a clock that stands still.
    const closing = page.workstation.close()
    await until(async () => await Promise.race([closing.then(() => true), networkTime(1, false)]))
    await proxy.shut()
    await server.stop('SIGKILL')
  })

  /** Time by the clock's hand, network by the machine's: both go on until it is so. */
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    for (let turn = 0; turn < 15_000; turn += 1) {
      if (await isSo()) return
      await clock.pass(50)
      await networkTime(2)
    }
    throw new Error('It never came to be.')
  }
  const passMinutes = async (minutes: number): Promise<void> => {
    for (let step = 0; step < minutes * 2; step += 1) {
      // The operator is at work all the time.
      await page.call('session.input', {})
      await clock.pass(MINUTE / 2)
      await networkTime(5)
    }
  }
  /** Where the last write stands, as the page is told. */
  const written = (): string | undefined => page.events.flatMap((event) => (event.kind === 'write' ? [event.write.state] : [])).at(-1)
  const someone = async (): Promise<string> => {
    const { candidates } = await page.value('people.search', { context, query: { surname: 'Smith' } })
    return candidates[0]?.personId ?? ''
  }

  it('keeps the session, every draft and every write; all of it goes out once when LEDS is back', { timeout: 60_000 }, async () => {
    const personId = await someone()
    const before = (await page.value('people.open', { context, personId })).wanted.length
    await proxy.shut()
    await until(() => page.workstation.state().connection.state === 'unreachable')

    const typedAt = Date.now()
    const draftId = randomUUID()
    await page.value('drafts.hold', {
      draftId,
      content: { kind: 'wanted-report', title: 'Wanted', fields: { grounds: 'before' }, context }
    })
    const report = randomUUID()
    const sent = page.value('wanted.create', { context, personId, draftId: report, content })
    await until(() => written() === 'queued')
    await sent

    await passMinutes(30)
    expect(page.workstation.state()).toMatchObject({ session: 'active', connection: { state: 'unreachable' } })
    expect(Math.abs(Date.parse(page.workstation.state().connection.draftsNotSavedSince ?? '') - typedAt)).toBeLessThan(1_000)
    expect(await page.call('people.search', { context, query: { surname: 'Smith' } })).toMatchObject({
      ok: false,
      problem: { kind: 'unreachable' }
    })

    // Locked and opened again by main's own verifier: nobody else's password opens it.
    page.workstation.lock('system')
    expect(await page.call('session.unlock', { password: 'not the password' })).toMatchObject({ ok: false })
    expect(await page.value('session.unlock', { password: 'training-bureau1-pass' })).toMatchObject({ session: 'active' })
    await page.value('drafts.hold', { draftId, content: { kind: 'wanted-report', title: 'Wanted', fields: { grounds: 'after' }, context } })
    await passMinutes(30)
    expect(page.workstation.state().session).toBe('active')
    expect(proxy.forwarded.some((line) => line.startsWith('POST') && line.endsWith('/wanted-reports'))).toBe(false)

    await proxy.open()
    await until(() => written() === 'completed')
    await until(() => page.workstation.state().connection.draftsNotSavedSince === null)
    expect(page.workstation.state()).toMatchObject({ session: 'active', connection: { state: 'connected' } })
    expect((await page.value('people.open', { context, personId })).wanted).toHaveLength(before + 1)
    expect((await page.value('drafts.list', {})).drafts).toMatchObject([{ draftId, content: { fields: { grounds: 'after' } } }])
    // The clock's hand may outrun a busy server: what is sent again for want of an answer is the same write, and took once.
    expect(proxy.referencesOf((line) => line.startsWith('POST') && line.endsWith('/wanted-reports')).size).toBe(1)
  })

  it('says so at sign-in, and takes the same name and password once it is back', { timeout: 60_000 }, async () => {
    const leaving = page.value('session.signOut', {})
    await until(async () => await Promise.race([leaving.then(() => true), networkTime(1, false)]))
    await proxy.shut()
    await until(() => page.workstation.state().connection.state === 'unreachable')
    const credentials = { username: 'bureau1', password: 'training-bureau1-pass' }
    expect(await page.call('session.signIn', credentials)).toMatchObject({ ok: false, problem: { kind: 'unreachable' } })
    await proxy.open()
    // By itself: the page is told, and nobody asks.
    const told = page.events.length
    await until(() => page.events.slice(told).some((event) => event.kind === 'state' && event.state.connection.state === 'connected'))
    expect(await page.value('session.signIn', credentials)).toMatchObject({ session: 'active' })
  })
})
