import {
  ACCOUNT_ROLES,
  AccountCreateSchema,
  AccountStandingSchema,
  certificationFault,
  LONGEST_CERTIFIED_DAYS,
  type AccountCreate,
  type AccountDetail
} from '../../../mock-server/api/administration.ts'
import { ROLES } from '../../../mock-server/api/entitlements.ts'
import { addDays, inWords } from '../forms/dates/calendar.ts'
import { createFieldReader } from '../forms/field-reader.ts'
import type { Faults, FieldSpec, SectionSpec, TypedFields } from '../forms/field.ts'
import type { FormStart } from '../forms/form-model.ts'

export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: Faults }
/** A year, less a day for good measure. */
const USUAL_DAYS = LONGEST_CERTIFIED_DAYS - 1

const UNTIL: FieldSpec = {
  path: 'until',
  label: 'Looked at again by',
  hint: 'a year at most',
  widget: 'date',
  lean: 'future',
  span: 6,
  topic: 'account.until'
}
const IDENTITY: readonly FieldSpec[] = [
  { path: 'name', label: 'Name', widget: 'text', span: 8, topic: 'account.name' },
  { path: 'number', label: 'Number', hint: 'collar or staff', widget: 'text', span: 4, mono: true, topic: 'account.number' },
  { path: 'organisation', label: 'Organisation', widget: 'code', rows: { national: 'stations' }, span: 6, topic: 'account.organisation' },
  {
    path: 'role',
    label: 'Role',
    widget: 'code',
    rows: { own: ACCOUNT_ROLES.map((code) => ({ code, label: ROLES[code].label })) },
    span: 6,
    topic: 'account.role'
  },
  UNTIL
]
export const CREATE_SECTIONS: readonly SectionSpec[] = [
  {
    heading: 'Who',
    fields: [{ path: 'username', label: 'User name', widget: 'text', span: 6, mono: true, topic: 'account.username' }, ...IDENTITY]
  }
]
export const AMEND_SECTIONS: readonly SectionSpec[] = [{ heading: 'Who', fields: IDENTITY }]
export const CERTIFY_SECTIONS: readonly SectionSpec[] = [{ heading: 'Until when', fields: [UNTIL] }]
export const WHY_SECTIONS: readonly SectionSpec[] = [
  { heading: 'Why', fields: [{ path: 'why', label: 'Why', hint: 'stands in the log', widget: 'text', span: 12, topic: 'account.why' }] }
]

/** @param today YYYY-MM-DD */
export const createStart = (today: string, organisation: string): FormStart => ({
  fields: { username: '', name: '', number: '', organisation, role: '', until: inWords(addDays(today, USUAL_DAYS)) },
  carried: []
})
export const amendStart = ({ name, number, force, role }: AccountDetail, today: string): FormStart => ({
  fields: { name, number, organisation: force, role, until: inWords(addDays(today, USUAL_DAYS)) },
  carried: []
})
export const certifyStart = (today: string): FormStart => ({ fields: { until: inWords(addDays(today, USUAL_DAYS)) }, carried: [] })

const readUntil = ({ date, wrong, faults }: ReturnType<typeof createFieldReader>, today: string): string | undefined => {
  const until = date('until', 'future')
  if (until === undefined) return faults.has('until') ? undefined : wrong('until', 'Say by when somebody looks at it again.')
  const fault = certificationFault(until, today)
  return fault === null ? until : wrong('until', fault)
}

/** What was typed, by the server's own rules. @param username of an account that is there; null where it is typed too */
export const readAccount = (typed: TypedFields, today: string, username: string | null): Reading<AccountCreate> => {
  const reader = createFieldReader(typed, today)
  const { text, wrong, faults } = reader
  const account = AccountCreateSchema.safeParse({
    username: username ?? text('username') ?? '',
    name: text('name') ?? '',
    number: text('number') ?? '',
    organisation: text('organisation') ?? '',
    role: text('role'),
    until: readUntil(reader, today)
  })
  const words: Readonly<Record<string, string>> = {
    role: 'Choose a role from the list.',
    organisation: 'Choose a force and station from the list.'
  }
  for (const { path, message } of account.error?.issues ?? []) {
    const field = String(path[0])
    if (!faults.has(field)) wrong(field, words[field] ?? message)
  }
  return account.success && faults.size === 0 ? { ok: true, value: account.data } : { ok: false, faults }
}

export const readCertification = (typed: TypedFields, today: string): Reading<string> => {
  const reader = createFieldReader(typed, today)
  const until = readUntil(reader, today)
  return until === undefined ? { ok: false, faults: reader.faults } : { ok: true, value: until }
}

export const readWhy = (typed: TypedFields, today: string): Reading<string> => {
  const { text, wrong, faults } = createFieldReader(typed, today)
  const why = AccountStandingSchema.shape.why.safeParse(text('why') ?? '')
  if (why.success) return { ok: true, value: why.data }
  wrong('why', why.error.issues[0]?.message ?? 'Say why.')
  return { ok: false, faults }
}
export const faultsOf =
  <T>(read: (typed: TypedFields) => Reading<T>) =>
  (typed: TypedFields): Faults => {
    const reading = read(typed)
    return reading.ok ? new Map() : reading.faults
  }
