import type { z } from 'zod'
import {
  PropertyCancelSchema,
  PropertyConfirmSchema,
  PropertyLocateSchema,
  PropertyReviewSchema
} from '../../../../../mock-server/api/property.ts'
import type { Faults, TypedFields } from '../../../forms/field.ts'
import type { RulesReading } from '../../../forms/read-by-rules.ts'
import { createShortReader } from '../../things/short-reader.ts'
import type { ShortChange } from './short-fields.ts'

type Body =
  | { readonly kind: 'confirm'; readonly body: z.output<typeof PropertyConfirmSchema> }
  | { readonly kind: 'locate'; readonly body: z.output<typeof PropertyLocateSchema> }
  | { readonly kind: 'extend'; readonly body: z.output<typeof PropertyReviewSchema> }
  | { readonly kind: 'cancel'; readonly body: z.output<typeof PropertyCancelSchema> }
export type ShortReading = { readonly ok: true; readonly asked: Body } | { readonly ok: false; readonly faults: Faults }

const then = <C>(reading: RulesReading<C>, body: (content: C) => Body): ShortReading =>
  reading.ok ? { ok: true, asked: body(reading.content) } : reading

/** What is typed as the change that is sent, or everything wrong with it at its field. */
export const readChange = (
  change: ShortChange,
  typed: TypedFields,
  facts: { readonly today: string; readonly versionToChange: string }
): ShortReading => {
  const { text, date, wrong, read, confirmation, whenAndWhere, cancellation } = createShortReader(typed, facts)
  switch (change) {
    case 'confirm':
      return then(read(PropertyConfirmSchema, confirmation()), (body) => ({ kind: 'confirm', body }))
    case 'locate':
      return then(read(PropertyLocateSchema, whenAndWhere()), (body) => ({ kind: 'locate', body }))
    case 'extend': {
      const reviewDate = date('reviewDate', 'future')
      if (reviewDate !== undefined && reviewDate <= facts.today) wrong('reviewDate', 'The review date must be after today.')
      return then(read(PropertyReviewSchema, { reviewDate: reviewDate ?? '', note: text('note') ?? '' }), (body) => ({
        kind: 'extend',
        body
      }))
    }
    case 'cancel':
      return then(read(PropertyCancelSchema, cancellation()), (body) => ({ kind: 'cancel', body }))
  }
}
