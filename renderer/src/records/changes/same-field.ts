import { parseTypedDate } from '../../forms/dates/parse-typed-date.ts'
import { parseTypedMoment } from '../../forms/datetimes/parse-typed-moment.ts'
import type { FieldSpec } from '../../forms/field.ts'
import type { SameField } from './flat-fields.ts'

/** What a field's text stands for, so that `22 11 27` and `22 November 2027` are one; the text itself where it is not read. */
const meant = (spec: FieldSpec | undefined, typed: string, today: string): string => {
  const text = typed.trim()
  if (spec?.widget === 'date') {
    const date = parseTypedDate(text, { today, lean: spec.lean })
    return date.kind === 'date' || date.kind === 'partial' ? date.iso : text
  }
  if (spec?.widget === 'moment') {
    const moment = parseTypedMoment(text, { today, lean: 'future' })
    return moment.kind === 'moment' ? moment.iso : text
  }
  return spec?.widget === 'code' && spec.wordsToo !== true ? text.toUpperCase() : text
}

/** Whether two texts of a form's field say the same thing. @param today YYYY-MM-DD */
export const sameTyped =
  (fields: readonly FieldSpec[], today: string): SameField =>
  (path, one, other) => {
    const spec = fields.find((field) => field.path === path)
    return meant(spec, one, today) === meant(spec, other, today)
  }
