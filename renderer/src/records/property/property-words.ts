import type { PropertyContent, PropertyReport, PropertyStatus } from '../../../../mock-server/api/property.ts'
import { labelOf } from '../../forms/code-tables.ts'
import type { SignalKind } from '../../ui/kinds.ts'

export const STATUS_WORDS: Readonly<Record<PropertyStatus, string>> = {
  unconfirmed: 'Unconfirmed',
  confirmed: 'Confirmed',
  located: 'Located',
  cancelled: 'Cancelled'
}
/** Icon and word beside the colour of a state. */
export const STATUS_SIGNALS: Readonly<Record<PropertyStatus, { readonly kind: SignalKind; readonly icon: string }>> = {
  unconfirmed: { kind: 'warning', icon: 'pi-clock' },
  confirmed: { kind: 'information', icon: 'pi-check' },
  located: { kind: 'good', icon: 'pi-check-circle' },
  cancelled: { kind: 'neutral', icon: 'pi-ban' }
}

/** `STOLEN · Pedal cycles`. */
export const propertyHeading = ({ circumstance, category }: Pick<PropertyContent, 'circumstance' | 'category'>): string =>
  `${circumstance.toUpperCase()} · ${labelOf('property-categories', category)}`

/** `Trek Fuel EX 8`, or the category where there is no make. */
export const propertyName = ({ make, model, category }: Pick<PropertyContent, 'make' | 'model' | 'category'>): string => {
  const named = [make, model].filter((part) => part !== undefined).join(' ')
  return named === '' ? labelOf('property-categories', category) : named
}

/** `Property PR-26-000123: Trek Fuel EX 8`. */
export const propertyTitle = (reference: string | null, name: string): string => `Property ${reference ?? 'report'}: ${name}`.slice(0, 200)

export const takesChanges = ({ status }: Pick<PropertyReport, 'status'>): boolean => status === 'unconfirmed' || status === 'confirmed'
