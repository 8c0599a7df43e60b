import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyChain } from './audit-chain.ts'
import { auditEntry } from './audit-entry.fixture.ts'
import { appendAudit, auditEvents } from './audit-log.ts'
import { migrate } from './migrations/migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'

const AT = '2026-11-22T10:00:00Z'
/** Any text at all, halves of characters among it. */
const anyText = fc.array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff }))).map((units) => String.fromCharCode(...units))

/** The tables, made once: making them takes longer than all that is tested. */
const tables = (() => {
  const database = new Database(':memory:')
  migrate(database, MIGRATIONS, AT)
  return database.serialize()
})()
const emptyLog = (): Database.Database => new Database(tables)

describe('the audit log', () => {
  it('H53: whatever text an entry holds, the stored chain is intact', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (subject, client, justification, referenceId) => {
        const database = emptyLog()
        appendAudit(database, [auditEntry({ subject, client, justification, referenceId }), auditEntry()], AT)
        const verification = verifyChain(auditEvents(database))
        database.close()
        expect(verification).toMatchObject({ intact: true, events: 2 })
      }),
      { numRuns: 40 }
    )
  })
  it('H53: a subject cut in the middle of a character leaves the chain intact', () => {
    const database = emptyLog()
    appendAudit(database, [auditEntry({ subject: `${'x'.repeat(299)}😀`.slice(0, 300) })], AT)
    expect(verifyChain(auditEvents(database)).intact).toBe(true)
    database.close()
  })
})
