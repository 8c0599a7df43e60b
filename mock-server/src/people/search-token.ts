import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PersonContent, PersonSearch } from '../../api/people.ts'
import { foldName, foldPattern, isPattern } from './search/fold-name.ts'

const GOOD_FOR_MS = 30 * 60_000

interface Searched {
  readonly user: string
  /** Folded; a pattern as it was typed. */
  readonly names: readonly string[]
  readonly until: number
}

const folded = (name: string): string => (isPattern(name) ? foldPattern(name) : foldName(name))
const seal = (payload: string, key: Uint8Array): string => createHmac('sha256', key).update(payload).digest('base64url')

/** Proof that this user searched these names: sealed, so that nobody writes one without having searched. */
export const searchTokenFor = (
  { surname, forenames }: PersonSearch,
  { user, at, key }: { user: string; at: Date; key: Uint8Array }
): string => {
  const names = [...(surname === undefined ? [] : [surname]), ...(forenames ?? [])].map(folded)
  const payload = Buffer.from(JSON.stringify({ user, names, until: at.getTime() + GOOD_FOR_MS } satisfies Searched)).toString('base64url')
  return `${payload}.${seal(payload, key)}`
}

const opened = (token: string, key: Uint8Array): Searched | undefined => {
  const [payload = '', given = ''] = token.split('.')
  const expected = Buffer.from(seal(payload, key))
  const offered = Buffer.from(given)
  if (expected.length !== offered.length || !timingSafeEqual(expected, offered)) return undefined
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Searched
}

const LETTERS_FIRST = /^\p{L}{2}/u

/** A pattern covers a name by what stands before its first and after its last wildcard: no backtracking on what a client sends. */
const covers = (searched: string, name: string): boolean => {
  if (!isPattern(searched)) return searched === name
  const [before = '', ...after] = searched.split(/[*?]/)
  // A search for everybody looked at nobody: two letters at the least say who was looked for.
  return LETTERS_FIRST.test(before) && name.startsWith(before) && name.endsWith(after.at(-1) ?? '')
}

/**
 * Whether the token proves a search for this person: made by this user within 30 minutes, for one of the person's
 * surnames (a forename where there is none). A person without a name needs any search of the user's.
 */
export const provesSearch = (
  token: string,
  person: PersonContent,
  { user, at, key }: { user: string; at: Date; key: Uint8Array }
): boolean => {
  const searched = opened(token, key)
  if (searched === undefined || searched.user !== user || searched.until < at.getTime()) return false
  const names = person.names.flatMap(({ surname, forenames }) => (surname === undefined ? forenames : [surname])).map(foldName)
  return names.length === 0 || names.some((name) => searched.names.some((each) => covers(each, name)))
}
