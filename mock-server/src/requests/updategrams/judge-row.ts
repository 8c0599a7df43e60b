import { ProposedReportSchema, REQUEST_KINDS } from '../../../api/requests.ts'
import type { RequestKind } from '../../../api/requests.ts'
import type { UpdategramRow } from '../../../api/updategrams.ts'
import type { Refusal } from '../../http/refusal.ts'
import { schemaErrors } from '../../http/schema-errors.ts'
import type { Service } from '../../service.ts'
import type { NewRequest } from '../insert-request.ts'
import type { Fault } from '../judge.ts'
import type { Asker } from '../list.ts'
import { prepareRequest } from '../prepare.ts'
import type { JudgedRow, OpenRow } from './settle-rows.operation.ts'

type Reason = UpdategramRow['reasons'][number]

const MOST_REASONS = 20
const PATH = /^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/
const reason = (path: string | undefined, message: string, rule: string): Reason => ({
  path: path !== undefined && path.length <= 100 && PATH.test(path) ? path : null,
  message,
  rule
})

const refusedRow = (
  number: number,
  reasons: readonly Reason[],
  known: Partial<Pick<JudgedRow, 'kind' | 'senderReference'>> = {}
): JudgedRow => ({
  number,
  kind: null,
  senderReference: null,
  ...known,
  reasons: reasons.slice(0, MOST_REASONS),
  request: null
})

/** Where judging a row failed. */
export const unjudged = (number: number): JudgedRow =>
  refusedRow(number, [reason(undefined, 'The row could not be judged. Tell the service desk, and quote the file and the row.', 'fault')])

const pathOf = ({ part, path }: Fault): string => (part === 'person' ? `person.${path}` : path)

/** A row that breaks a rule goes back at once: who sends files can mend and send again, without an operator in between. */
const sentBack = (request: NewRequest): NewRequest => {
  const remarks: Record<string, string> = {}
  for (const fault of request.faults) {
    const path = pathOf(fault)
    if (PATH.test(path)) remarks[path] ??= fault.message.slice(0, 300)
  }
  const count = request.faults.length
  return {
    ...request,
    returned: {
      reason: request.faults.every(({ rule }) => rule === 'missing')
        ? 'incomplete'
        : request.faults.some(({ rule }) => rule === 'wrong-force')
          ? 'not-ours'
          : 'wrong',
      note: `${count === 1 ? 'One thing breaks' : `${count} things break`} a rule, named at the fields. Mend the row and send it again.`,
      remarks
    }
  }
}

const kindOf = (given: unknown): RequestKind | null => REQUEST_KINDS.find((kind) => kind === given) ?? null
const parsed = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const reasonsOf = ({ errors, details }: Refusal): Reason[] =>
  errors.length === 0
    ? [reason(undefined, details, 'rule')]
    : errors.map(({ field, message, errorDetailType }) => reason(field, message, errorDetailType))

interface OfFile {
  readonly asker: Asker
  readonly updategramId: string
  readonly at: Date
  readonly needs: Pick<Service, 'store' | 'reference'>
}

/** What is to become of one row of a file. Its reasons say nothing of a person: they are rules, not what was given. */
export const judgeRow = async ({ number, text, problem }: OpenRow, { asker, updategramId, at, needs }: OfFile): Promise<JudgedRow> => {
  if (problem !== null || text === null)
    return refusedRow(number, [reason(undefined, problem ?? 'The row could not be read.', 'unreadable')])
  const row = parsed(text)
  if (row === undefined) return refusedRow(number, [reason(undefined, 'The row is not a JSON object.', 'unreadable')])
  const sender = row['senderReference']
  const known = { kind: kindOf(row['kind']), senderReference: typeof sender === 'string' ? sender.slice(0, 40) : null }
  const report = ProposedReportSchema.safeParse(row)
  if (!report.success)
    return refusedRow(
      number,
      schemaErrors(report.error).map(({ field, message, errorDetailType }) => reason(field, message, errorDetailType)),
      known
    )
  const prepared = await prepareRequest(report.data, { asker, at, needs, updategramId })
  if (prepared.outcome === 'refused') return refusedRow(number, reasonsOf(prepared), known)
  const { request } = prepared
  const reasons = request.faults.slice(0, MOST_REASONS).map((fault) => reason(pathOf(fault), fault.message, fault.rule))
  return { number, ...known, reasons, request: request.faults.length === 0 ? request : sentBack(request) }
}
