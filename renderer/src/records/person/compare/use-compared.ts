import { onMounted, shallowRef } from 'vue'
import type { Problem } from '../../../../../electron/contract/result.ts'
import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { PersonSummary } from '../../../../../mock-server/api/summary.ts'
import { useBridge } from '../../../app/bridge.ts'

interface Asked {
  readonly personId: string
  readonly context: AccessContext | null
}

/** One of two people who are compared. Each is an access of its own, under the stop it was opened in. */
export const useCompared = (asked: () => Asked) => {
  const summary = shallowRef<PersonSummary | null>(null)
  const problem = shallowRef<Problem | null>(null)
  /** One reason more, of a child's record; held for reading again. */
  let childReason: string | undefined
  const read = async (reason?: string): Promise<void> => {
    const { personId, context } = asked()
    if (context === null) return
    childReason = reason ?? childReason
    const answer = await useBridge().call('people.open', {
      context: childReason === undefined ? context : { ...context, childReason },
      personId
    })
    problem.value = answer.ok ? null : answer.problem
    if (answer.ok) summary.value = answer.value
  }
  const asksChildReason = (): boolean => problem.value?.errors.some(({ field }) => field?.endsWith('childReason') ?? false) ?? false
  onMounted(() => void read())
  return { summary, problem, read, asksChildReason }
}
