import type { CodeRow } from '../../../../mock-server/api/reference.ts'
import type { LineSurroundings } from './parse-line.ts'

/** What the line can be completed to. */
export interface Completion {
  /** The whole line as it will stand. */
  readonly line: string
  /** What is shown of it: the part that is added, in words. */
  readonly shown: string
}

/** What a line can be completed from, beside the commands. The stop's parts are those used before, the last first. */
export interface CompletionSources extends Pick<LineSurroundings, 'commands'> {
  readonly reasons: readonly CodeRow[]
  readonly appearances: readonly CodeRow[]
  readonly used: { readonly callers: readonly string[]; readonly references: readonly string[]; readonly places: readonly string[] }
}

const VERBS = [
  'NE ',
  'VE ',
  'PE ',
  'DL ',
  'ID ',
  'NEW WANTED',
  'NEW MISSING',
  'NEW ARREST',
  'NEW PROPERTY',
  'NEW VEHICLE',
  'NEW PERSON',
  'NEW UNIDENTIFIED',
  'LOCK',
  'PRINT',
  'HELP'
] as const
/** Shown at most: the first is the one a key takes. */
const MOST = 4
const CHECK = /^\s*(?:NE|VE|PE|ID|DL)\s+\S/i

const begins = (whole: string, typed: string): boolean => whole.length > typed.length && whole.toLowerCase().startsWith(typed.toLowerCase())

const ofVerbs = (text: string, { commands }: CompletionSources): readonly Completion[] => {
  const typed = text.trimStart()
  const verbs = VERBS.filter((verb) => begins(verb, typed) && verb.trimEnd().length > typed.length)
  const titles = commands.map(({ title }) => title).filter((title) => begins(title, typed))
  return [...verbs, ...titles].map((line) => ({ line, shown: line.trimEnd() }))
}

/** A part that begins with what stands at the line's end is put in its place. */
const inPlaceOf =
  (text: string, typed: string) =>
  (whole: string, shown = whole): Completion => ({ line: `${text.slice(0, text.length - typed.length)}${whole}`, shown })

const ofReasons = (text: string, typed: string, rows: readonly CodeRow[]): readonly Completion[] => {
  const said = typed.slice(1).toLowerCase()
  if (rows.some(({ code }) => code === said)) return []
  return rows
    .filter(
      ({ code, label }) =>
        code.startsWith(said) ||
        label
          .toLowerCase()
          .split(/\W+/)
          .some((word) => word.startsWith(said))
    )
    .map(({ code, label }) => inPlaceOf(text, typed)(`R${code} `, `R${code} ${label}`))
}

const ofCheck = (text: string, { reasons, appearances, used }: CompletionSources): readonly Completion[] => {
  const [, caller] = /\s@(\S*)$/.exec(text) ?? []
  if (caller !== undefined) return used.callers.filter((one) => begins(one, caller)).map((one) => inPlaceOf(text, caller)(one, `@${one}`))
  const [, about] = /\s#(\S*)$/.exec(text) ?? []
  if (about !== undefined) return used.references.filter((one) => begins(one, about)).map((one) => inPlaceOf(text, about)(one, `#${one}`))
  const [, place] = /\sR(?:10|\d)\s+([^@#]*)$/i.exec(text) ?? []
  if (place !== undefined) return used.places.filter((one) => begins(one, place)).map((one) => inPlaceOf(text, place)(one))
  const [, reason] = /\s(R\w*)$/i.exec(text) ?? []
  if (reason !== undefined) return ofReasons(text, reason, reasons)
  const [, appearance] = /[\s/](IC)$/i.exec(text) ?? []
  return appearance === undefined
    ? []
    : appearances.map(({ code, label }) => inPlaceOf(text, appearance)(`IC${code}`, `IC${code} ${label}`))
}

/** What the line could be completed to, likeliest first: what a key takes stands before the operator, who presses it or not. */
export const completionsOf = (text: string, sources: CompletionSources): readonly Completion[] =>
  text.trim() === '' ? [] : (CHECK.test(text) ? ofCheck(text, sources) : ofVerbs(text, sources)).slice(0, MOST)
