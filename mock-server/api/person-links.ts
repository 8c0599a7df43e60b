import { z } from 'zod'
import { IsoDateTime, text, Uuid } from './primitives.ts'

/** What an operator has found of two records: that they are one person's, or that they are not though they look alike. */
export const LINK_FINDINGS = ['same', 'different'] as const
export type LinkFinding = (typeof LINK_FINDINGS)[number]

const MOST_REASON = 500
const LinkReason = text(MOST_REASON, 'Say what it rests on: fingerprints, a document, the person’s own word.').pipe(
  z.string().min(3, 'Say what it rests on in 3 characters or more.')
)

export const LinkCreateSchema = z.strictObject({ otherPersonId: Uuid.toLowerCase(), finding: z.enum(LINK_FINDINGS), reason: LinkReason })
export const LinkEndSchema = z.strictObject({ reason: LinkReason })

/** A finding as it stands on a record: the other record, what was found, why, by whom. Both records stay as they are. */
export const PersonLinkSchema = z.object({
  linkId: Uuid,
  /** Of the other record. */
  personId: Uuid,
  pncId: z.string(),
  displayName: z.string(),
  finding: z.enum(LINK_FINDINGS),
  reason: z.string(),
  madeBy: z.string(),
  madeAt: IsoDateTime,
  /** Two characters: the force of whoever found it. */
  force: z.string()
})
export type PersonLink = z.infer<typeof PersonLinkSchema>
