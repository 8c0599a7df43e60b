import { describe, expect, it } from 'vitest'
import { failure, success } from '../../contract/result.ts'
import type { Problem } from '../../contract/result.ts'
import type { LedsClient } from '../leds/leds-client.ts'
import { problemOf } from '../problems.ts'
import { createFakeLeds, problem } from '../testing/fake-leds.ts'
import { createIncomingDesk } from './incoming-desk.ts'

const ID = '10000000-0000-4000-8000-000000000001'
const ended = {
  id: ID,
  context: { reason: '8', justification: 'Incoming check, control room', originator: '4312' },
  outcome: 'passed'
} as const

/** LEDS answers an end with these problems, one after the other; then it takes it. */
const deskWhere = (...answers: readonly [Problem['kind'], string][]) => {
  const left = [...answers]
  let told = 0
  const call = (name: string) => {
    if (name !== 'completeIncoming') return Promise.resolve(success(undefined))
    const [kind, message] = left.shift() ?? []
    return Promise.resolve(
      kind === undefined
        ? success({ incomingId: ID, outcome: 'passed', at: '2026-11-22T14:00:00Z' })
        : failure(problemOf(kind, message ?? '', '7F3A'))
    )
  }
  // The one endpoint whose answer is looked at is answered in its own form.
  const desk = createIncomingDesk({
    call: call as unknown as LedsClient,
    newId: () => ID,
    refused: () => {
      told += 1
    }
  })
  return { desk, told: () => told }
}

describe('how an incoming check ended', () => {
  it('is kept while LEDS is away; refused when it is back it is told once, with why', async () => {
    const { desk, told } = deskWhere(
      ['unreachable', 'LEDS cannot be reached.'],
      ['timeout', 'No answer.'],
      ['refused', 'Check IN-26-000001 ended as “no trace”.']
    )
    expect(await desk.complete(ended)).toEqual(success({ outcome: 'passed', queued: true }))
    await desk.resume()
    expect([told(), desk.takeRefused()]).toEqual([0, []])
    await desk.resume()
    expect(told()).toBe(1)
    expect(desk.takeRefused()).toEqual([{ id: ID, outcome: 'passed', message: 'Check IN-26-000001 ended as “no trace”.' }])
    await desk.resume()
    expect([told(), desk.takeRefused()]).toEqual([1, []])
  })
  it('is told nobody of where LEDS takes it', async () => {
    const { desk, told } = deskWhere(['unreachable', 'LEDS cannot be reached.'])
    await desk.complete(ended)
    await desk.resume()
    expect([told(), desk.takeRefused()]).toEqual([0, []])
  })
  it('refused at once is said at once, and not kept', async () => {
    const { desk } = deskWhere(['refused', 'You do not have check IN-26-000001.'])
    expect(await desk.complete(ended)).toMatchObject({ ok: false, problem: { message: 'You do not have check IN-26-000001.' } })
    await desk.resume()
    expect(desk.takeRefused()).toEqual([])
  })
})

describe('taking the next check', () => {
  const item = { incomingId: ID, reference: 'IN-26-000001' }
  /** A server that takes what it is asked for, whether its reply comes through or not. */
  const queueWhere = () => {
    let lost = false
    let ids = 0
    const asked: unknown[] = []
    const leds = createFakeLeds(({ name, request }) => {
      asked.push([name, request.body])
      if (lost) return problem('timeout')
      return success(name === 'takeNextIncoming' ? { taken: item } : undefined)
    })
    const desk = createIncomingDesk({ call: leds.call, newId: () => `attempt ${(ids += 1)}`, refused: () => undefined })
    return { desk, asked, lose: (now: boolean) => (lost = now) }
  }
  it('asks again under the same id where the reply was lost, and under another once it came', async () => {
    const { desk, asked, lose } = queueWhere()
    lose(true)
    expect(await desk.takeNext()).toMatchObject({ ok: false })
    lose(false)
    expect(await desk.takeNext()).toEqual(success({ taken: item }))
    await desk.takeNext()
    expect(asked).toEqual(['attempt 1', 'attempt 1', 'attempt 2'].map((takeId) => ['takeNextIncoming', { takeId }]))
  })
  it('puts back, as soon as LEDS answers, what was taken in a reply that never came, and takes none for it', async () => {
    const { desk, asked, lose } = queueWhere()
    lose(true)
    await desk.takeNext()
    await desk.resume()
    lose(false)
    await desk.resume()
    await desk.resume()
    const again = ['takeNextIncoming', { takeId: 'attempt 1', again: true }]
    expect(asked.slice(1)).toEqual([again, again, ['releaseIncoming', undefined]])
  })
})
