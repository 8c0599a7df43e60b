import { z } from 'zod'
import { OwnerToldSchema } from './hits.ts'
import { MissingReportSchema } from './missing.ts'
import { PersonFlagsSchema, PersonRecordSchema, ReportHeadlineSchema, SignalSchema } from './people.ts'
import { AssociateSchema } from './person-standing.ts'
import { PersonLinkSchema } from './person-links.ts'
import { WantedReportSchema } from './wanted.ts'

/** Parts of the page that a minimum reply keeps back until they are asked for (`summary-parts.ts`). */
export const PERSON_PARTS = ['addresses', 'associates', 'vehicles', 'history', 'about'] as const
export type PersonPartName = (typeof PERSON_PARTS)[number]

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
    MissingReportSchema.pick({ reportId: true, reference: true, status: true, informantMayBeTold: true }).extend({
      reportedAt: z.string(),
      grade: z.string(),
      open: z.boolean(),
      /** Time and place in words: "20 November 2026 at 08:10, Railway station, Bolton". */
      lastSeen: z.string(),
      ownerForce: z.string(),
      officer: z.string(),
      contact: z.string().nullable(),
      /** Of one found: its code of the table `missing-outcomes`, and the day. */
      outcome: z.string().nullable(),
      foundOn: z.string().nullable()
    })
  ),
  history: z.array(ReportHeadlineSchema),
  /** With the name each goes by; people known only as victims or witnesses are left out. */
  associates: z.array(AssociateSchema.extend({ displayName: z.string() })),
  vehicles: z.array(z.object({ vrm: z.string(), description: z.string() })),
  /** Where a licence record is held: its number alone, what it says is sealed (records, Driver). */
  driverNumber: z.string().optional(),
  sealed: z.array(z.string()),
  /** Other records that were found to be this person's, or not; people not on ordinary search are left out. */
  links: z.array(PersonLinkSchema).default([]),
  /** Parts that are held and not given here: a minimum reply's alone. Each is opened by `personPart`. */
  withheld: z.array(z.enum(PERSON_PARTS)).optional(),
  /** Other forces that have been told of this look, for it found live reports of theirs (workflow 7). */
  ownersTold: z.array(OwnerToldSchema).optional()
})
export type PersonSummary = z.infer<typeof PersonSummarySchema>
