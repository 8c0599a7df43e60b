import { z } from 'zod'
import { IsoDateTime, Uuid } from './primitives.ts'

const MOST_TABS = 99
const Number99 = z.int().min(1).max(MOST_TABS)

/**
 * A tab that stands open, by ids alone: no name, no line of a check, no reason. Whoever opens it again reads the record
 * anew, for a reason of that moment.
 */
export const OpenTabSchema = z.strictObject({
  number: Number99,
  /** As the workstation names its kinds of tab: `person`, `wanted-report`. One that a client does not know is passed over by it. */
  kind: z
    .string()
    .max(40)
    .regex(/^[a-z][a-z-]*$/, 'Give a kind of tab, like wanted-report.'),
  /** `personId`, `reportId`, `draftId` …: what the tab is of. */
  ids: z
    .record(
      z
        .string()
        .max(30)
        .regex(/^[a-z][A-Za-z]*Id$/, 'Give ids by names that end in Id.'),
      Uuid
    )
    .refine((ids) => Object.keys(ids).length <= 6, 'Give six ids at most.'),
  /** Which of a tab's ways it was opened in: `amend`, `remand`. */
  way: z
    .string()
    .max(30)
    .regex(/^[a-z][a-z-]*$/)
    .optional()
})
export type OpenTab = z.infer<typeof OpenTabSchema>

export const OpenPaneSchema = z.strictObject({
  tabs: z.array(Number99).max(MOST_TABS),
  front: Number99.nullable(),
  /** Of the width, percent. */
  share: z.int().min(1).max(100)
})

/** What a user has open, kept for them alone so that it can be opened again at the next sign-on, here or elsewhere. */
export const OpenTabsSchema = z.strictObject({
  tabs: z.array(OpenTabSchema).max(MOST_TABS),
  active: Number99.nullable(),
  panes: z.array(OpenPaneSchema).max(3)
})
export type OpenTabs = z.infer<typeof OpenTabsSchema>

/** As kept, with the name that each person goes by now, so that the tabs can be told apart before any is read. */
export const KeptTabsSchema = z.object({
  savedAt: IsoDateTime.nullable(),
  tabs: z.array(OpenTabSchema.extend({ name: z.string().nullable() })),
  active: Number99.nullable(),
  panes: z.array(OpenPaneSchema)
})
export type KeptTabs = z.infer<typeof KeptTabsSchema>
