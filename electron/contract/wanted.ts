import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import {
  WantedAmendSchema,
  WantedCancelSchema,
  WantedConfirmSchema,
  WantedContentSchema,
  WantedHistorySchema,
  WantedReportSchema,
  WantedReviewSchema,
  WantedSecondCheckSchema,
  WantedTransferSchema
} from '../../mock-server/api/wanted.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import { defineCall } from './call.ts'
import { WriteSchema } from './writes.ts'

const report = { context: AccessContextSchema, personId: Uuid, reportId: Uuid }

export const wantedCalls = {
  /** The draft's id makes it sent once, however often it is asked for; the draft is deleted when it is completed. */
  'wanted.create': defineCall({
    input: z.strictObject({
      context: AccessContextSchema,
      personId: Uuid,
      draftId: Uuid,
      content: WantedContentSchema,
      /** A control room's report, for the bureau to confirm. */
      unconfirmed: z.boolean().default(false)
    }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'wanted.create',
    perSecond: 5
  }),
  'wanted.read': defineCall({
    input: z.strictObject(report),
    output: WantedReportSchema,
    states: ['active', 'warning'],
    entitlement: 'wanted.view',
    perSecond: 20
  }),
  'wanted.history': defineCall({
    input: z.strictObject(report),
    output: WantedHistorySchema,
    states: ['active', 'warning'],
    entitlement: 'wanted.view',
    perSecond: 20
  }),
  /**
   * A write like `wanted.create`. A version that has been overtaken is refused as `conflict/version`: the draft is
   * kept, and goes out again under the version it was merged with.
   */
  'wanted.change': defineCall({
    input: z.strictObject({
      ...report,
      draftId: Uuid,
      change: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('amend'), body: WantedAmendSchema }),
        z.strictObject({ kind: z.literal('extend'), body: WantedReviewSchema }),
        z.strictObject({ kind: z.literal('transfer'), body: WantedTransferSchema }),
        z.strictObject({ kind: z.literal('cancel'), body: WantedCancelSchema })
      ])
    }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'wanted.change',
    perSecond: 5
  }),
  'wanted.confirm': defineCall({
    input: z.strictObject({ ...report, draftId: Uuid, body: WantedConfirmSchema }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'wanted.confirm',
    perSecond: 5
  }),
  'wanted.secondCheck': defineCall({
    input: z.strictObject({ ...report, draftId: Uuid, body: WantedSecondCheckSchema }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'wanted.second-check',
    perSecond: 5
  })
}
