import type { PersonContent, PersonSearch } from '../../api/people.ts'
import { proofOfSearch, searchedTerms } from '../proof-of-search.ts'
import { foldName, foldPattern, isPattern } from './search/fold-name.ts'

const folded = (name: string): string => (isPattern(name) ? foldPattern(name) : foldName(name))

/** Proof that this user searched these names: folded, a pattern as it was typed. */
export const searchTokenFor = ({ surname, forenames }: PersonSearch, asker: { user: string; at: Date; key: Uint8Array }): string =>
  proofOfSearch([...(surname === undefined ? [] : [surname]), ...(forenames ?? [])].map(folded), asker)

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
export const provesSearch = (token: string, person: PersonContent, asker: { user: string; at: Date; key: Uint8Array }): boolean => {
  const searched = searchedTerms(token, asker)
  if (searched === undefined) return false
  const names = person.names.flatMap(({ surname, forenames }) => (surname === undefined ? forenames : [surname])).map(foldName)
  return names.length === 0 || names.some((name) => searched.some((each) => covers(each, name)))
}
