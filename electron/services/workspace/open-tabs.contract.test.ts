import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { FIXED_IDS } from '../../../mock-server/population/fixed-ids.ts'
import type { Workspace } from '../../contract/workspace.ts'
import { createCuttingProxy } from '../testing/cutting-proxy.ts'
import type { CuttingProxy } from '../testing/cutting-proxy.ts'
import { startMockServer } from '../testing/mock-server-process.ts'
import type { MockServerProcess } from '../testing/mock-server-process.ts'
import { openPage } from '../testing/page-of.ts'
import type { Page } from '../testing/page-of.ts'

const context = { reason: '9', justification: 'Warrant received', originator: '4312', place: 'HIGH ST' }
const personId = FIXED_IDS.johnSmith

describe('what stands open', () => {
  let server: MockServerProcess
  let proxy: CuttingProxy
  let page: Page
  beforeAll(async () => {
    server = await startMockServer()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    proxy = await createCuttingProxy(server.url)
    page = await openPage(proxy.url)
    await page.signIn('bureau1')
  })
  afterEach(async () => {
    await page.workstation.close()
    await proxy.shut()
  })

  const sent = (): number => proxy.forwarded.filter((line) => line.startsWith('PUT') && line.endsWith('/open-tabs')).length
  const open = (draftId: string): Workspace => ({
    tabs: [
      { kind: 'check', number: 1, title: 'NE SMITH', context, line: 'NE SMITH', query: { surname: 'SMITH', limit: 20 }, selected: null },
      { kind: 'person', number: 2, title: 'SMITH, John Arthur', context, personId, identity: 'confirmed' },
      { kind: 'wanted', number: 5, title: 'Wanted: SMITH', context, personId, draftId },
      { kind: 'wanted', number: 6, title: 'Wanted, sent since', context, personId, draftId: randomUUID() }
    ],
    active: 5,
    panes: [
      { tabs: [1, 2], front: 1, share: 60 },
      { tabs: [5, 6], front: 5, share: 40 }
    ],
    stop: { context, setAt: '2026-11-22T11:00:00.000Z' }
  })

  it('is offered on another workstation: forms with their drafts and stop, records unread, checks and what was sent not', async () => {
    const draftId = randomUUID()
    await page.value('drafts.hold', {
      draftId,
      content: { kind: 'wanted-report', title: 'Wanted: SMITH', personId, fields: { grounds: 'Seen' }, carried: [], context }
    })
    await page.value('drafts.save', { draftId })
    await page.value('workspace.keep', open(draftId))
    await vi.waitFor(() => expect(sent()).toBe(1), { timeout: 5000 })
    const other = await openPage(server.url)
    await other.signIn('bureau1')
    const earlier = await other.value('workspace.earlier', {})
    expect(earlier).toMatchObject({
      active: 5,
      panes: [
        { tabs: [2], front: null, share: 60 },
        { tabs: [5, 6], front: 5, share: 40 }
      ]
    })
    expect(earlier.tabs).toEqual([
      { kind: 'person', number: 2, title: 'SMITH, John Arthur', context: null, personId, identity: 'record' },
      { kind: 'wanted', number: 5, title: 'Wanted: SMITH', context, personId, draftId }
    ])
    expect(await other.value('workspace.restore', {})).toMatchObject({ tabs: [] })
    // Home alone in place of it does not wipe the offer from the server; given up, it does.
    const home = { tabs: [{ kind: 'due' as const, number: 1, title: 'Due', context: null }], active: 1, panes: [], stop: null }
    await other.value('workspace.keep', home)
    await other.value('session.signOut', {})
    await other.signIn('bureau1')
    expect((await other.value('workspace.earlier', {})).tabs).toHaveLength(2)
    await other.value('workspace.forgetEarlier', {})
    await other.value('workspace.keep', home)
    await other.value('session.signOut', {})
    await other.signIn('bureau1')
    expect((await other.value('workspace.earlier', {})).tabs).toEqual([])
    await other.workstation.close()
    await page.value('drafts.discard', { draftId })
  })

  it('is another user’s to see in no way', async () => {
    await page.value('workspace.keep', open(randomUUID()))
    await vi.waitFor(() => expect(sent()).toBeGreaterThan(0), { timeout: 5000 })
    await page.value('session.signOut', {})
    await page.signIn('bureau3')
    expect((await page.value('workspace.earlier', {})).tabs).toEqual([])
    expect((await page.value('workspace.restore', {})).tabs).toEqual([])
  })
})
