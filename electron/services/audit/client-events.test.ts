import { describe, expect, it } from 'vitest'
import type { ClientEvent } from '../../../mock-server/api/audit.ts'
import { auditCalls } from '../../contract/audit.ts'
import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import { createFakeLeds, problem } from '../testing/fake-leds.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { numberedIds } from '../testing/numbered-ids.ts'
import { createClientEvents } from './client-events.ts'

interface Now {
  user: string | null
  answer: Result<unknown>
  judge: (batch: readonly ClientEvent[]) => Result<unknown>
}

const setUp = () => {
  const clock = createManualClock()
  const now: Now = { user: 'bureau1', answer: success({ accepted: 1 }), judge: () => now.answer }
  const sent: ClientEvent[][] = []
  const leds = createFakeLeds(({ request }) => {
    const batch = [...((request.body as { events?: ClientEvent[] } | undefined)?.events ?? [])]
    const answer = now.judge(batch)
    if (answer.ok) sent.push(batch)
    return answer
  })
  const events = createClientEvents({ call: leds.call, user: () => now.user, sender: () => now.user, clock, newId: numberedIds() })
  return { clock, now, sent, events, leds }
}

describe('client events', () => {
  it('H53 sends what happened, in order and once', async () => {
    const { clock, sent, events } = setUp()
    events.report('signed-in', '')
    events.report('locked', 'asked')
    await clock.pass(1_000)
    expect(sent.map((batch) => batch.map(({ kind, detail }) => `${kind} ${detail}`))).toEqual([['signed-in ', 'locked asked']])
  })

  it('H53 names the person that it concerns by id, beside the generic words', async () => {
    const { clock, sent, events } = setUp()
    events.reportOf('10000000-0000-4000-8000-000000000001', 'identity-confirmed', 'by the operator')
    await clock.pass(1_000)
    expect(sent.flat()).toMatchObject([
      { kind: 'identity-confirmed', detail: 'by the operator', personId: '10000000-0000-4000-8000-000000000001' }
    ])
  })

  it('H53 keeps what cannot be sent, and sends it under the same ids when the server is back', async () => {
    const { clock, now, sent, events, leds } = setUp()
    now.answer = problem('unreachable')
    events.report('locked', 'idle')
    await clock.pass(5_000)
    now.answer = success({ accepted: 1 })
    await clock.pass(20_000)
    expect(sent.flat()).toHaveLength(1)
    const ids = leds.asked.map(({ request }) => JSON.stringify(request.body))
    expect(new Set(ids).size).toBe(1)
  })

  it('H53 waits for the next session, and then says whose event it was', async () => {
    const { clock, now, sent, events } = setUp()
    now.answer = problem('signed-out')
    events.report('signed-out', 'ended: locked too long', 'bureau1')
    await clock.pass(60_000)
    Object.assign(now, { user: 'bureau2', answer: success({ accepted: 1 }) })
    await events.send()
    expect(sent.flat().map(({ detail }) => detail)).toEqual(['ended: locked too long (earlier: bureau1)'])
  })

  it.each([
    problem('refused', { status: 500 }),
    problem('refused', { status: 409 }),
    problem('throttled', { status: 429 }),
    problem('refused', { status: 403 }),
    problem('fault')
  ])('H53 keeps what was not taken for any reason but its content (%#)', async (answer) => {
    const { clock, now, sent, events } = setUp()
    now.answer = answer
    events.report('locked', 'idle')
    await clock.pass(5_000)
    now.answer = success({ accepted: 1 })
    await clock.pass(20_000)
    expect(sent.flat().map(({ kind, detail }) => `${kind} ${detail}`)).toEqual(['locked idle'])
  })

  it.each([400, 413, 422])('H53 a message refused for its content (%i) loses the bad detail alone', async (status) => {
    const { clock, now, sent, events, leds } = setUp()
    now.judge = (batch) =>
      batch.some(({ detail }) => detail === 'bad') ? problem('refused', { status }) : success({ accepted: batch.length })
    events.report('unlocked', '')
    events.report('call-refused', 'bad')
    events.report('locked', 'asked')
    await clock.pass(1_000)
    expect(sent.flat().map(({ kind, detail }) => `${kind} ${detail}`)).toEqual([
      'unlocked ',
      'call-refused unreadable detail',
      'locked asked'
    ])
    expect(leds.asked).toHaveLength(5)
  })

  it('H53 an event that is refused even without its detail is counted, and holds nothing back', async () => {
    const { clock, now, sent, events } = setUp()
    now.judge = (batch) =>
      batch.some(({ kind }) => kind === 'call-refused') ? problem('refused', { status: 400 }) : success({ accepted: batch.length })
    events.report('call-refused', 'x')
    await clock.pass(1_000)
    events.report('locked', 'asked')
    await clock.pass(1_000)
    expect(sent.flat().map(({ detail }) => detail)).toEqual(['asked (1 more not listed)'])
  })

  it('H53 mends half characters and cuts what is too long, never whose event it was', async () => {
    const { now, sent, events } = setUp()
    now.answer = problem('signed-out')
    events.report('call-refused', '\ud800 half', 'bureau1')
    events.report('call-refused', `${'x'.repeat(299)}\u{1f600}`, 'bureau1')
    Object.assign(now, { user: 'bureau2', answer: success({ accepted: 1 }) })
    await events.send()
    const [half, long] = sent.flat().map(({ detail }) => detail)
    expect(half).toBe('\ufffd half (earlier: bureau1)')
    expect([long?.length, long?.isWellFormed(), long?.endsWith('x (earlier: bureau1)')]).toEqual([300, true, true])
  })

  it('H53 takes plain characters alone as the way that was stopped', () => {
    const { input } = auditCalls['audit.refused']
    const taken = (way: string): boolean => input.safeParse({ kind: 'copy-refused', way }).success
    expect(['Ctrl+Shift+C', 'middle click', 'permission clipboard-read', 'print'].every(taken)).toBe(true)
    expect(['', '\ud800', 'a\nb', '<b>', 'x'.repeat(61)].some(taken)).toBe(false)
  })

  it('H53 counts what is more than can be kept', async () => {
    const { clock, now, sent, events } = setUp()
    now.answer = problem('signed-out')
    for (let count = 0; count < 2_010; count += 1) events.report('call-refused', 'x')
    await clock.pass(1_000)
    now.answer = success({ accepted: 1 })
    await events.send()
    events.report('locked', 'asked')
    await clock.pass(1_000)
    expect(sent.flat()).toHaveLength(2_001)
    expect(sent.flat().at(-1)?.detail).toBe('asked (10 more not listed)')
  })
})
