import { z } from 'zod'
import { ArrestReportSchema, OffenceDetailsSchema } from './arrest-reads.ts'
import { DisposalEntrySchema } from './disposals.ts'
import { IsoDateTime, Uuid } from './primitives.ts'
import { RemandDetailsSchema } from './remands.ts'

const written = {
  /** Of the report, an offence, a remand or a case. */
  recordId: Uuid,
  at: IsoDateTime,
  by: z.string(),
  onBehalfOf: z.string(),
  /** Null where it was not recorded. */
  reason: z.string().nullable(),
  justification: z.string().nullable()
}

/** One version of something that a report holds, as it stood from then on. */
const ArrestVersionSchema = z.discriminatedUnion('record', [
  z.object({ record: z.literal('report'), ...written, content: ArrestReportSchema.shape.content }),
  z.object({ record: z.literal('offence'), ...written, content: OffenceDetailsSchema.omit({ version: true }) }),
  z.object({
    record: z.literal('remand'),
    ...written,
    /** What an amendment that began from this version quotes. */
    versionToChange: z.string(),
    content: RemandDetailsSchema.shape.content
  }),
  z.object({ record: z.literal('case'), ...written, content: DisposalEntrySchema })
])
export type ArrestVersion = z.infer<typeof ArrestVersionSchema>

/** `GET /people/{id}/arrest-reports/{id}/history`, ours: every version of all that a report holds, the first first. */
export const ArrestHistorySchema = z.object({ reportId: Uuid, asn: z.string(), versions: z.array(ArrestVersionSchema) })
export type ArrestHistory = z.infer<typeof ArrestHistorySchema>
