import type { VehicleContent } from '../../../../mock-server/api/vehicles.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import type { TypedFields } from '../../forms/field.ts'
import { filledFields } from '../../forms/filled-fields.ts'

/** A report as it stands in its form: what `readVehicle` makes of it is the report again. Empty fields are left out. */
export const toFields = (content: VehicleContent): TypedFields =>
  filledFields({
    ...content,
    expiry: inWords(content.expiry),
    date: content.date === undefined ? undefined : inWords(content.date)
  })
