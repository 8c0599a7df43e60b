import type { z } from 'zod'
import { expiryFault } from '../../../../../mock-server/api/vehicle-rules.ts'
import {
  VehicleCancelSchema,
  VehicleConfirmSchema,
  VehicleExtendSchema,
  VehicleRecoverSchema
} from '../../../../../mock-server/api/vehicles.ts'
import type { Faults, TypedFields } from '../../../forms/field.ts'
import { createFieldReader } from '../../../forms/field-reader.ts'
import { readByRules, type RulesReading } from '../../../forms/read-by-rules.ts'
import type { ShortChange } from './short-fields.ts'

type Body =
  | { readonly kind: 'confirm'; readonly body: z.output<typeof VehicleConfirmSchema> }
  | { readonly kind: 'recover'; readonly body: z.output<typeof VehicleRecoverSchema> }
  | { readonly kind: 'extend'; readonly body: z.output<typeof VehicleExtendSchema> }
  | { readonly kind: 'cancel'; readonly body: z.output<typeof VehicleCancelSchema> }
export type ShortReading = { readonly ok: true; readonly asked: Body } | { readonly ok: false; readonly faults: Faults }

/** Where the schema speaks to other systems, the operator is told how to mend it. */
const PLAINER: Readonly<Record<string, string>> = {
  expiry: 'Give the expiry, for example +365.',
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
    readByRules({
      draft: { ...draft, versionToChange },
      faults,
      shape: schema,
      rules: schema,
      standIns: {},
      plainer: PLAINER
    })
  /** Of something that happened. */
  const day = (): string => {
    const given = date('date', 'past')
    if (given !== undefined && given > today) wrong('date', 'The date cannot be in the future.')
    return given ?? ''
  }
  switch (change) {
    case 'confirm':
      return then(
        read(VehicleConfirmSchema, { reference: text('reference') ?? '', officer: text('officer') ?? '', note: text('note') }),
        (body) => ({ kind: 'confirm', body })
      )
    case 'recover':
      return then(
        read(VehicleRecoverSchema, {
          date: day(),
          place: text('place') ?? '',
          by: text('by') ?? '',
          storage: text('storage'),
          note: text('note')
        }),
        (body) => ({ kind: 'recover', body })
      )
    case 'extend': {
      const expiry = date('expiry', 'future')
      const fault = expiry === undefined ? undefined : expiryFault(expiry, today)
      if (fault !== undefined) wrong('expiry', fault)
      return then(read(VehicleExtendSchema, { expiry: expiry ?? '', note: text('note') ?? '' }), (body) => ({ kind: 'extend', body }))
    }
    case 'cancel':
      return then(read(VehicleCancelSchema, { reason: text('reason') ?? '', date: day(), note: text('note') }), (body) => ({
        kind: 'cancel',
        body
      }))
  }
}
