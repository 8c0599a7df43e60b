import { z } from 'zod'
import { text, Uuid } from './primitives.ts'
import { WantedAmendSchema, WantedCancelSchema, WantedReviewSchema, WantedTransferSchema } from './wanted.ts'

/**
 * An alteration of another organisation's record, sent to its owner instead of made (H56, DPIA risk 4). `change` is what
 * the owner's own change endpoint would take, the version it began from in it; it keeps the same rules at the same paths.
 */
export const ProposalSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('wanted'),
    personId: Uuid.toLowerCase(),
    reportId: Uuid.toLowerCase(),
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('amend'), body: WantedAmendSchema }),
      z.strictObject({ kind: z.literal('extend'), body: WantedReviewSchema }),
      z.strictObject({ kind: z.literal('transfer'), body: WantedTransferSchema }),
      z.strictObject({ kind: z.literal('cancel'), body: WantedCancelSchema })
    ]),
    /** Read by the owner, and kept with the version that it becomes. */
    reason: text(500, 'Tell the owner why it should be changed.')
  })
])
export type Proposal = z.output<typeof ProposalSchema>
