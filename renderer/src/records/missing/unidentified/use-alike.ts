import type { UnidentifiedSearch, UnidentifiedSearchResult } from '../../../../../mock-server/api/unidentified-search.ts'
import { useBridge } from '../../../app/bridge.ts'
import { useSearchFirst, type SearchedFirst } from '../../../forms/use-search-first.ts'

export type Alike = SearchedFirst<UnidentifiedSearchResult>

/** Who may be somebody found without a name is looked at before their record is made. */
export const useAlike = () =>
  useSearchFirst((query: UnidentifiedSearch, context) => useBridge().call('unidentified.find', { context, query }))
