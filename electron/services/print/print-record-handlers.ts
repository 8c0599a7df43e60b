import { createHash } from 'node:crypto'
import type { ClientEvent } from '../../../mock-server/api/audit.ts'
import { PRINT_REASONS } from '../../../mock-server/api/prints.ts'
import type { PrintCreate } from '../../../mock-server/api/prints.ts'
import type { PrintSheet, PrintSubject } from '../../contract/print.ts'
import { failure, success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { ProblemKind } from '../problems.ts'
import { problemOf } from '../problems.ts'
import type { Clock } from '../clock.ts'
import type { Desk } from '../desk.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import type { Policy } from '../policy/policy.ts'
import type { Handlers } from '../router/handlers.ts'
import type { ShellPorts } from '../shell-ports.ts'
import { pagesOf } from './pages-of.ts'
import { prepareSheet } from './prepare-sheet.ts'
import { realPrinters } from './real-printers.ts'
import { footOf, recordDocument } from './record-document.ts'
import type { PrintMarks } from './record-document.ts'
import { momentWords } from './words.ts'
import type { CodeWords } from './words.ts'

export interface PrintRecordDependencies {
  readonly desk: () => Desk
  readonly policy: Pick<Policy, 'printing' | 'printers' | 'marking' | 'mode'>
  /** Whose session it is. */
  readonly user: () => { readonly name: string; readonly user: string; readonly force: string } | null
  readonly words: CodeWords
  readonly ports: Pick<ShellPorts, 'printers' | 'openDocument'> | null
  readonly clock: Clock
  readonly newId: NewId
  readonly report: (kind: ClientEvent['kind'], detail: string) => void
}

/** A sheet frozen to be printed. After so long it may no longer say what LEDS holds. */
interface Prepared {
  readonly preparedId: string
  readonly subject: PrintSubject
  readonly sheet: PrintSheet
  readonly at: number
}
const PREPARED_MS = 15 * 60_000
/** What the ledger is told of it: ids alone, neither what was searched for nor which rows were shown. */
const idsOf = (subject: PrintSubject): Pick<PrintCreate, 'what' | 'personId' | 'reportId'> => ({
  what: subject.what,
  ...('personId' in subject ? { personId: subject.personId } : {}),
  ...('reportId' in subject ? { reportId: subject.reportId } : {})
})
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

export const printRecordHandlers = (given: PrintRecordDependencies): Pick<Handlers, 'print.prepare' | 'print.record'> => {
  const { desk, policy, user, words, ports, clock, newId, report } = given
  /** One for each user: the next takes its place, a print uses it up. */
  const prepared = new WeakMap<Desk, Prepared>()
  const refused = (kind: ProblemKind, message: string): Result<never> => failure(problemOf(kind, message, shortReference(newId())))

  // SECURITY: H30 policy decides whether anything is printed here, on either shell.
  const switchedOff = (): Result<never> | null => {
    if (policy.printing) return null
    report('print-refused', 'record: printing is off by policy')
    return refused(
      'forbidden',
      'Printing is switched off on this workstation. Nothing was printed. Ask your administrator where you need it.'
    )
  }
  const printers = async () => (ports === null ? [] : realPrinters(await ports.printers(), policy.printers))

  return {
    'print.prepare': async (asked) => {
      const off = switchedOff()
      if (off !== null) return off
      const owner = desk()
      const sheet = await prepareSheet(owner.call, words, { ...asked, now: clock.now() })
      if (!sheet.ok) return sheet
      const preparedId = newId()
      prepared.set(owner, { preparedId, subject: asked.subject, sheet: sheet.value, at: clock.elapsed() })
      return success({ preparedId, sheet: sheet.value, way: ports === null ? 'page' : 'printer', printers: [...(await printers())] })
    },

    'print.record': async ({ context, preparedId, reason, words: why, copies, printer }) => {
      const off = switchedOff()
      if (off !== null) return off
      const owner = desk()
      const whose = user()
      const frozen = prepared.get(owner)
      if (whose === null || frozen?.preparedId !== preparedId || clock.elapsed() - frozen.at > PREPARED_MS)
        return refused('invalid', 'What was to be printed is no longer held. Nothing was printed. Print the record again.')
      // SECURITY: H32 only a printer of our own list, whatever the page names
      const chosen = ports === null ? null : (await printers()).find(({ name }) => name === printer)
      if (chosen === undefined) {
        report('print-refused', 'record: no printer of the list')
        return refused('forbidden', 'That printer cannot be used here. Nothing was printed. Choose one of the list.')
      }
      prepared.delete(owner)

      const numbered = await owner.call('createPrint', { context, body: { ...idsOf(frozen.subject), reason, words: why, copies } })
      if (!numbered.ok) return numbered
      const { printId, printNumber, at, workstation } = numbered.value
      const marks: PrintMarks = {
        marking: policy.marking,
        training: policy.mode === 'training',
        printNumber,
        user: `${whose.name} (${whose.user})`,
        force: whose.force,
        workstation,
        printedAt: momentWords(Date.parse(at)),
        reason: `${PRINT_REASONS[reason]}: ${why}`
      }
      const html = recordDocument(frozen.sheet, marks)
      const open = ports === null ? null : await ports.openDocument(html, footOf(marks))
      const notPrinted = async (message: string): Promise<Result<never>> => {
        await owner.call('closePrint', { params: { printId }, body: { how: 'not-printed' } })
        return refused('fault', `${message} Number ${printNumber} is recorded as not printed.`)
      }
      if (ports !== null && open === null) return notPrinted('The document could not be made. Nothing was printed.')
      try {
        // SECURITY: H32 hashes to the ledger and the log first; where that fails, nothing is printed
        const made = await owner.call('printMade', {
          context,
          params: { printId },
          body: {
            documentSha256: sha256(html),
            pdfSha256: open === null ? null : sha256(open.pdf),
            pages: open === null ? null : pagesOf(open.pdf)
          }
        })
        if (!made.ok) return made
        if (open === null || chosen === null) return success({ printNumber, document: html })
        const printed = await open.print({ printer: chosen.name, copies })
        return printed
          ? success({ printNumber, document: null })
          : await notPrinted('The printer took nothing. Look at the printer, and try again.')
      } finally {
        open?.close()
      }
    }
  }
}
