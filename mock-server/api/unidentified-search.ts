import { z } from 'zod'
import { MissingMatchSchema } from './missing.ts'
import { UnidentifiedContentSchema } from './unidentified.ts'
import type { UnidentifiedContent } from './unidentified.ts'

/** What is looked for before a record is made, and what a missing person is compared by. */
export const UnidentifiedSearchSchema = UnidentifiedContentSchema.pick({ description: true, foundAt: true, place: true, clothing: true })
export type UnidentifiedSearch = z.infer<typeof UnidentifiedSearchSchema>
export const unidentifiedSought = ({ description, foundAt, place, clothing }: UnidentifiedContent): UnidentifiedSearch => ({
  description,
  foundAt,
  place,
  ...(clothing === undefined ? {} : { clothing })
})
export const UnidentifiedSearchResultSchema = z.object({
  /** Missing people who may be them, the best first, at most 20. */
  missing: z.array(MissingMatchSchema),
  /** Others found without a name, whose record may be of the same person; the best first, at most 20. */
  found: z.array(MissingMatchSchema),
  /** Proof of this search, quoted by a create of what it looked for. Opaque, good for 30 minutes. */
  searchToken: z.string()
})
export type UnidentifiedSearchResult = z.infer<typeof UnidentifiedSearchResultSchema>
