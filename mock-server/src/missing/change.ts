import type { z } from 'zod'
import type {
  MissingAmendSchema,
  MissingCancelSchema,
  MissingFoundSchema,
  MissingInterviewSchema,
  MissingReviewSchema,
  MissingRiskSchema,
  MissingSightingSchema,
  MissingTransferSchema,
  MissingVersion
} from '../../api/missing.ts'
import { FOUND_DEAD } from '../../api/missing-parts.ts'
import type { Found, ReturnInterview } from '../../api/missing-parts.ts'
import { interviewBy } from '../../api/missing-rules.ts'
import type { MissingStanding } from './standing.ts'

type Asked<S extends z.ZodType> = Omit<z.output<S>, 'versionToChange'>

/** What is to be done to a missing report. */
export type Change =
  | ({ readonly change: 'amend' } & Asked<typeof MissingAmendSchema>)
  | ({ readonly change: 'sighting' } & Asked<typeof MissingSightingSchema>)
  | ({ readonly change: 'answer-risk' } & Asked<typeof MissingRiskSchema>)
  | ({ readonly change: 'review' } & Asked<typeof MissingReviewSchema>)
  | ({ readonly change: 'found' } & Asked<typeof MissingFoundSchema>)
  | ({ readonly change: 'return-interview' } & Asked<typeof MissingInterviewSchema>)
  | ({ readonly change: 'transfer' } & Asked<typeof MissingTransferSchema>)
  | ({ readonly change: 'cancel' } & Asked<typeof MissingCancelSchema>)

interface Made {
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  readonly child: boolean
}

export interface Changed {
  readonly standing: MissingStanding
  readonly action: MissingVersion['action']
  readonly note: string | null
}

/** Until when a child's interview is to be held; one that was held or declined is not outstanding. */
const interviewDue = (child: boolean, found: Found, interview: ReturnInterview | null): string | null =>
  child && found.outcome !== FOUND_DEAD && interview?.state !== 'held' && interview?.state !== 'declined' ? interviewBy(found.at) : null

/** The report as it stands after a change that the rules allow. */
export const changed = (standing: MissingStanding, asked: Change, { by, at, child }: Made): Changed => {
  const { content } = standing
  switch (asked.change) {
    case 'amend':
      return { action: 'amended', note: null, standing: { ...standing, content: asked.content } }
    case 'sighting': {
      const sighting = { ...asked.sighting, recordedAt: at, recordedBy: by }
      return { action: 'sighted', note: null, standing: { ...standing, sightings: [...standing.sightings, sighting] } }
    }
    case 'answer-risk':
      return {
        action: 'risk-answered',
        note: null,
        standing: { ...standing, content: { ...content, risk: { ...content.risk, ...asked.answers } } }
      }
    case 'review': {
      const { grade, gradeRationale, nextReviewAt, note } = asked
      return {
        action: grade === content.grade ? 'reviewed' : 'regraded',
        note: note ?? null,
        standing: { ...standing, gradedAt: at, content: { ...content, grade, gradeRationale, nextReviewAt } }
      }
    }
    case 'found': {
      const { found, returnInterview = standing.returnInterview } = asked
      return {
        action: standing.status === 'found' ? 'found-corrected' : 'found',
        note: null,
        standing: { ...standing, status: 'found', found, returnInterview, interviewDueAt: interviewDue(child, found, returnInterview) }
      }
    }
    case 'return-interview': {
      const { returnInterview } = asked
      const { found } = standing
      return {
        action: 'return-interview-recorded',
        note: null,
        standing: { ...standing, returnInterview, interviewDueAt: found === null ? null : interviewDue(child, found, returnInterview) }
      }
    }
    case 'transfer': {
      const { contact: _theirs, ...rest } = content
      const { ownerForce, officer, contact, note } = asked
      const own = { ownerForce: ownerForce.toUpperCase(), officer, ...(contact === undefined ? {} : { contact }) }
      return { action: 'transferred', note, standing: { ...standing, content: { ...rest, ...own } } }
    }
    case 'cancel': {
      const { reason, date, note } = asked
      return {
        action: 'cancelled',
        note,
        standing: { ...standing, status: 'cancelled', interviewDueAt: null, cancellation: { reason, date, note } }
      }
    }
  }
}
