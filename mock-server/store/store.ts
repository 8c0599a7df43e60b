import type { AuditEvent } from '../api/audit.ts'

/** What an operation records of itself; sequence, hashes and time are the log's own. */
export type AuditEntry = Omit<AuditEvent, 'sequence' | 'at' | 'hash' | 'previousHash'>

/**
 * The server's store, asynchronous so that PostgreSQL can stand behind it later (design §3).
 * Reads run on reader threads. Writes run on the one writer thread, each with its audit entry in the same
 * transaction, committed in groups; a write's promise settles only after the commit is on disk.
 */
export interface Store<Reads extends OperationTable, Writes extends OperationTable> {
  /** @param name an operation registered for readers; rejects with StoreFault. */
  read<N extends keyof Reads & string>(name: N, input: Parameters<Reads[N]>[1]): Promise<Awaited<ReturnType<Reads[N]>>>
  /**
   * A registered operation, with what is to stand in the audit log if it succeeds. The operation may complete the
   * entry from its result (`complete`), on the writer thread, before it is hashed.
   */
  write<N extends keyof Writes & string>(
    name: N,
    input: Parameters<Writes[N]>[1],
    audit: readonly AuditEntry[]
  ): Promise<ReturnType<Writes[N]>>
  /** Audit alone: consultations and refusals. Resolves when the events are on disk. */
  record(entries: readonly AuditEntry[]): Promise<void>
  /** Finishes what is queued, checkpoints the WAL, ends the threads. */
  close(): Promise<void>
}

// Operations are named functions of (database, input); names and inputs cross the thread boundary, functions do not.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the table's members are contravariant in their input
export type OperationTable = Record<string, (database: any, input: any) => unknown>
