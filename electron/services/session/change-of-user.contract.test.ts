import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftContent } from '../../../mock-server/api/drafts.ts'
import { createCuttingProxy } from '../testing/cutting-proxy.ts'
import type { CuttingProxy } from '../testing/cutting-proxy.ts'
import { startMockServer } from '../testing/mock-server-process.ts'
import type { MockServerProcess } from '../testing/mock-server-process.ts'
import { openPage } from '../testing/page-of.ts'
import type { Page } from '../testing/page-of.ts'

const context = { reason: '9', justification: 'Warrant received', originator: '4312', place: 'HIGH ST' }
const NAME = 'QUAXLEIGH-VONDERMARK'
const PERSON = '10000000-0000-4000-8000-0000000000aa'
const draft = (grounds: string): DraftContent => ({
  kind: 'wanted-report',
  title: `Wanted: ${NAME}`,
  personId: PERSON,
  fields: { grounds },
  carried: [],
  context
})
const workspace = {
  tabs: [{ kind: 'person' as const, number: 1, title: NAME, context, personId: PERSON }],
  active: 1,
  stop: { context, setAt: '2026-11-22T11:00:00.000Z' }
}

describe('a change of user', () => {
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
  })
  afterEach(async () => {
    await page.workstation.close()
    await proxy.shut()
  })

  /** Everything a page can ask for of what main holds. */
  const held = async (): Promise<string> =>
    JSON.stringify([
      await page.call('drafts.list', {}),
      await page.call('writes.list', {}),
      await page.call('workspace.restore', {}),
      await page.call('app.state', {}),
      page.workstation.state()
    ])

  it.each(['from its work', 'from its lock'])(
    '%s leaves nothing of the former one in what main holds; the draft is on the server',
    async (from) => {
      await page.signIn('bureau1')
      const draftId = randomUUID()
      await page.value('drafts.hold', { draftId, content: draft('typed last') })
      await page.value('workspace.keep', workspace)
      expect(await held()).toContain(NAME)
      if (from === 'from its lock') page.workstation.lock('asked')
      await page.value('session.signOut', {})
      expect(page.workstation.state()).toMatchObject({ session: 'signed-out', user: null, lock: null })
      await page.signIn('bureau2')
      expect(await held()).not.toContain(NAME)
      expect(await held()).not.toContain('Okafor')
      await page.value('session.signOut', {})
      await page.signIn('bureau1')
      await vi.waitFor(async () =>
        expect((await page.value('drafts.list', {})).drafts).toMatchObject([{ draftId, content: { fields: { grounds: 'typed last' } } }])
      )
      expect(await page.value('workspace.restore', {})).toEqual({ tabs: [], active: null, panes: [], stop: null })
      await page.value('drafts.discard', { draftId })
      await vi.waitFor(() => expect(proxy.forwarded.at(-1)).toContain(`DELETE`))
    }
  )

  it('revokes the former one’s tokens', async () => {
    await page.signIn('bureau1')
    await page.value('session.signOut', {})
    await vi.waitFor(() => expect(proxy.forwarded.some((line) => line.endsWith('/revoke'))).toBe(true))
  })

  it('H41 takes the screen away while a server that does not answer is still waited for', async () => {
    await page.signIn('bureau1')
    await page.value('drafts.hold', { draftId: randomUUID(), content: draft('a') })
    await proxy.shut()
    const began = Date.now()
    const leaving = page.value('session.signOut', {})
    await vi.waitFor(() => expect(page.workstation.state().session).not.toBe('active'), { interval: 20 })
    expect(Date.now() - began).toBeLessThan(1_500)
    await leaving
    await proxy.open()
  })

  it('H41 a lock of the system waits for the page’s last typing, which is there after the unlock', async () => {
    await page.signIn('bureau1')
    const draftId = randomUUID()
    const stop = page.workstation.subscribe((event) => {
      if (event.kind !== 'hand-over') return
      void page.call('drafts.hold', { draftId, content: draft('the very last letters') }).then(() => page.call('session.handedOver', {}))
    })
    page.workstation.lockAfterHandover('system')
    await vi.waitFor(() => expect(page.workstation.state().session).toBe('locked'))
    stop()
    await page.value('session.unlock', { password: 'training-bureau1-pass' })
    expect((await page.value('drafts.list', {})).drafts).toMatchObject([
      { draftId, content: { fields: { grounds: 'the very last letters' } } }
    ])
    await page.value('drafts.discard', { draftId })
  })

  it('drafts of one workstation are there on another at the next sign-in', async () => {
    await page.signIn('bureau1')
    const draftId = randomUUID()
    await page.value('drafts.hold', { draftId, content: draft('begun elsewhere') })
    await page.value('drafts.save', { draftId })
    const other = await openPage(server.url)
    await other.signIn('bureau1')
    await vi.waitFor(async () =>
      expect((await other.value('drafts.list', {})).drafts).toMatchObject([
        { draftId, content: { fields: { grounds: 'begun elsewhere' } } }
      ])
    )
    await other.workstation.close()
    await page.value('drafts.discard', { draftId })
  })
})
