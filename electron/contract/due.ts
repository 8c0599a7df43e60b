import { z } from 'zod'
import {
  ColleaguesSchema,
  DueId,
  DueItemSchema,
  DueListSchema,
  HandoverSchema,
  LeaseSchema,
  RetentionPreviewSchema
} from '../../mock-server/api/due.ts'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import { RestoreSchema, WeededListSchema } from '../../mock-server/api/weeding.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import { defineCall } from './call.ts'
import { WriteSchema } from './writes.ts'

const item = z.strictObject({ dueId: DueId })
const due = { states: ['active', 'warning'], entitlement: 'due.view', perSecond: 10 } as const

/** The list of what is due, and what passes between colleagues. None of it names a person. */
export const dueCalls = {
  'due.list': defineCall({ input: z.strictObject({}), output: DueListSchema, ...due }),
  /** Taken for a while, so that no two work on the same thing; asked again it is renewed. */
  'due.lease': defineCall({ input: item, output: LeaseSchema, ...due }),
  'due.release': defineCall({ input: item, output: z.strictObject({}), ...due }),
  'due.handOver': defineCall({ input: item.extend(HandoverSchema.shape), output: DueItemSchema, ...due }),
  'due.acknowledge': defineCall({ input: item, output: z.strictObject({}), ...due }),
  'retention.preview': defineCall({
    input: z.strictObject({ days: z.int().min(1).max(366).default(35) }),
    output: RetentionPreviewSchema,
    states: ['active', 'warning'],
    entitlement: 'retention.view',
    perSecond: 5
  }),
  'retention.weeded': defineCall({
    input: z.strictObject({}),
    output: WeededListSchema,
    states: ['active', 'warning'],
    entitlement: 'retention.view',
    perSecond: 5
  }),
  /** A write; `restoreId` makes it sent once, however often it is asked for. */
  'retention.restore': defineCall({
    input: z.strictObject({ context: AccessContextSchema, reportId: Uuid, restoreId: Uuid, ...RestoreSchema.shape }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'retention.restore',
    perSecond: 5
  }),
  'colleagues.list': defineCall({
    input: z.strictObject({}),
    output: ColleaguesSchema,
    states: ['active', 'warning'],
    entitlement: 'draft.own',
    perSecond: 5
  }),
  /** Saved first, then the colleague's: it leaves this workstation. */
  'drafts.handOver': defineCall({
    input: z.strictObject({ draftId: Uuid, ...HandoverSchema.shape }),
    output: z.strictObject({}),
    states: ['active', 'warning'],
    entitlement: 'draft.own',
    perSecond: 5
  })
}
