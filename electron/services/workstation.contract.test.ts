import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ENDPOINTS } from '../../mock-server/api/endpoints.ts'
import type { BridgeEvent } from '../contract/events.ts'
import { CALLS } from '../contract/calls.ts'
import type { CallInput, CallName, CallOutput } from '../contract/calls.ts'
import type { Result } from '../contract/result.ts'
import type { Write } from '../contract/writes.ts'
import { createTransport } from './leds/transport.ts'
import { checkedPolicy } from './policy/read-policy.ts'
import { createCuttingProxy } from './testing/cutting-proxy.ts'
import type { CuttingProxy } from './testing/cutting-proxy.ts'
import { ENROLMENT_CODE, startMockServer } from './testing/mock-server-process.ts'
import type { MockServerProcess } from './testing/mock-server-process.ts'
import { trainingSignOn } from './session/training-sign-on.ts'
import { createWorkstation } from './workstation.ts'
import type { Workstation } from './workstation.ts'

const context = { reason: '9', justification: 'Warrant received', originator: '4312', place: 'HIGH ST' }
const PAGE = { trusted: true, name: 'test' }
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

describe('workstation against the mock server', () => {
  let server: MockServerProcess
  let proxy: CuttingProxy
  let workstation: Workstation
  let events: BridgeEvent[]
  /** Bodies of what went to the audit. */
  let told: string[]

  beforeAll(async () => {
    server = await startMockServer()
  })
  afterAll(() => server.stop())

  beforeEach(async () => {
    proxy = await createCuttingProxy(server.url)
    events = []
    const policy = checkedPolicy({ mode: 'training', serverUrl: proxy.url }, 'test')
    if (!policy.ok) throw new Error(policy.refusal.message)
    const transport = createTransport(policy.value)
    told = []
    const started = await createWorkstation({
      transport: {
        ...transport,
        exchange: (request) => {
          if (request.path === ENDPOINTS.clientEvents.path) told.push(request.body ?? '')
          return transport.exchange(request)
        }
      },
      shell: 'loopback',
      policy: policy.value,
      version: 'test',
      signOnWay: trainingSignOn(ENROLMENT_CODE),
      environment: {}
    })
    if (!started.ok) throw new Error(started.refusal.message)
    workstation = started.value
    workstation.subscribe((event) => events.push(event))
  })
  afterEach(async () => {
    await workstation.close()
    await proxy.shut()
  })

  /** What a page gets, read by the contract's own schema. */
  const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> => {
    const answer = await workstation.handle({ call: name, input }, PAGE)
    return answer.ok ? { ok: true, value: CALLS[name].output.parse(answer.value) as CallOutput<N> } : answer
  }
  const value = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const answer = await call(name, input)
    if (!answer.ok) throw new Error(`${name}: ${answer.problem.message} ${JSON.stringify(answer.problem.errors)}`)
    return answer.value
  }
  const signIn = (user = 'bureau1') => value('session.signIn', { username: user, password: `training-${user}-pass` })
  const someone = async (): Promise<string> => {
    const { candidates } = await value('people.search', { context, query: { surname: 'Smith' } })
    const [first] = candidates
    if (first === undefined) throw new Error('Nobody of that name.')
    return first.personId
  }
  const reports = async (personId: string): Promise<string[]> =>
    (await value('people.open', { context, personId })).wanted.map(({ reference }) => reference)
  const settled = (state: Write['state']): Promise<Write> =>
    vi.waitFor(
      () => {
        const last = events.filter((event) => event.kind === 'write').at(-1)
        if (last?.kind !== 'write' || last.write.state !== state)
          throw new Error(`The write is ${last?.kind === 'write' ? last.write.state : 'not there'}.`)
        return last.write
      },
      { timeout: 20_000 }
    )

  it('signs in, checks a name, circulates a wanted report and reads it back', async () => {
    expect(await signIn()).toMatchObject({ session: 'active', user: { role: 'bureau' }, keyStore: 'memory', shell: 'loopback' })
    const personId = await someone()
    const draftId = randomUUID()
    await value('drafts.hold', {
      draftId,
      content: { kind: 'wanted-report', title: 'Wanted', personId, fields: { officer: 'PC 4312' }, context }
    })
    expect(await value('drafts.save', { draftId })).toMatchObject({ revision: 1, savedRevision: 1 })
    const write = await value('wanted.create', { context, personId, draftId, content })
    expect(write).toMatchObject({ state: 'completed', recordReference: expect.stringMatching(/^WR-\d\d-\d{6}$/) })
    const report = await value('wanted.read', { context, personId, reportId: write.recordId ?? '' })
    expect(report).toMatchObject({
      reference: write.recordReference,
      createdBy: 'bureau1',
      onBehalfOf: '4312',
      content: { officer: 'PC 4312' }
    })
    expect((await value('drafts.list', {})).drafts).toEqual([])
    expect((await value('reference.find', { table: 'offences', query: 'theft shop' })).rows.length).toBeGreaterThan(0)
  })

  it('refuses a wrong password in the server’s words, and the fields of a report by their names', async () => {
    expect(await call('session.signIn', { username: 'bureau1', password: 'not the password' })).toMatchObject({
      ok: false,
      problem: { kind: 'refused', type: 'unauthorised/credentials' }
    })
    await signIn()
    const refused = await value('wanted.create', {
      context,
      personId: await someone(),
      draftId: randomUUID(),
      content: { ...content, power: 'arrest' }
    })
    expect(refused).toMatchObject({
      state: 'refused',
      problem: { errors: expect.arrayContaining([expect.objectContaining({ field: 'grounds' })]) }
    })
  })

  it('H42 locks, answers locked, counts a wrong password and opens to the right one with its tabs', async () => {
    await signIn()
    const personId = await someone()
    const workspace = {
      tabs: [{ kind: 'person' as const, number: 1, title: 'Person', context, personId, identity: 'confirmed' as const }],
      active: 1,
      panes: [{ tabs: [1], front: 1, share: 100 }],
      stop: null
    }
    await value('workspace.keep', workspace)
    workstation.lock('system')
    expect(workstation.state()).toMatchObject({ session: 'locked', lock: { reason: 'system', tabs: 1, attemptsLeft: 5 } })
    expect(await call('people.open', { context, personId })).toMatchObject({ ok: false, problem: { kind: 'locked' } })
    expect(await call('session.unlock', { password: 'wrong' })).toMatchObject({ ok: false, problem: { kind: 'refused' } })
    expect(await value('session.unlock', { password: 'training-bureau1-pass' })).toMatchObject({ session: 'active', lock: null })
    expect(await value('workspace.restore', {})).toEqual(workspace)
  })

  it('H41 tells a locked page its state and nothing else', async () => {
    await signIn()
    workstation.lock('asked')
    events.length = 0
    await proxy.shut()
    await vi.waitFor(() => expect(workstation.state().connection.state).toBe('unreachable'), { timeout: 20_000 })
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['state']))
    await proxy.open()
  })

  it('keeps a report submitted while the server is down, past a lock, and sends it once when it is back', async () => {
    await signIn()
    const personId = await someone()
    const before = await reports(personId)
    await proxy.shut()
    // Kept connections break at their next use: these find out.
    await vi.waitFor(async () => expect(await call('preferences.read', {})).toMatchObject({ ok: false, problem: { kind: 'unreachable' } }))
    const write = await value('wanted.create', { context, personId, draftId: randomUUID(), content })
    expect(write).toMatchObject({ state: 'queued', problem: { message: expect.stringContaining('is kept and will be sent when it does') } })
    workstation.lock('asked')
    expect(await value('session.unlock', { password: 'training-bureau1-pass' })).toMatchObject({ session: 'active' })
    await proxy.open()
    const done = await settled('completed')
    expect(await reports(personId)).toEqual(expect.arrayContaining([...before, done.recordReference]))
    expect(await reports(personId)).toHaveLength(before.length + 1)
  })

  it('does not double a report whose answer was lost after the commit', async () => {
    await signIn()
    const personId = await someone()
    const before = await reports(personId)
    proxy.cutAnswerTo(({ method, url }) => method === 'POST' && url?.endsWith('/wanted-reports') === true)
    await value('wanted.create', { context, personId, draftId: randomUUID(), content })
    const states = (): string[] => events.flatMap((event) => (event.kind === 'write' ? [event.write.state] : []))
    await settled('completed')
    expect(states()).toContain('in-doubt')
    expect(proxy.forwarded.filter((line) => line.endsWith('/wanted-reports') && line.startsWith('POST'))).toHaveLength(2)
    expect(await reports(personId)).toHaveLength(before.length + 1)
  })

  it('H05 a page that floods the audit does not silence what the shell refuses it, and its flood is audited', async () => {
    await signIn()
    for (let turn = 0; turn < 30; turn += 1) await call('audit.refused', { kind: 'copy-refused', way: 'copy' })
    workstation.report('navigation-refused', 'new window')
    await vi.waitFor(() => expect(told.join()).toContain('new window'), { timeout: 10_000 })
    expect(told.join()).toContain('throttled: audit.refused')
  })

  it('keeps what was typed past sign-out for its user alone', async () => {
    await signIn()
    await proxy.shut()
    const draftId = randomUUID()
    await value('drafts.hold', {
      draftId,
      content: { kind: 'wanted-report', title: 'Wanted', fields: { officer: 'PC of bureau1' }, context: null }
    })
    await value('session.signOut', {})
    await proxy.open()
    await signIn('bureau2')
    expect(JSON.stringify(await value('drafts.list', {}))).not.toContain('bureau1')
    expect(await value('workspace.restore', {})).toEqual({ tabs: [], active: null, panes: [], stop: null })
    await value('session.signOut', {})
    await signIn()
    await vi.waitFor(
      async () => expect((await value('drafts.list', {})).drafts).toMatchObject([{ draftId, revision: 1, savedRevision: 1 }]),
      { timeout: 10_000 }
    )
    await value('drafts.discard', { draftId })
  })

  it('H43 does not start live without what live needs, nor in an environment that weakens TLS', async () => {
    const policy = checkedPolicy({ mode: 'training', serverUrl: proxy.url }, 'test')
    if (!policy.ok) throw new Error(policy.refusal.message)
    const started = await createWorkstation({
      shell: 'electron',
      policy: policy.value,
      version: 'test',
      signOnWay: trainingSignOn(undefined),
      environment: { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    })
    expect(started).toMatchObject({ ok: false, refusal: { field: 'NODE_TLS_REJECT_UNAUTHORIZED' } })
  })
})
