import type { Response } from 'express'
import type { z } from 'zod'
import type { AccessHeaders, TransportHeaders } from '../../api/access-context.ts'
import type { ENDPOINT_SCHEMAS } from '../../api/endpoint-schemas.ts'
import type { Endpoint, EndpointName } from '../../api/endpoints.ts'
import type { AuditEntry } from '../../store/store.ts'
import type { Caller } from './caller.ts'
import type { Refusal } from './refusal.ts'
import type { Upload } from './upload.ts'

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined
type SchemaOf<N extends EndpointName, Part extends string> =
  (typeof ENDPOINT_SCHEMAS)[N] extends Record<Part, infer S> ? Parsed<S> : undefined

/** The LEDS headers as checked; those of access are absent on calls without personal data. */
export type LedsHeaders = z.output<typeof TransportHeaders> & Partial<AccessHeaders>

/** A call that is authenticated, entitled and well formed. */
export interface Call<N extends EndpointName> {
  readonly name: N
  readonly endpoint: Endpoint
  readonly caller: Caller
  readonly headers: LedsHeaders
  readonly params: SchemaOf<N, 'params'>
  readonly query: SchemaOf<N, 'query'>
  readonly body: (typeof ENDPOINT_SCHEMAS)[N] extends { upload: object } ? Upload : SchemaOf<N, 'body'>
  /** Path without its query, as it goes into problems and keys. */
  readonly path: string
  /** The moment of the call. */
  readonly at: Date
  /** An audit entry with who, why and from where filled in. */
  entry(what: EntryOf): AuditEntry
}

export interface EntryOf {
  readonly kind: AuditEntry['kind']
  readonly subject: string
  readonly personId?: string | null
  readonly result?: string
}

/** What a handler that goes on telling is given once its events are on disk. */
export interface Streaming {
  readonly response: Response
  /** The last event that the client says it has. */
  readonly lastEventId: string | undefined
  /** Whether the token of the call still stands. */
  readonly stands: () => Promise<boolean>
}

/** What a handler gives: the reply, and what is to be on disk before it leaves. */
export type Reply =
  | {
      readonly outcome: 'replied'
      readonly body: unknown
      readonly audit: readonly AuditEntry[]
      readonly headers?: Readonly<Record<string, string>>
      readonly status?: number
    }
  | { readonly outcome: 'streamed'; readonly audit: readonly AuditEntry[]; readonly open: (streaming: Streaming) => void }
  | Refusal

export type Handler<N extends EndpointName> = (call: Call<N>) => Promise<Reply>

/** @param audit what must be on disk first; none where the write carried its own */
export const reply = (body: unknown, audit: readonly AuditEntry[] = []): Reply => ({ outcome: 'replied', body, audit })

/** A reply that goes on: `open` writes it, for as long as the client listens. */
export const streamed = (open: (streaming: Streaming) => void, audit: readonly AuditEntry[]): Reply => ({
  outcome: 'streamed',
  open,
  audit
})
