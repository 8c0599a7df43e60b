import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../api/audit.ts'
import { DraftSchema } from '../../api/drafts.ts'
import type { Draft } from '../../api/drafts.ts'
import { ColleaguesSchema } from '../../api/due.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let mine: TestClient
let colleague: TestClient
beforeAll(async () => {
  server = await startServer()
  mine = await signOnAs(server, 'bureau1')
  colleague = await signOnAs(server, 'bureau3')
})
afterAll(async () => {
  await server.remove()
})

const personId = crypto.randomUUID()
const content = { kind: 'wanted-report', title: 'Wanted: RAVENSCROFT', personId, fields: { officer: 'DC Hal' }, carried: [], context: null }
const save = (client: TestClient, draftId: string, revision: number) =>
  client.call('saveDraft', { params: { draftId }, body: { revision, content } })
const kept = async (client: TestClient, draftId: string): Promise<Draft | undefined> =>
  (await client.call<{ drafts: unknown[] }>('drafts')).body.drafts
    .map((each) => DraftSchema.parse(each))
    .find((each) => each.draftId === draftId)
const hand = (client: TestClient, draftId: string, body: object) => client.call('handOverDraft', { params: { draftId }, body })
const newDraft = async (): Promise<string> => {
  const draftId = crypto.randomUUID()
  expect((await save(mine, draftId, 3)).status).toBe(200)
  return draftId
}

describe('a draft handed over', () => {
  it('is the colleague’s as it was typed, with who handed it over and what they said; they go on with it', async () => {
    const draftId = await newDraft()
    const before = await kept(mine, draftId)
    expect((await hand(mine, draftId, { to: 'bureau3', note: 'The officer rings at nine.' })).status).toBe(200)
    expect(await kept(mine, draftId)).toBeUndefined()
    const handed = await kept(colleague, draftId)
    expect(handed).toMatchObject({
      content,
      revision: 3,
      expiresAt: before?.expiresAt,
      handedOver: { by: 'bureau1', note: 'The officer rings at nine.' }
    })
    expect((await save(colleague, draftId, 4)).body).toMatchObject({ revision: 4, handedOver: handed?.handedOver })
  })
  it('is as unknown to who had it as any other’s', async () => {
    const draftId = await newDraft()
    await hand(mine, draftId, { to: 'bureau3' })
    expect((await save(mine, draftId, 9)).status).toBe(404)
    expect((await hand(mine, draftId, { to: 'bureau3' })).status).toBe(404)
    expect((await mine.call('deleteDraft', { params: { draftId } })).status).toBe(204)
    expect(await kept(colleague, draftId)).toMatchObject({ revision: 3 })
  })
  it('H53: is in the log as a disclosure of the person’s, with from whom to whom', async () => {
    const draftId = await newDraft()
    await hand(mine, draftId, { to: 'supervisor1' })
    const auditor = await signOnAs(server, 'auditor1')
    const page = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?personId=${personId}&kind=disclosure` })
    expect(page.body.events[0]).toMatchObject({
      user: 'bureau1',
      actionCode: 'Hand Over Draft',
      subject: `draft ${draftId} (wanted-report) handed to supervisor1`
    })
  })
  it.each(['bureau2', 'auditor1', 'nobody', 'bureau1'])(
    'H50: does not go to %s: another force, no drafts, unknown, oneself',
    async (to) => {
      const draftId = await newDraft()
      const answer = await hand(mine, draftId, { to })
      expect(answer.status).toBe(400)
      expect(fieldsOf(answer)).toEqual(['to'])
      expect(await kept(mine, draftId)).toBeDefined()
    }
  )
  it('H50: that is another’s is not found', async () => {
    const draftId = await newDraft()
    expect((await hand(colleague, draftId, { to: 'bureau3' })).status).toBe(400)
    expect((await hand(colleague, draftId, { to: 'bureau1' })).status).toBe(404)
    expect(await kept(mine, draftId)).toBeDefined()
  })
  it('stays where it is when the colleague keeps as many as anyone may', async () => {
    const trainer = await signOnAs(server, 'trainer1')
    for (let count = 0; count < 200; count += 1) await save(trainer, crypto.randomUUID(), 1)
    const draftId = await newDraft()
    expect(await hand(mine, draftId, { to: 'trainer1' })).toMatchObject({
      status: 422,
      body: { type: 'unprocessable/maximum-limit-reached' }
    })
    expect(await kept(mine, draftId)).toBeDefined()
  })
})

describe('colleagues', () => {
  it('are those of one’s force who keep drafts, without oneself', async () => {
    const usersOf = async (client: TestClient) =>
      ColleaguesSchema.parse((await client.call('colleagues')).body).colleagues.map(({ user }) => user)
    expect((await usersOf(mine)).toSorted()).toEqual(['bureau3', 'control1', 'supervisor1', 'trainer1'])
    expect(await usersOf(await signOnAs(server, 'bureau2'))).toEqual([])
  })
  it('say who of them can be handed an incoming check', async () => {
    const { colleagues } = ColleaguesSchema.parse((await mine.call('colleagues')).body)
    expect(
      colleagues
        .filter(({ takesChecks }) => takesChecks)
        .map(({ user }) => user)
        .toSorted()
    ).toEqual(['control1', 'trainer1'])
  })
})
