import type { z } from 'zod'
import {
  WantedCancelSchema,
  WantedConfirmSchema,
  WantedReviewSchema,
  WantedSecondCheckSchema,
  WantedTransferSchema,
  type WantedChange,
  type WantedContent
} from '../../../../../mock-server/api/wanted.ts'
import { tableRows } from '../../../forms/code-tables.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import type { Faults, FieldSpec, SectionSpec, TypedFields } from '../../../forms/field.ts'
import { createFieldReader } from '../../../forms/field-reader.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { toFields } from '../to-fields.ts'
import { twelveMonthsOn } from '../wanted-start.ts'

export type ShortChange = Exclude<WantedChange, 'amend'>

const NOTE: FieldSpec = {
  path: 'note',
  label: 'Note',
  hint: 'if needed',
  widget: 'multiline',
  lines: 3,
  span: 12,
  topic: 'wanted.change.note'
}

/** The fields of every change that is not the whole report. */
export const changeSections = (change: ShortChange): readonly SectionSpec[] => {
  switch (change) {
    case 'extend':
      return [
        {
          heading: 'New dates',
          fields: [
            { path: 'reviewDate', label: 'Review date', widget: 'date', lean: 'future', span: 6, topic: 'wanted.reviewDate' },
            { path: 'weedDate', label: 'Weed date', hint: 'if known', widget: 'date', lean: 'future', span: 6, topic: 'wanted.weedDate' },
            { ...NOTE, label: 'Why it stands on', hint: '', topic: 'wanted.extend.note' }
          ]
        }
      ]
    case 'transfer':
      return [
        {
          heading: 'New owner',
          fields: [
            {
              path: 'ownerForce',
              label: 'New owner',
              widget: 'code',
              rows: { national: 'stations' },
              span: 12,
              topic: 'wanted.transfer.ownerForce'
            },
            { path: 'officer', label: 'Officer or unit', widget: 'text', span: 6, topic: 'wanted.officer' },
            { path: 'contact', label: '24-hour contact', widget: 'text', span: 6, topic: 'wanted.contact', mono: true },
            { ...NOTE, label: 'Why it goes there', hint: '', topic: 'wanted.transfer.note' }
          ]
        }
      ]
    case 'cancel':
      return [
        {
          heading: 'Why and when',
          fields: [
            {
              path: 'reason',
              label: 'Why it is cancelled',
              widget: 'code',
              rows: { own: tableRows('cancel-reasons').filter(({ extra }) => extra?.['for'] === 'wanted') },
              span: 8,
              topic: 'wanted.cancel.reason'
            },
            { path: 'date', label: 'Date', widget: 'date', lean: 'past', span: 4, topic: 'wanted.cancel.date' },
            NOTE
          ]
        }
      ]
    case 'confirm':
      return [
        {
          heading: 'Confirmed by',
          fields: [
            { path: 'reference', label: 'Crime reference', widget: 'text', span: 6, topic: 'wanted.confirm.reference', mono: true },
            { path: 'officer', label: 'Officer', widget: 'text', span: 6, topic: 'wanted.confirm.officer' },
            NOTE
          ]
        }
      ]
    case 'second-check':
      return [
        {
          heading: 'Query',
          fields: [{ ...NOTE, label: 'What is to be looked at again', hint: 'for a query', topic: 'wanted.secondCheck.note' }]
        }
      ]
  }
}

/** What a change knows before a key is pressed, marked until looked at: the reason too, where an arrest offers it. @param today YYYY-MM-DD */
export const changeStart = (
  change: ShortChange,
  content: WantedContent,
  { today, arrested = false }: { readonly today: string; readonly arrested?: boolean }
): FormStart => {
  const fields: Record<string, string> = {}
  if (change === 'extend') {
    const next = twelveMonthsOn(today)
    // A review that lies further ahead is extended from where it lies.
    fields['reviewDate'] = inWords(next > content.reviewDate ? next : twelveMonthsOn(content.reviewDate))
    const weedDate = toFields(content)['weedDate']
    if (weedDate !== undefined) fields['weedDate'] = weedDate
  }
  if (change === 'confirm') fields['officer'] = content.officer
  if (change === 'cancel') {
    fields['date'] = inWords(today)
    if (arrested) fields['reason'] = 'wanted:arrested'
  }
  return { fields, carried: Object.keys(fields) }
}

type Body =
  | { readonly kind: 'extend'; readonly body: z.output<typeof WantedReviewSchema> }
  | { readonly kind: 'transfer'; readonly body: z.output<typeof WantedTransferSchema> }
  | { readonly kind: 'cancel'; readonly body: z.output<typeof WantedCancelSchema> }
  | { readonly kind: 'confirm'; readonly body: z.output<typeof WantedConfirmSchema> }
  | { readonly kind: 'second-check'; readonly body: z.output<typeof WantedSecondCheckSchema> }
export type ShortReading = { readonly ok: true; readonly asked: Body } | { readonly ok: false; readonly faults: Faults }

/** Where the schema speaks to other systems, the operator is told how to mend it. */
const PLAINER: Readonly<Record<string, string>> = {
  reviewDate: 'Give the review date, for example +365.',
  ownerForce: 'Choose the new owner: four letters or digits, or part of the station’s name.',
  reason: 'Choose from the list why it is cancelled.',
  date: 'Give the date, for example today.'
}

const parsed = <S extends z.ZodType>(schema: S, draft: Record<string, unknown>, faults: Map<string, string>): z.output<S> | null => {
  const result = schema.safeParse(draft)
  if (result.success) return faults.size === 0 ? result.data : null
  for (const issue of result.error.issues) {
    const path = issue.path.join('.')
    if (!faults.has(path)) faults.set(path, (issue.code === 'custom' ? undefined : PLAINER[path]) ?? issue.message)
  }
  return null
}

/** What is typed as the change that is sent, or everything wrong with it at its field. */
export const readChange = (
  change: ShortChange,
  typed: TypedFields,
  { today, versionToChange }: { readonly today: string; readonly versionToChange: string }
): ShortReading => {
  const { text, date, faults } = createFieldReader(typed, today)
  const note = text('note')
  const optional = { ...(note === undefined ? {} : { note }), versionToChange }
  const asked = ((): Body | null => {
    switch (change) {
      case 'extend': {
        const weedDate = date('weedDate', 'future')
        const draft = {
          ...optional,
          note: note ?? '',
          reviewDate: date('reviewDate', 'future') ?? '',
          ...(weedDate === undefined ? {} : { weedDate })
        }
        const body = parsed(WantedReviewSchema, draft, faults)
        return body && { kind: 'extend', body }
      }
      case 'transfer': {
        const draft = {
          ...optional,
          note: note ?? '',
          ownerForce: text('ownerForce') ?? '',
          officer: text('officer') ?? '',
          contact: text('contact') ?? ''
        }
        const body = parsed(WantedTransferSchema, draft, faults)
        return body && { kind: 'transfer', body }
      }
      case 'cancel': {
        const body = parsed(WantedCancelSchema, { ...optional, reason: text('reason') ?? '', date: date('date', 'past') ?? '' }, faults)
        return body && { kind: 'cancel', body }
      }
      case 'confirm': {
        const body = parsed(
          WantedConfirmSchema,
          { ...optional, reference: text('reference') ?? '', officer: text('officer') ?? '' },
          faults
        )
        return body && { kind: 'confirm', body }
      }
      case 'second-check': {
        const body = parsed(WantedSecondCheckSchema, { ...optional, outcome: 'queried' }, faults)
        return body && { kind: 'second-check', body }
      }
    }
  })()
  return asked === null ? { ok: false, faults } : { ok: true, asked }
}
