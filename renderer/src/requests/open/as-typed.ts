import { today } from '../../app/clock.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { parseTypedDate } from '../../forms/dates/parse-typed-date.ts'
import { momentAsTyped } from '../../forms/datetimes/moment-as-typed.ts'
import { parseTypedMoment } from '../../forms/datetimes/parse-typed-moment.ts'
import { YES_NO, type FieldSpec } from '../../forms/field.ts'

const ISO_DAY = /^\d{4}-\d\d-\d\d$/
const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const YES = /^(y|yes|true)$/i
const NO = /^(n|no|false)$/i

const dateAsTyped = (given: string, lean: 'past-birth' | 'past' | 'future'): string => {
  const date = parseTypedDate(ISO_DAY.test(given) ? given.split('-').toReversed().join('/') : given, { today: today(), lean })
  return date.kind === 'date' ? inWords(date.iso) : given
}
const momentOf = (given: string): string => {
  if (ISO_MOMENT.test(given) && !Number.isNaN(Date.parse(given))) return momentAsTyped(given)
  const moment = parseTypedMoment(given, { today: today(), lean: 'past' })
  return moment.kind === 'moment' ? momentAsTyped(moment.iso) : given
}

/** What a sender gave, as it is typed into a field. What cannot be read stays as it was given: the field says what is wrong with it. */
export const asTyped = (spec: FieldSpec, text: string): string => {
  const given = text.trim()
  if (given === '') return ''
  switch (spec.widget) {
    case 'date':
      return dateAsTyped(given, spec.lean)
    case 'moment':
      return momentOf(given)
    case 'choice':
      return spec.rows.own.find(({ code }) => code.toLowerCase() === given.toLowerCase())?.code ?? given
    case 'code': {
      if (!('own' in spec.rows)) return spec.wordsToo === true ? given : given.toUpperCase()
      if (spec.rows.own === YES_NO) return YES.test(given) ? 'Y' : NO.test(given) ? 'N' : given
      return spec.rows.own.find(({ code }) => code.toLowerCase() === given.toLowerCase())?.code ?? given
    }
    default:
      return given
  }
}
