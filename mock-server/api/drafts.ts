import { z } from 'zod'
import { AccessContextSchema } from './access-context.ts'
import { IsoDateTime, text, Uuid } from './primitives.ts'

export const DRAFT_KINDS = [
  'wanted-report',
  'wanted-change',
  'person',
  'arrest-report',
  'arrest-step',
  'vehicle-report',
  'vehicle-change',
  'property-report',
  'property-change',
  'missing-report',
  'missing-change',
  'unidentified-report',
  'unidentified-change',
  'request-return'
] as const

/** What is added to an arrest report that stands, each in its own time. */
export const ARREST_STEPS = ['offence', 'remand', 'amend-remand', 'case', 'result', 'later-hearing'] as const
export type ArrestStep = (typeof ARREST_STEPS)[number]

/** `sent`: on its way, or not known whether it arrived. */
export const STEP_STATES = ['done', 'sent', 'to-come'] as const
export type StepState = (typeof STEP_STATES)[number]

/** How far a report came that goes out in steps: what a workstation needs to go on with it after it was killed. */
export const DraftStepsSchema = z.strictObject({
  each: z
    .array(
      z.strictObject({
        title: z.string().max(100),
        /** Under which it is sent, however often: what was done is not done again. */
        referenceId: Uuid,
        state: z.enum(STEP_STATES)
      })
    )
    .max(100),
  /** Ids that the first step made, which those after it need; empty until it is done. */
  made: z.array(z.strictObject({ type: z.string().max(100), value: z.string().max(200) })).max(20)
})
export type DraftSteps = z.infer<typeof DraftStepsSchema>

/** What was typed and not yet submitted: its owner's only, kept 7 days at most (design, Drafts). */
export const DraftContentSchema = z.strictObject({
  kind: z.enum(DRAFT_KINDS),
  /** Heading of the tab it stands in. */
  title: z.string().max(200),
  personId: Uuid.optional(),
  /** Of a change: the report, what is done to it, and the version it began from, which a merge needs as its base. */
  record: z.strictObject({ reportId: Uuid, versionToChange: z.string().max(200), change: z.string().regex(/^[a-z-]{1,40}$/) }).optional(),
  /** Of a step of an arrest report: the report, the case whose results it adds, or the remand that it amends. */
  arrest: z
    .strictObject({
      reportId: Uuid,
      step: z.enum(ARREST_STEPS),
      courtCaseId: Uuid.nullable(),
      remandId: Uuid.nullable().optional(),
      /** Of an amendment: the version it began from, which a merge needs as its base. */
      versionToChange: z.string().max(200).optional()
    })
    .optional(),
  /** The request that it answers: sent, it joins the two in one commit. */
  request: z.strictObject({ requestId: Uuid, reference: z.string().max(40) }).optional(),
  /** What was chosen of fields that both changed, and not yet gone on with; `against` is the version that it was chosen against. */
  decided: z.strictObject({ against: z.string().max(200), choices: z.record(z.string().max(100), z.enum(['theirs', 'mine'])) }).optional(),
  /** Once it was sent in steps. Main writes it; what a form hands over has no say in it. */
  steps: DraftStepsSchema.optional(),
  /** Field path → what stands in the field, as typed. */
  fields: z
    .record(
      z
        .string()
        .max(100)
        .regex(/^[A-Za-z0-9.]+$/),
      z.string().max(4000)
    )
    .refine((fields) => Object.keys(fields).length <= 1200, 'Too many fields.'),
  /** Paths carried over and not yet looked at. */
  carried: z.array(z.string().max(100)).max(1200).default([]),
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
  /** Who handed it over at a shift change, and what they said of it; null for one's own. */
  handedOver: z
    .object({ by: z.string(), at: IsoDateTime, note: text(300).nullable() })
    .nullable()
    .default(null),
  content: DraftContentSchema
})
export type Draft = z.infer<typeof DraftSchema>
