import { z } from 'zod'
import type { Entitlement } from './entitlements.ts'
import { IsoDateTime, line, Uuid } from './primitives.ts'

/** What a print is of: named by a person, a report, both, or neither (an answer, a list). */
type Named = 'person' | 'report' | 'report-of-person' | 'neither'
interface Printable {
  readonly label: string
  readonly named: Named
  /** Whoever may not read it may not print it. */
  readonly needs: Entitlement
}
/** What can be printed. Sealed details and driver records, which are opened for a basis of their own, are none of it (H30). */
export const PRINTABLE = {
  person: { label: 'Person', named: 'person', needs: 'person.view' },
  'wanted-report': { label: 'Wanted report', named: 'report-of-person', needs: 'wanted.view' },
  'missing-report': { label: 'Missing report', named: 'report-of-person', needs: 'missing.view' },
  'unidentified-report': { label: 'Found without a name', named: 'person', needs: 'missing.view' },
  'arrest-report': { label: 'Arrest report', named: 'report-of-person', needs: 'arrest.view' },
  'vehicle-report': { label: 'Vehicle report', named: 'report', needs: 'vehicle.view' },
  'property-report': { label: 'Property report', named: 'report', needs: 'property.view' },
  'person-check': { label: 'Person check', named: 'neither', needs: 'person.search' },
  'vehicle-check': { label: 'Vehicle check', named: 'neither', needs: 'vehicle.view' },
  'property-check': { label: 'Property check', named: 'neither', needs: 'property.view' },
  'due-list': { label: 'List of what is due', named: 'neither', needs: 'due.view' },
  'unidentified-list': { label: 'List of who was found without a name', named: 'neither', needs: 'missing.view' }
} as const satisfies Record<string, Printable>
export type PrintWhat = keyof typeof PRINTABLE
export const PRINT_SUBJECTS = Object.keys(PRINTABLE) as [PrintWhat, ...PrintWhat[]]
const namesPerson = (what: PrintWhat): boolean => ['person', 'report-of-person'].includes(PRINTABLE[what].named)
const namesReport = (what: PrintWhat): boolean => ['report', 'report-of-person'].includes(PRINTABLE[what].named)

/** Why something goes onto paper: asked every time. */
export const PRINT_REASONS = {
  briefing: 'Briefing',
  search: 'Search or arrest',
  court: 'Court or prosecutor',
  file: 'Case file',
  force: 'Another force or agency',
  person: 'The person’s own request'
} as const satisfies Record<string, string>
export type PrintReason = keyof typeof PRINT_REASONS
export const PrintReasonSchema = z.enum(Object.keys(PRINT_REASONS) as [PrintReason, ...PrintReason[]], {
  error: 'Choose why it is printed.'
})

/**
 * Days after which a page that is neither returned nor destroyed is the supervisor's to ask after, where the force's policy
 * says no other (`--print-days`). Four weeks: a briefing or a search is long done with by then, and the printer still remembers.
 */
export const PRINT_KEPT_DAYS = 28
/** Minutes in which a print that did not come out can be said to have not: after them it counts as paper. */
export const NOT_PRINTED_MINUTES = 10
/** How many rows a list gives at most. */
export const MOST_PRINTS = 200

/** `P-26-000123`, as it stands on every page; typed with or without its marks. */
export const PrintNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^P-?\d{2}-?\d{1,6}$/, 'Give the number as it stands on the page: P-26-000123.')
  .transform((typed) => {
    const figures = typed.replaceAll(/[^\d]/g, '')
    return `P-${figures.slice(0, 2)}-${figures.slice(2).padStart(6, '0')}`
  })

const Words = line(200, 'Say why it is printed.').min(3, 'Say why it is printed in 3 characters or more.')

/** Asked for before anything is made: the number goes onto the pages. */
export const PrintCreateSchema = z
  .strictObject({
    what: z.enum(PRINT_SUBJECTS, { error: 'This cannot be printed.' }),
    personId: Uuid.toLowerCase().optional(),
    reportId: Uuid.toLowerCase().optional(),
    reason: PrintReasonSchema,
    words: Words,
    copies: z.int().min(1, 'Print one copy or more.').max(20, 'Print 20 copies at most.')
  })
  .superRefine(({ what, personId, reportId }, context) => {
    if (namesPerson(what) !== (personId !== undefined))
      context.addIssue({ code: 'custom', path: ['personId'], message: 'Name the person whose record is printed, and nobody else.' })
    if (namesReport(what) !== (reportId !== undefined))
      context.addIssue({ code: 'custom', path: ['reportId'], message: 'Name the report that is printed, of a report alone.' })
  })
export type PrintCreate = z.infer<typeof PrintCreateSchema>

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Give the SHA-256 in hex.')
/** What was made, before a page of it leaves. Where the page of a browser prints itself there is no PDF, and nobody counted its pages. */
export const PrintMadeSchema = z.strictObject({
  documentSha256: Sha256,
  pdfSha256: Sha256.nullable(),
  pages: z.int().min(1).max(2000).nullable()
})

export const PRINT_CLOSINGS = ['returned', 'destroyed', 'not-printed'] as const
export const PrintClosingSchema = z.strictObject({ how: z.enum(PRINT_CLOSINGS, { error: 'Say whether it was returned or destroyed.' }) })

/** `numbered`: nothing left the workstation; `out`: on paper, with somebody. */
export const PRINT_STATES = ['numbered', 'out', ...PRINT_CLOSINGS] as const
export const PRINT_LISTS = ['out', 'overdue', 'all'] as const

/** One line of the ledger. It names no person: reference, number and clock alone, so that it needs no stop (design §3). */
export const PrintRowSchema = z.object({
  printId: Uuid,
  printNumber: z.string(),
  at: IsoDateTime,
  what: z.enum(PRINT_SUBJECTS),
  /** `WR-26-000123`; empty of what has none. */
  reference: z.string(),
  by: z.string(),
  name: z.string(),
  reason: PrintReasonSchema,
  copies: z.int(),
  pages: z.int().nullable(),
  state: z.enum(PRINT_STATES),
  dueAt: IsoDateTime,
  closedAt: IsoDateTime.nullable(),
  closedBy: z.string().nullable()
})
export type PrintRow = z.infer<typeof PrintRowSchema>
export const PrintListSchema = z.object({ asOf: IsoDateTime, prints: z.array(PrintRowSchema), more: z.boolean() })

/** What a found page's number leads to (H33). */
export const PrintDetailSchema = PrintRowSchema.extend({
  personId: Uuid.nullable(),
  reportId: Uuid.nullable(),
  force: z.string(),
  workstation: z.string(),
  words: z.string(),
  documentSha256: z.string().nullable(),
  pdfSha256: z.string().nullable()
})
export type PrintDetail = z.infer<typeof PrintDetailSchema>
export const PrintNumberedSchema = z.object({ printId: Uuid, printNumber: z.string(), at: IsoDateTime, workstation: z.string() })
