import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { PersonContent, PersonSearchResult } from '../../../../mock-server/api/people.ts'
import { useBridge } from '../../app/bridge.ts'
import { useSearchFirst, type SearchedFirst } from '../../forms/use-search-first.ts'
import { keepFlags } from './known-flags.ts'

export type Duplicates = SearchedFirst<PersonSearchResult>

/** What a search for the same person would ask: who it is, nothing that would hide a likeness. */
const who = ({ names, birth, sex }: PersonContent) => {
  const [name] = names
  return {
    ...(name?.surname === undefined ? {} : { surname: name.surname }),
    ...(name === undefined || name.forenames.length === 0 ? {} : { forenames: name.forenames }),
    ...(birth.date === undefined ? {} : { birthDate: birth.date }),
    sex
  }
}

/** Who is held already is searched for under these very names. */
export const useDuplicates = () => {
  const { state, look, tokenFor } = useSearchFirst(async (query: ReturnType<typeof who>, context) => {
    const answer = await useBridge().call('people.search', { context, query })
    if (answer.ok) keepFlags(answer.value.candidates)
    return answer
  })
  return {
    state,
    look: (person: PersonContent, context: AccessContext): Promise<void> => look(who(person), context),
    tokenFor: (person: PersonContent): string | null => tokenFor(who(person))
  }
}
