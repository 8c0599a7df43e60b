import { z } from 'zod'
import { PaginationSchema } from './arrest-parts.ts'
import { ArrestContentSchema } from './arrest.ts'
import { IsoDate, IsoDateTime, Uuid } from './primitives.ts'
import { RemandHeadlineSchema } from './remands.ts'

/** `GET /people/{id}/arrest-summons/COURT_CASE`: every report with its offences and the version to quote of each. */
export const ArrestSummonsPageSchema = z.object({
  pagination: PaginationSchema,
  arrestSummaries: z.array(
    z.object({
      asn: z.string(),
      processStageDate: IsoDate,
      offences: z.array(
        z.object({ offenceId: Uuid, offenceStartDate: IsoDate, offenceDescription: z.array(z.string()), version: z.string() })
      )
    })
  )
})
export type ArrestSummonsPage = z.infer<typeof ArrestSummonsPageSchema>

const codes = {
  npccOffenceCode: z.string().optional(),
  /** Seven characters; `TEXT` or `NPCC` where the offence was recorded otherwise. */
  cjsOffenceCode: z.string(),
  /** With the letter of its role: `SX03001A`. */
  qualifiedCjsCode: z.string(),
  startDate: IsoDate,
  roleQualifier: z.array(z.string()),
  legislationQualifier: z.array(z.string())
}

/** `GET /people/{id}/arrest-reports`. */
export const ArrestReportsPageSchema = z.object({
  pagination: PaginationSchema,
  arrestSummaries: z.array(
    z.object({
      arrestReportHeadlines: z.object({
        reportId: Uuid,
        asn: z.string(),
        processStage: z.string(),
        processStageDate: IsoDate
      }),
      fingerprintStatusCode1: z.string().optional(),
      offencesHeadlines: z.array(z.object({ offenceId: Uuid, additionalOffenceMarker: z.boolean(), ...codes })),
      remandHeadlines: z.array(RemandHeadlineSchema)
    })
  )
})
export type ArrestReportsPage = z.infer<typeof ArrestReportsPageSchema>

/** `GET /people/{id}/arrest-reports/{id}`, ours: the report itself, its offences and remands apart. */
export const ArrestReportSchema = z.object({
  reportId: Uuid,
  asn: z.string(),
  ownerCode: z.string(),
  /** An offence of it is still to be decided. */
  open: z.boolean(),
  createdAt: IsoDateTime,
  createdBy: z.string(),
  onBehalfOf: z.string(),
  content: ArrestContentSchema.omit({ offence: true })
})
export type ArrestReport = z.infer<typeof ArrestReportSchema>

/** `GET /people/{id}/arrest-reports/{id}/offences/{offenceId}`. */
export const OffenceDetailsSchema = z.object({
  id: Uuid,
  version: z.string(),
  arrestSummonsReference: z.string(),
  arrestChargeNumber: z.int(),
  /** A: impending, C: court case, F: referred; absent while it stands in no case. */
  chargeStatusMarker: z.string().optional(),
  committedOnBail: z.boolean(),
  plea: z.string().optional(),
  courtCaseReferenceNumber: z.string().optional(),
  courtCaseChargeNumber: z.int().optional(),
  forceStationChargeOrig: z.string(),
  forceStationInCase: z.string().optional(),
  crimeReference: z.string().optional(),
  locationFSCode: z.string().optional(),
  locationAddress: z.object({ locationType: z.string(), locationText: z.string() }).optional(),
  offencesTakenIntoConsideration: z.int().optional(),
  adjudication: z.string().optional(),
  othersCharged: z.array(z.string()),
  brcRecord: z.boolean(),
  hasDisposalResults: z.boolean(),
  additionalOffenceMarker: z.boolean(),
  ...codes,
  startTime: z.string().optional(),
  endDate: IsoDate.optional(),
  endTime: z.string().optional()
})
export type OffenceDetails = z.infer<typeof OffenceDetailsSchema>
