import { expiryFault, offeredExpiry, SubscribeSchema } from '../../../mock-server/api/alerts.ts'
import type { Subscribe, SubscribeInput, Subscription, WatchKind } from '../../../mock-server/api/alerts.ts'
import { inWords } from '../forms/dates/calendar.ts'
import { createFieldReader } from '../forms/field-reader.ts'
import { YES_NO } from '../forms/field.ts'
import type { Faults, FieldSpec, SectionSpec, TypedFields } from '../forms/field.ts'
import type { FormStart } from '../forms/form-model.ts'

/** What is to be watched. `target` is empty where it is typed: a registration or an area. */
export interface Watching {
  readonly kind: WatchKind
  readonly target: string
  /** How the dialog calls it. */
  readonly called: string
  /** The one that stands and is changed; null where it is new. */
  readonly standing: Subscription | null
}

const TARGET: Readonly<Partial<Record<WatchKind, FieldSpec>>> = {
  vrm: { path: 'target', label: 'Registration', hint: 'the whole of it', widget: 'text', span: 6, mono: true, topic: 'alerts.vrm' },
  force: { path: 'target', label: 'Force', widget: 'code', rows: { national: 'forces' }, span: 12, topic: 'alerts.force' },
  postcode: {
    path: 'target',
    label: 'Postcode district',
    hint: 'such as NR1',
    widget: 'text',
    span: 6,
    mono: true,
    topic: 'alerts.postcode'
  }
}
const REST: readonly FieldSpec[] = [
  { path: 'reason', label: 'Why you want to be told', hint: 'name nobody in it', widget: 'text', span: 12, topic: 'alerts.reason' },
  { path: 'expiresOn', label: 'Until', widget: 'date', lean: 'future', span: 6, topic: 'alerts.expiresOn' },
  { path: 'hits', label: 'Checks by other forces too', widget: 'code', rows: { own: YES_NO }, span: 6, topic: 'alerts.hits' }
]

export const watchSections = ({ kind, target }: Watching): readonly SectionSpec[] => {
  const asked = target === '' ? TARGET[kind] : undefined
  return asked === undefined
    ? [{ heading: 'Why and until when', fields: REST }]
    : [{ heading: 'What, why and until when', fields: [asked, ...REST] }]
}

/** @param today YYYY-MM-DD */
export const watchStart = ({ standing }: Watching, today: string): FormStart => ({
  fields: {
    target: '',
    reason: standing?.reason ?? '',
    expiresOn: inWords(standing?.expiresOn ?? offeredExpiry(today)),
    hits: standing?.hits === true ? 'Y' : 'N'
  },
  carried: []
})

export type WatchReading = { readonly ok: true; readonly body: Subscribe } | { readonly ok: false; readonly faults: Faults }

/** What was typed, by the server's own rules. */
export const readWatch = ({ kind, target }: Watching, typed: TypedFields, today: string): WatchReading => {
  const { text, date, yesNo, faults } = createFieldReader(typed, today)
  const draft = {
    kind,
    target: target === '' ? (text('target') ?? '') : target,
    reason: text('reason') ?? '',
    expiresOn: date('expiresOn', 'future') ?? '',
    hits: yesNo('hits') ?? false
  } satisfies Record<keyof SubscribeInput, unknown>
  const parsed = SubscribeSchema.safeParse(draft)
  const late = parsed.success ? expiryFault(parsed.data.expiresOn, today) : undefined
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = String(path[0])
    if (!faults.has(field)) faults.set(field, message)
  }
  if (late !== undefined && !faults.has('expiresOn')) faults.set('expiresOn', late)
  return parsed.success && faults.size === 0 ? { ok: true, body: parsed.data } : { ok: false, faults }
}
