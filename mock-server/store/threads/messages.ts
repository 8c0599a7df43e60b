import type { RefusalPayload } from '../refusal.ts'
import type { AuditEntry } from '../store.ts'

/** What a thread is told when it starts. */
export interface ThreadStart {
  readonly file: string
  /** Acknowledged writes must be on the disk itself. False for a temporary file that is deleted at exit. */
  readonly durable: boolean
  readonly at: string
}

/** `name: null` appends audit alone. */
export interface WriteRequest {
  readonly id: number
  readonly name: string | null
  readonly input: unknown
  readonly audit: readonly AuditEntry[]
  /** Moment of asking, ISO 8601: stands in the audit log. */
  readonly at: string
}
export interface ReadRequest {
  readonly id: number
  readonly name: string
  readonly input: unknown
}
export type ReaderRequest = ReadRequest | 'open' | 'close'
export type WriterRequest = WriteRequest | 'close'

export type Outcome =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly refusal: RefusalPayload }
  | { readonly id: number; readonly ok: false; readonly fault: string }
export type Reply = readonly Outcome[] | 'ready' | 'closed' | { readonly unusable: string }
