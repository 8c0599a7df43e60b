import type { z } from 'zod'
import { FOUND_DEAD, FoundSchema, RETURN_INTERVIEW_HOURS, ReturnInterviewSchema, SightingSchema } from './missing-parts.ts'
import type { Found } from './missing-parts.ts'
import { MissingContentSchema, MissingReviewSchema } from './missing.ts'
import type { MissingContent } from './missing.ts'

const HOUR_MS = 3_600_000

/** A grade of the table `risk-grades`: how soon it is reviewed, and whether it is given anew. */
export interface GradeRule {
  readonly label: string
  readonly reviewHours: number
  readonly offered: boolean
}

/** What the rules need to know beside the report: the moment, the grades, the report as it stands. */
export interface MissingRuleContext {
  /** ISO 8601. */
  readonly now: string
  readonly grade: (code: string) => GradeRule | undefined
  /** Of a change: the report as it stands. What a review or transfer alone changes is compared with it. */
  readonly standing?: MissingContent | undefined
}

/** By when a report of this grade is reviewed, at the latest; the default of `nextReviewAt`. @param from ISO 8601 */
export const reviewBy = ({ reviewHours }: Pick<GradeRule, 'reviewHours'>, from: string): string =>
  new Date(Date.parse(from) + reviewHours * HOUR_MS).toISOString()

const isAfter = (one: string, other: string): boolean => Date.parse(one) > Date.parse(other)
type Refuse = (path: (string | number)[], message: string) => void
const refusing =
  (context: z.RefinementCtx): Refuse =>
  (path, message) => {
    context.addIssue({ code: 'custom', path, message })
  }

const whenAndWhere = ({ reportedAt, lastSeen, ukmpuToldAt }: MissingContent, now: string, refuse: Refuse): void => {
  const { from, to, place, placeUnknown } = lastSeen
  if (isAfter(reportedAt, now)) refuse(['reportedAt'], 'A report cannot have been made in the future.')
  if (isAfter(from, reportedAt))
    refuse(['lastSeen', 'from'], 'The person was last seen before it was reported, not after. Look at both times.')
  if (to !== undefined && isAfter(from, to)) refuse(['lastSeen', 'to'], 'The later of the two times comes second.')
  if (to !== undefined && isAfter(to, reportedAt))
    refuse(['lastSeen', 'to'], 'The person was last seen before it was reported, not after. Look at both times.')
  if (place === undefined && placeUnknown !== true)
    refuse(['lastSeen', 'place'], 'Say where the person was last seen, or that it is not known.')
  if (place !== undefined && placeUnknown === true)
    refuse(['lastSeen', 'placeUnknown'], 'A place is given: it cannot be unknown as well. Take one of the two out.')
  if (ukmpuToldAt !== undefined && isAfter(ukmpuToldAt, now))
    refuse(['ukmpuToldAt'], 'The UK Missing Persons Unit cannot have been told in the future.')
  if (ukmpuToldAt !== undefined && isAfter(reportedAt, ukmpuToldAt))
    refuse(['ukmpuToldAt'], 'The UK Missing Persons Unit was told after the report was made, not before.')
}

interface Graded {
  readonly grade: string
  readonly nextReviewAt: string
}
const gradeFaults = ({ grade, nextReviewAt }: Graded, { now, grade: gradeOf }: MissingRuleContext, refuse: Refuse): void => {
  const rule = gradeOf(grade)
  if (rule === undefined || !rule.offered) {
    refuse(['grade'], 'This grade is no longer given. Choose high, medium, low or very low.')
    return
  }
  if (isAfter(nextReviewAt, reviewBy(rule, now)))
    refuse(['nextReviewAt'], `Risk ${rule.label.toLowerCase()} is reviewed within ${rule.reviewHours} h. Give an earlier time.`)
}

const REVIEWED = ['grade', 'gradeRationale', 'nextReviewAt'] as const

/** Every rule of a missing report that looks beyond one field (records, Missing and found). Binds client and server alike. */
export const missingRules = (facts: MissingRuleContext) =>
  MissingContentSchema.superRefine((report, context) => {
    const refuse = refusing(context)
    const { now, standing } = facts
    whenAndWhere(report, now, refuse)
    if (report.publicityConsent?.state === 'given' && report.publicityConsent.by === undefined)
      refuse(['publicityConsent', 'by'], 'Say who consented to publicity.')
    if (report.photograph?.held === false && (report.photograph.takenOn !== undefined || report.photograph.where !== undefined))
      refuse(['photograph', 'held'], 'Details of a photograph are given, but none is held. Correct one of the two.')
    if (standing === undefined) {
      gradeFaults(report, facts, refuse)
      // The past is allowed: one that was held up on its way circulates at once and is due for review at once.
      if (isAfter(report.reportedAt, report.nextReviewAt)) refuse(['nextReviewAt'], 'The next review comes after the report.')
      return
    }
    for (const field of REVIEWED)
      if (report[field] !== standing[field])
        refuse([field], 'An amendment does not change the risk grade, its rationale or the next review. Review the risk instead.')
    if (report.ownerForce.toUpperCase() !== standing.ownerForce.toUpperCase())
      refuse(['ownerForce'], 'An amendment does not change who owns the report. Transfer it to the other force instead.')
  })

/** A review of the risk: what it says has to follow from the grade, and a changed grade from words of its own. */
export const reviewRules = (facts: MissingRuleContext & { readonly standing: MissingContent }) =>
  MissingReviewSchema.superRefine((review, context) => {
    const refuse = refusing(context)
    gradeFaults(review, facts, refuse)
    if (!isAfter(review.nextReviewAt, facts.now)) refuse(['nextReviewAt'], 'The next review must be ahead.')
    if (review.grade !== facts.standing.grade && review.gradeRationale === facts.standing.gradeRationale)
      refuse(['gradeRationale'], 'A new grade needs a new rationale: say why the risk is graded like this now.')
  })

/** A sighting is of somebody missing: after they were last seen, and not in the future. */
export const sightingRules = ({ now, standing }: { readonly now: string; readonly standing: MissingContent }) =>
  SightingSchema.superRefine((sighting, context) => {
    const refuse = refusing(context)
    if (isAfter(sighting.at, now)) refuse(['at'], 'A sighting cannot be in the future.')
    if (isAfter(standing.lastSeen.from, sighting.at))
      refuse(['at'], 'This is before the person was last seen. Amend when the person was last seen instead, if that was wrong.')
  })

/** How the person was found. @param outcomes codes of the table `missing-outcomes` */
export const foundRules = ({ now, standing, outcomes }: { now: string; standing: MissingContent; outcomes: readonly string[] }) =>
  FoundSchema.superRefine((found, context) => {
    const refuse = refusing(context)
    if (isAfter(found.at, now)) refuse(['at'], 'Nobody is found in the future. Give when the person was found.')
    if (isAfter(standing.lastSeen.from, found.at)) refuse(['at'], 'The person cannot have been found before last being seen.')
    if (!outcomes.includes(found.outcome)) refuse(['outcome'], 'Choose the outcome from the list.')
  })

/** By when a child's return interview is held. @param found when the child was found, ISO 8601 */
export const interviewBy = (found: string): string => new Date(Date.parse(found) + RETURN_INTERVIEW_HOURS * HOUR_MS).toISOString()

interface InterviewFacts {
  readonly now: string
  readonly child: boolean
  readonly found: Found
}
/** A return interview is offered to whoever came back; a child's is held within 72 hours, or says why not. */
export const interviewRules = ({ now, child, found }: InterviewFacts) =>
  ReturnInterviewSchema.superRefine((interview, context) => {
    const refuse = refusing(context)
    const { state, at, by, summary, lateReason } = interview
    if (found.outcome === FOUND_DEAD) refuse(['state'], 'The person was found dead: there is no return interview.')
    if (isAfter(at, now)) refuse(['at'], 'Record the interview when it has been offered, declined or held, not before.')
    if (isAfter(found.at, at)) refuse(['at'], 'A return interview comes after the person was found.')
    if (child && state === 'not-offered') refuse(['state'], 'A child is always offered a return interview.')
    if (state === 'held' && by === undefined) refuse(['by'], 'Say who held the interview.')
    if (state === 'held' && summary === undefined) refuse(['summary'], 'Sum up what the interview showed.')
    if (child && state === 'held' && isAfter(at, interviewBy(found.at)) && lateReason === undefined)
      refuse(
        ['lateReason'],
        `A child’s return interview is held within ${RETURN_INTERVIEW_HOURS} hours of being found. Say why it was later.`
      )
  })
