import { addDays } from '../../population/parts/calendar.ts'
import type { Cast } from './cast.ts'

/** The day and moment that a scenario's days are counted from. */
export interface Moment {
  /** YYYY-MM-DD */
  readonly today: string
  readonly now: Date
}

/** A placeholder that stands for nothing. */
export interface Unresolved {
  readonly path: readonly (string | number)[]
  readonly placeholder: string
}

const PLACEHOLDER = /\{([^{}]+)\}/g
const DAY = /^today(?:([+-])(\d{1,4}))?$/
const MOMENT = /^now(?:([+-])(\d{1,5})(m|h))?$/
const MINUTE_MS = 60_000

const valueOf = (placeholder: string, cast: Cast, { today, now }: Moment): string | undefined => {
  const day = DAY.exec(placeholder)
  if (day !== null) return addDays(today, Number(`${day[1] ?? '+'}${day[2] ?? '0'}`))
  const moment = MOMENT.exec(placeholder)
  if (moment !== null) {
    const minutes = Number(`${moment[1] ?? '+'}${moment[2] ?? '0'}`) * (moment[3] === 'h' ? 60 : 1)
    return new Date(now.getTime() + minutes * MINUTE_MS).toISOString()
  }
  const [key = '', part = ''] = placeholder.split('.')
  return cast[key]?.[part]
}

/** A parsed YAML value with `{target.surname}`, `{today-9}` and `{now-2h}` put in; what stands for nothing is told. */
export const resolved = (
  raw: unknown,
  cast: Cast,
  moment: Moment
): { readonly value: unknown; readonly unresolved: readonly Unresolved[] } => {
  const unresolved: Unresolved[] = []
  const walk = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof value === 'string')
      return value.replaceAll(PLACEHOLDER, (whole, placeholder: string) => {
        const put = valueOf(placeholder, cast, moment)
        if (put === undefined) unresolved.push({ path, placeholder })
        return put ?? whole
      })
    if (Array.isArray(value)) return value.map((each, index) => walk(each, [...path, index]))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, [...path, key])]))
    return value
  }
  return { value: walk(raw, []), unresolved }
}
