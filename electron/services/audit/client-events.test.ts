import { describe, expect, it } from 'vitest'
import type { ClientEvent } from '../../../mock-server/api/audit.ts'
import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import { createFakeLeds, problem } from '../testing/fake-leds.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { numberedIds } from '../testing/numbered-ids.ts'
import { createClientEvents } from './client-events.ts'

const setUp = () => {
  const clock = createManualClock()
  const now = { user: 'bureau1' as string | null, answer: success({ accepted: 1 }) as Result<unknown> }
  const sent: ClientEvent[][] = []
  const leds = createFakeLeds(({ request }) => {
    if (now.answer.ok) sent.push([...((request.body as { events?: ClientEvent[] } | undefined)?.events ?? [])])
    return now.answer
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

  it('does not hold the rest back behind what the server will never take', async () => {
    const { clock, now, sent, events } = setUp()
    now.answer = problem('refused', { status: 400 })
    events.report('call-refused', 'x')
    await clock.pass(1_000)
    now.answer = success({ accepted: 1 })
    events.report('locked', 'asked')
    await clock.pass(1_000)
    expect(sent.flat().map(({ kind }) => kind)).toEqual(['locked'])
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
