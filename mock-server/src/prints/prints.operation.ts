import type { Database } from 'better-sqlite3'
import type { z } from 'zod'
import { MOST_PRINTS, NOT_PRINTED_MINUTES } from '../../api/prints.ts'
import type { PRINT_CLOSINGS, PRINT_LISTS, PrintCreate, PrintDetail, PrintMadeSchema, PrintRow } from '../../api/prints.ts'
import { Refusal } from '../../store/refusal.ts'
import { nextInSequence } from '../../store/sequence.ts'
import { statement } from '../../store/statement.ts'

const DAY_MS = 86_400_000
const STATE = `CASE WHEN closing IS NOT NULL THEN closing WHEN made_at IS NULL THEN 'numbered' ELSE 'out' END AS state`
const ROW = `id AS "printId", number AS "printNumber", at, what, reference, by, name, reason, copies, pages, ${STATE},
  due_at AS "dueAt", closed_at AS "closedAt", closed_by AS "closedBy"`
const DETAIL = `${ROW}, person_id AS "personId", report_id AS "reportId", force, workstation, words,
  document_sha256 AS "documentSha256", pdf_sha256 AS "pdfSha256"`

export interface Numbering {
  readonly printId: string
  readonly asked: PrintCreate
  /** The person it is about: named, or on whose page the thing stands. */
  readonly personId: string | null
  readonly reference: string
  readonly by: string
  readonly name: string
  /** Two characters. */
  readonly force: string
  readonly workstation: string
  /** ISO 8601. */
  readonly at: string
  /** Policy: days after which it is due back. */
  readonly keptDays: number
}

/** Write operation: gives a print its number, `P-26-000123`, before anything is made. */
export const numberPrint = (database: Database, { asked, keptDays, ...numbering }: Numbering) => {
  const { at } = numbering
  const serial = nextInSequence(database, 'print', Number(at.slice(0, 4)))
  const printNumber = `P-${at.slice(2, 4)}-${String(serial).padStart(6, '0')}`
  statement(
    database,
    `INSERT INTO print (id, number, at, what, person_id, report_id, reference, by, name, force, workstation, reason, words, copies, due_at)
     VALUES (@printId, @printNumber, @at, @what, @personId, @reportId, @reference, @by, @name, @force, @workstation, @reason, @words, @copies, @dueAt)`
  ).run({
    ...numbering,
    what: asked.what,
    reportId: asked.reportId ?? null,
    reason: asked.reason,
    words: asked.words,
    copies: asked.copies,
    printNumber,
    dueAt: new Date(Date.parse(at) + keptDays * DAY_MS).toISOString()
  })
  return {
    printNumber,
    audited: {
      subject: `${[`print ${printNumber} asked for: ${asked.what}`, numbering.reference].join(' ').trim()}, ${asked.reason}: ${asked.words}`
    }
  }
}

const NOT_HELD = 'No print of yours is held under this id. Nothing was changed.'
const held = (database: Database, printId: string): PrintDetail | undefined =>
  statement<PrintDetail>(database, `SELECT ${DETAIL} FROM print WHERE id = ?`).get(printId)

export interface Making {
  readonly printId: string
  readonly by: string
  readonly made: z.infer<typeof PrintMadeSchema>
  readonly at: string
}

/** Write operation: what was made, once; from now on pages may be on paper. Nobody but who took the number. */
export const recordMade = (database: Database, { printId, by, made, at }: Making) => {
  const print = held(database, printId)
  if (print === undefined || print.by !== by) throw new Refusal('not-found/record', NOT_HELD)
  // SECURITY: H33 one number stands for one document: it is never printed again under it
  if (print.state !== 'numbered')
    throw new Refusal('unprocessable/not-allowed', `The number ${print.printNumber} is used. Ask for another print.`)
  statement(
    database,
    'UPDATE print SET made_at = @at, document_sha256 = @documentSha256, pdf_sha256 = @pdfSha256, pages = @pages WHERE id = @printId'
  ).run({ printId, at, ...made })
  const { documentSha256, pdfSha256, pages } = made
  return {
    audited: {
      personId: print.personId,
      subject: `${`print ${print.printNumber}: ${print.what} ${print.reference}`.trim()}, ${print.copies} copies of ${pages ?? 'uncounted'} pages, document ${documentSha256}, PDF ${pdfSha256 ?? 'none'}`
    }
  }
}

export interface Closing {
  readonly printId: string
  readonly by: string
  /** Whose ledger is theirs to keep, two characters; null where they keep only their own prints. */
  readonly force: string | null
  readonly how: (typeof PRINT_CLOSINGS)[number]
  readonly at: string
}

/** Write operation: the pages are accounted for, by who printed them or their supervisor. */
export const closePrint = (database: Database, { printId, by, force, how, at }: Closing) => {
  const print = held(database, printId)
  if (print === undefined || (print.by !== by && print.force !== force)) throw new Refusal('not-found/record', NOT_HELD)
  if (print.closedAt !== null)
    throw new Refusal('unprocessable/not-allowed', `Print ${print.printNumber} is closed already, by ${print.closedBy ?? 'its owner'}.`)
  if (how === 'not-printed') {
    if (print.by !== by || Date.parse(at) - Date.parse(print.at) > NOT_PRINTED_MINUTES * 60_000)
      throw new Refusal(
        'unprocessable/not-allowed',
        `Only who printed it can say that nothing came out, within ${NOT_PRINTED_MINUTES} minutes. Record the pages as destroyed or returned.`
      )
  } else if (print.state === 'numbered')
    throw new Refusal('unprocessable/not-allowed', `Print ${print.printNumber} was never made, so no page of it can come back.`)
  statement(database, 'UPDATE print SET closing = ?, closed_at = ?, closed_by = ? WHERE id = ?').run(how, at, by, printId)
  return { audited: { personId: print.personId, subject: `print ${print.printNumber} ${how}` } }
}

export interface Listing {
  readonly list: (typeof PRINT_LISTS)[number]
  /** One's own; null for the force's. */
  readonly by: string | null
  readonly force: string
  readonly at: string
}

const WHICH = {
  all: '1',
  out: 'made_at IS NOT NULL AND closing IS NULL',
  overdue: 'made_at IS NOT NULL AND closing IS NULL AND due_at < @at'
} as const

/** Read operation: the newest first; of what is overdue the oldest. */
export const printsOf = (database: Database, { list, by, force, at }: Listing): { prints: PrintRow[]; more: boolean } => {
  const rows = statement<PrintRow>(
    database,
    `SELECT ${ROW} FROM print WHERE ${by === null ? 'force = @whose' : 'by = @whose'} AND ${WHICH[list]} AND @at IS NOT NULL
     ORDER BY at ${list === 'overdue' ? 'ASC' : 'DESC'} LIMIT ${MOST_PRINTS + 1}`
  ).all({ whose: by ?? force, at })
  return { prints: rows.slice(0, MOST_PRINTS), more: rows.length > MOST_PRINTS }
}

/** Read operation: the print of a number, of this force alone. */
export const printOf = (database: Database, { printNumber, force }: { printNumber: string; force: string }): PrintDetail | null =>
  statement<PrintDetail>(database, `SELECT ${DETAIL} FROM print WHERE number = ? AND force = ?`).get(printNumber, force) ?? null
