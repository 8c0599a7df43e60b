import { today } from '../app/clock.ts'
import { parseTypedDate } from './dates/parse-typed-date.ts'
import { parseTypedMoment } from './datetimes/parse-typed-moment.ts'
import type { FieldSpec } from './field.ts'

/** How a typed date reads, said under its field while one types; undefined where there is nothing to say. */
export const echoOf = (spec: FieldSpec, typed: string, day: string = today()): string | undefined => {
  if (typed.trim() === '') return undefined
  if (spec.widget === 'moment') {
    const moment = parseTypedMoment(typed, { today: day, lean: 'future' })
    return moment.kind === 'moment' ? moment.echo : undefined
  }
  if (spec.widget !== 'date') return undefined
  const date = parseTypedDate(typed, { today: day, lean: spec.lean })
  if (date.kind === 'impossible' && spec.lean === 'past-birth') return 'No such day: kept as given, and flagged.'
  return date.kind === 'date' || date.kind === 'partial' ? date.echo : undefined
}
