import { createHash, randomUUID, verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { AuditEvent, EvidenceSchema } from '../../api/audit.ts'
import { chainHash } from '../../store/audit-chain.ts'
import { adult, createPerson } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'
import { changed, circulate, readReport } from '../testing/wanted.ts'
import type { WantedReport } from '../../api/wanted.ts'

type Taken = z.infer<typeof EvidenceSchema>
interface VersionLine {
  readonly version: { readonly versionNumber: number; readonly content: { readonly grounds: string } }
  readonly sha256: string
}

describe('a report as evidence', () => {
  let server: StartedServer
  let auditor: TestClient
  let report: WantedReport
  beforeAll(async () => {
    server = await startServer()
    const bureau = await signOnAs(server, 'bureau1')
    const personId = await createPerson(bureau, adult('Evidenceworth'))
    const first = await circulate(bureau, personId)
    await circulate(bureau, personId)
    report = await changed(bureau, 'amendWanted', first, {
      content: { ...first.content, grounds: 'Seen again outside the station' }
    })
    await readReport(bureau, report)
    auditor = await signOnAs(server, 'auditor1')
  })
  afterAll(() => server.remove())
  const take = () => auditor.call<Taken>('recordEvidence', { query: `?kind=wanted&reportId=${report.reportId}` })

  it('H54 holds every version with its hash and every event that names it, each in its place of the chain, and no other', async () => {
    const { body } = await take()
    const [heading, ...lines] = body.content
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(heading).toMatchObject({
      record: { kind: 'wanted', reportId: report.reportId, reference: report.reference },
      versions: 2,
      by: 'auditor1',
      checkpoint: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown }
    })
    const versions = lines.slice(0, body.versions) as unknown as VersionLine[]
    expect(versions.map(({ version }) => version.versionNumber)).toEqual([1, 2])
    expect(versions[1]?.version.content.grounds).toBe('Seen again outside the station')
    for (const { version, sha256 } of versions) expect(createHash('sha256').update(JSON.stringify(version)).digest('hex')).toBe(sha256)
    const events = lines.slice(body.versions) as unknown as AuditEvent[]
    expect(events).toHaveLength(body.events)
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['collection', 'alteration', 'consultation']))
    for (const { hash, previousHash, ...event } of events) {
      expect(event.subject).toContain(report.reference)
      expect(chainHash(previousHash, event)).toBe(hash)
    }
  })

  it('H54 is signed, and its taking is in the log as a disclosure', async () => {
    const { body } = await take()
    const signature = Buffer.from(body.signature, 'base64')
    expect(verify(null, Buffer.from(body.content), body.publicKey, signature)).toBe(true)
    expect(verify(null, Buffer.from(body.content.replace('again', 'never')), body.publicKey, signature)).toBe(false)
    const { body: log } = await auditor.call<{ events: AuditEvent[] }>('auditEvents', { query: '?kind=disclosure&user=auditor1' })
    expect(log.events[0]).toMatchObject({ personId: report.personId, subject: expect.stringContaining(body.sha256) as unknown })
  })

  it('H54 is for auditors alone; what is not held is said', async () => {
    const bureau = await signOnAs(server, 'bureau1')
    expect((await bureau.call('recordEvidence', { query: `?kind=wanted&reportId=${report.reportId}` })).status).toBe(403)
    for (const query of [`?kind=missing&reportId=${report.reportId}`, `?kind=wanted&reportId=${randomUUID()}`])
      expect((await auditor.call('recordEvidence', { query })).status).toBe(404)
    expect((await auditor.call('recordEvidence', { query: '?kind=arrest&reportId=x' })).status).toBe(400)
  })
})
