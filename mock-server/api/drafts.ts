import { z } from 'zod'
import { AccessContextSchema } from './access-context.ts'
import { IsoDateTime, Uuid } from './primitives.ts'

export const DRAFT_KINDS = ['wanted-report', 'person'] as const

/** What was typed and not yet submitted: its owner's only, kept 7 days at most (design, Drafts). */
export const DraftContentSchema = z.strictObject({
  kind: z.enum(DRAFT_KINDS),
  /** Heading of the tab it stands in. */
  title: z.string().max(200),
  personId: Uuid.optional(),
  /** Field path → what stands in the field, as typed. */
  fields: z
    .record(
      z
        .string()
        .max(100)
        .regex(/^[A-Za-z0-9.]+$/),
      z.string().max(4000)
    )
    .refine((fields) => Object.keys(fields).length <= 300, 'Too many fields.'),
  /** Paths carried over and not yet looked at. */
  carried: z.array(z.string().max(100)).max(300).default([]),
  context: AccessContextSchema.nullable()
})
export type DraftContent = z.infer<typeof DraftContentSchema>

/** PUT creates or replaces: the workstation chooses the id, so that a repeated save is harmless. */
export const DraftSaveSchema = z.strictObject({
  content: DraftContentSchema,
  /** Client's counter; an older one never overwrites a newer. */ revision: z.int().min(1)
})
export const DraftSchema = z.object({
  draftId: Uuid,
  revision: z.int(),
  savedAt: IsoDateTime,
  expiresAt: IsoDateTime,
  content: DraftContentSchema
})
export type Draft = z.infer<typeof DraftSchema>
