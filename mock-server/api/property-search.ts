import { z } from 'zod'
import { plainMark } from './look-alikes.ts'
import { line, Uuid } from './primitives.ts'
import { MOST_MARKS, PROPERTY_CIRCUMSTANCES, PROPERTY_STATUSES, PropertyContentSchema, PropertyMarkSchema } from './property.ts'
import { RELATIONS } from './report-parts.ts'

/**
 * What property is searched by, for a check and before every create. A mark is taken whole, with its look-alikes, and
 * as a part of a longer one; `*` stands for any characters, `?` for one.
 */
export const PropertySearchSchema = z
  .strictObject({
    marks: z.array(line(60)).max(MOST_MARKS).default([]),
    make: line(60).optional(),
    model: line(60).optional(),
    /** Words that its description has to hold. */
    words: line(100).optional(),
    category: PropertyContentSchema.shape.category.optional(),
    circumstance: PropertyContentSchema.shape.circumstance.optional()
  })
  .refine(({ marks, make, model, words }) => marks.length > 0 || make !== undefined || model !== undefined || words !== undefined, {
    error: 'Give a mark, or the make, model or words of the description.',
    path: ['marks']
  })
  .refine(({ marks }) => marks.every((mark) => plainMark(mark).length >= 2), {
    error: 'Give 2 letters or digits of a mark at least.',
    path: ['marks']
  })
export type PropertySearch = z.output<typeof PropertySearchSchema>

export const PropertyCandidateSchema = z.object({
  reportId: Uuid,
  personId: Uuid.nullable(),
  reference: z.string(),
  headline: z.string(),
  status: z.enum(PROPERTY_STATUSES),
  category: z.string(),
  circumstance: z.enum(PROPERTY_CIRCUMSTANCES),
  make: z.string().nullable(),
  model: z.string().nullable(),
  colour: z.string().nullable(),
  marks: z.array(PropertyMarkSchema),
  date: z.string(),
  place: z.string(),
  ownerForce: z.string(),
  officer: z.string().nullable(),
  contact: z.string().nullable(),
  /** 0 to 100. */
  score: z.int().min(0).max(100),
  /** Why it matched, in words, strongest first: "looks like WTU10S: O read for 0 in place 5". */
  reasons: z.array(z.string()),
  relation: z.enum(RELATIONS)
})
export type PropertyCandidate = z.infer<typeof PropertyCandidateSchema>
export const PropertySearchResultSchema = z.object({
  candidates: z.array(PropertyCandidateSchema),
  /** True where more matched than are shown: give more of the mark, or the make. */
  more: z.boolean(),
  tookMs: z.number(),
  /** Proof of this search, quoted by a create of what it looked for. Opaque, good for 30 minutes. */
  searchToken: z.string()
})
export type PropertySearchResult = z.infer<typeof PropertySearchResultSchema>
