import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DraftContent } from '../../../mock-server/api/drafts.ts'
import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import { createFakeLeds, problem } from '../testing/fake-leds.ts'
import type { FakeLeds } from '../testing/fake-leds.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import type { ManualClock } from '../testing/manual-clock.ts'
import { numberedIds } from '../testing/numbered-ids.ts'
import { createDraftKeeper } from './draft-keeper.ts'
import type { DraftKeeper } from './draft-keeper.ts'

const ID = '10000000-0000-4000-8000-000000000001'
const typed = (text: string): DraftContent => ({
  kind: 'wanted-report',
  title: 'Wanted',
  fields: { grounds: text },
  carried: [],
  context: null
})

interface Saved {
  readonly draftId: string
  readonly content: DraftContent
  readonly revision: number
}

/** Keeps drafts as the server does: an older or equal revision changes nothing. */
const createServer = () => {
  const kept = new Map<string, Saved>()
  return {
    kept,
    save: (save: Saved): Result<unknown> => {
      const held = kept.get(save.draftId)
      if (held === undefined || held.revision < save.revision) kept.set(save.draftId, save)
      return success({ ...(kept.get(save.draftId) ?? save), savedAt: '2026-11-22T09:00:01.000Z', expiresAt: '2026-11-29T09:00:01.000Z' })
    }
  }
}

const saveOf = ({ request }: { request: { params?: unknown; body?: unknown } }): Saved => ({
  ...(request.body as { content: DraftContent; revision: number }),
  draftId: (request.params as { draftId: string }).draftId
})

describe('draft keeper', () => {
  let clock: ManualClock
  let server: ReturnType<typeof createServer>
  let leds: FakeLeds
  let away: Result<never> | null
  let keeper: DraftKeeper

  beforeEach(() => {
    clock = createManualClock()
    server = createServer()
    away = null
    leds = createFakeLeds((asked) => {
      if (away !== null) return away
      if (asked.name === 'saveDraft') return server.save(saveOf(asked))
      if (asked.name === 'deleteDraft') {
        server.kept.delete((asked.request.params as { draftId: string }).draftId)
        return success(undefined)
      }
      return success({
        drafts: [...server.kept.values()].map((draft) => ({
          ...draft,
          savedAt: '2026-11-22T08:00:00.000Z',
          expiresAt: '2026-11-29T08:00:00.000Z'
        }))
      })
    })
    keeper = createDraftKeeper({ call: leds.call, clock, newId: numberedIds(), saved: () => undefined, changed: () => undefined })
  })
  const saves = () => leds.asked.filter(({ name }) => name === 'saveDraft').length

  it('saves within 2 seconds of the first keystroke, however steadily one types on', async () => {
    for (let key = 0; key < 40; key += 1) {
      keeper.hold(ID, typed('x'.repeat(key + 1)))
      await clock.pass(50)
    }
    expect(saves()).toBe(3)
    expect(server.kept.get(ID)?.content.fields['grounds']?.length).toBeGreaterThanOrEqual(20)
    await clock.pass(1_000)
    expect(server.kept.get(ID)?.content).toEqual(typed('x'.repeat(40)))
    expect(keeper.notSavedSince()).toBeNull()
  })

  it('does not save what has not changed', async () => {
    keeper.hold(ID, typed('a'))
    await clock.pass(2_000)
    keeper.hold(ID, typed('a'))
    await clock.pass(2_000)
    expect(saves()).toBe(1)
  })

  it('says since when nothing is saved while the server is away, and saves when it is back', async () => {
    const start = clock.now()
    away = problem('unreachable')
    keeper.hold(ID, typed('a'))
    await clock.pass(10_000)
    keeper.hold(ID, typed('ab'))
    expect(keeper.notSavedSince()).toBe(start)
    expect(keeper.list()).toMatchObject([{ revision: 2, savedRevision: 0 }])
    away = null
    await clock.pass(15_000)
    expect(server.kept.get(ID)?.content).toEqual(typed('ab'))
    expect(keeper.notSavedSince()).toBeNull()
  })

  it('keeps everything past the end of the session and saves it at the next sign-in', async () => {
    away = problem('signed-out')
    keeper.hold(ID, typed('kept'))
    await clock.pass(3_600_000)
    expect(saves()).toBe(1)
    away = null
    await keeper.resume()
    expect(server.kept.get(ID)?.content).toEqual(typed('kept'))
  })

  it('brings in what the server has, and never over what was typed here', async () => {
    server.save({ draftId: ID, content: typed('old on the server'), revision: 7 })
    keeper.hold(ID, typed('typed here'))
    await keeper.resume()
    await clock.pass(5_000)
    expect(keeper.list()[0]?.content).toEqual(typed('typed here'))
    expect(server.kept.get(ID)).toMatchObject({ content: typed('typed here') })
  })

  it('loads a draft kept from an earlier day', async () => {
    server.save({ draftId: ID, content: typed('yesterday'), revision: 3 })
    await keeper.resume()
    expect(keeper.list()).toMatchObject([{ revision: 3, savedRevision: 3, content: typed('yesterday') }])
  })

  it('saves at once when asked, and says what is kept when it cannot', async () => {
    keeper.hold(ID, typed('a'))
    expect(await keeper.save(ID)).toMatchObject({ ok: true, value: { savedRevision: 1 } })
    away = problem('timeout')
    keeper.hold(ID, typed('b'))
    expect(await keeper.save(ID)).toMatchObject({ ok: false, problem: { kind: 'timeout' } })
    expect(keeper.list()[0]?.content).toEqual(typed('b'))
  })

  it('discards here at once and on the server when it is back; a late keystroke raises nothing', async () => {
    keeper.hold(ID, typed('a'))
    await keeper.save(ID)
    away = problem('unreachable')
    keeper.discard(ID)
    expect(keeper.list()).toEqual([])
    expect(keeper.hold(ID, typed('late'))).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    await clock.pass(2_000)
    away = null
    await clock.pass(20_000)
    expect(server.kept.size).toBe(0)
    expect(keeper.list()).toEqual([])
  })

  it('forgets at the session’s end what the server has, and keeps what it has not', async () => {
    const OTHER = '10000000-0000-4000-8000-000000000002'
    keeper.hold(ID, typed('saved'))
    await keeper.save(ID)
    away = problem('unreachable')
    keeper.hold(OTHER, typed('not saved'))
    await clock.pass(2_000)
    keeper.forgetSaved()
    expect(keeper.list().map(({ draftId }) => draftId)).toEqual([OTHER])
    away = null
    await keeper.resume()
    expect(keeper.list().map(({ content }) => content.fields['grounds'])).toEqual(['not saved', 'saved'])
    expect(server.kept.get(OTHER)?.content).toEqual(typed('not saved'))
  })

  it('saves a draft before it is a colleague’s, and forgets it; refused, it stays', async () => {
    keeper.hold(ID, typed('for the next shift'))
    away = problem('unreachable')
    expect(await keeper.handOver(ID, { to: 'bureau3' })).toMatchObject({ ok: false, problem: { kind: 'unreachable' } })
    expect(keeper.list()[0]?.content).toEqual(typed('for the next shift'))
    away = null
    expect(await keeper.handOver(ID, { to: 'bureau3', note: 'court at two' })).toEqual(success({}))
    expect(leds.asked.map(({ name }) => name).slice(-2)).toEqual(['saveDraft', 'handOverDraft'])
    expect(keeper.list()).toEqual([])
    expect(keeper.hold(ID, typed('late'))).toMatchObject({ ok: false })
    await clock.pass(60_000)
    expect(leds.asked.at(-1)?.name).toBe('handOverDraft')
  })

  it('whatever order the answers come in, the newest text wins and nothing is lost', async () => {
    const step = fc.record({ wait: fc.nat(3_000), delay: fc.nat(4_000), outcome: fc.constantFrom('answered', 'lost before', 'lost after') })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const time = createManualClock()
        const remote = createServer()
        const turns = [...steps]
        const { call } = createFakeLeds((asked) => {
          if (asked.name !== 'saveDraft') return success({ drafts: [] })
          const turn = turns.shift()
          const answer = turn?.outcome === 'lost before' ? problem('timeout') : remote.save(saveOf(asked))
          return new Promise((resolve) =>
            time.after(turn?.delay ?? 0, () => resolve(turn?.outcome === 'lost after' ? problem('timeout') : answer))
          )
        })
        const own = createDraftKeeper({ call, clock: time, newId: numberedIds(), saved: () => undefined, changed: () => undefined })
        let last = ''
        for (const [place, { wait }] of steps.entries()) {
          last = `text ${place}`
          own.hold(ID, typed(last))
          await time.pass(wait)
          expect(own.list()[0]?.content).toEqual(typed(last))
        }
        await time.pass(600_000)
        expect(remote.kept.get(ID)?.content).toEqual(typed(last))
        expect(own.notSavedSince()).toBeNull()
      }),
      { numRuns: 60 }
    )
  })
})
