import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { auditEntry } from '../audit-entry.fixture.ts'
import { auditEvents } from '../audit-log.ts'
import { verifyChain } from '../audit-chain.ts'
import { migrate } from '../migrations/migrate.ts'
import { MIGRATIONS } from '../migrations/migrations.ts'
import { Refusal } from '../refusal.ts'
import { nextInSequence } from '../sequence.ts'
import type { OperationTable } from '../store.ts'
import { commitGroup } from './commit-group.ts'
import type { WriteRequest } from './messages.ts'

const at = '2026-11-22T10:00:00.000Z'
const operations: OperationTable = {
  next: (database: Database.Database) => ({ reference: nextInSequence(database, 'series', 2026) }),
  nextAudited: (database: Database.Database) => ({
    audited: { subject: `series ${nextInSequence(database, 'series', 2026)}`, personId: 'p-1' }
  }),
  refuse: (database: Database.Database) => {
    nextInSequence(database, 'series', 2026)
    throw new Refusal('conflict/duplicate-exists', 'Already there', [
      { errorDetailType: 'duplicate', message: 'Already there', field: 'pncId' }
    ])
  },
  fail: (database: Database.Database) => database.prepare('INSERT INTO person_search (person, sex) VALUES (99, 0)').run(),
  fillDisk: (database: Database.Database) => {
    database.exec('ROLLBACK')
    throw new Error('disk full')
  }
}

describe('commitGroup', () => {
  let database: Database.Database
  const request = (id: number, name: string | null, subject = `write ${id}`): WriteRequest => ({
    id,
    name,
    input: undefined,
    audit: [auditEntry({ subject })],
    at
  })
  const subjects = (): readonly string[] => [...auditEvents(database)].map((event) => event.subject)
  const series = (): unknown => database.prepare("SELECT value FROM sequence_counter WHERE name = 'series'").pluck().get()

  beforeEach(() => {
    database = new Database(':memory:')
    database.pragma('foreign_keys = ON')
    migrate(database, MIGRATIONS, at)
  })

  it('H53 commits every write of a group with its audit event', () => {
    const outcomes = commitGroup(database, operations, [request(1, 'next'), request(2, 'next'), request(3, null)])
    expect(outcomes).toEqual([
      { id: 1, ok: true, value: { reference: 1 } },
      { id: 2, ok: true, value: { reference: 2 } },
      { id: 3, ok: true, value: undefined }
    ])
    expect(subjects()).toEqual(['write 1', 'write 2', 'write 3'])
    expect(verifyChain(auditEvents(database)).intact).toBe(true)
  })

  it('H53 rolls a refused write back alone, with its audit events, and says why', () => {
    const outcomes = commitGroup(database, operations, [request(1, 'next'), request(2, 'refuse'), request(3, 'next')])
    expect(outcomes[1]).toEqual({
      id: 2,
      ok: false,
      refusal: {
        problemType: 'conflict/duplicate-exists',
        details: 'Already there',
        errors: [{ errorDetailType: 'duplicate', message: 'Already there', field: 'pncId' }]
      }
    })
    expect(outcomes[2]).toEqual({ id: 3, ok: true, value: { reference: 2 } })
    expect(subjects()).toEqual(['write 1', 'write 3'])
    expect(verifyChain(auditEvents(database)).intact).toBe(true)
  })

  it('gives a broken rule of the database as a fault', () => {
    const [outcome] = commitGroup(database, operations, [request(1, 'fail')])
    expect(outcome).toMatchObject({ id: 1, ok: false, fault: expect.stringContaining('FOREIGN KEY') })
    expect(subjects()).toEqual([])
  })

  it('refuses names that are no operation, also those every object has', () => {
    const outcomes = commitGroup(database, operations, [request(1, 'toString'), request(2, 'absent')])
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([false, false])
  })

  it('lets an operation complete its audit entry before it is hashed', () => {
    commitGroup(database, operations, [request(1, 'nextAudited')])
    expect([...auditEvents(database)][0]).toMatchObject({ subject: 'series 1', personId: 'p-1', user: null })
    expect(verifyChain(auditEvents(database)).intact).toBe(true)
  })

  it('acknowledges none of the group where the transaction is lost', () => {
    const outcomes = commitGroup(database, operations, [request(1, 'next'), request(2, 'fillDisk')])
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([false, false])
    expect(series()).toBeUndefined()
    expect(commitGroup(database, operations, [request(3, 'next')])[0]?.ok).toBe(true)
  })

  it('H53 keeps the log append-only within the database', () => {
    commitGroup(database, operations, [request(1, 'next')])
    expect(() => database.exec("UPDATE audit_event SET subject = 'other'")).toThrow('append-only')
    expect(() => database.exec('DELETE FROM audit_event')).toThrow('append-only')
  })
})
