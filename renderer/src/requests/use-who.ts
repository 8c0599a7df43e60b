import { ref, shallowRef } from 'vue'
import type { Problem } from '../../../electron/contract/result.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { PersonSearch, PersonSearchResult } from '../../../mock-server/api/people.ts'
import type { RequestField } from '../../../mock-server/api/requests.ts'
import { useBridge } from '../app/bridge.ts'
import { labelOf, loadTable } from '../forms/code-tables.ts'
import { parseTypedDate } from '../forms/dates/parse-typed-date.ts'
import { today } from '../app/clock.ts'
import { keepFlags } from '../records/person/known-flags.ts'
import { spokenAnswer } from '../checks/check-words.ts'
import { announce } from '../ui/announce.ts'

/** Whom to look for, of what the sender gave; null where that is too little. A PNC ID that broke a rule is not looked for. */
export const soughtOf = (person: readonly RequestField[]): PersonSearch | null => {
  const given = (path: string): string | undefined => {
    const field = person.find((one) => one.path === path)
    const text = field?.given?.trim() ?? ''
    return text === '' || (field?.faults.length ?? 0) > 0 ? undefined : text
  }
  const identifier = given('pncId')
  if (identifier !== undefined) return { identifier, limit: 20 }
  const surname = given('surname')
  const forenames = given('forenames')?.split(/\s+/)
  if (surname === undefined && forenames === undefined) return null
  const sex = given('sex')?.toUpperCase()
  const born = given('birthDate')
  const birth = born === undefined ? null : parseTypedDate(asBritish(born), { today: today(), lean: 'past-birth' })
  return {
    ...(surname === undefined ? {} : { surname }),
    ...(forenames === undefined ? {} : { forenames: forenames.slice(0, 6) }),
    ...(birth?.kind === 'date' ? { birthDate: birth.iso } : {}),
    ...(sex === 'M' || sex === 'F' || sex === 'U' ? { sex } : {}),
    limit: 20
  }
}
const asBritish = (given: string): string => (/^\d{4}-\d\d-\d\d$/.test(given) ? given.split('-').toReversed().join('/') : given)

/** Finds whom a request is about: the sender's word alone puts no report on anybody. */
export const useWho = () => {
  const result = shallowRef<PersonSearchResult | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const selected = ref<string | null>(null)

  const look = async (query: PersonSearch, context: AccessContext): Promise<void> => {
    const answer = await useBridge().call('people.search', { context, query })
    problem.value = answer.ok ? null : answer.problem
    if (!answer.ok) return announce('Not answered.')
    keepFlags(answer.value.candidates)
    selected.value = answer.value.candidates[0]?.personId ?? null
    result.value = answer.value
    await loadTable('warning-signals')
    announce(spokenAnswer(answer.value, (code) => labelOf('warning-signals', code)))
  }
  return { result, problem, selected, look }
}
