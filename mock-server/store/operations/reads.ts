import type { OperationTable } from '../store.ts'
import { verifyAuditChain } from './audit.ts'

/** Every operation that reader threads carry out, by name: `(database, input) => result`. */
export const READS = { verifyAuditChain } as const satisfies OperationTable
export type Reads = typeof READS
