import { z } from 'zod'
import { IsoDateTime, Uuid } from './primitives.ts'
import { FieldFaultSchema, FieldPath, RequestKind } from './requests.ts'

/** A file of proposed reports: one JSON object a line, or a table whose first line names the columns. */
export const UPDATEGRAM_TYPES = ['application/x-ndjson', 'text/csv'] as const
export type UpdategramType = (typeof UPDATEGRAM_TYPES)[number]
/** Every other call takes 1 MB; 20,000 long reports fit into this. */
export const UPDATEGRAM_BYTES = 33_554_432
export const UPDATEGRAM_ROWS = 20_000
/** A longer line is refused by itself; the others are taken. */
export const UPDATEGRAM_ROW_BYTES = 65_536

/** `received`: stored, to be checked; `checking`: rows are being judged; `done`: every row has its outcome. */
export const UPDATEGRAM_STATES = ['received', 'checking', 'done'] as const

/**
 * `accepted`: it waits in the inbox; `returned`: it can be read but breaks a rule, and is back with its sender as a
 * request that says so field by field; `refused`: it is no proposed report, or was sent before, and nothing was kept but this line.
 */
export const ROW_OUTCOMES = ['accepted', 'returned', 'refused'] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

export const UpdategramSchema = z.object({
  updategramId: Uuid,
  /** `UG-26-000123`. */
  reference: z.string(),
  receivedAt: IsoDateTime,
  by: z.string(),
  state: z.enum(UPDATEGRAM_STATES),
  rows: z.int(),
  /** Judged so far: the three outcomes add up to it. */
  checked: z.int(),
  accepted: z.int(),
  returned: z.int(),
  refused: z.int(),
  finishedAt: IsoDateTime.nullable()
})
export type Updategram = z.infer<typeof UpdategramSchema>
export const UpdategramListSchema = z.object({ updategrams: z.array(UpdategramSchema) })

export const UpdategramReceiptSchema = z.object({ updategramId: Uuid, reference: z.string(), rows: z.int() })

export const UpdategramRowSchema = z.object({
  /** Line of the file, from 1. */
  row: z.int().min(1),
  outcome: z.enum(ROW_OUTCOMES).nullable(),
  kind: RequestKind.nullable(),
  senderReference: z.string().nullable(),
  requestId: Uuid.nullable(),
  /** `RQ-26-000123` of what was kept. */
  reference: z.string().nullable(),
  /** Why it was returned or refused; `path` is null where it is about the row as a whole. Says nothing of a person. */
  reasons: z.array(FieldFaultSchema.extend({ path: FieldPath.nullable() }))
})
export type UpdategramRow = z.infer<typeof UpdategramRowSchema>
export const UpdategramRowsSchema = z.object({
  updategramId: Uuid,
  rows: z.array(UpdategramRowSchema),
  /** Last row given, to ask for those after it; null where there are none. */
  after: z.int().nullable()
})
