import type { z } from 'zod'
import { expiryFault } from '../../../../../mock-server/api/vehicle-rules.ts'
import {
  VehicleCancelSchema,
  VehicleConfirmSchema,
  VehicleExtendSchema,
  VehicleRecoverSchema
} from '../../../../../mock-server/api/vehicles.ts'
import type { Faults, TypedFields } from '../../../forms/field.ts'
import type { RulesReading } from '../../../forms/read-by-rules.ts'
import { createShortReader } from '../../things/short-reader.ts'
import type { ShortChange } from './short-fields.ts'

type Body =
  | { readonly kind: 'confirm'; readonly body: z.output<typeof VehicleConfirmSchema> }
  | { readonly kind: 'recover'; readonly body: z.output<typeof VehicleRecoverSchema> }
  | { readonly kind: 'extend'; readonly body: z.output<typeof VehicleExtendSchema> }
  | { readonly kind: 'cancel'; readonly body: z.output<typeof VehicleCancelSchema> }
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
      return then(read(VehicleConfirmSchema, confirmation()), (body) => ({ kind: 'confirm', body }))
    case 'recover':
      return then(read(VehicleRecoverSchema, whenAndWhere()), (body) => ({ kind: 'recover', body }))
    case 'extend': {
      const expiry = date('expiry', 'future')
      const fault = expiry === undefined ? undefined : expiryFault(expiry, facts.today)
      if (fault !== undefined) wrong('expiry', fault)
      return then(read(VehicleExtendSchema, { expiry: expiry ?? '', note: text('note') ?? '' }), (body) => ({ kind: 'extend', body }))
    }
    case 'cancel':
      return then(read(VehicleCancelSchema, cancellation()), (body) => ({ kind: 'cancel', body }))
  }
}
