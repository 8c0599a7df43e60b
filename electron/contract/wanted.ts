import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import { WantedContentSchema, WantedReportSchema } from '../../mock-server/api/wanted.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import { defineCall } from './call.ts'
import { WriteSchema } from './writes.ts'

export const wantedCalls = {
  /** The draft's id makes it sent once, however often it is asked for; the draft is deleted when it is completed. */
  'wanted.create': defineCall({
    input: z.strictObject({ context: AccessContextSchema, personId: Uuid, draftId: Uuid, content: WantedContentSchema }),
    output: WriteSchema,
    states: ['active', 'warning'],
    entitlement: 'wanted.create',
    perSecond: 5
  }),
  'wanted.read': defineCall({
    input: z.strictObject({ context: AccessContextSchema, personId: Uuid, reportId: Uuid }),
    output: WantedReportSchema,
    states: ['active', 'warning'],
    entitlement: 'wanted.view',
    perSecond: 20
  })
}
