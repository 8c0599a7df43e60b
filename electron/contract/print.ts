import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import { DueId } from '../../mock-server/api/due.ts'
import { PersonSearchSchema } from '../../mock-server/api/people.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import {
  PRINT_LISTS,
  PrintClosingSchema,
  PrintCreateSchema,
  PrintDetailSchema,
  PrintListSchema,
  PrintNumber
} from '../../mock-server/api/prints.ts'
import { PropertySearchSchema } from '../../mock-server/api/property-search.ts'
import { KeyChordSchema } from '../../mock-server/api/status.ts'
import { VehicleSearchSchema } from '../../mock-server/api/vehicle-search.ts'
import { defineCall } from './call.ts'

/** Names of commands: letters, figures and the marks they are written with, nothing that could be markup. */
const CardText = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[\p{L}\p{N} .,:;?…’“”()/%+–-]+$/u)

/** The key card as rows: main makes the document of it, so that no page decides what a printed sheet looks like. */
export const KeyCardSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        heading: CardText,
        rows: z
          .array(
            z.strictObject({
              title: CardText,
              keys: z.array(KeyChordSchema).min(1).max(4),
              /** The user's own, in place of the usual ones. */
              own: z.boolean()
            })
          )
          .min(1)
          .max(400)
      })
    )
    .min(1)
    .max(12)
})
export type KeyCard = z.infer<typeof KeyCardSchema>

const CheckLine = z.string().max(300)
const MOST_ROWS = 5000

/** What is printed: main reads it itself, under the stop, so that no page decides what a sheet says. */
export const PrintSubjectSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('person'), personId: Uuid }),
  z.strictObject({ what: z.literal('wanted-report'), personId: Uuid, reportId: Uuid }),
  z.strictObject({ what: z.literal('missing-report'), personId: Uuid, reportId: Uuid }),
  z.strictObject({ what: z.literal('unidentified-report'), personId: Uuid }),
  z.strictObject({ what: z.literal('arrest-report'), personId: Uuid, reportId: Uuid }),
  z.strictObject({ what: z.literal('vehicle-report'), reportId: Uuid }),
  z.strictObject({ what: z.literal('property-report'), reportId: Uuid }),
  // An answer: asked again, so that what is printed is what LEDS answered. `line`: the check as it was typed.
  z.strictObject({ what: z.literal('person-check'), line: CheckLine, query: PersonSearchSchema }),
  z.strictObject({ what: z.literal('vehicle-check'), line: CheckLine, query: VehicleSearchSchema }),
  z.strictObject({ what: z.literal('property-check'), line: CheckLine, query: PropertySearchSchema }),
  // A list: the rows that are shown, in their order; what they say comes from LEDS.
  z.strictObject({ what: z.literal('due-list'), shown: z.array(DueId).min(1).max(MOST_ROWS) }),
  z.strictObject({ what: z.literal('unidentified-list'), shown: z.array(Uuid).min(1).max(MOST_ROWS) })
])
export type PrintSubject = z.infer<typeof PrintSubjectSchema>

/** What will stand on paper, in words: as main froze it. */
export const PrintSheetSchema = z.object({
  heading: z.string(),
  /** Data-rights flags, and what is not on the sheet. */
  notices: z.array(z.string()),
  sections: z.array(
    z.object({
      heading: z.string(),
      rows: z.array(z.object({ label: z.string(), value: z.string(), nature: z.enum(['fact', 'opinion']) }))
    })
  )
})
export type PrintSheet = z.infer<typeof PrintSheetSchema>

/** One printer of the workstation's: nothing that only seems to be one. */
export const PrinterSchema = z.object({ name: z.string(), label: z.string() })
export type Printer = z.infer<typeof PrinterSchema>

const working = { states: ['active', 'warning'], entitlement: 'print.record' } as const

export const printCalls = {
  /** Reads a record and freezes it: what is shown of it is what is printed. `page`: this shell's page prints it itself. */
  'print.prepare': defineCall({
    ...working,
    input: z.strictObject({ context: AccessContextSchema, subject: PrintSubjectSchema }),
    output: z.object({ preparedId: Uuid, sheet: PrintSheetSchema, way: z.enum(['printer', 'page']), printers: z.array(PrinterSchema) }),
    perSecond: 5
  }),
  /** Number, hashes to the ledger and the log, then the pages, in this order. `document`: for the page to print, already in the ledger. */
  'print.record': defineCall({
    ...working,
    input: z.strictObject({
      context: AccessContextSchema,
      preparedId: Uuid,
      reason: PrintCreateSchema.shape.reason,
      words: PrintCreateSchema.shape.words,
      copies: PrintCreateSchema.shape.copies,
      /** Its name; null where the page prints. */
      printer: z.string().max(300).nullable()
    }),
    output: z.object({ printNumber: z.string(), document: z.string().nullable() }),
    perSecond: 2
  }),
  'prints.list': defineCall({
    ...working,
    input: z.strictObject({ whose: z.enum(['own', 'force']), list: z.enum(PRINT_LISTS) }),
    output: PrintListSchema,
    perSecond: 20
  }),
  'prints.close': defineCall({
    ...working,
    input: z.strictObject({ printId: Uuid, how: PrintClosingSchema.shape.how }),
    output: z.strictObject({}),
    perSecond: 5
  }),
  'prints.find': defineCall({
    ...working,
    entitlement: 'print.ledger',
    input: z.strictObject({ context: AccessContextSchema, printNumber: PrintNumber }),
    output: PrintDetailSchema,
    perSecond: 5
  }),
  /** Prints the key card, which names nobody. `left`: the operator left the system's dialog; `page`: this shell's page prints its own sheet. */
  'print.keyCard': defineCall({
    input: KeyCardSchema,
    output: z.strictObject({ outcome: z.enum(['printed', 'left', 'page']) }),
    states: ['active', 'warning'],
    entitlement: null,
    perSecond: 2
  })
}
