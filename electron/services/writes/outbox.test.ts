import { beforeEach, describe, expect, it } from 'vitest'
import type { DraftSteps } from '../../../mock-server/api/drafts.ts'
import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { Write } from '../../contract/writes.ts'
import { createFakeLeds, problem } from '../testing/fake-leds.ts'
import type { FakeLeds } from '../testing/fake-leds.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import type { ManualClock } from '../testing/manual-clock.ts'
import { numberedIds } from '../testing/numbered-ids.ts'
import type { WriteCommand } from './command.ts'
import { createOutbox } from './outbox.ts'
import type { Outbox } from './outbox.ts'

const DRAFT = '10000000-0000-4000-8000-00000000000d'
const PERSON = '10000000-0000-4000-8000-000000000001'
const REQUEST = '20000000-0000-4000-8000-000000000001'

const wanted = (officer = 'PC 4312'): WriteCommand => ({
  endpoint: 'createWanted',
  title: 'Wanted report',
  context: { reason: '9', justification: 'Warrant', originator: '4312' },
  draftId: DRAFT,
  personId: PERSON,
  params: { personId: PERSON },
  body: {
    content: {
      category: 'WO',
      power: 'none',
      officer,
      contact: '01632 960123',
      actionOnFinding: 'Tell us',
      circulation: 'national',
      reviewDate: '2027-01-01',
      ownerForce: '36NN'
    }
  }
})
const accepted = success({ requestId: REQUEST })
const done = success({
  status: 'Completed',
  steps: [],
  associatedValues: [
    { type: 'person-id', value: PERSON },
    { type: 'wanted-report-id', value: 'report-1' },
    { type: 'wanted-report-reference', value: 'WR-26-000001' }
  ]
})

describe('outbox', () => {
  let clock: ManualClock
  let leds: FakeLeds
  let outbox: Outbox
  let writing: Result<unknown>[]
  let status: Result<unknown>[]
  let states: string[]
  let completed: string[]
  let doubted: string[]
  let answering: Map<string, string>
  /** With the drafts, on the server. */
  let kept: Map<string, DraftSteps>
  let open: () => Outbox

  beforeEach(() => {
    clock = createManualClock()
    writing = []
    status = []
    states = []
    completed = []
    doubted = []
    answering = new Map()
    kept = new Map()
    leds = createFakeLeds(({ name }) => (name === 'status' ? (status.shift() ?? done) : (writing.shift() ?? accepted)))
    open = () =>
      createOutbox({
        call: leds.call,
        clock,
        newId: numberedIds(),
        changed: (write: Write) => states.push(write.state),
        completed: (draftId) => completed.push(draftId),
        inDoubt: (ref) => doubted.push(ref),
        answers: (draftId) => answering.get(draftId) ?? null,
        progress: {
          of: (draftId) => kept.get(draftId) ?? null,
          keep: async (draftId, steps) => void kept.set(draftId, steps)
        }
      })
    outbox = open()
  })
  const sends = () => leds.asked.filter(({ name }) => name !== 'status')
  const references = () => new Set(sends().map(({ request }) => request.referenceId))

  it('sends once, follows to the end and names the record made', async () => {
    const write = await outbox.submit(wanted())
    expect(write).toMatchObject({ state: 'completed', ref: '1000', recordId: 'report-1', recordReference: 'WR-26-000001', problem: null })
    expect(states).toEqual(['sending', 'accepted', 'completed'])
    expect(completed).toEqual([DRAFT])
  })

  it('gives the same write when asked again for the same draft', async () => {
    const [first, second] = await Promise.all([outbox.submit(wanted()), outbox.submit(wanted())])
    const third = await outbox.submit(wanted())
    expect(new Set([first.writeId, second.writeId, third.writeId]).size).toBe(1)
    expect(sends()).toHaveLength(1)
  })

  it('quotes the request that its draft answers, also when it is sent again after the draft is gone', async () => {
    answering.set(DRAFT, 'request-1')
    writing = [problem('timeout')]
    await outbox.submit(wanted())
    answering.clear()
    await clock.pass(15_000)
    expect(sends().map(({ request }) => request.answers)).toEqual(['request-1', 'request-1'])
  })

  it('quotes no request with what is done to the request itself', async () => {
    answering.set(DRAFT, 'request-1')
    const { context, draftId } = wanted()
    await outbox.submit({
      endpoint: 'returnRequest',
      title: 'Return of a request',
      context,
      draftId,
      personId: null,
      params: { requestId: 'request-1' },
      body: { reason: 'wrong', note: 'Look at the date' }
    })
    expect(sends().map(({ request }) => request.answers)).toEqual([undefined])
  })

  it('asks for the status again while it is not there or not done', async () => {
    status = [
      problem('refused', { status: 404 }),
      success({ status: 'InProgress', steps: [], associatedValues: [] }),
      problem('unreachable')
    ]
    expect(await outbox.submit(wanted())).toMatchObject({ state: 'accepted' })
    await clock.pass(20_000)
    expect(outbox.list()).toMatchObject([{ state: 'completed' }])
    expect(sends()).toHaveLength(1)
  })

  it('keeps what could not be sent and sends it once when the server is back', async () => {
    writing = [problem('unreachable'), problem('unreachable')]
    const write = await outbox.submit(wanted())
    expect(write).toMatchObject({
      state: 'queued',
      problem: { message: 'LEDS did not answer. Your wanted report is kept and will be sent when it does. Ref 1000.' }
    })
    expect(doubted).toEqual([])
    await clock.pass(1_000)
    outbox.resume()
    await clock.pass(60_000)
    expect(outbox.list()).toMatchObject([{ state: 'completed', problem: null }])
    expect(references().size).toBe(1)
    expect(sends()).toHaveLength(3)
  })

  it('sends what is typed by now when a kept write is submitted anew before it ever left', async () => {
    writing = [problem('unreachable')]
    await outbox.submit(wanted('PC 1111'))
    await outbox.submit(wanted('PC 2222'))
    expect(sends().map(({ request }) => /PC \d+/.exec(JSON.stringify(request.body))?.[0])).toEqual(['PC 1111', 'PC 2222'])
    expect(outbox.list()).toHaveLength(1)
  })

  it('asks with the same reference id after an answer that was lost, never with another', async () => {
    writing = [problem('timeout'), problem('unreachable'), problem('refused', { status: 500, type: 'internal/fault' })]
    expect(await outbox.submit(wanted())).toMatchObject({
      state: 'in-doubt',
      problem: { kind: 'timeout', message: expect.stringContaining('never recorded twice') }
    })
    await outbox.submit(wanted('PC 9999'))
    await clock.pass(60_000)
    expect(outbox.list()).toMatchObject([{ state: 'completed' }])
    expect(references().size).toBe(1)
    expect(new Set(sends().map(({ request }) => JSON.stringify(request.body))).size).toBe(1)
    expect(doubted).toEqual(['1000'])
  })

  it('gives a refusal with its fields, keeps the draft, and tries anew under the draft’s id: no kill between makes two of it', async () => {
    writing = [problem('refused', { status: 422, type: 'unprocessable/not-allowed', errors: [{ field: 'grounds', message: 'Say why.' }] })]
    const first = await outbox.submit(wanted())
    expect(first).toMatchObject({ state: 'refused', problem: { errors: [{ field: 'grounds' }] } })
    expect(completed).toEqual([])
    const second = await outbox.submit(wanted())
    expect(second.state).toBe('completed')
    expect(second.writeId).not.toBe(first.writeId)
    expect([...references()]).toEqual([DRAFT])
  })

  it('waits for the sign-on when it has ended, and goes on after it', async () => {
    writing = [problem('locked')]
    expect(await outbox.submit(wanted())).toMatchObject({ state: 'queued', problem: { kind: 'locked' } })
    await clock.pass(600_000)
    expect(sends()).toHaveLength(1)
    outbox.resume()
    await clock.pass(0)
    expect(outbox.list()).toMatchObject([{ state: 'completed' }])
  })

  it.each([
    ['faults alone', []],
    ['a lost answer', [problem('timeout')]]
  ])('never gives up a write in doubt after %s: the same draft stays the same write until there is an answer', async (_, before) => {
    writing = [...before, ...Array.from({ length: 8 }, () => problem('refused', { status: 500 }))]
    const first = await outbox.submit(wanted())
    await clock.pass(60_000)
    expect(outbox.list()).toMatchObject([{ state: 'in-doubt', problem: { message: expect.stringContaining('keeps failing') } }])
    expect((await outbox.submit(wanted('PC 9999'))).writeId).toBe(first.writeId)
    await clock.pass(120_000)
    expect(outbox.list()).toMatchObject([{ writeId: first.writeId, state: 'completed' }])
    expect(references().size).toBe(1)
    expect(new Set(sends().map(({ request }) => JSON.stringify(request.body))).size).toBe(1)
  })

  it.each([problem('refused', { status: 403 }), problem('refused', { status: 401 }), problem('invalid')])(
    'asks on after an answer that says nothing of whether the write in doubt arrived (%#)',
    async (answer) => {
      writing = [problem('timeout'), answer]
      await outbox.submit(wanted())
      await clock.pass(1_000)
      expect(outbox.list()).toMatchObject([{ state: 'in-doubt' }])
      await clock.pass(60_000)
      expect(outbox.list()).toMatchObject([{ state: 'completed' }])
      expect(references().size).toBe(1)
    }
  )

  it('takes a refusal of the record itself as certain, also in doubt', async () => {
    writing = [problem('timeout'), problem('refused', { status: 422 })]
    await outbox.submit(wanted())
    await clock.pass(60_000)
    expect(outbox.list()).toMatchObject([{ state: 'refused', problem: { status: 422 } }])
  })

  it('forgets at the session’s end what is over, and keeps what LEDS has not answered for', async () => {
    await outbox.submit(wanted())
    writing = [problem('unreachable')]
    await outbox.submit({ ...wanted(), draftId: '10000000-0000-4000-8000-00000000000e' })
    outbox.forgetEnded()
    expect(outbox.list()).toMatchObject([{ state: 'queued', draftId: '10000000-0000-4000-8000-00000000000e' }])
    await clock.pass(15_000)
    expect(outbox.list()).toMatchObject([{ state: 'completed' }])
  })

  it('lets an operator go on after two seconds without an answer', async () => {
    const slow = createOutbox({
      call: createFakeLeds(() => new Promise(() => undefined)).call,
      clock,
      newId: numberedIds(),
      changed: () => undefined,
      completed: () => undefined,
      inDoubt: () => undefined,
      answers: () => null,
      progress: { of: () => null, keep: () => Promise.resolve() }
    })
    const submitted = slow.submit(wanted())
    await clock.pass(2_000)
    expect(await submitted).toMatchObject({ state: 'sending' })
  })

  describe('a write in steps', () => {
    const step = (number: number) => `30000000-0000-4000-8000-00000000000${number}`
    const inSteps = (): WriteCommand => ({
      ...wanted(),
      further: {
        firstStep: 'Report',
        steps: [1, 2].map((number) => ({ title: `Step ${number}`, referenceId: step(number), command: () => wanted(`PC ${number}`) }))
      }
    })
    const sentUnder = () => sends().map(({ request }) => request.referenceId)

    it('sends each when the one before is done, and is completed with the last, named by the first', async () => {
      expect(await outbox.submit(inSteps())).toMatchObject({
        state: 'completed',
        recordId: 'report-1',
        steps: [
          { title: 'Report', state: 'done' },
          { title: 'Step 1', state: 'done' },
          { title: 'Step 2', state: 'done' }
        ]
      })
      expect(sentUnder()).toEqual([DRAFT, step(1), step(2)])
      expect(completed).toEqual([DRAFT])
    })
    it.each([0, 1, 2])('whose connection is lost at step %i says which are done, and goes on there when LEDS is back', async (lost) => {
      writing = [...Array.from({ length: lost }, () => accepted), problem('unreachable')]
      const write = await outbox.submit(inSteps())
      expect(write.state).toBe('queued')
      expect(write.steps?.map(({ state }) => state === 'done')).toEqual([lost > 0, lost > 1, false])
      outbox.resume()
      await clock.pass(60_000)
      expect(outbox.list()).toMatchObject([{ state: 'completed', recordId: 'report-1' }])
      expect(new Set(sentUnder())).toEqual(new Set([DRAFT, step(1), step(2)]))
      expect(sentUnder()).toHaveLength(4)
    })
    it('refused at a step keeps what was done; sent again it goes on there under the same reference', async () => {
      writing = [accepted, problem('refused', { status: 400 })]
      expect(await outbox.submit(inSteps())).toMatchObject({
        state: 'refused',
        steps: [{ state: 'done' }, { state: 'to-come' }, { state: 'to-come' }]
      })
      expect(completed).toEqual([])
      expect(await outbox.submit(inSteps())).toMatchObject({ state: 'completed' })
      expect(sentUnder()).toEqual([DRAFT, step(1), step(1), step(2)])
    })
    it.each([0, 1, 2])('killed while step %i is under way, goes on there from what its draft kept, and names the record', async (lost) => {
      writing = [...Array.from({ length: lost }, () => accepted), problem('timeout')]
      await outbox.submit(inSteps())
      expect(kept.get(DRAFT)?.each.map(({ state }) => state)).toEqual(
        [0, 1, 2].map((at) => (at < lost ? 'done' : at === lost ? 'sent' : 'to-come'))
      )
      const before = sentUnder().length
      expect(await open().submit(inSteps())).toMatchObject({ state: 'completed', recordId: 'report-1' })
      expect(sentUnder().slice(before)).toEqual([DRAFT, step(1), step(2)].slice(lost))
    })
  })

  it('that is done when it is answered (201) is completed with the id of the answer', async () => {
    writing = [success({ id: REQUEST })]
    const { params: _params, body: _body, ...submitted } = wanted()
    const remand: WriteCommand = {
      ...submitted,
      endpoint: 'createRemand',
      params: { personId: PERSON, reportId: PERSON },
      body: {
        ownerCode: '36NN',
        longPersonUrn: '2001/1A',
        remandDate: '2026-01-01',
        appearanceResult: 'adjourned',
        currentAppearance: { forceStationCode: '36NN' }
      }
    }
    expect(await outbox.submit(remand)).toMatchObject({ state: 'completed', recordId: REQUEST })
    expect(leds.asked.map(({ name }) => name)).toEqual(['createRemand'])
  })
})
