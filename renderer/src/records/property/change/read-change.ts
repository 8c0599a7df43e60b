import type { z } from 'zod'
import {
  PropertyCancelSchema,
  PropertyConfirmSchema,
  PropertyLocateSchema,
  PropertyReviewSchema
} from '../../../../../mock-server/api/property.ts'
import type { Faults, TypedFields } from '../../../forms/field.ts'
import { createFieldReader } from '../../../forms/field-reader.ts'
import { readByRules, type RulesReading } from '../../../forms/read-by-rules.ts'
import type { ShortChange } from './short-fields.ts'

type Body =
  | { readonly kind: 'confirm'; readonly body: z.output<typeof PropertyConfirmSchema> }
  | { readonly kind: 'locate'; readonly body: z.output<typeof PropertyLocateSchema> }
  | { readonly kind: 'extend'; readonly body: z.output<typeof PropertyReviewSchema> }
  | { readonly kind: 'cancel'; readonly body: z.output<typeof PropertyCancelSchema> }
export type ShortReading = { readonly ok: true; readonly asked: Body } | { readonly ok: false; readonly faults: Faults }

/** Where the schema speaks to other systems, the operator is told how to mend it. */
const PLAINER: Readonly<Record<string, string>> = {
  reviewDate: 'Give the review date, for example +365.',
  date: 'Give the date, for example today.'
}

const then = <C>(reading: RulesReading<C>, body: (content: C) => Body): ShortReading =>
  reading.ok ? { ok: true, asked: body(reading.content) } : reading

/** What is typed as the change that is sent, or everything wrong with it at its field. */
export const readChange = (
  change: ShortChange,
  typed: TypedFields,
  { today, versionToChange }: { readonly today: string; readonly versionToChange: string }
): ShortReading => {
  const { text, date, faults, wrong } = createFieldReader(typed, today)
  const read = <C>(schema: z.ZodType<C>, draft: Readonly<Record<string, unknown>>): RulesReading<C> =>
    readByRules({ draft: { ...draft, versionToChange }, faults, shape: schema, rules: schema, standIns: {}, plainer: PLAINER })
  /** Of something that happened. */
  const day = (): string => {
    const given = date('date', 'past')
    if (given !== undefined && given > today) wrong('date', 'The date cannot be in the future.')
    return given ?? ''
  }
  const note = text('note')
  switch (change) {
    case 'confirm':
      return then(read(PropertyConfirmSchema, { reference: text('reference') ?? '', officer: text('officer') ?? '', note }), (body) => ({
        kind: 'confirm',
        body
      }))
    case 'locate':
      return then(
        read(PropertyLocateSchema, { date: day(), place: text('place') ?? '', by: text('by') ?? '', storage: text('storage'), note }),
        (body) => ({ kind: 'locate', body })
      )
    case 'extend': {
      const reviewDate = date('reviewDate', 'future')
      if (reviewDate !== undefined && reviewDate <= today) wrong('reviewDate', 'The review date must be after today.')
      return then(read(PropertyReviewSchema, { reviewDate: reviewDate ?? '', note: note ?? '' }), (body) => ({ kind: 'extend', body }))
    }
    case 'cancel':
      return then(read(PropertyCancelSchema, { reason: text('reason') ?? '', date: day(), note }), (body) => ({ kind: 'cancel', body }))
  }
}
