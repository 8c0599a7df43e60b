import type { PropertyContent } from '../../../../mock-server/api/property.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import type { TypedFields } from '../../forms/field.ts'
import { filledFields } from '../../forms/filled-fields.ts'
import { markPath } from './property-fields.ts'

/** A report as it stands in its form: what `readProperty` makes of it is the report again. Empty fields are left out. */
export const toFields = (content: PropertyContent): TypedFields => {
  const { marks, withoutMark, loser, finder, value, date, dateTo, ...plain } = content
  return filledFields({
    ...plain,
    ...Object.fromEntries(
      marks.flatMap(({ kind, value: mark }, index) => [
        [`${markPath(index)}.kind`, kind],
        [`${markPath(index)}.value`, mark]
      ])
    ),
    'withoutMark.state': withoutMark?.state,
    'withoutMark.description': withoutMark?.description,
    'loser.name': loser?.name,
    'loser.contact': loser?.contact,
    'finder.name': finder?.name,
    'finder.contact': finder?.contact,
    value: value === undefined ? undefined : String(value),
    date: inWords(date),
    dateTo: dateTo === undefined ? undefined : inWords(dateTo)
  })
}
