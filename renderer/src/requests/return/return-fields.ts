import { RequestReturnSchema, RETURN_REASONS, type Request, type RequestReturn } from '../../../../mock-server/api/requests.ts'
import type { CodeRow } from '../../../../mock-server/api/reference.ts'
import type { Faults, FieldSpec, SectionSpec, TypedFields } from '../../forms/field.ts'
import type { FormStart } from '../../forms/form-model.ts'
import { personFields, proposedFields, type ProposedField } from '../open/proposed-fields.ts'

const REASON_ROWS: readonly CodeRow[] = Object.entries(RETURN_REASONS).map(([code, label]) => ({ code, label }))
const REMARK = 'remarks.'

/** Every field of a request with the path that a remark names it by. */
const remarkable = ({ kind, person, fields }: Pick<Request, 'kind' | 'person' | 'fields'>): readonly ProposedField[] => [
  ...personFields(person).map((field) => ({ ...field, path: `person.${field.path}` })),
  ...proposedFields(kind, fields)
]

const remarkField = ({ path, label, given }: ProposedField): FieldSpec => ({
  path: `${REMARK}${path}`,
  schemaPath: 'remarks',
  label,
  hint: given === null ? 'not given' : given.length > 60 ? `“${given.slice(0, 59)}…”` : `“${given}”`,
  widget: 'text',
  span: 12,
  topic: 'request-return.remarks'
})

export const WHY_FIELDS: readonly FieldSpec[] = [
  { path: 'reason', label: 'Why it goes back', widget: 'code', rows: { own: REASON_ROWS }, span: 12, topic: 'request-return.reason' },
  { path: 'note', label: 'What the sender is to do', widget: 'multiline', lines: 2, span: 12, topic: 'request-return.note' }
]

/** Why it goes back, then a line for each field; those with a fault first. */
export const returnSections = (request: Pick<Request, 'kind' | 'person' | 'fields'>): readonly SectionSpec[] => {
  const every = remarkable(request)
  const faulty = every.filter(({ faults }) => faults.length > 0)
  const others = every.filter(({ faults }) => faults.length === 0)
  return [
    { heading: 'Return', fields: WHY_FIELDS },
    { heading: 'Fields with a fault', fields: faulty.map(remarkField) },
    { heading: 'Other fields', fields: others.map(remarkField) }
  ].filter(({ fields }) => fields.length > 0)
}

const MOST = 300
/** What LEDS found wrong stands in its field already: it is not typed again. */
export const returnStart = (request: Pick<Request, 'kind' | 'person' | 'fields'>): FormStart => {
  const faulty = remarkable(request).filter(({ faults }) => faults.length > 0)
  const remarks = Object.fromEntries(faulty.map(({ path, faults }) => [`${REMARK}${path}`, faults.join(' ').slice(0, MOST)]))
  const missing = faulty.length > 0 && faulty.every(({ given }) => given === null)
  const reason: TypedFields = faulty.length === 0 ? {} : { reason: missing ? 'incomplete' : 'wrong' }
  const fields = { ...reason, ...remarks }
  return { fields, carried: Object.keys(fields) }
}

export type ReturnReading = { readonly ok: true; readonly body: RequestReturn } | { readonly ok: false; readonly faults: Faults }

/** What is typed as a return, or what is wrong with it at its field. */
export const readReturn = (typed: TypedFields): ReturnReading => {
  const remarks = Object.entries(typed).flatMap(([path, text]) =>
    path.startsWith(REMARK) && text.trim() !== '' ? [[path.slice(REMARK.length), text] as const] : []
  )
  const body = RequestReturnSchema.safeParse({
    reason: typed['reason'] ?? '',
    note: typed['note'] ?? '',
    remarks: Object.fromEntries(remarks)
  })
  if (body.success) return { ok: true, body: body.data }
  return { ok: false, faults: new Map(body.error.issues.toReversed().map(({ path, message }) => [path.map(String).join('.'), message])) }
}
