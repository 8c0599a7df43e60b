import { foldLookAlikes } from '../../api/look-alikes.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { proofOfSearch, searchedTerms } from '../proof-of-search.ts'
import { foldMake, IDENTIFIES_NOTHING } from './marks.ts'
import type { Bearing } from './marks.ts'

interface Asker {
  readonly user: string
  readonly at: Date
  readonly key: Uint8Array
}
/** A part of a mark this long names few things: who searched it saw the whole among the answers. */
const TELLING = 4

export const objectSearchToken = (
  { marks, make }: { readonly marks: readonly string[]; readonly make: string | undefined },
  asker: Asker
): string =>
  proofOfSearch([...marks.map((mark) => `mark:${foldLookAlikes(mark)}`), ...(make === undefined ? [] : [`make:${foldMake(make)}`])], asker)

const covers = (term: string, folded: string): boolean => {
  const searched = term.slice('mark:'.length)
  return term.startsWith('mark:') && (searched === folded || (searched.length >= TELLING && folded.includes(searched)))
}

/** Whether the token proves a search for a mark of this report; one that bears none needs any search of the user's. */
const proves = (token: string, { marks }: Bearing, asker: Asker): boolean => {
  const searched = searchedTerms(token, asker)
  if (searched === undefined) return false
  const identifying = marks.filter(({ scope }) => scope !== IDENTIFIES_NOTHING).map(({ value }) => foldLookAlikes(value))
  return identifying.length === 0 || identifying.some((folded) => searched.some((term) => covers(term, folded)))
}

/** Why a report may not be created: no duplicate search, the answer of which was looked at, was made (records, Common). */
export const refusalOfUnsearched = (token: string, bearing: Bearing, asker: Asker): Refusal | undefined =>
  proves(token, bearing, asker)
    ? undefined
    : refuse(
        'unprocessable/not-allowed',
        'Search for its mark first: look at what is on record, then create. A search counts for 30 minutes.',
        [
          wrong(
            'searchToken',
            'This does not prove a search of yours for a mark of this report in the last 30 minutes. Search again.',
            'duplicate-search'
          )
        ]
      )
