import { shallowRef } from 'vue'
import type { Problem, Result } from '../../../electron/contract/result.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'

export type SearchedFirst<R> =
  | { readonly kind: 'not-looked' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'looked'; readonly result: R }
  | { readonly kind: 'trouble'; readonly problem: Problem }

/**
 * The search that goes before every create (records, Common): its answer must have been shown for this very query.
 * @param ask the search; its answer carries the proof that a create quotes
 */
export const useSearchFirst = <Q, R extends { readonly searchToken: string }>(
  ask: (query: Q, context: AccessContext) => Promise<Result<R>>
) => {
  const state = shallowRef<SearchedFirst<R>>({ kind: 'not-looked' })
  let lookedFor = ''
  const look = async (query: Q, context: AccessContext): Promise<void> => {
    state.value = { kind: 'looking' }
    const asked = JSON.stringify(query)
    lookedFor = asked
    const answer = await ask(query, context)
    if (lookedFor !== asked) return
    state.value = answer.ok ? { kind: 'looked', result: answer.value } : { kind: 'trouble', problem: answer.problem }
  }
  /** @returns the proof to quote, or null where this was not looked for yet */
  const tokenFor = (query: Q): string | null =>
    state.value.kind === 'looked' && lookedFor === JSON.stringify(query) ? state.value.result.searchToken : null
  return { state, look, tokenFor }
}
