import { z } from 'zod'
import { DraftSaveSchema, DraftSchema } from '../drafts.ts'
import { ColleaguesSchema, DueId, DueItemSchema, DueListSchema, HandoverSchema, LeaseSchema, RetentionPreviewSchema } from '../due.ts'
import { KeptTabsSchema, OpenTabsSchema } from '../open-tabs.ts'
import { Uuid } from '../primitives.ts'
import { AcceptedSchema } from '../status.ts'
import { RestoreSchema, WeededListSchema } from '../weeding.ts'
import { wholeNumber, ObjectParams } from './parts.ts'
import type { workstationEndpoints } from '../endpoints/workstation.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

const DraftParams = z.strictObject({ draftId: Uuid.toLowerCase() })

const DueParams = z.strictObject({ dueId: DueId.toLowerCase() })

export const workstationSchemas = {
  drafts: { response: z.object({ drafts: z.array(DraftSchema) }) },
  saveDraft: { params: DraftParams, body: DraftSaveSchema, response: DraftSchema },
  deleteDraft: { params: DraftParams },
  handOverDraft: { params: DraftParams, body: HandoverSchema, response: z.strictObject({}) },
  openTabs: { response: KeptTabsSchema },
  saveOpenTabs: { body: OpenTabsSchema },
  colleagues: { response: ColleaguesSchema },
  due: { response: DueListSchema },
  leaseDue: { params: DueParams, response: LeaseSchema },
  releaseDue: { params: DueParams },
  handOverDue: { params: DueParams, body: HandoverSchema, response: DueItemSchema },
  acknowledgeDue: { params: DueParams, response: z.strictObject({}) },
  retention: { query: z.strictObject({ days: wholeNumber(1, 366, 35) }), response: RetentionPreviewSchema },
  weeded: { response: WeededListSchema },
  restoreWeeded: { params: ObjectParams, body: RestoreSchema, response: AcceptedSchema }
} as const satisfies Record<keyof typeof workstationEndpoints, EndpointSchemas>
