import { z } from 'zod'
import { OwnerToldSchema } from './hits.ts'
import { ConfirmingOfficer, ConfirmingReference } from './report-parts.ts'
import { OwnerReason } from './owner-rules.ts'
import { ForceStationCode, IsoDate, IsoDateTime, line, PartialDate, telephone, text, Uuid } from './primitives.ts'

export const WANTED_POWERS = ['arrest', 'retake', 'none'] as const
export const WANTED_GRADINGS = ['red', 'amber', 'green'] as const
export const CIRCULATIONS = ['force', 'region', 'national'] as const

/** Fields of a wanted report as written. Opinion: `grading`, `riskToOfficers`; all else is fact (records, Wanted). */
export const WantedContentSchema = z.strictObject({
  category: z.string().regex(/^[A-Z]{2}$/, 'Choose a category from the list.'),
  power: z.enum(WANTED_POWERS, { error: 'Choose the power: arrest, retake or none.' }),
  grounds: text(1000).optional(),
  offence: z
    .strictObject({
      cjsCode: z
        .string()
        .regex(/^[A-Za-z0-9]{7,8}$/, 'must be a valid cjs offence code')
        .optional(),
      text: line(200).optional(),
      date: PartialDate.optional(),
      place: line(150).optional()
    })
    .optional(),
  warrant: z
    .strictObject({
      number: line(30, 'Give the warrant’s number.').optional(),
      courtCode: z
        .string()
        .regex(/^\d{4}$/, 'must be a valid court code')
        .optional(),
      date: IsoDate.optional(),
      backedForBail: z.boolean().optional()
    })
    .optional(),
  grading: z.enum(WANTED_GRADINGS).optional(),
  officer: line(100, 'Name the officer or unit to inform.'),
  contact: telephone('Give a contact that is answered day and night.'),
  actionOnFinding: text(500, 'Say what the finder is to do.'),
  bailTo: z.strictObject({ place: line(150).optional(), at: IsoDateTime.optional() }).optional(),
  enquiriesMade: text(2000).optional(),
  enquiriesToMake: text(2000).optional(),
  likelyPlaces: text(1000).optional(),
  riskToOfficers: text(1000).optional(),
  circulation: z.enum(CIRCULATIONS),
  reviewDate: IsoDate,
  weedDate: IsoDate.optional(),
  /** With which a bureau confirmed a control room's report. */
  crimeReference: ConfirmingReference.optional(),
  ownerForce: ForceStationCode,
  /** Of one that another force recorded for its owner. */
  ownerReason: OwnerReason.optional()
})
export type WantedContent = z.infer<typeof WantedContentSchema>

/** What the rules need to know beside the report: the day, the person, the category table. */
export interface WantedRuleContext {
  /** Calendar day, YYYY-MM-DD. */
  readonly today: string
  readonly person: {
    readonly birthDate: string | undefined
    readonly approximateAge: boolean
    /** Identifiers beside name and PNC ID (CRO, driver number, a mark …). */
    readonly secondIdentifier: boolean
  }
  readonly category: (code: string) => { readonly power: string; readonly warrant: boolean } | undefined
  /** Of a change: the report as it stands. What time or the person's record has overtaken binds only where it is changed. */
  readonly standing?: WantedContent | undefined
}

const FULL_DATE = 10

/** Every rule of a wanted report that looks beyond one field (records, Wanted). Binds client and server alike. */
export const wantedRules = ({ today, person, category, standing }: WantedRuleContext) =>
  WantedContentSchema.superRefine((report, context) => {
    const refuse = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message })
    }
    const rule = category(report.category)
    if (rule === undefined) {
      refuse(['category'], 'Choose a category from the list.')
      return
    }
    if (rule.power === 'none' && report.power !== 'none')
      refuse(['power'], 'A Locate category carries no power. Choose none, or another category.')
    if (rule.power !== 'none' && report.power !== 'none' && report.power !== rule.power)
      refuse(['power'], `This category carries the power to ${rule.power}, not to ${report.power}.`)
    if (report.power === 'arrest') {
      if (report.grounds === undefined) refuse(['grounds'], 'Say why there is a power of arrest.')
      const identified = person.birthDate?.length === FULL_DATE || (person.approximateAge && person.secondIdentifier)
      if (!identified && standing?.power !== 'arrest')
        refuse(
          ['power'],
          'A power of arrest needs the person’s birth date, or an approximate age and a second identifier. Add it to the person first.'
        )
    }
    if (report.category === 'WO' && report.offence?.cjsCode === undefined && report.offence?.text === undefined)
      refuse(['offence', 'cjsCode'], 'Give the offence: a code, or words until it is confirmed.')
    if (report.offence?.date !== undefined && report.offence.date > today.slice(0, report.offence.date.length))
      refuse(['offence', 'date'], 'An offence cannot be in the future.')
    if (rule.warrant) {
      if (report.warrant?.number === undefined) refuse(['warrant', 'number'], 'A warrant category needs the warrant’s number.')
      if (report.warrant?.courtCode === undefined) refuse(['warrant', 'courtCode'], 'A warrant category needs the court that issued it.')
      if (report.warrant?.date === undefined) refuse(['warrant', 'date'], 'A warrant category needs the warrant’s date.')
      if (report.warrant?.backedForBail === undefined) refuse(['warrant', 'backedForBail'], 'Say whether the warrant is backed for bail.')
    }
    if (report.warrant?.date !== undefined && report.warrant.date > today)
      refuse(['warrant', 'date'], 'A warrant’s date cannot be in the future.')
    if (report.reviewDate <= today && report.reviewDate !== standing?.reviewDate)
      refuse(['reviewDate'], 'The review date must be after today.')
    if (report.weedDate !== undefined && report.weedDate < report.reviewDate)
      refuse(['weedDate'], 'The weed date cannot be before the review date.')
  })

/**
 * `pending`: circulated, not yet looked at by another operator; `queried`: another operator looked and did not agree,
 * it is back with who sent it; `done`: confirmed (records, Wanted, Workflow). `unconfirmed`: circulated by a control room,
 * the bureau has 48 hours to confirm it (workflow 6).
 */
export const SECOND_CHECKS = ['not-required', 'pending', 'queried', 'done', 'unconfirmed'] as const

/** Opaque; whoever changes a report quotes the version that was read (leds-api, Concurrency). */
const VersionToChange = z.string().min(1, 'Quote the version that was read.').max(200)

/** Why and when a report ended. `reason` is a code of the table `cancel-reasons`. */
export const CancellationSchema = z.strictObject({
  reason: z.string().regex(/^wanted:[a-z-]{1,40}$/, 'Choose why it is cancelled.'),
  date: IsoDate,
  note: text(500).optional()
})
export type Cancellation = z.infer<typeof CancellationSchema>

export const WantedReportSchema = z.object({
  /** Of one that was opened: that its owner, another force, has been told (records, workflow 7). */
  ownersTold: z.array(OwnerToldSchema).optional(),
  reportId: Uuid,
  personId: Uuid,
  /** Shown to people: `WR-26-000123`. */
  reference: z.string(),
  status: z.enum(['circulated', 'cancelled']),
  /** With a power of arrest it waits for another operator, but is circulated at once (records, Wanted). */
  secondCheck: z.enum(SECOND_CHECKS),
  /**
   * Until when another operator is to have looked: 24 hours from the circulation or change that needs it; of an
   * unconfirmed report, until when the bureau is to confirm it: 48 hours.
   */
  secondCheckDueAt: IsoDateTime.nullable(),
  circulatedAt: IsoDateTime,
  createdBy: z.string(),
  onBehalfOf: z.string(),
  /** 1 for the report as first circulated. */
  versionNumber: z.int().min(1),
  changedAt: IsoDateTime,
  changedBy: z.string(),
  cancellation: CancellationSchema.nullable(),
  versionToChange: z.string(),
  content: WantedContentSchema
})
export type WantedReport = z.infer<typeof WantedReportSchema>

/**
 * `unconfirmed`: a control room's report. It is circulated at once and stands as unconfirmed; its review and weed dates
 * are at most six weeks ahead, whatever was sent, until a bureau confirms it. Who may not confirm sends it so.
 */
export const WantedCreateSchema = z.strictObject({ content: WantedContentSchema, unconfirmed: z.boolean().default(false) })

/** The bureau's word for a control room's report: crime reference and officer. Its review is 12 months on from then. */
export const WantedConfirmSchema = z.strictObject({
  versionToChange: VersionToChange,
  reference: ConfirmingReference,
  officer: ConfirmingOfficer,
  note: text(500).optional()
})

/** The whole content as it is to stand; what is left out is taken away. */
export const WantedAmendSchema = z.strictObject({ versionToChange: VersionToChange, content: WantedContentSchema })

export const WantedReviewSchema = z.strictObject({
  versionToChange: VersionToChange,
  reviewDate: IsoDate,
  weedDate: IsoDate.optional(),
  /** Why it stands on. */
  note: text(500, 'Say why the report stands on.')
})
export const WantedTransferSchema = z.strictObject({
  versionToChange: VersionToChange,
  ownerForce: ForceStationCode,
  officer: WantedContentSchema.shape.officer,
  contact: WantedContentSchema.shape.contact,
  note: text(500, 'Say why it goes to the other force.')
})
export const WantedCancelSchema = CancellationSchema.extend({ versionToChange: VersionToChange })

/** Another operator's look at a report with a power of arrest; a query goes back to who sent it and says why. */
export const WantedSecondCheckSchema = z
  .strictObject({ versionToChange: VersionToChange, outcome: z.enum(['confirmed', 'queried']), note: text(500).optional() })
  .refine(({ outcome, note }) => outcome === 'confirmed' || note !== undefined, {
    error: 'Say what is to be looked at again.',
    path: ['note']
  })

/** What made a version. */
export const WANTED_ACTIONS = [
  'circulated',
  'amended',
  'review-extended',
  'transferred',
  'second-checked',
  'second-check-queried',
  'confirmed',
  'cancelled'
] as const

/** One version of a report, as it stood after what made it. Nothing is overwritten (records, Common). */
export const WantedVersionSchema = z.object({
  versionNumber: z.int().min(1),
  versionToChange: z.string(),
  action: z.enum(WANTED_ACTIONS),
  at: IsoDateTime,
  by: z.string(),
  onBehalfOf: z.string(),
  /** Why: as the change was justified; null where it was not recorded (synthetic population). */
  reason: z.string().nullable(),
  justification: z.string().nullable(),
  /** What its author said of the change. */
  note: z.string().nullable(),
  status: WantedReportSchema.shape.status,
  secondCheck: WantedReportSchema.shape.secondCheck,
  cancellation: CancellationSchema.nullable(),
  content: WantedContentSchema
})
export type WantedVersion = z.infer<typeof WantedVersionSchema>
/** Oldest version first. */
export const WantedHistorySchema = z.object({ reportId: Uuid, reference: z.string(), versions: z.array(WantedVersionSchema).min(1) })
export type WantedHistory = z.infer<typeof WantedHistorySchema>

/** What an operator does to a circulated report. */
export const WANTED_CHANGES = ['amend', 'extend', 'transfer', 'cancel', 'second-check', 'confirm'] as const
export type WantedChange = (typeof WANTED_CHANGES)[number]
