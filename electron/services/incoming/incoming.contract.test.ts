import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Tab } from '../../contract/workspace.ts'
import { startMockServer } from '../testing/mock-server-process.ts'
import type { MockServerProcess } from '../testing/mock-server-process.ts'
import { openPage } from '../testing/page-of.ts'
import type { Page } from '../testing/page-of.ts'

const context = { reason: '1', justification: 'Traffic stop, HIGH ST, PC 4312', originator: '4312', place: 'HIGH ST' }
const TIMEOUT = { timeout: 30_000, interval: 20 }

const callTab = (incomingId: string, number = 1): Tab => ({
  kind: 'call',
  number,
  title: 'Call',
  context: null,
  incomingId,
  callId: crypto.randomUUID(),
  reference: null,
  subject: 'person',
  given: null
})

describe('the queue at a workstation', () => {
  let folder: string
  let server: MockServerProcess
  let page: Page
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leds-incoming-'))
    server = await startMockServer({ db: join(folder, 'leds.sqlite'), incoming: 60 })
    page = await openPage(server.url)
    await page.signIn('control1')
  })
  afterEach(async () => {
    await page.workstation.close()
    await server.stop('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })
  const keep = (tabs: Tab[]) => page.value('workspace.keep', { tabs, active: tabs[0]?.number ?? null, panes: [], stop: null })
  const standing = async (id: string) => (await page.value('incoming.list', {})).items.find(({ incomingId }) => incomingId === id)
  const takeOne = async (): Promise<string> => {
    await vi.waitFor(
      () => expect(page.events.some((event) => event.kind === 'incoming' && event.change?.state === 'waiting')).toBe(true),
      TIMEOUT
    )
    const { taken } = await page.value('incoming.takeNext', {})
    if (taken === null) throw new Error('nothing waits')
    return taken.incomingId
  }

  it('tells what comes; puts back what stands in no tab any more, and everything at a lock', { timeout: 60_000 }, async () => {
    const id = await takeOne()
    expect((await page.value('incoming.read', { id, context })).asked.subject).toMatch(/person|vehicle|property/)
    await keep([callTab(id)])
    expect(await standing(id)).toMatchObject({ state: 'taken', lease: { user: 'control1' } })
    await keep([])
    await vi.waitFor(async () => expect(await standing(id)).toMatchObject({ state: 'waiting', lease: null }), TIMEOUT)

    await page.value('incoming.take', { id })
    await keep([callTab(id)])
    await page.value('session.lock', {})
    const heard = page.events.length
    const trainer = await openPage(server.url)
    await trainer.signIn('trainer1')
    await vi.waitFor(async () => {
      const { items } = await trainer.value('incoming.list', {})
      expect(items.find(({ incomingId }) => incomingId === id)).toMatchObject({ state: 'waiting' })
    }, TIMEOUT)
    await trainer.workstation.close()
    // H41: a locked page is told nothing of the queue.
    expect(page.events.slice(heard).filter(({ kind }) => kind === 'incoming')).toEqual([])
    await page.value('session.unlock', { password: 'training-control1-pass' })
    await vi.waitFor(async () => expect(await standing(id)).toMatchObject({ lease: { user: 'control1' } }), TIMEOUT)
  })

  it(
    'keeps how a check ended while the server is killed, says it when it is back, and goes on hearing what comes',
    { timeout: 60_000 },
    async () => {
      const id = await takeOne()
      await keep([callTab(id)])
      const port = Number(new URL(server.url).port)
      await server.stop('SIGKILL')
      const ended = await page.value('incoming.complete', { id, context, outcome: 'system-down' })
      expect(ended).toEqual({ outcome: 'system-down', queued: true })
      await keep([])
      const heard = page.events.length
      server = await startMockServer({ db: join(folder, 'leds.sqlite'), port, incoming: 60 })
      await vi.waitFor(
        () => expect(page.events.slice(heard).some((event) => event.kind === 'incoming' && event.change !== null)).toBe(true),
        TIMEOUT
      )
      await vi.waitFor(async () => expect(await standing(id)).toBeUndefined(), TIMEOUT)
    }
  )
})
