import { ref, shallowRef } from 'vue'
import type { Problem, Result } from '../../../electron/contract/result.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { tabCommand } from '../commands/catalogue.ts'
import { useCommands } from '../commands/registry.ts'
import { announce } from '../ui/announce.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { useQueuedCheck } from './use-queued-check.ts'

interface Check<R> {
  readonly tab: { readonly number: number; readonly context: AccessContext | null }
  readonly find: (context: AccessContext) => Promise<Result<R>>
  /** What was found, likeliest first, each by its id. */
  readonly idsOf: (result: R) => readonly string[]
  readonly selected: () => string | null
  /** What is said aloud when the answer comes (WCAG 4.1.3). */
  readonly spoken: (result: R) => string | Promise<string>
}

/** A check: asked with the stop of its tab; again when the operator says so, or LEDS is back. */
export const useCheck = <R>({ tab, find, idsOf, selected, spoken }: Check<R>) => {
  const tabs = useTabs()
  const result = shallowRef<R | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const asking = ref(false)

  const ask = async (): Promise<void> => {
    if (tab.context === null || asking.value) return
    asking.value = true
    const answer = await find(tab.context)
    asking.value = false
    if (!answer.ok) {
      if (problem.value === null) announce('Not answered.')
      problem.value = answer.problem
      return
    }
    problem.value = null
    result.value = answer.value
    const ids = idsOf(answer.value)
    const chosen = selected()
    tabs.patch(tab.number, { selected: chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null) })
    const words = await spoken(answer.value)
    if (tabs.activeNumber === tab.number) return announce(words)
    // It came while the operator was elsewhere: said and marked, the focus left alone.
    tabs.mark(tab.number, { ...tabs.marksOf(tab.number), answered: true })
    announce(`Check ${tab.number} answered: ${words}`)
  }
  const { queued } = useQueuedCheck(problem, ask)
  useCommands([tabCommand('check.askAgain', { run: ask })])
  return { result, problem, asking, queued, ask }
}
