import type { GradeRule } from '../../../../mock-server/api/missing-rules.ts'
import type { MissingContent, MissingReport } from '../../../../mock-server/api/missing.ts'
import { clockTime, today } from '../../app/clock.ts'
import { labelOf, tableRows } from '../../forms/code-tables.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { momentInWords } from '../../forms/datetimes/moment-in-words.ts'

/** Said as it stands everywhere an episode appears, with its icon. */
export const DO_NOT_TELL = 'Do not tell the informant'
export const DO_NOT_TELL_ICON = 'pi-eye-slash'

/** A grade as the table has it; undefined while it is not there, or for one there is not. */
export const gradeRule = (code: string): GradeRule | undefined => {
  const row = tableRows('risk-grades').find((one) => one.code === code.toUpperCase())
  if (row === undefined) return undefined
  return { label: row.label, reviewHours: Number(row.extra?.['reviewHours'] ?? 0), offered: row.readOnly !== true }
}
/** `risk high`. */
export const gradeWords = (code: string): string => `risk ${labelOf('risk-grades', code).toLowerCase()}`

export const STATUS_WORDS: Readonly<Record<MissingReport['status'], string>> = {
  missing: 'MISSING',
  found: 'FOUND',
  cancelled: 'CANCELLED'
}
/** `MISSING · risk high · child`. */
export const missingHeading = ({ status, child, content: { grade } }: Pick<MissingReport, 'status' | 'child' | 'content'>): string =>
  [STATUS_WORDS[status], gradeWords(grade), ...(child ? ['child'] : [])].join(' · ')

/** `21 November 2026 between 11:30 and 15:45`; over a day's end both days are named. */
const seenBetween = (from: string, to: string | undefined): string => {
  if (to === undefined) return momentInWords(from)
  const [one, other] = [new Date(from), new Date(to)]
  if (today(one) !== today(other)) return `between ${momentInWords(from)} and ${momentInWords(to)}`
  return `${inWords(today(one))} between ${clockTime(one)} and ${clockTime(other)}`
}

/** `21 November 2026 between 18:00 and 20:00, Bus station, Diss`. */
export const lastSeenWords = ({ from, to, place }: MissingContent['lastSeen']): string => {
  return `${seenBetween(from, to)}, ${place ?? 'place not known'}`
}

/** `Missing MP-26-000123: SMITH, John`: two episodes of one person are told apart. @param title of the form's tab */
export const reportTitle = (title: string, reference: string | null): string => {
  if (reference === null) return title
  const name = /^Missing: (.*)$/.exec(title)?.[1]
  return (name === undefined ? `${title} ${reference}` : `Missing ${reference}: ${name}`).slice(0, 200)
}
/** `SMITH, John` of the title of a report's tab; null where it names nobody. */
export const nameInTitle = (title: string): string | null => /^Missing\b[^:]*: (.+)$/.exec(title)?.[1] ?? null
