import { z } from 'zod'
import {
  MissingAmendSchema,
  MissingCancelSchema,
  MissingFoundSchema,
  MissingInterviewSchema,
  MissingReviewSchema,
  MissingRiskSchema,
  MissingSightingSchema,
  MissingTransferSchema
} from './missing.ts'
import { text, Uuid } from './primitives.ts'
import { PropertyAmendSchema, PropertyCancelSchema, PropertyConfirmSchema, PropertyLocateSchema, PropertyReviewSchema } from './property.ts'
import {
  UnidentifiedAmendSchema,
  UnidentifiedCancelSchema,
  UnidentifiedIdentifySchema,
  UnidentifiedReopenSchema
} from './unidentified-changes.ts'
import { VehicleAmendSchema, VehicleCancelSchema, VehicleExtendSchema, VehicleRecoverSchema } from './vehicles.ts'
import { WantedAmendSchema, WantedCancelSchema, WantedReviewSchema, WantedTransferSchema } from './wanted.ts'

const ofReport = {
  reportId: Uuid.toLowerCase(),
  /** Read by the owner, and kept with the version that it becomes. */
  reason: text(500, 'Tell the owner why it should be changed.')
}
const ofPerson = { ...ofReport, personId: Uuid.toLowerCase() }

/**
 * An alteration of another organisation's record, sent to its owner instead of made (H56, DPIA risk 4). `change` is what
 * the owner's own change endpoint would take, the version it began from in it; it keeps the same rules at the same paths.
 */
export const ProposalSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('wanted'),
    ...ofPerson,
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('amend'), body: WantedAmendSchema }),
      z.strictObject({ kind: z.literal('extend'), body: WantedReviewSchema }),
      z.strictObject({ kind: z.literal('transfer'), body: WantedTransferSchema }),
      z.strictObject({ kind: z.literal('cancel'), body: WantedCancelSchema })
    ])
  }),
  z.strictObject({
    kind: z.literal('missing'),
    ...ofPerson,
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('amend'), body: MissingAmendSchema }),
      z.strictObject({ kind: z.literal('sighting'), body: MissingSightingSchema }),
      z.strictObject({ kind: z.literal('answer-risk'), body: MissingRiskSchema }),
      z.strictObject({ kind: z.literal('review'), body: MissingReviewSchema }),
      z.strictObject({ kind: z.literal('found'), body: MissingFoundSchema }),
      z.strictObject({ kind: z.literal('return-interview'), body: MissingInterviewSchema }),
      z.strictObject({ kind: z.literal('transfer'), body: MissingTransferSchema }),
      z.strictObject({ kind: z.literal('cancel'), body: MissingCancelSchema })
    ])
  }),
  z.strictObject({
    kind: z.literal('property'),
    ...ofReport,
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('amend'), body: PropertyAmendSchema }),
      z.strictObject({ kind: z.literal('confirm'), body: PropertyConfirmSchema }),
      z.strictObject({ kind: z.literal('locate'), body: PropertyLocateSchema }),
      z.strictObject({ kind: z.literal('extend'), body: PropertyReviewSchema }),
      z.strictObject({ kind: z.literal('cancel'), body: PropertyCancelSchema })
    ])
  }),
  z.strictObject({
    kind: z.literal('vehicle'),
    ...ofReport,
    // To confirm is the owning bureau's own (records, Vehicle).
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('amend'), body: VehicleAmendSchema }),
      z.strictObject({ kind: z.literal('recover'), body: VehicleRecoverSchema }),
      z.strictObject({ kind: z.literal('extend'), body: VehicleExtendSchema }),
      z.strictObject({ kind: z.literal('cancel'), body: VehicleCancelSchema })
    ])
  }),
  z.strictObject({
    kind: z.literal('unidentified'),
    ...ofPerson,
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('amend'), body: UnidentifiedAmendSchema }),
      z.strictObject({ kind: z.literal('identify'), body: UnidentifiedIdentifySchema }),
      z.strictObject({ kind: z.literal('reopen'), body: UnidentifiedReopenSchema }),
      z.strictObject({ kind: z.literal('cancel'), body: UnidentifiedCancelSchema })
    ])
  })
])
export type Proposal = z.output<typeof ProposalSchema>
export type ProposalOf<K extends Proposal['kind']> = Extract<Proposal, { readonly kind: K }>
