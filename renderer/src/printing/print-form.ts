import type { Printer } from '../../../electron/contract/print.ts'
import { PRINT_REASONS, PrintCreateSchema, PrintReasonSchema } from '../../../mock-server/api/prints.ts'
import type { PrintReason } from '../../../mock-server/api/prints.ts'
import { createFieldReader } from '../forms/field-reader.ts'
import type { Faults, FieldSpec, SectionSpec, TypedFields } from '../forms/field.ts'
import type { FormStart } from '../forms/form-model.ts'

const WHY: readonly FieldSpec[] = [
  {
    path: 'reason',
    label: 'Why it is printed',
    widget: 'code',
    rows: { own: Object.entries(PRINT_REASONS).map(([code, label]) => ({ code, label })) },
    span: 6,
    topic: 'print.reason'
  },
  { path: 'words', label: 'In words', hint: 'who asked, what for', widget: 'text', span: 12, topic: 'print.words' }
]

/** @param printers null where the page prints it itself, and asks for copies and printer itself */
export const printSections = (printers: readonly Printer[] | null): readonly SectionSpec[] => [
  {
    heading: 'Reason',
    fields:
      printers === null
        ? WHY
        : [
            ...WHY,
            {
              path: 'printer',
              label: 'Printer',
              widget: 'code',
              rows: { own: printers.map(({ name, label }) => ({ code: name, label })) },
              span: 9,
              topic: 'print.printer'
            },
            { path: 'copies', label: 'Copies', widget: 'text', span: 3, mono: true, topic: 'print.copies' }
          ]
  }
]

/** The first printer and one copy: what is asked each time is the reason alone. */
export const printStart = (printers: readonly Printer[] | null): FormStart => ({
  fields: { reason: '', words: '', copies: '1', printer: printers?.[0]?.name ?? '' },
  carried: []
})

interface PrintAsked {
  readonly reason: PrintReason
  readonly words: string
  readonly copies: number
  readonly printer: string | null
}
export type PrintReading = { readonly ok: true; readonly asked: PrintAsked } | { readonly ok: false; readonly faults: Faults }

/** What was typed, by the server's own rules. */
export const readPrint = (printers: readonly Printer[] | null, typed: TypedFields, today: string): PrintReading => {
  const { text, whole, faults, wrong } = createFieldReader(typed, today)
  const { words: wordsRule, copies: copiesRule } = PrintCreateSchema.shape
  const reason = PrintReasonSchema.safeParse(text('reason'))
  const words = wordsRule.safeParse(text('words') ?? '')
  const copies = copiesRule.safeParse(printers === null ? 1 : (whole('copies') ?? 1))
  const printer = printers === null ? null : printers.find(({ name }) => name === text('printer'))
  const say = (path: string, parsed: { error?: { issues: readonly { message: string }[] } | undefined }): void => {
    const [issue] = parsed.error?.issues ?? []
    if (issue !== undefined && !faults.has(path)) wrong(path, issue.message)
  }
  say('reason', reason)
  say('words', words)
  say('copies', copies)
  if (printer === undefined) wrong('printer', 'Choose a printer of the list.')
  return reason.success && words.success && copies.success && printer !== undefined && faults.size === 0
    ? { ok: true, asked: { reason: reason.data, words: words.data, copies: copies.data, printer: printer === null ? null : printer.name } }
    : { ok: false, faults }
}
