import type { Database } from 'better-sqlite3'
import type { ChainVerification, Checkpoint } from '../audit-chain.ts'
import { verifyChain } from '../audit-chain.ts'
import { auditEvents } from '../audit-log.ts'

/** Verifies the whole audit log, against checkpoints where they are given. */
export const verifyAuditChain = (database: Database, { checkpoints }: { readonly checkpoints: readonly Checkpoint[] }): ChainVerification =>
  verifyChain(auditEvents(database), checkpoints)
