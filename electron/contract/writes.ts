import { z } from 'zod'
import { STEP_STATES } from '../../mock-server/api/drafts.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import { defineCall } from './call.ts'
import { ProblemSchema } from './result.ts'

/**
 * queued: kept in main until the server answers; sending; in-doubt: sent, no answer, asked after, never blindly
 * repeated; accepted: 202, followed; completed; refused: the server said no, the draft is kept.
 */
export const WRITE_STATES = ['queued', 'sending', 'in-doubt', 'accepted', 'completed', 'refused'] as const
export const WriteSchema = z.object({
  writeId: Uuid,
  /** What it is, without personal data: "Wanted report". */
  title: z.string(),
  /** Short reference shown to the operator, e.g. `7F3A`. */
  ref: z.string(),
  state: z.enum(WRITE_STATES),
  since: z.string(),
  draftId: Uuid.nullable(),
  personId: Uuid.nullable(),
  /** Id of the record made, once completed. */
  recordId: z.string().nullable(),
  /** The record's own reference, once completed: `WR-26-000123`. */
  recordReference: z.string().nullable(),
  /** Of a write in several steps: how each stands, in their order. One not done stops those after it. */
  steps: z.array(z.object({ title: z.string(), state: z.enum(STEP_STATES) })).optional(),
  problem: ProblemSchema.nullable()
})
export type Write = z.infer<typeof WriteSchema>

export const writeCalls = {
  'writes.list': defineCall({
    input: z.strictObject({}),
    output: z.object({ writes: z.array(WriteSchema) }),
    states: ['active', 'warning'],
    entitlement: null,
    perSecond: 20
  })
}
