import { shallowRef } from 'vue'
import type { Problem } from '../../../../electron/contract/result.ts'
import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { PersonContent, PersonSearchResult } from '../../../../mock-server/api/people.ts'
import { useBridge } from '../../app/bridge.ts'
import { keepFlags } from './known-flags.ts'

export type Duplicates =
  | { readonly kind: 'not-looked' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'looked'; readonly result: PersonSearchResult }
  | { readonly kind: 'trouble'; readonly problem: Problem }

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

/** The search that goes before every create (records, Common): its answer must have been shown for these very names. */
export const useDuplicates = () => {
  const state = shallowRef<Duplicates>({ kind: 'not-looked' })
  let lookedFor = ''
  const look = async (person: PersonContent, context: AccessContext): Promise<void> => {
    const query = who(person)
    state.value = { kind: 'looking' }
    lookedFor = JSON.stringify(query)
    const answer = await useBridge().call('people.search', { context, query })
    if (lookedFor !== JSON.stringify(query)) return
    if (answer.ok) keepFlags(answer.value.candidates)
    state.value = answer.ok ? { kind: 'looked', result: answer.value } : { kind: 'trouble', problem: answer.problem }
  }
  /** @returns the proof to quote, or null where these names were not looked for yet */
  const tokenFor = (person: PersonContent): string | null =>
    state.value.kind === 'looked' && lookedFor === JSON.stringify(who(person)) ? state.value.result.searchToken : null
  return { state, look, tokenFor }
}
