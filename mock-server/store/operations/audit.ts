import type { Database } from 'better-sqlite3'
import type { ChainVerification, Checkpoint } from '../audit-chain.ts'
import { verifyChain } from '../audit-chain.ts'
import { auditEvents } from '../audit-log.ts'
import { statement } from '../statement.ts'

/** Verifies the whole audit log, against checkpoints where they are given. */
export const verifyAuditChain = (database: Database, { checkpoints }: { readonly checkpoints: readonly Checkpoint[] }): ChainVerification =>
  verifyChain(auditEvents(database), checkpoints)

type Head = Pick<Checkpoint, 'sequence' | 'hash'>

/** The newest event; null where nothing was logged yet. */
export const auditHead = (database: Database): Head | null =>
  statement<Head>(database, 'SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1').get() ?? null

/** Hash of one event; null where there is none of that number. */
export const auditHash = (database: Database, { sequence }: { readonly sequence: number }): string | null =>
  statement<{ hash: string }>(database, 'SELECT hash FROM audit_event WHERE sequence = ?').get(sequence)?.hash ?? null
