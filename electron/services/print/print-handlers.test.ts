import { describe, expect, it, vi } from 'vitest'
import type { PrintOutcome } from '../shell-ports.ts'
import { printHandlers } from './print-handlers.ts'

const card = { groups: [{ heading: 'Tabs', rows: [{ title: 'Close tab', keys: ['Ctrl+W'], own: false }] }] }
const open = ({ printing = true, outcome = 'printed' as PrintOutcome | null }) => {
  const print = vi.fn((_html: string) => Promise.resolve(outcome ?? 'failed'))
  const report = vi.fn()
  const handlers = printHandlers({
    policy: { printing, marking: 'OFFICIAL', mode: 'training' },
    ports: outcome === null ? null : { print },
    clock: { now: () => Date.UTC(2026, 10, 22, 11, 15) },
    newId: () => '7f3a0000-0000-4000-8000-000000000000',
    report
  })
  return { ask: () => handlers['print.keyCard'](card), print, report }
}

describe('printing the key card', () => {
  it('H30 is refused, reported and sent to no printer where policy switches printing off', async () => {
    for (const outcome of ['printed', null] as const) {
      const { ask, print, report } = open({ printing: false, outcome })
      expect(await ask()).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
      expect(print).not.toHaveBeenCalled()
      expect(report).toHaveBeenCalledWith('print-refused', 'key card: printing is off by policy')
    }
  })
  it('hands main’s own document to the shell, and tells how it ended', async () => {
    const { ask, print } = open({})
    expect(await ask()).toEqual({ ok: true, value: { outcome: 'printed' } })
    expect(print.mock.calls[0]?.[0]).toMatch(/^<!doctype html>.*OFFICIAL – TRAINING.*22 November 2026.*Close tab/s)
    expect(await open({ outcome: 'left' }).ask()).toEqual({ ok: true, value: { outcome: 'left' } })
    expect(await open({ outcome: 'failed' }).ask()).toMatchObject({ ok: false, problem: { kind: 'fault' } })
  })
  it('leaves the sheet to the page where the shell is a browser’s', async () => {
    expect(await open({ outcome: null }).ask()).toEqual({ ok: true, value: { outcome: 'page' } })
  })
})
