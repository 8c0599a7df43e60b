import { z } from 'zod'
import { OwnerToldSchema } from './hits.ts'
import {
  CarriedSchema,
  FoundSchema,
  HeldSightingSchema,
  InformantSchema,
  LastSeenSchema,
  MissingCancellationSchema,
  ReturnInterviewSchema,
  RiskAnswersSchema,
  SightingSchema
} from './missing-parts.ts'
import { OwnerReason } from './owner-rules.ts'
import { ForceStationCode, IsoDate, IsoDateTime, line, telephone, text, Uuid } from './primitives.ts'

/** Codes of the table `risk-grades`. N is read on old reports, never offered. */
export const RISK_GRADES = ['H', 'M', 'L', 'V', 'N'] as const
export type RiskGrade = (typeof RISK_GRADES)[number]

/**
 * Fields of a missing report as written. Opinion: `grade`, `gradeRationale`, `mentalState` and a sighting's
 * `reliability`; all else is fact (records, Missing and found).
 */
export const MissingContentSchema = CarriedSchema.extend({
  informant: InformantSchema,
  reportedAt: IsoDateTime,
  lastSeen: LastSeenSchema,
  circumstances: text(4000, 'Say what happened.'),
  risk: RiskAnswersSchema,
  grade: z.enum(RISK_GRADES, { error: 'Choose the risk grade.' }),
  gradeRationale: text(1000, 'Say why the risk is graded like this.'),
  officer: line(100, 'Name the officer in charge.'),
  contact: telephone().optional(),
  /** By default so many hours ahead as the grade says (`reviewBy`). */
  nextReviewAt: IsoDateTime,
  /** What is known of it before the person is found; what is said on finding takes its place. */
  informantMayBeTold: z.boolean().optional(),
  ownerForce: ForceStationCode,
  /** Of one that another force recorded for its owner. */
  ownerReason: OwnerReason.optional()
})
export type MissingContent = z.infer<typeof MissingContentSchema>

/** Opaque; whoever changes a report quotes the version that was read (leds-api, Concurrency). */
const versionToChange = z.string().min(1, 'Quote the version that was read.').max(200)

export const MISSING_STATUSES = ['missing', 'found', 'cancelled'] as const

export const MissingReportSchema = z.object({
  /** Of one that was opened: that its owner, another force, has been told (records, workflow 7). */
  ownersTold: z.array(OwnerToldSchema).optional(),
  reportId: Uuid,
  personId: Uuid,
  /** Shown to people: `MP-26-000123`. */
  reference: z.string(),
  status: z.enum(MISSING_STATUSES),
  /** Under 18 when reported missing. */
  child: z.boolean(),
  createdAt: IsoDateTime,
  createdBy: z.string(),
  onBehalfOf: z.string(),
  /** 1 for the report as first circulated. */
  versionNumber: z.int().min(1),
  changedAt: IsoDateTime,
  changedBy: z.string(),
  versionToChange: z.string(),
  /** When the grade was last given or confirmed. */
  gradedAt: IsoDateTime,
  /** Until when the open questions are to be answered: an hour from the report; null where all are, or it is closed. */
  riskDueAt: IsoDateTime.nullable(),
  /** Of a child found: until when the return interview is to be held; null where none is outstanding. */
  returnInterviewDueAt: IsoDateTime.nullable(),
  /** False: show "Do not tell the informant". What is not known is false for an adult, true for a child. */
  informantMayBeTold: z.boolean(),
  content: MissingContentSchema,
  /** Oldest first. */
  sightings: z.array(HeldSightingSchema),
  found: FoundSchema.nullable(),
  returnInterview: ReturnInterviewSchema.nullable(),
  cancellation: MissingCancellationSchema.nullable()
})
export type MissingReport = z.infer<typeof MissingReportSchema>
/** Every episode of a person, by any force: open ones first, then the latest. */
export const MissingReportsSchema = z.object({ missingReports: z.array(MissingReportSchema) })

export const MissingCreateSchema = z.strictObject({ content: MissingContentSchema })

/**
 * The whole content as it is to stand; what is left out is taken away. Grade, rationale and next review change by a
 * review alone, the owner by a transfer.
 */
export const MissingAmendSchema = z.strictObject({ versionToChange, content: MissingContentSchema })
export const MissingSightingSchema = z.strictObject({ versionToChange, sighting: SightingSchema })
/** Answers to put beside those that stand; each takes the place of an earlier answer to its question. */
export const MissingRiskSchema = z.strictObject({
  versionToChange,
  answers: RiskAnswersSchema.refine((answers) => Object.keys(answers).length > 0, 'Answer at least one question.')
})
/** The grade is confirmed or changed; a changed one needs a rationale of its own. */
export const MissingReviewSchema = z.strictObject({
  versionToChange,
  grade: MissingContentSchema.shape.grade,
  gradeRationale: MissingContentSchema.shape.gradeRationale,
  nextReviewAt: IsoDateTime,
  note: text(500).optional()
})
/** Of a report that says found already: what it says is put right. */
export const MissingFoundSchema = z.strictObject({ versionToChange, found: FoundSchema, returnInterview: ReturnInterviewSchema.optional() })
export const MissingInterviewSchema = z.strictObject({ versionToChange, returnInterview: ReturnInterviewSchema })
export const MissingTransferSchema = z.strictObject({
  versionToChange,
  ownerForce: ForceStationCode,
  officer: MissingContentSchema.shape.officer,
  contact: MissingContentSchema.shape.contact,
  note: text(500, 'Say why it goes to the other force.')
})
export const MissingCancelSchema = MissingCancellationSchema.extend({ versionToChange })

/** What an operator does to a missing report. */
export const MISSING_CHANGES = ['amend', 'sighting', 'answer-risk', 'review', 'found', 'return-interview', 'transfer', 'cancel'] as const
export type MissingChange = (typeof MISSING_CHANGES)[number]

/** What made a version. */
export const MISSING_ACTIONS = [
  'reported',
  'amended',
  'sighted',
  'risk-answered',
  'reviewed',
  'regraded',
  'found',
  'found-corrected',
  'return-interview-recorded',
  'transferred',
  'cancelled'
] as const

/** One version of a report, as it stood after what made it. Nothing is overwritten (records, Common). */
export const MissingVersionSchema = MissingReportSchema.pick({
  versionNumber: true,
  versionToChange: true,
  onBehalfOf: true,
  status: true,
  content: true,
  sightings: true,
  found: true,
  returnInterview: true,
  cancellation: true
}).extend({
  action: z.enum(MISSING_ACTIONS),
  at: IsoDateTime,
  by: z.string(),
  /** Why: as the change was justified; null where it was not recorded (synthetic population). */
  reason: z.string().nullable(),
  justification: z.string().nullable(),
  /** What its author said of the change. */
  note: z.string().nullable()
})
export type MissingVersion = z.infer<typeof MissingVersionSchema>
/** Oldest version first. */
export const MissingHistorySchema = z.object({ reportId: Uuid, reference: z.string(), versions: z.array(MissingVersionSchema).min(1) })
export type MissingHistory = z.infer<typeof MissingHistorySchema>

/** A missing report whose person may be somebody found without a name, or the other way about. */
export const MissingMatchSchema = z.object({
  personId: Uuid,
  pncId: z.string(),
  /** The missing report; of somebody found without a name, that report. */
  reportId: Uuid,
  reference: z.string(),
  /** `SURNAME, Forenames`; "Unidentified man", "Body of a woman". */
  displayName: z.string(),
  ownerForce: z.string(),
  /** Day last seen, or found. */
  date: IsoDate,
  place: z.string(),
  /** 0 to 100. */
  score: z.int().min(0).max(100),
  /** Why it matched, in words, strongest first: "height within 5 cm". */
  reasons: z.array(z.string()),
  /** What speaks against it: "hair fair, not brown". */
  against: z.array(z.string())
})
export type MissingMatch = z.infer<typeof MissingMatchSchema>
/** Best first, at most 20. */
export const MissingMatchesSchema = z.object({ matches: z.array(MissingMatchSchema) })
