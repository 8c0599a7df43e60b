import type { PropertySearchResult, PropertySearch } from '../../../../mock-server/api/property-search.ts'
import type { PropertyContent } from '../../../../mock-server/api/property.ts'
import { useBridge } from '../../app/bridge.ts'
import { useSearchFirst, type SearchedFirst } from '../../forms/use-search-first.ts'

export type HeldProperty = SearchedFirst<PropertySearchResult>

const LONGEST_WORDS = 100

/** What a search for the same thing asks: its marks; of a thing without one, what it is called and how it looks. */
export const soughtOf = ({ marks, make, model, category, circumstance, description }: PropertyContent): PropertySearch => ({
  marks: marks.map(({ value }) => value),
  ...(make === undefined ? {} : { make }),
  ...(model === undefined ? {} : { model }),
  ...(marks.length === 0 && make === undefined && model === undefined
    ? { words: description.replace(/\s+/g, ' ').slice(0, LONGEST_WORDS).trim() }
    : {}),
  category,
  circumstance
})

/** What is held of a thing is looked at before a report on it is made. */
export const useHeldProperty = () =>
  useSearchFirst((query: PropertySearch, context) => useBridge().call('property.find', { context, query }))
