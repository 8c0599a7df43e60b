import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import {
  MissingAmendSchema,
  MissingCancelSchema,
  MissingContentSchema,
  MissingFoundSchema,
  MissingHistorySchema,
  MissingInterviewSchema,
  MissingMatchesSchema,
  MissingReportSchema,
  MissingReportsSchema,
  MissingReviewSchema,
  MissingRiskSchema,
  MissingSightingSchema,
  MissingTransferSchema
} from '../../mock-server/api/missing.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import {
  UnidentifiedAmendSchema,
  UnidentifiedCancelSchema,
  UnidentifiedHistorySchema,
  UnidentifiedIdentifySchema,
  UnidentifiedReopenSchema
} from '../../mock-server/api/unidentified-changes.ts'
import {
  UnidentifiedContentSchema,
  UnidentifiedCreateSchema,
  UnidentifiedListSchema,
  UnidentifiedReportSchema
} from '../../mock-server/api/unidentified.ts'
import { UnidentifiedSearchResultSchema, UnidentifiedSearchSchema } from '../../mock-server/api/unidentified-search.ts'
import { defineCall } from './call.ts'
import { WriteSchema } from './writes.ts'

const person = { context: AccessContextSchema, personId: Uuid }
const report = { ...person, reportId: Uuid }
const reading = { states: ['active', 'warning'], entitlement: 'missing.view', perSecond: 20 } as const
const creating = { states: ['active', 'warning'], entitlement: 'missing.create', perSecond: 5 } as const

export const missingCalls = {
  /** The draft's id makes it sent once, however often it is asked for; the draft is deleted when it is completed. */
  'missing.create': defineCall({
    input: z.strictObject({ ...person, draftId: Uuid, content: MissingContentSchema }),
    output: WriteSchema,
    ...creating
  }),
  'missing.read': defineCall({ input: z.strictObject(report), output: MissingReportSchema, ...reading }),
  /** Every episode of the person, by any force. */
  'missing.list': defineCall({ input: z.strictObject(person), output: MissingReportsSchema, ...reading }),
  'missing.history': defineCall({ input: z.strictObject(report), output: MissingHistorySchema, ...reading }),
  /** People and bodies found without a name who may be the missing person. */
  'missing.matches': defineCall({ input: z.strictObject(report), output: MissingMatchesSchema, ...reading }),
  /**
   * A write like `missing.create`. A version that has been overtaken is refused as `conflict/version`: the draft is
   * kept, and goes out again under the version it was merged with.
   */
  'missing.change': defineCall({
    input: z.strictObject({
      ...report,
      draftId: Uuid,
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
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'missing.change',
    perSecond: 5
  }),
  /** Who may be somebody found without a name: missing people, and others found so. Its answer has to be shown before a create. */
  'unidentified.find': defineCall({
    input: z.strictObject({ context: AccessContextSchema, query: UnidentifiedSearchSchema }),
    output: UnidentifiedSearchResultSchema,
    ...reading
  }),
  /** Makes a record without a name; its id is the write's `recordId`. */
  'unidentified.create': defineCall({
    input: z.strictObject({
      context: AccessContextSchema,
      draftId: Uuid,
      content: UnidentifiedContentSchema,
      searchToken: UnidentifiedCreateSchema.shape.searchToken
    }),
    output: WriteSchema,
    ...creating
  }),
  'unidentified.history': defineCall({ input: z.strictObject(person), output: UnidentifiedHistorySchema, ...reading }),
  /** A write like `missing.change`. */
  'unidentified.change': defineCall({
    input: z.strictObject({
      ...person,
      draftId: Uuid,
      change: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('amend'), body: UnidentifiedAmendSchema }),
        z.strictObject({ kind: z.literal('identify'), body: UnidentifiedIdentifySchema }),
        z.strictObject({ kind: z.literal('reopen'), body: UnidentifiedReopenSchema }),
        z.strictObject({ kind: z.literal('cancel'), body: UnidentifiedCancelSchema })
      ])
    }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'missing.change',
    perSecond: 5
  }),
  'unidentified.read': defineCall({ input: z.strictObject(person), output: UnidentifiedReportSchema, ...reading }),
  /** Of every force. */
  'unidentified.list': defineCall({
    input: z.strictObject({ context: AccessContextSchema }),
    output: UnidentifiedListSchema,
    ...reading
  }),
  /** Missing people who may be the one found. */
  'unidentified.matches': defineCall({ input: z.strictObject(person), output: MissingMatchesSchema, ...reading })
}
