import { parseTypedDate, type DateLean } from './dates/parse-typed-date.ts'
import { parseTypedMoment } from './datetimes/parse-typed-moment.ts'
import { momentAsTyped } from './datetimes/moment-as-typed.ts'
import type { TypedFields } from './field.ts'

const NO_SUCH_DAY = 'There is no such day. Check it against the source.'
const NO_DATE = 'This is not read as a date. Give it like 4 3 26 or 4 mar 2026.'

/**
 * Reads typed fields one by one; what cannot be read is a fault at its field, and the value is left out.
 * @param held path → moment as the record holds it: one that was not touched keeps its seconds and its own zone
 */
export const createFieldReader = (typed: TypedFields, today: string, held: ReadonlyMap<string, string> = new Map()) => {
  const faults = new Map<string, string>()
  const wrong = (path: string, message: string): undefined => {
    faults.set(path, message)
    return undefined
  }
  const text = (path: string): string | undefined => {
    const trimmed = (typed[path] ?? '').trim()
    return trimmed === '' ? undefined : trimmed
  }
  const anyDate = (path: string, lean: DateLean): { readonly iso: string; readonly whole: boolean } | undefined => {
    const given = text(path)
    if (given === undefined) return undefined
    const date = parseTypedDate(given, { today, lean })
    if (date.kind === 'date' || date.kind === 'partial') return { iso: date.iso, whole: date.kind === 'date' }
    return wrong(path, date.kind === 'impossible' ? NO_SUCH_DAY : NO_DATE)
  }
  const partialDate = (path: string, lean: DateLean): string | undefined => anyDate(path, lean)?.iso
  const date = (path: string, lean: DateLean): string | undefined => {
    const read = anyDate(path, lean)
    return read === undefined || read.whole ? read?.iso : wrong(path, 'Give the day too, like 4 3 26.')
  }
  /** @returns ISO 8601 with zone */
  const moment = (path: string): string | undefined => {
    const given = text(path)
    if (given === undefined) return undefined
    const standing = held.get(path)
    if (standing !== undefined && momentAsTyped(standing) === given) return standing
    const read = parseTypedMoment(given, { today, lean: 'future' })
    return read.kind === 'moment' ? read.iso : wrong(path, read.why)
  }
  const yesNo = (path: string): boolean | undefined => {
    const given = text(path)?.toLowerCase()
    if (given === undefined) return undefined
    if (['y', 'yes'].includes(given)) return true
    return ['n', 'no'].includes(given) ? false : wrong(path, 'Answer yes or no.')
  }
  const whole = (path: string): number | undefined => {
    const given = text(path)
    if (given === undefined) return undefined
    return /^\d{1,4}$/.test(given) ? Number(given) : wrong(path, 'Give a whole number.')
  }
  return { text, date, partialDate, moment, yesNo, whole, wrong, faults }
}
