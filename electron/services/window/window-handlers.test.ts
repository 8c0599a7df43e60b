import { describe, expect, it, vi } from 'vitest'
import type { HeldDraft } from '../../contract/drafts.ts'
import type { Write } from '../../contract/writes.ts'
import { atStake, windowHandlers } from './window-handlers.ts'

const deskOf = (drafts: readonly (readonly [number, number])[], states: readonly Write['state'][] = []) => ({
  drafts: { list: () => drafts.map(([revision, savedRevision]) => ({ revision, savedRevision }) as HeldDraft) },
  outbox: { list: () => states.map((state) => ({ state }) as Write) }
})
type Desk = NonNullable<Parameters<typeof atStake>[0]>
const standing = (...given: Parameters<typeof deskOf>): Desk => deskOf(...given) as unknown as Desk

describe('what closing would lose', () => {
  it('is what the server has not: drafts behind their last keystroke, writes not taken', () => {
    expect(atStake(null)).toEqual({ unsavedDrafts: 0, unsentWrites: 0 })
    expect(atStake(standing([[3, 3]], ['accepted', 'completed', 'refused']))).toEqual({ unsavedDrafts: 0, unsentWrites: 0 })
    expect(
      atStake(
        standing(
          [
            [3, 2],
            [1, 0]
          ],
          ['queued', 'sending', 'in-doubt']
        )
      )
    ).toEqual({ unsavedDrafts: 2, unsentWrites: 3 })
  })
})

describe('closing', () => {
  const open = (desk: Desk | null) => {
    const close = vi.fn()
    const saveAll = vi.fn(() => Promise.resolve())
    const ports = {
      close,
      toggleFullScreen: vi.fn(),
      notify: vi.fn(),
      print: () => Promise.resolve('failed' as const),
      printers: () => Promise.resolve([]),
      openDocument: () => Promise.resolve(null),
      systemIdleMs: () => 0
    }
    const handlers = windowHandlers({ ports, desk: () => desk as never, saveAll })
    return { close, saveAll, ask: (evenSo: boolean) => handlers['window.close']({ evenSo }) }
  }
  it('saves, and goes on without a question where nothing would be lost', async () => {
    const { close, saveAll, ask } = open(standing([[2, 2]]))
    expect(await ask(false)).toMatchObject({ value: { closes: true } })
    expect([saveAll.mock.calls.length, close.mock.calls.length]).toEqual([1, 1])
  })
  it('stays open where something would be lost, until the operator says so', async () => {
    const { close, ask } = open(standing([[2, 1]]))
    expect(await ask(false)).toMatchObject({ value: { closes: false, unsavedDrafts: 1 } })
    expect(close).not.toHaveBeenCalled()
    expect(await ask(true)).toMatchObject({ value: { closes: true } })
    expect(close).toHaveBeenCalledOnce()
  })
  it('does nothing to a browser’s window', async () => {
    const handlers = windowHandlers({ ports: null, desk: () => null, saveAll: () => Promise.resolve() })
    expect(await handlers['window.close']({ evenSo: true })).toMatchObject({ value: { closes: false } })
  })
})
