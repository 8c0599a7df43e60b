import { z } from 'zod'
import { IsoDate, IsoDateTime, line, PartialDate, text } from './primitives.ts'

/** The 25 risk questions, by their codes of the table `missing-risk-questions`. */
export const RISK_QUESTIONS = [
  'Q01',
  'Q02',
  'Q03',
  'Q04',
  'Q05',
  'Q06',
  'Q07',
  'Q08',
  'Q09',
  'Q10',
  'Q11',
  'Q12',
  'Q13',
  'Q14',
  'Q15',
  'Q16',
  'Q17',
  'Q18',
  'Q19',
  'Q20',
  'Q21',
  'Q22',
  'Q23',
  'Q24',
  'Q25'
] as const
export type RiskQuestion = (typeof RISK_QUESTIONS)[number]
export const RISK_ANSWERS = ['yes', 'no', 'not-known'] as const

export const RiskAnswerSchema = z
  .strictObject({
    answer: z.enum(RISK_ANSWERS, { error: 'Answer yes, no or not known.' }),
    detail: text(500).optional()
  })
  .refine(({ answer, detail }) => answer !== 'yes' || detail !== undefined, {
    error: 'A yes needs its detail: say what is known.',
    path: ['detail']
  })
export type RiskAnswer = z.infer<typeof RiskAnswerSchema>

/** Question → answer. One that is left out is unanswered, which is not the same as "not known". */
export const RiskAnswersSchema = z.partialRecord(z.enum(RISK_QUESTIONS), RiskAnswerSchema)
export type RiskAnswers = z.infer<typeof RiskAnswersSchema>
export const unansweredQuestions = (risk: RiskAnswers): RiskQuestion[] => RISK_QUESTIONS.filter((code) => risk[code] === undefined)

export const InformantSchema = z.strictObject({
  name: line(100, 'Give the informant’s name.'),
  relation: line(60, 'Say what the informant is to the missing person.'),
  contact: line(100, 'Say how the informant is reached.')
})

/** At one time, or between two. */
export const LastSeenSchema = z.strictObject({
  from: IsoDateTime,
  to: IsoDateTime.optional(),
  place: line(150).optional(),
  /** Said, not left blank: nobody knows where. */
  placeUnknown: z.boolean().optional(),
  by: line(100).optional()
})

export const PUBLICITY_CONSENTS = ['given', 'refused', 'not-asked'] as const
/** What identifies somebody beyond doubt, and whether it is held for comparison. */
export const SAMPLE_HOLDINGS = ['held', 'not-held', 'not-known'] as const
const SampleSchema = z.strictObject({ state: z.enum(SAMPLE_HOLDINGS), detail: line(200).optional() })

export const CarriedSchema = z.strictObject({
  intendedDestination: line(200).optional(),
  clothing: text(1000).optional(),
  possessions: text(1000).optional(),
  phone: line(60).optional(),
  bankCard: line(100).optional(),
  vehicle: line(100).optional(),
  medication: z.strictObject({ name: line(200, 'Name the medication.'), effect: text(500).optional() }).optional(),
  photograph: z.strictObject({ held: z.boolean(), takenOn: PartialDate.optional(), where: line(150).optional() }).optional(),
  /** Opinion. */
  mentalState: text(1000).optional(),
  publicityConsent: z.strictObject({ state: z.enum(PUBLICITY_CONSENTS), by: line(100).optional() }).optional(),
  /** When the UK Missing Persons Unit was told. */
  ukmpuToldAt: IsoDateTime.optional(),
  dna: SampleSchema.optional(),
  dental: SampleSchema.optional()
})

export const SIGHTING_RELIABILITIES = ['confirmed', 'probable', 'possible', 'doubtful'] as const
/** Opinion: `reliability`. */
export const SightingSchema = z.strictObject({
  at: IsoDateTime,
  place: line(150, 'Say where the person was seen.'),
  by: line(100, 'Say who saw the person.'),
  reliability: z.enum(SIGHTING_RELIABILITIES, { error: 'Say how reliable the sighting is.' }),
  note: text(1000).optional()
})
export type Sighting = z.infer<typeof SightingSchema>
/** A sighting as it stands on the report: with who wrote it and when. */
export const HeldSightingSchema = SightingSchema.extend({ recordedAt: IsoDateTime, recordedBy: z.string() })
export type HeldSighting = z.infer<typeof HeldSightingSchema>

/** How the person was found. `outcome` is a code of the table `missing-outcomes`. */
export const FoundSchema = z.strictObject({
  at: IsoDateTime,
  place: line(150, 'Say where the person was found.'),
  by: line(100, 'Say who found the person.'),
  outcome: z.string().regex(/^[A-Z]{2}$/, 'Choose the outcome from the list.'),
  wellbeing: text(1000, 'Say how the person is.'),
  harm: text(1000).optional(),
  /**
   * Whether the informant may be told where the person is. An adult decides; without consent nobody outside policing is
   * told, and every policing user reads "Do not tell the informant".
   */
  informantMayBeTold: z.boolean({ error: 'Say whether the informant may be told where the person is.' })
})
export type Found = z.infer<typeof FoundSchema>
/** Code of the table `missing-outcomes` for a death. */
export const FOUND_DEAD = 'DE'

export const RETURN_INTERVIEW_STATES = ['offered', 'declined', 'held', 'not-offered'] as const
export const RETURN_INTERVIEW_HOURS = 72
/** Within which of the report the UK Missing Persons Unit is told of somebody who is still missing. */
export const UKMPU_TOLD_HOURS = 72
export const ReturnInterviewSchema = z.strictObject({
  state: z.enum(RETURN_INTERVIEW_STATES, { error: 'Say whether the interview was offered, declined or held.' }),
  /** When it was offered, declined or held. */
  at: IsoDateTime,
  by: line(100).optional(),
  summary: text(2000).optional(),
  /** Of a child’s, held later than 72 hours after the child was found. */
  lateReason: text(500).optional()
})
export type ReturnInterview = z.infer<typeof ReturnInterviewSchema>

/** Why and when an episode was taken back. The only reason is that it was recorded in error: who is found, is found. */
export const MissingCancellationSchema = z.strictObject({
  reason: z.literal('missing:recorded-in-error', {
    error:
      'A missing report is cancelled only when it was recorded in error. Record a person as found; transfer what another force takes over.'
  }),
  date: IsoDate,
  note: text(500, 'Say what was wrong.')
})
export type MissingCancellation = z.infer<typeof MissingCancellationSchema>
