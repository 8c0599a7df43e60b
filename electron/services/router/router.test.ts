import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { failure, success } from '../../contract/result.ts'
import { silentLogger } from '../logging/logger.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { noTraining } from '../training/no-training.ts'
import type { ManualClock } from '../testing/manual-clock.ts'
import { numberedIds } from '../testing/numbered-ids.ts'
import type { Standing } from './admission.ts'
import type { Handlers } from './handlers.ts'
import { createRouter } from './router.ts'
import type { Router } from './router.ts'

const PAGE = { trusted: true, name: 'page' }
const unused = async () => failure({ kind: 'fault', message: 'not asked for here', errors: [], ref: 'NONE' } as const)

const handlers: Handlers = {
  'accounts.list': unused,
  'accounts.view': unused,
  'accounts.create': unused,
  'accounts.amend': unused,
  'accounts.stand': unused,
  'accounts.resetPassword': unused,
  'accounts.certify': unused,
  'accounts.withdraw': unused,
  'organisations.list': unused,
  'procedures.read': unused,
  'procedures.accept': unused,
  'password.choose': unused,
  'incidents.report': unused,
  'incidents.list': unused,
  'incidents.note': unused,
  'sealedNotices.list': unused,
  'app.state': unused,
  'session.signIn': unused,
  'session.signInByProvider': unused,
  'session.leaveProvider': unused,
  'session.signOut': unused,
  'session.lock': unused,
  'session.unlock': unused,
  'session.input': unused,
  'session.extend': unused,
  'session.handedOver': unused,
  'reference.table': unused,
  'reference.find': async ({ query, limit }) => success({ rows: [{ code: String(limit), label: query }], more: false }),
  'people.search': unused,
  'people.open': unused,
  'people.openPart': unused,
  'people.openSealed': unused,
  'people.confirmIdentity': unused,
  'people.create': unused,
  'people.link': unused,
  'people.unlink': unused,
  'wanted.create': unused,
  'wanted.read': unused,
  'wanted.history': unused,
  'wanted.change': unused,
  'wanted.confirm': unused,
  'wanted.secondCheck': unused,
  'missing.create': unused,
  'missing.read': unused,
  'missing.list': unused,
  'missing.history': unused,
  'missing.matches': unused,
  'missing.change': unused,
  'unidentified.find': unused,
  'unidentified.history': unused,
  'unidentified.change': unused,
  'unidentified.create': unused,
  'unidentified.read': unused,
  'unidentified.list': unused,
  'unidentified.matches': unused,
  'arrest.create': unused,
  'arrest.addOffence': unused,
  'arrest.addRemand': unused,
  'arrest.makeCase': unused,
  'arrest.addResult': unused,
  'arrest.addSubsequent': unused,
  'arrest.amendRemand': unused,
  'arrest.reports': unused,
  'arrest.versions': unused,
  'arrest.read': unused,
  'arrest.remand': unused,
  'arrest.history': unused,
  'arrest.reportHistory': unused,
  'drivers.find': unused,
  'drivers.open': unused,
  'property.find': unused,
  'property.create': unused,
  'property.read': unused,
  'property.history': unused,
  'property.matches': unused,
  'property.change': unused,
  'vehicles.find': unused,
  'vehicles.enquire': unused,
  'vehicles.create': unused,
  'vehicles.read': unused,
  'vehicles.history': unused,
  'vehicles.matches': unused,
  'vehicles.change': unused,
  'vehicles.confirm': unused,
  'alerts.list': unused,
  'alerts.count': unused,
  'alerts.changed': unused,
  'alerts.acknowledge': unused,
  'alerts.subscriptions': unused,
  'alerts.subscribe': unused,
  'alerts.unsubscribe': unused,
  'due.list': unused,
  'due.lease': unused,
  'due.release': unused,
  'due.handOver': unused,
  'due.acknowledge': unused,
  'retention.preview': unused,
  'retention.weeded': unused,
  'retention.restore': unused,
  'colleagues.list': unused,
  'incoming.list': unused,
  'incoming.takeNext': unused,
  'incoming.take': unused,
  'incoming.read': unused,
  'incoming.voice': unused,
  'incoming.renew': unused,
  'incoming.putBack': unused,
  'incoming.handOver': unused,
  'incoming.complete': unused,
  'incoming.rate': unused,
  'incoming.setRate': unused,
  'requests.list': unused,
  'requests.read': unused,
  'requests.take': unused,
  'requests.release': unused,
  'requests.return': unused,
  'requests.accept': unused,
  'requests.withdraw': unused,
  'requests.propose': unused,
  'updategrams.list': unused,
  'updategrams.read': unused,
  'updategrams.rows': unused,
  'writes.list': async () => success({ writes: [] }),
  'drafts.hold': unused,
  'drafts.save': unused,
  'drafts.list': unused,
  'drafts.discard': unused,
  'drafts.handOver': unused,
  'workspace.keep': unused,
  'workspace.restore': unused,
  'workspace.earlier': unused,
  'workspace.forgetEarlier': unused,
  'preferences.read': unused,
  'preferences.change': unused,
  'print.keyCard': unused,
  'print.prepare': unused,
  'print.record': unused,
  'prints.list': unused,
  'prints.close': unused,
  'prints.find': unused,
  'window.fullScreen': unused,
  'window.close': unused,
  'radio.told': unused,
  'audit.search': unused,
  'audit.event': unused,
  'audit.patterns': unused,
  'audit.verify': unused,
  ...noTraining(() => 'a'),
  'audit.refused': async () => success({})
}

describe('router', () => {
  let standing: Standing
  let refused: string[]
  let clock: ManualClock
  const route = (own: Partial<Handlers> = {}): Router =>
    createRouter({
      handlers: { ...handlers, ...own },
      standing: () => standing,
      clock,
      newId: numberedIds(),
      log: silentLogger,
      refused: (detail) => refused.push(detail)
    })

  beforeEach(() => {
    standing = { session: 'active', entitlements: ['reference.view'] }
    refused = []
    clock = createManualClock()
  })

  const find = { call: 'reference.find', input: { table: 'offences', query: 'theft' } }

  it('runs a known call and gives its defaults', async () => {
    expect(await route()(find, PAGE)).toEqual({ ok: true, value: { rows: [{ code: '20', label: 'theft' }], more: false } })
  })

  it.each([
    ['H06 a sender that is not our page', find, { trusted: false, name: 'frame' }, 'forbidden', 'forbidden: untrusted'],
    ['H06 an unknown call', { call: 'shell.exec', input: {} }, PAGE, 'unknown-call', 'unknown-call: shell.exec'],
    ['H06 a call of the prototype', { call: 'constructor', input: {} }, PAGE, 'unknown-call', 'unknown-call: constructor'],
    ['H06 a call of the prototype by its setter', { call: '__proto__', input: {} }, PAGE, 'unknown-call', 'unknown-call: __proto__'],
    ['H06 an envelope with more in it', { ...find, session: 'active' }, PAGE, 'unknown-call', 'unknown-call: unreadable'],
    ['H06 no envelope', null, PAGE, 'unknown-call', 'unknown-call: unreadable']
  ])('%s is refused and audited', async (_, envelope, sender, kind, audited) => {
    expect(await route()(envelope, sender)).toMatchObject({ ok: false, problem: { kind } })
    expect(refused).toEqual([audited])
  })

  it.each([
    ['locked', 'locked'],
    ['signed-out', 'signed-out'],
    ['ended', 'signed-out']
  ] as const)('H06 a call while %s is refused and audited', async (session, kind) => {
    standing = { session, entitlements: ['reference.view'] }
    expect(await route()(find, PAGE)).toMatchObject({ ok: false, problem: { kind } })
    expect(refused).toEqual([`${kind}: reference.find`])
  })

  it('H06 a call without its entitlement is refused and audited', async () => {
    standing = { session: 'active', entitlements: [] }
    expect(await route()(find, PAGE)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
    expect(refused).toEqual(['forbidden: reference.find'])
  })

  it('H50 before work nothing but what is to be done, leaving and reporting an incident answers', async () => {
    standing = { session: 'active', entitlements: ['reference.view', 'account.own', 'incident.report'], beforeWork: true }
    expect(await route()(find, PAGE)).toMatchObject({
      ok: false,
      problem: { kind: 'forbidden', message: expect.stringContaining('operating procedures') as string }
    })
    expect(refused).toEqual(['forbidden: reference.find'])
    const answered = async () => success({})
    expect((await route({ 'session.input': answered })({ call: 'session.input', input: {} }, PAGE)).ok).toBe(true)
    const accept = { call: 'procedures.accept', input: { version: '2026.1' } }
    expect(await route()(accept, PAGE)).toMatchObject({ ok: false, problem: { kind: 'fault', message: 'not asked for here' } })
    expect(refused).toHaveLength(1)
  })

  it('H06 the name of a refused call is cut to plain characters for the audit', async () => {
    await route()({ call: `x\n"${'y'.repeat(90)}`, input: {} }, PAGE)
    expect(refused[0]).toMatch(/^unknown-call: x\?\?y{57}$/)
  })

  it('H06 more calls than allowed in one second are throttled, in a sliding window', async () => {
    const ask = route()
    for (let turn = 0; turn < 60; turn += 1) expect((await ask(find, PAGE)).ok).toBe(true)
    expect(await ask(find, PAGE)).toMatchObject({ ok: false, problem: { kind: 'throttled' } })
    await clock.pass(999)
    expect((await ask(find, PAGE)).ok).toBe(false)
    await clock.pass(1)
    expect((await ask(find, PAGE)).ok).toBe(true)
  })

  it('H06 a flood of calls, and one of bad input, is audited once a second for each call', async () => {
    const ask = route()
    for (let turn = 0; turn < 100; turn += 1) await ask(find, PAGE)
    for (let turn = 0; turn < 5; turn += 1) await ask({ call: 'app.state', input: { evil: true } }, PAGE)
    expect(refused).toEqual(['throttled: reference.find', 'invalid: app.state'])
    await clock.pass(1_000)
    await ask({ call: 'app.state', input: { evil: true } }, PAGE)
    expect(refused).toHaveLength(3)
  })

  it('H06 names the field that is wrong and the one that is unknown', async () => {
    const answer = await route()({ call: 'reference.find', input: { table: 'offences', query: 3, evil: true } }, PAGE)
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'invalid', errors: [{ field: 'query' }, { field: 'evil' }] } })
  })

  it('makes no person without the draft that keeps it from being made twice', async () => {
    standing = { session: 'active', entitlements: ['person.create'] }
    const answer = await route()({ call: 'people.create', input: { draftId: null } }, PAGE)
    expect(answer.ok ? [] : answer.problem.errors.map(({ field }) => field)).toContain('draftId')
  })

  it('gives the field as the record has it, without its envelope', async () => {
    standing = { session: 'active', entitlements: ['wanted.create'] }
    const answer = await route()({ call: 'wanted.create', input: { content: { warrant: { date: 'tomorrow' } } } }, PAGE)
    expect(answer.ok ? [] : answer.problem.errors.map(({ field }) => field)).toContain('warrant.date')
  })

  it('a fault of a handler shows a reference and nothing of its inside', async () => {
    const answer = await route({
      'reference.find': async () => {
        throw new TypeError('SMITH at /secret/path')
      }
    })(find, PAGE)
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'fault', ref: '0000' } })
    expect(JSON.stringify(answer)).not.toMatch(/SMITH|secret/)
  })

  it('an answer that the contract does not know is a fault', async () => {
    const answer = await route({ 'reference.find': async () => success({ rows: [{ code: 1 }] } as never) })(find, PAGE)
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'fault' } })
  })

  it('H06 an answer that comes after the lock is kept from the page', async () => {
    const answer = await route({
      'reference.find': async () => {
        standing = { session: 'locked', entitlements: ['reference.view'] }
        return success({ rows: [], more: false })
      }
    })(find, PAGE)
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'locked' } })
  })

  it('H06 never throws and never changes the prototype, whatever comes in', async () => {
    const ask = route()
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ call: fc.oneof(fc.string(), fc.constantFrom('reference.find', 'writes.list', '__proto__')), input: fc.anything() })
    )
    await fc.assert(
      fc.asyncProperty(anything, async (envelope) => {
        const answer = await ask(envelope, PAGE)
        expect(typeof answer.ok).toBe('boolean')
      })
    )
    await ask(JSON.parse('{"call":"reference.find","input":{"__proto__":{"polluted":true},"table":"offences","query":""}}'), PAGE)
    expect('polluted' in {}).toBe(false)
  })
})
