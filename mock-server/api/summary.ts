import { z } from 'zod'
import { PersonFlagsSchema, PersonRecordSchema, ReportHeadlineSchema, SignalSchema } from './people.ts'
import { AssociateSchema } from './person-standing.ts'
import { PersonLinkSchema } from './person-links.ts'
import { WantedReportSchema } from './wanted.ts'

/**
 * The one concise page of a person, its parts in reply order (records, workflow 2): warnings by danger, wanted and
 * missing, bail and orders, then the rest. `sealed` parts are named, not given: they are opened by `openSealed`.
 */
export const PersonSummarySchema = z.object({
  person: PersonRecordSchema,
  flags: PersonFlagsSchema,
  warnings: z.array(SignalSchema),
  markers: z.array(SignalSchema),
  wanted: z.array(WantedReportSchema),
  missing: z.array(
    z.object({
      reportId: z.string(),
      reportedAt: z.string(),
      grade: z.string(),
      open: z.boolean(),
      lastSeen: z.string(),
      informantMayBeTold: z.boolean()
    })
  ),
  history: z.array(ReportHeadlineSchema),
  /** With the name each goes by; people known only as victims or witnesses are left out. */
  associates: z.array(AssociateSchema.extend({ displayName: z.string() })),
  vehicles: z.array(z.object({ vrm: z.string(), description: z.string() })),
  sealed: z.array(z.string()),
  /** Other records that were found to be this person's, or not; people not on ordinary search are left out. */
  links: z.array(PersonLinkSchema).default([])
})
export type PersonSummary = z.infer<typeof PersonSummarySchema>
