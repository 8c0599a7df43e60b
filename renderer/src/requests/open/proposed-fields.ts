import type { InboxKind, Request, RequestField } from '../../../../mock-server/api/requests.ts'
import type { FieldSpec, TypedFields } from '../../forms/field.ts'
import type { FormStart } from '../../forms/form-model.ts'
import { fieldWords } from '../../records/changes/field-changes.ts'
import { asTyped } from './as-typed.ts'
import { REQUEST_FORMS } from './request-forms.ts'

/** A field of a request beside what its form makes of it. */
export interface ProposedField {
  /** As the request has it: `warrant.courtCode`. */
  readonly path: string
  /** Its field in the form; undefined where the form has none. */
  readonly spec: FieldSpec | undefined
  readonly label: string
  readonly given: string | null
  /** What stands in the form when the request is opened as a draft. */
  readonly typed: string
  /** The same in words. */
  readonly becomes: string
  readonly base: string | null
  readonly faults: readonly string[]
  readonly remark: string | null
}

const PERSON_LABELS: Readonly<Record<string, string>> = {
  surname: 'Surname',
  forenames: 'Forenames',
  birthDate: 'Birth date',
  sex: 'Sex',
  pncId: 'PNC ID',
  address: 'Address'
}

/** `offence.startDate` as people read it, where the form has no such field: `Offence start date`. */
const pathInWords = (path: string): string => {
  const words = path
    .replaceAll('.', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

const worded = ({ path, given, base, faults, remark }: RequestField) => ({
  path,
  given,
  base,
  faults: faults.map(({ message }) => message),
  remark
})

/** Of the person, as the sender knows them: the operator finds who it is. */
export const personFields = (fields: readonly RequestField[]): readonly ProposedField[] =>
  fields.map((field) => ({
    ...worded(field),
    spec: undefined,
    label: PERSON_LABELS[field.path] ?? pathInWords(field.path),
    typed: field.given ?? '',
    becomes: ''
  }))

/** Every field of a request in the order of its form; those that the form does not have come last. */
export const proposedFields = (kind: InboxKind, fields: readonly RequestField[]): readonly ProposedField[] => {
  const { specs, fieldOf } = REQUEST_FORMS[kind]
  const every = specs()
  const given = new Set(fields.flatMap((field) => (field.given === null ? [] : [field.path])))
  const order = (spec: FieldSpec | undefined): number => (spec === undefined ? every.length : every.indexOf(spec))
  return fields
    .map((field): ProposedField => {
      const at = fieldOf(field.path, given)
      const spec = every.find(({ path }) => path === at)
      const typed = spec === undefined ? '' : asTyped(spec, field.given ?? '')
      return {
        ...worded(field),
        spec,
        label: spec?.label ?? pathInWords(field.path),
        typed,
        becomes: fieldWords(spec, typed),
        base: field.base === null || spec === undefined ? field.base : fieldWords(spec, asTyped(spec, field.base))
      }
    })
    .toSorted((one, other) => order(one.spec) - order(other.spec))
}

/** What was given as it is typed into the form; several that share a field stand in it one after the other. */
export const typedFields = (fields: readonly ProposedField[]): TypedFields => {
  const typed: Record<string, string> = {}
  for (const { spec, typed: text } of fields) {
    if (spec === undefined) continue
    const before = typed[spec.path]
    typed[spec.path] = before === undefined || before === '' ? text : `${before} ${text}`
  }
  return typed
}

/** A form that begins with everything that was proposed, all of it marked until looked at. */
export const startOf = (start: FormStart, { kind, fields }: Pick<Request, 'kind' | 'fields'>): FormStart => {
  const typed = typedFields(proposedFields(kind, fields))
  const filled = { ...start.fields, ...typed }
  return { fields: filled, carried: [...new Set([...start.carried, ...Object.keys(typed)])].filter((path) => filled[path] !== '') }
}
