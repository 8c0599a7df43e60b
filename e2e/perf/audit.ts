import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import type { AuditEntry } from '../../mock-server/store/store.ts'
import { appendAudit } from '../../mock-server/store/audit-log.ts'
import { openStore } from '../../mock-server/store/open-store.ts'
import { ROOT } from '../fixtures/repository.ts'
import { quantile } from './measure.ts'
import type { Bench } from './measure.ts'

const EVENTS = 1_000_000
const GROUP = 10_000
/** Events a second of a busy service, and for how long. */
const RATE = 300
const SECONDS = 10

const eventOf = (number: number): AuditEntry => ({
  kind: 'consultation',
  actionCode: 'View Person',
  activityCode: 'Person Enquiry',
  user: `bureau${number % 40}`,
  client: 'workstation-of-a-bench',
  force: '36NN',
  sessionId: `session ${number % 400}`,
  workstation: `workstation ${number % 60}`,
  reason: '1',
  justification: `Traffic stop, HIGH STREET, PC ${number % 9000}, CAD ${number}`,
  onBehalfOf: `PC ${number % 9000}`,
  place: 'HIGH STREET',
  personId: `00000000-0000-4000-8000-${String(number % 20_000).padStart(12, '0')}`,
  subject: 'record with its warnings and reports',
  result: 'ok',
  referenceId: `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`
})

/** What each of `RATE` events a second waits until it is on the disk, milliseconds. */
const waits = async (db: string): Promise<readonly number[]> => {
  const store = await openStore({ db, readers: 1 })
  try {
    const waited: Promise<number>[] = []
    const startedAt = performance.now()
    for (let number = 0; number < RATE * SECONDS; number += 1) {
      const due = startedAt + (number * 1000) / RATE
      if (due > performance.now()) await pause(due - performance.now())
      const at = performance.now()
      waited.push(store.record([eventOf(number)]).then(() => performance.now() - at))
    }
    return await Promise.all(waited)
  } finally {
    await store.close()
  }
}

const fill = (db: string): void => {
  const database = new Database(db)
  try {
    database.pragma('synchronous = OFF')
    for (let from = 0; from < EVENTS; from += GROUP) {
      const entries = Array.from({ length: GROUP }, (_, index) => eventOf(from + index))
      database.transaction(() => appendAudit(database, entries, '2026-11-22T10:00:00.000Z'))()
    }
  } finally {
    database.close()
  }
}

/** The log at the size of a busy year: what an event costs, and how long all of it takes to verify, by the command itself. */
export const audit: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leds-audit-'))
  try {
    const db = join(folder, 'leds.sqlite')
    const waited = await waits(db)
    const startedFilling = performance.now()
    fill(db)
    const filled = performance.now() - startedFilling
    const startedVerifying = performance.now()
    const { status } = spawnSync(process.execPath, [`${ROOT}mock-server/src/audit/verify-log.ts`, db, '--chain-only'])
    const verified = performance.now() - startedVerifying
    if (status !== 0) return [{ name: 'audit log', reason: `verifying it ended with ${String(status)}` }]
    return [
      { name: `audit event to the disk at ${RATE} a second, p50`, value: quantile(waited, 0.5), unit: 'ms', target: null },
      { name: `audit event to the disk at ${RATE} a second, p99`, value: quantile(waited, 0.99), unit: 'ms', target: null },
      { name: 'audit event chained and written, each', value: filled / EVENTS, unit: 'ms', target: 1 },
      { name: `${EVENTS.toLocaleString('en-GB')} audit events verified`, value: verified, unit: 'ms', target: 20_000 }
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
