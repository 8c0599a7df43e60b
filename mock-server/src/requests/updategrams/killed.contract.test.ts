import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inbox } from '../../testing/requests.ts'
import { startServer } from '../../testing/start-server.ts'
import type { StartedServer } from '../../testing/start-server.ts'
import { signOnAs, signOnSystem } from '../../testing/test-client.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { asLines, fileOf, finished, postFile, progressOf, rowsOf, sentFile } from '../../testing/updategrams.ts'

const ROWS = 1000

let server: StartedServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.remove()
})

const someChecked = async (client: TestClient, updategramId: string): Promise<number> => {
  for (;;) {
    const { checked, state } = await progressOf(client, updategramId)
    if (checked > 0 || state === 'done') return checked
    await wait(5)
  }
}

/** Sender's numbers of everything that stands in the inbox, page by page. */
const sendersIn = async (client: TestClient, updategramId: string): Promise<string[]> => {
  const found: string[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await inbox(client, `?updategramId=${updategramId}&limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`)
    found.push(...page.requests.map(({ senderReference }) => senderReference))
    cursor = page.cursor
  }
  return found
}

describe('kill -9 while an updategram is judged', () => {
  it('loses no row and does none twice: it goes on at the next start, again and again', async () => {
    const file = fileOf(ROWS, 'killed')
    const updategramId = await sentFile(server, await signOnSystem(server), asLines(file))
    let before = 0
    for (let kill = 0; kill < 2; kill += 1) {
      before = await someChecked(await signOnSystem(server), updategramId)
      await server.kill()
      server = await startServer({ after: server })
      const { checked } = await progressOf(await signOnSystem(server), updategramId)
      expect(checked).toBeGreaterThanOrEqual(before)
    }
    expect(before).toBeLessThan(ROWS)

    const system = await signOnSystem(server)
    expect(await finished(system, updategramId)).toMatchObject({
      rows: ROWS,
      checked: ROWS,
      accepted: ROWS * 0.95,
      returned: ROWS / 40,
      refused: ROWS / 40
    })
    const rows = await rowsOf(system, updategramId)
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1))
    expect(rows.filter(({ outcome }) => outcome === null)).toEqual([])
    const accepted = rows.filter(({ outcome }) => outcome === 'accepted').map(({ senderReference }) => senderReference)
    const standing = await sendersIn(await signOnAs(server, 'bureau1'), updategramId)
    expect(standing.toSorted()).toEqual(accepted.toSorted())
    expect(new Set(standing).size).toBe(ROWS * 0.95)
    expect((await (await signOnAs(server, 'auditor1')).call('verifyAudit')).body).toMatchObject({ intact: true })
  })

  it('while it arrives leaves it whole or not at all; sent again it stands once', async () => {
    const text = asLines(fileOf(ROWS, 'arriving'))
    const headers = { 'x-leds-reference-id': crypto.randomUUID() }
    const before = await signOnSystem(server)
    const sending = postFile(server, before, text, headers).catch(() => null)
    await wait(30)
    await server.kill()
    const answer = await sending
    server = await startServer({ after: server })
    const system = await signOnSystem(server)
    const updategramId = await sentFile(server, system, text, headers)
    if (answer?.status === 202) expect(answer.body).toMatchObject({ updategramId })
    expect(await finished(system, updategramId)).toMatchObject({ rows: ROWS, checked: ROWS, accepted: ROWS * 0.95 })
  })
})
