import type { NationalTable, SmallTable } from '../../../mock-server/api/reference.ts'
import type { PrintSheet } from '../../contract/print.ts'
import type { CodeTables } from '../reference/code-tables.ts'

export type SheetRow = PrintSheet['sections'][number]['rows'][number]
export type SheetSection = PrintSheet['sections'][number]

const FULL_DATE = 10
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', hour12: false })

/** `4 March 1985`, `March 1985`, `1985`. */
export const dateWords = (date: string): string => {
  if (date.length < 7) return date
  const at = new Date(`${date.slice(0, FULL_DATE).padEnd(FULL_DATE, '-01')}T00:00:00Z`)
  return (date.length < FULL_DATE ? month : day).format(at)
}
export const momentWords = (at: number): string => moment.format(at)
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1)

/** The parts that are known, with commas; undefined where none is. */
export const joined = (...parts: readonly (string | number | undefined)[]): string | undefined => {
  const given = parts.filter((part) => part !== undefined && part !== '')
  return given.length === 0 ? undefined : given.join(', ')
}
/** A day, or undefined; a moment likewise. */
export const dayOf = (date: string | undefined): string | undefined => (date === undefined ? undefined : dateWords(date))
export const momentOf = (at: string | null | undefined): string | undefined =>
  at === undefined || at === null ? undefined : momentWords(Date.parse(at))
/** `4 people`, `1 person`: the word in its number. */
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`

const rows = (nature: SheetRow['nature'], parts: readonly (readonly [string, string | undefined])[]): SheetRow[] =>
  parts.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value, nature }]))
/** Rows of what is known; what is not is left out. */
export const facts = (parts: readonly (readonly [string, string | undefined])[]): SheetRow[] => rows('fact', parts)
export const opinions = (parts: readonly (readonly [string, string | undefined])[]): SheetRow[] => rows('opinion', parts)
export const filled = (sections: readonly SheetSection[]): SheetSection[] => sections.filter((section) => section.rows.length > 0)

/** Words of codes, each with its code; a code alone where its table cannot be had. */
export interface CodeWords {
  of(table: SmallTable, code: string): Promise<string>
  national(table: NationalTable, code: string | undefined): Promise<string | undefined>
}

export const codeWords = ({ table, find }: Pick<CodeTables, 'table' | 'find'>): CodeWords => ({
  of: async (name, code) => {
    const answer = await table(name)
    return (answer.ok ? answer.value.rows.find((row) => row.code === code)?.label : undefined) ?? code
  },
  national: async (name, code) => {
    if (code === undefined) return undefined
    const answer = await find(name, code, 5)
    const label = answer.ok ? answer.value.rows.find((row) => row.code === code)?.label : undefined
    return label === undefined ? code : `${code} ${label}`
  }
})
