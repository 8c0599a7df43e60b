import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import { AUDIT_KINDS, AuditFiltersSchema, type AuditFilters } from '../../../mock-server/api/audit.ts'
import type { CodeRow } from '../../../mock-server/api/reference.ts'
import { inWords } from '../forms/dates/calendar.ts'
import { createFieldReader } from '../forms/field-reader.ts'
import type { Faults, SectionSpec, TypedFields } from '../forms/field.ts'
import type { FormStart } from '../forms/form-model.ts'
import { dayOf, endOf, KIND_WORDS, startOf } from './audit-words.ts'

const KINDS: readonly CodeRow[] = AUDIT_KINDS.map((code) => ({ code, label: KIND_WORDS[code] }))
const ACTIONS: readonly CodeRow[] = [
  ...new Map(Object.values(ENDPOINTS).map(({ actionCode, summary }) => [actionCode, { code: actionCode, label: summary }])).values()
]

export const AUDIT_SECTIONS: readonly SectionSpec[] = [
  {
    heading: 'Who and when',
    fields: [
      { path: 'user', label: 'User', hint: 'user name', widget: 'text', span: 6, mono: true, topic: 'audit.user' },
      { path: 'personId', label: 'Person looked at', hint: 'record id', widget: 'text', span: 6, mono: true, topic: 'audit.person' },
      { path: 'from', label: 'From', widget: 'date', lean: 'past', span: 6, topic: 'audit.days' },
      { path: 'to', label: 'To', hint: 'that day too', widget: 'date', lean: 'past', span: 6, topic: 'audit.days' }
    ]
  },
  {
    heading: 'Why and what',
    fields: [
      { path: 'reason', label: 'Reason', widget: 'code', rows: { small: 'reasons' }, span: 6, topic: 'audit.reason' },
      { path: 'kind', label: 'Kind', widget: 'code', rows: { own: KINDS }, span: 6, topic: 'audit.kind' },
      { path: 'actionCode', label: 'Action', widget: 'code', rows: { own: ACTIONS }, wordsToo: true, span: 6, topic: 'audit.action' },
      { path: 'referenceId', label: 'Reference', hint: 'of one call', widget: 'text', span: 6, mono: true, topic: 'audit.reference' }
    ]
  }
]

/** The search that stands, as it would be typed. */
export const auditStart = ({ from, to, ...filters }: AuditFilters): FormStart => ({
  fields: {
    user: filters.user ?? '',
    personId: filters.personId ?? '',
    from: from === undefined ? '' : inWords(dayOf(from)),
    to: to === undefined ? '' : inWords(dayOf(to)),
    reason: filters.reason ?? '',
    kind: filters.kind ?? '',
    actionCode: filters.actionCode ?? '',
    referenceId: filters.referenceId ?? ''
  },
  carried: []
})

export type AuditReading = { readonly ok: true; readonly filters: AuditFilters } | { readonly ok: false; readonly faults: Faults }

const NO_ID = 'Give the whole id, 36 characters, as an event shows it.'
const MESSAGES: Readonly<Record<string, string>> = {
  personId: NO_ID,
  referenceId: NO_ID,
  kind: 'Choose a kind from the list.',
  reason: 'Choose a reason from the list: its code or a word of it.'
}

/** What was typed, by the server's own rules. @param today YYYY-MM-DD */
export const readAudit = (typed: TypedFields, today: string): AuditReading => {
  const { text, date, faults } = createFieldReader(typed, today)
  const [from, to] = [date('from', 'past'), date('to', 'past')]
  if (from !== undefined && to !== undefined && to < from) faults.set('to', 'This is before the first day. Turn the days round.')
  const given = {
    user: text('user')?.toLowerCase(),
    personId: text('personId')?.toLowerCase(),
    kind: text('kind'),
    actionCode: text('actionCode'),
    reason: text('reason'),
    referenceId: text('referenceId'),
    from: from === undefined ? undefined : startOf(from),
    to: to === undefined ? undefined : endOf(to)
  } satisfies Record<keyof AuditFilters, unknown>
  const parsed = AuditFiltersSchema.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)))
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = String(path[0])
    if (!faults.has(field)) faults.set(field, MESSAGES[field] ?? message)
  }
  return parsed.success && faults.size === 0 ? { ok: true, filters: parsed.data } : { ok: false, faults }
}
