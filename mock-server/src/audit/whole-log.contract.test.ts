import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { AuditExportSchema, AuditVerificationSchema } from '../../api/audit.ts'
import { chainHash, GENESIS_HASH } from '../../store/audit-chain.ts'
import { auditEvents } from '../../store/audit-log.ts'
import { NODE, startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'

const VERIFY = resolve(import.meta.dirname, 'verify-log.ts')
const verifyLog = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(NODE, [VERIFY, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

let server: StartedServer
/** A log that ended well: its folder is copied for each way to harm it. */
let whole: string
let events = 0
beforeAll(async () => {
  server = await startServer()
  const bureau = await signOnAs(server, 'bureau1')
  for (let count = 0; count < 20; count += 1) await bureau.call('searchPeople', { body: { surname: 'Whole' } })
  await server.stop()
  whole = join(server.folder, 'whole')
  cpSync(server.db, join(whole, 'leds.sqlite'), { recursive: true })
  cpSync(`${server.db}.audit`, join(whole, 'leds.sqlite.audit'), { recursive: true })
  const database = new Database(join(whole, 'leds.sqlite'))
  events = [...auditEvents(database)].length
  // What stands in the way of whoever can write the file is no more than this.
  database.exec(
    database
      .prepare<[], { sql: string }>(
        "SELECT 'DROP TRIGGER ' || name AS sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_event'"
      )
      .all()
      .map(({ sql }) => `${sql};`)
      .join('')
  )
  database.close()
})
afterAll(async () => {
  await server.remove()
})

const harmed = (name: string, harm: (database: Database.Database) => void): string => {
  const folder = join(server.folder, name)
  cpSync(whole, folder, { recursive: true })
  const db = join(folder, 'leds.sqlite')
  const database = new Database(db)
  harm(database)
  database.close()
  return db
}
const renumber = (database: Database.Database, from: number): void => {
  const rows = [...auditEvents(database)].filter(({ sequence }) => sequence > from)
  for (const { sequence } of rows) database.prepare('UPDATE audit_event SET sequence = ? WHERE sequence = ?').run(sequence - 1, sequence)
}
/** Hashes every event anew, as one who can write the file would, to hide a change. */
const recompute = (database: Database.Database): void => {
  let previous = GENESIS_HASH
  for (const { hash: _hash, previousHash: _previous, ...event } of [...auditEvents(database)]) {
    const hash = chainHash(previous, event)
    database.prepare('UPDATE audit_event SET hash = ?, previous_hash = ? WHERE sequence = ?').run(hash, previous, event.sequence)
    previous = hash
  }
}

describe('npm run audit:verify', () => {
  it('H53: finds an untouched log whole, and says how far it is signed', () => {
    expect(events).toBeGreaterThan(20)
    expect(verifyLog(join(whole, 'leds.sqlite'))).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`^WHOLE: ${events} events, \\d+ checkpoints, signed to event ${events},`)) as unknown
    })
  })
  const harms: Readonly<Record<string, readonly [harm: (database: Database.Database) => void, says: RegExp]>> = {
    change: [(database) => database.exec("UPDATE audit_event SET justification = 'none' WHERE sequence = 9"), /event 9 is changed/],
    removal: [(database) => database.exec('DELETE FROM audit_event WHERE sequence = 9'), /event 9 is changed, missing/],
    'removal, numbered anew': [
      (database) => {
        database.exec('DELETE FROM audit_event WHERE sequence = 9')
        renumber(database, 9)
      },
      /event 9 is changed, missing/
    ],
    insertion: [
      (database) => {
        const newest = [...auditEvents(database)].at(-1)
        if (newest === undefined) throw new Error('no event')
        const event = { ...newest, sequence: newest.sequence + 1 }
        database.exec(`CREATE TEMP TABLE one AS SELECT * FROM audit_event WHERE sequence = ${newest.sequence};
          UPDATE one SET sequence = ${event.sequence}; INSERT INTO audit_event SELECT * FROM one`)
      },
      /is changed, missing, inserted/
    ],
    reordering: [
      (database) =>
        database.exec(`UPDATE audit_event SET sequence = -1 WHERE sequence = 9; UPDATE audit_event SET sequence = 9 WHERE sequence = 10;
          UPDATE audit_event SET sequence = 10 WHERE sequence = -1`),
      /event 9 is changed/
    ],
    truncation: [(database) => database.exec(`DELETE FROM audit_event WHERE sequence > 15`), /event 16 is gone/],
    'full recomputation': [
      (database) => {
        database.exec("UPDATE audit_event SET user = 'nobody' WHERE sequence = 9")
        recompute(database)
      },
      /computed anew/
    ]
  }
  it.each(Object.entries(harms))('H53: finds %s', (name, [harm, says]) => {
    const { status, stdout } = verifyLog(harmed(name, harm))
    expect(stdout).toMatch(says)
    expect(stdout).toContain('NOT WHOLE')
    expect(status).toBe(1)
  })
  it('H53: a checkpoint taken out or put in by another key is found; the server’s own copy of the key is not relied on', () => {
    const db = harmed('checkpoints', () => undefined)
    const file = `${db}.audit/checkpoints.jsonl`
    appendFileSync(file, `${readFileSync(file, 'utf8').split('\n')[0] ?? ''}\n`)
    expect(verifyLog(db)).toMatchObject({ status: 1, stdout: expect.stringContaining('BROKEN: checkpoint') as unknown })
    const other = harmed('other-key', () => undefined)
    rmSync(`${other}.audit`, { recursive: true })
    expect(verifyLog(other)).toMatchObject({ status: 2, stderr: expect.stringContaining('--chain-only') as unknown })
    expect(verifyLog(other, '--chain-only').status).toBe(0)
  })
})

/** Puts a database file in the place of the server's, without what a writer may have left beside it. */
const putBack = (file: string): void => {
  for (const beside of ['-wal', '-shm']) rmSync(`${server.db}${beside}`, { force: true })
  cpSync(file, server.db)
}

describe('a log that is not what was signed', () => {
  it('H53: is not gone on with: the server says where, and starts no more', async () => {
    putBack(join(whole, 'leds.sqlite'))
    const cut = new Database(server.db)
    cut.exec('DELETE FROM audit_event WHERE sequence > 15')
    cut.close()
    await expect(startServer({ after: server })).rejects.toThrow(/does not hold event \d+ as it was signed/)
    putBack(join(whole, 'leds.sqlite'))
  })
  it('H53: nor is one whose checkpoints were taken away, with the tail of the log or without', async () => {
    const file = `${server.db}.audit/checkpoints.jsonl`
    const kept = readFileSync(file)
    rmSync(file)
    await expect(startServer({ after: server })).rejects.toThrow(/holds no checkpoint any more/)
    writeFileSync(file, kept)
    putBack(join(whole, 'leds.sqlite'))
  })
  it('a checkpoint that a kill cut off in the writing is mended at the next start', async () => {
    appendFileSync(`${server.db}.audit/checkpoints.jsonl`, '{"sequence":')
    const again = await startServer({ after: server })
    const auditor = await signOnAs(again, 'auditor1')
    const { body } = await auditor.call<z.infer<typeof AuditVerificationSchema>>('verifyAudit')
    expect(body).toMatchObject({ intact: true, fault: null })
    expect(body.signedTo).toBeGreaterThan(events)
    await again.stop()
    expect(verifyLog(server.db).status).toBe(0)
    expect(statSync(`${server.db}.audit/private.pem`).mode & 0o077).toBe(0)
  })
})

describe('an export of the log', () => {
  const openssl = spawnSync('openssl', ['version']).status === 0
  it.skipIf(!openssl)('H54: is signed so that openssl verifies it, is logged, and one character changed is found', async () => {
    const again = await startServer({ after: server })
    try {
      const auditor = await signOnAs(again, 'auditor1')
      const { body } = await auditor.call<z.infer<typeof AuditExportSchema>>('exportAudit', { query: '?user=bureau1&limit=8' })
      expect(body.events).toBe(8)
      const next = await auditor.call<z.infer<typeof AuditExportSchema>>('exportAudit', { query: `?user=bureau1&after=${body.next ?? 0}` })
      expect(next.body.next).toBeNull()
      const lines = [...body.content.trimEnd().split('\n').slice(1), ...next.body.content.trimEnd().split('\n').slice(1)]
      const sequences = lines.map((line) => (JSON.parse(line) as { sequence: number }).sequence)
      expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b))
      const [content, signature, key] = ['content', 'signature', 'key'].map((name) => join(server.folder, name)) as [string, string, string]
      writeFileSync(content, body.content)
      writeFileSync(signature, Buffer.from(body.signature, 'base64'))
      writeFileSync(key, body.publicKey)
      const args = ['pkeyutl', '-verify', '-pubin', '-inkey', key, '-rawin', '-in', content, '-sigfile', signature]
      expect(execFileSync('openssl', args, { encoding: 'utf8' })).toContain('Signature Verified Successfully')
      writeFileSync(content, body.content.replace('bureau1', 'bureau2'))
      expect(spawnSync('openssl', args).status).not.toBe(0)
      const logged = await auditor.call<{ events: { subject: string }[] }>('auditEvents', { query: '?kind=disclosure&user=auditor1' })
      expect(logged.body.events.at(-1)?.subject).toContain(createHash('sha256').update(body.content).digest('hex'))
      expect(existsSync(`${server.db}.audit/public.pem`)).toBe(true)
    } finally {
      await again.stop()
    }
  })
  it('H54: is for auditors alone', async () => {
    const again = await startServer({ after: server })
    try {
      expect((await (await signOnAs(again, 'bureau1')).call('exportAudit')).status).toBe(403)
    } finally {
      await again.stop()
    }
  })
})
