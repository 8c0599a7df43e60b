import { z } from 'zod'
import { MissingContentSchema } from '../../api/missing.ts'
import type { MissingContent, MissingReport } from '../../api/missing.ts'
import { FoundSchema, HeldSightingSchema, ReturnInterviewSchema } from '../../api/missing-parts.ts'
import type { Found, HeldSighting, MissingCancellation, ReturnInterview } from '../../api/missing-parts.ts'
import { IsoDateTime } from '../../api/primitives.ts'

/** A missing report as it stands, without what never changes of it. */
export interface MissingStanding {
  readonly status: MissingReport['status']
  readonly content: MissingContent
  readonly sightings: readonly HeldSighting[]
  readonly found: Found | null
  readonly returnInterview: ReturnInterview | null
  /** When the grade was last given or confirmed, ISO 8601. */
  readonly gradedAt: string
  /** Of a child found: until when the return interview is to be held; null where none is outstanding. */
  readonly interviewDueAt: string | null
  readonly cancellation: MissingCancellation | null
}

/**
 * The content of a report's row: what was written of it, and what has been added since. One object, so that a version
 * keeps the whole and a list reads what it asks for out of it.
 */
export const StoredMissingSchema = MissingContentSchema.extend({
  sightings: z.array(HeldSightingSchema),
  found: FoundSchema.nullable(),
  returnInterview: ReturnInterviewSchema.nullable(),
  gradedAt: IsoDateTime,
  interviewDueAt: IsoDateTime.nullable()
})
export type StoredMissing = z.infer<typeof StoredMissingSchema>

type Parts = Omit<MissingStanding, 'status' | 'cancellation'>

export const storedOf = ({ content, sightings, found, returnInterview, gradedAt, interviewDueAt }: Parts): StoredMissing => ({
  ...content,
  sightings: [...sightings],
  found,
  returnInterview,
  gradedAt,
  interviewDueAt
})

/** @param stored parsed JSON of a row or a version */
export const partsOf = (stored: unknown): Parts => {
  const { sightings, found, returnInterview, gradedAt, interviewDueAt, ...content } = StoredMissingSchema.parse(stored)
  return { content, sightings, found, returnInterview, gradedAt, interviewDueAt }
}

/** A report as it is first circulated. */
export const asReported = (content: MissingContent, at: string): MissingStanding => ({
  status: 'missing',
  content,
  sightings: [],
  found: null,
  returnInterview: null,
  gradedAt: at,
  interviewDueAt: null,
  cancellation: null
})
