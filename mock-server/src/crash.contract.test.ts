import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adult, createPerson, wantedContent } from './testing/people.ts'
import { startServer } from './testing/start-server.ts'
import type { StartedServer } from './testing/start-server.ts'
import { signOnAs } from './testing/test-client.ts'
import type { TestClient } from './testing/test-client.ts'

const CREATES = 200

let server: StartedServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.remove()
})

describe('kill -9 in the middle of 200 creates', () => {
  it('leaves every acknowledged report, doubles none when all are sent again, and the chain verifies', async () => {
    const before = await signOnAs(server, 'bureau1')
    const personId = await createPerson(before, adult('Survivor'))
    const references = Array.from({ length: CREATES }, () => crypto.randomUUID())
    const bodyOf = (reference: string) => ({ content: { ...wantedContent, enquiriesMade: `enquiry ${reference}` } })
    const send = (client: TestClient, reference: string) =>
      client.call<{ requestId: string }>('createWanted', {
        params: { personId },
        body: bodyOf(reference),
        headers: { 'x-leds-reference-id': reference }
      })

    const acknowledged = new Map<string, string>()
    let killing: Promise<void> | undefined
    await Promise.allSettled(
      references.map(async (reference) => {
        const answer = await send(before, reference)
        if (answer.status === 202) acknowledged.set(reference, answer.body.requestId)
        if (acknowledged.size >= CREATES / 4) killing ??= server.kill()
      })
    )
    await killing
    expect(acknowledged.size).toBeGreaterThanOrEqual(CREATES / 4)

    server = await startServer({ after: server })
    const after = await signOnAs(server, 'bureau1')
    const standing = async () => {
      const { body } = await after.call<{ wantedReports: { content: { enquiriesMade: string } }[] }>('wantedReports', {
        params: { personId }
      })
      return body.wantedReports.map(({ content }) => content.enquiriesMade.replace('enquiry ', ''))
    }
    const survived = new Set(await standing())
    for (const reference of acknowledged.keys()) expect(survived).toContain(reference)

    for (const reference of references) {
      const answer = await send(after, reference)
      expect(answer.status).toBe(202)
      const first = acknowledged.get(reference)
      if (first !== undefined) expect(answer.body.requestId).toBe(first)
    }
    expect((await standing()).toSorted()).toEqual(references.toSorted())

    const auditor = await signOnAs(server, 'auditor1')
    expect((await auditor.call('verifyAudit')).body).toMatchObject({ intact: true })
    const { body } = await auditor.call<{ pagination: { recordTotal: number } }>('auditEvents', {
      query: `?personId=${personId}&actionCode=Create%20Wanted%20Report&kind=collection`
    })
    expect(body.pagination.recordTotal).toBeGreaterThanOrEqual(CREATES)
  })
})

describe('H53: an answer', () => {
  it('leaves only after its audit event is on disk: a kill right behind it loses no event', async () => {
    let running = await startServer()
    try {
      const bureau = await signOnAs(running, 'bureau1')
      const references: string[] = []
      for (let count = 0; count < 5; count += 1) {
        const reference = crypto.randomUUID()
        await bureau.call('searchPeople', { body: { surname: 'Lastlook' }, headers: { 'x-leds-reference-id': reference } })
        references.push(reference)
      }
      await running.kill()
      running = await startServer({ after: running })
      const auditor = await signOnAs(running, 'auditor1')
      for (const reference of references)
        expect((await auditor.call('auditEvents', { query: `?referenceId=${reference}` })).body).toMatchObject({
          pagination: { recordTotal: 1 }
        })
    } finally {
      await running.remove()
    }
  })
})

describe('a thread of the store that ends', () => {
  const LOSES_A_THREAD = new URL('./testing/lose-a-thread.fixture.ts', import.meta.url).href
  it.each([
    ['the writer', 'SIGUSR1'],
    ['a reader', 'SIGUSR2']
  ] as const)('ends the server with words and code 1 (%s); started again it has everything', async (_, signal) => {
    const first = await startServer({ preload: LOSES_A_THREAD })
    let again: StartedServer | undefined
    try {
      const personId = await createPerson(await signOnAs(first, 'bureau1'), adult('Survivor'))
      first.signal(signal)
      expect(await first.ended).toBe(1)
      expect(first.stderr()).toMatch(/^A thread of the store has ended.*everything that was acknowledged is on the disk/)
      again = await startServer({ after: first })
      const bureau = await signOnAs(again, 'bureau1')
      expect((await bureau.call('wantedReports', { params: { personId } })).status).toBe(200)
    } finally {
      await again?.stop()
      await first.remove()
    }
  })
})

describe('the process', () => {
  it('closes cleanly on SIGTERM', async () => {
    const other = await startServer()
    try {
      expect(await other.stop()).toBe(0)
      expect(other.stderr()).toBe('')
    } finally {
      await other.remove()
    }
  })
  it('says loudly that it trusts any client, and then takes one nobody knows', async () => {
    const other = await startServer({ args: ['--trust-any-client'] })
    try {
      expect(other.stderr()).toMatch(/^WARNING: --trust-any-client/)
      const { newClientIdentity } = await import('./testing/certificate.ts')
      expect((await signOnAs({ ...other, identity: await newClientIdentity() }, 'bureau1')).token).toBeTypeOf('string')
    } finally {
      await other.remove()
    }
  })
  it('gives access tokens the life it was told', async () => {
    const other = await startServer({ args: ['--token-seconds', '7'] })
    try {
      expect((await signOnAs(other, 'bureau1')).tokens.expires_in).toBe(7)
    } finally {
      await other.remove()
    }
  })
  it.each([
    [['--port', 'eighty'], /--port must be a whole number/],
    [['--enrolment-code', 'short'], /16 to 200 characters/],
    [['--colour'], /--colour/],
    [['--trust-client-cert', '/nowhere/at/all.pem'], /cannot be read/]
  ])('started with %j it explains and does not start', async (args, message) => {
    await expect(startServer({ args })).rejects.toThrow(message)
  })
})
