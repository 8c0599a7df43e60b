import type { z } from 'zod'

/** What one endpoint takes and gives. */
export interface EndpointSchemas {
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Absent where the reply has no body. */
  readonly response?: z.ZodType
  /** Form-encoded bodies are NIAM's only. */
  readonly form?: true
  /** Its reply is a stream of server-sent events, each with a `response` as its data. */
  readonly stream?: true
  /** Taken as it comes, a file and not a record: its media types, and the most bytes. */
  readonly upload?: { readonly types: readonly string[]; readonly bytes: number }
}
