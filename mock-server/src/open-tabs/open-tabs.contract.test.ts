import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { AuditPageSchema } from '../../api/audit.ts'
import { KeptTabsSchema } from '../../api/open-tabs.ts'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

const person = (number: number, personId: string) => ({ number, kind: 'person', ids: { personId } })
const open = {
  tabs: [person(1, FIXED_IDS.johnSmith), person(3, FIXED_IDS.contactOnly), { number: 4, kind: 'due', ids: {} }],
  active: 3,
  panes: [
    { tabs: [1, 4], front: 1, share: 60 },
    { tabs: [3], front: 3, share: 40 }
  ]
}

let server: StartedServer
let bureau: TestClient
beforeAll(async () => {
  server = await startServer({ people: 20 })
  bureau = await signOnAs(server, 'bureau1')
})
afterAll(async () => {
  await server.remove()
})
const keptBy = async (client: TestClient) => KeptTabsSchema.parse((await client.call('openTabs', {})).body)

describe('open tabs', () => {
  it('come back to their user at another sign-on, with the names that people go by now, and to nobody else', async () => {
    expect((await bureau.call('saveOpenTabs', { body: open })).status).toBe(204)
    const elsewhere = await signOnAs(server, 'bureau1')
    const kept = await keptBy(elsewhere)
    expect(kept).toMatchObject({ active: 3, panes: open.panes })
    // SECURITY: H52 somebody known only as a victim or witness is not named.
    expect(kept.tabs.map(({ name }) => name)).toEqual(['SMITH, John Arthur', null, null])
    expect((await keptBy(await signOnAs(server, 'bureau3'))).tabs).toEqual([])
  })
  it('H53: whoever is named stands in the log as looked at', async () => {
    const auditor = await signOnAs(server, 'auditor1')
    const { body } = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?personId=${FIXED_IDS.johnSmith}` })
    expect(body.events[0]).toMatchObject({ kind: 'consultation', actionCode: 'List Own Open Tabs', user: 'bureau1' })
  })
  it('hold ids alone: a name, a line or a reason is refused', async () => {
    for (const extra of [
      { title: 'SMITH, John' },
      { line: 'NE SMITH' },
      { ids: { personId: 'SMITH' } },
      { ids: { name: FIXED_IDS.johnSmith } }
    ])
      expect(
        (await bureau.call('saveOpenTabs', { body: { ...open, tabs: [{ ...person(1, FIXED_IDS.johnSmith), ...extra }] } })).status
      ).toBe(400)
  })
  it('that are none are kept no longer', async () => {
    await bureau.call('saveOpenTabs', { body: { tabs: [], active: null, panes: [] } })
    expect(await keptBy(bureau)).toEqual({ savedAt: null, tabs: [], active: null, panes: [] })
  })
})
