import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../api/audit.ts'
import { DraftSchema } from '../../api/drafts.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let mine: TestClient
let theirs: TestClient
beforeAll(async () => {
  server = await startServer()
  mine = await signOnAs(server, 'bureau1')
  theirs = await signOnAs(server, 'bureau2')
})
afterAll(async () => {
  await server.remove()
})

const content = (officer: string) => ({
  kind: 'wanted-report',
  title: 'Wanted: RAVENSCROFT',
  fields: { officer, 'offence.date': '3/10' },
  carried: ['officer'],
  context: null
})
const save = (client: TestClient, draftId: string, revision: number, officer: string) =>
  client.call('saveDraft', { params: { draftId }, body: { revision, content: content(officer) } })
const list = async (client: TestClient) => (await client.call<{ drafts: z.infer<typeof DraftSchema>[] }>('drafts')).body.drafts

describe('a draft', () => {
  it('is kept as typed, for seven days, and listed to its owner alone', async () => {
    const draftId = crypto.randomUUID()
    const saved = await save(mine, draftId, 1, 'DC Hal')
    expect(saved.status).toBe(200)
    const draft = DraftSchema.parse(saved.body)
    expect(Date.parse(draft.expiresAt) - Date.parse(draft.savedAt)).toBe(7 * 86_400_000)
    expect((await list(mine)).find((each) => each.draftId === draftId)?.content).toEqual(content('DC Hal'))
    expect((await list(theirs)).some((each) => each.draftId === draftId)).toBe(false)
  })
  it('an older revision never overwrites a newer one', async () => {
    const draftId = crypto.randomUUID()
    await save(mine, draftId, 5, 'newer')
    const late = await save(mine, draftId, 4, 'older')
    expect(late).toMatchObject({ status: 200, body: { revision: 5, content: { fields: { officer: 'newer' } } } })
    await Promise.all([9, 7, 8, 6].map((revision) => save(mine, draftId, revision, `revision ${revision}`)))
    expect((await list(mine)).find((each) => each.draftId === draftId)).toMatchObject({
      revision: 9,
      content: { fields: { officer: 'revision 9' } }
    })
  })
  it('of another is not overwritten, not deleted and not told of', async () => {
    const draftId = crypto.randomUUID()
    await save(mine, draftId, 1, 'mine')
    expect((await save(theirs, draftId, 2, 'theirs')).status).toBe(404)
    expect((await theirs.call('deleteDraft', { params: { draftId } })).status).toBe(204)
    expect((await list(mine)).find((each) => each.draftId === draftId)?.content.fields['officer']).toBe('mine')
  })
  it('is discarded by its owner', async () => {
    const draftId = crypto.randomUUID()
    await save(mine, draftId, 1, 'gone')
    expect((await mine.call('deleteDraft', { params: { draftId } })).status).toBe(204)
    expect((await list(mine)).some((each) => each.draftId === draftId)).toBe(false)
  })
  it('is audited once for a session, however often it is saved', async () => {
    const draftId = crypto.randomUUID()
    for (let revision = 1; revision <= 5; revision += 1) await save(mine, draftId, revision, 'typing')
    await save(await signOnAs(server, 'bureau1'), draftId, 6, 'another session')
    const auditor = await signOnAs(server, 'auditor1')
    const page = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: '?actionCode=Save%20Draft&limit=200' })
    expect(page.body.events.filter(({ subject, result }) => result === 'ok' && subject.includes(draftId))).toHaveLength(2)
  })
  it('H53: saved again after it was discarded is audited again, in the same session', async () => {
    const draftId = crypto.randomUUID()
    await save(mine, draftId, 1, 'first')
    await mine.call('deleteDraft', { params: { draftId } })
    await save(mine, draftId, 2, 'again')
    await save(mine, draftId, 3, 'still typing')
    const auditor = await signOnAs(server, 'auditor1')
    const page = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: '?user=bureau1&limit=200' })
    expect(page.body.events.filter(({ subject }) => subject.includes(draftId)).map(({ kind }) => kind)).toEqual([
      'collection',
      'erasure',
      'collection'
    ])
  })
  it('with too many fields, or names no field has, is refused', async () => {
    const draftId = crypto.randomUUID()
    const fields = Object.fromEntries(Array.from({ length: 1201 }, (_each, index) => [`field${index}`, 'x']))
    for (const wrong of [fields, { 'a b': 'x' }, { field: 'x'.repeat(4001) }])
      expect(
        (await mine.call('saveDraft', { params: { draftId }, body: { revision: 1, content: { ...content('x'), fields: wrong } } })).status
      ).toBe(400)
  })
})

describe('own settings', () => {
  it('have defaults, are kept for their owner, and take nothing unknown', async () => {
    const defaults = (await mine.call('my')).body
    expect(defaults).toEqual({ theme: 'system', enterMovesOn: true, singleKeys: true, warningSound: false, keys: {}, tables: {} })
    expect((await mine.call('saveMy', { body: { theme: 'dark', enterMovesOn: false } })).status).toBe(200)
    expect((await mine.call('my')).body).toEqual({
      theme: 'dark',
      enterMovesOn: false,
      singleKeys: true,
      warningSound: false,
      keys: {},
      tables: {}
    })
    expect((await theirs.call('my')).body).toEqual(defaults)
    expect((await mine.call('saveMy', { body: { theme: 'pink' } })).status).toBe(400)
  })
})
