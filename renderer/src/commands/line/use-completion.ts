import { computed, watch, type ComputedRef, type Ref } from 'vue'
import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import { tableRows } from '../../forms/code-tables.ts'
import { useReasons } from '../../workspaces/reasons.ts'
import { useStop } from '../../workspaces/stop.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { completionsOf, type Completion } from './complete-line.ts'
import type { LineSurroundings } from './parse-line.ts'

const different = (parts: readonly (string | undefined)[]): readonly string[] => [...new Set(parts.filter((part) => part !== undefined))]

/** What stands in the line can be completed from the commands, the codes, and what the stops of this session were. */
export const useCompletion = (
  text: Readonly<Ref<string>>,
  commands: () => LineSurroundings['commands']
): ComputedRef<readonly Completion[]> => {
  const tabs = useTabs()
  const stop = useStop()
  const reasons = useReasons()
  const contexts = computed((): readonly AccessContext[] =>
    [stop.last, ...tabs.tabs.map(({ context }) => context).toReversed()].filter((context) => context !== null)
  )
  const used = computed(() => ({
    callers: different(contexts.value.map(({ originator }) => originator).filter((caller) => !/\s/.test(caller))),
    references: different(
      contexts.value.map(({ incident }) => incident).filter((incident) => incident !== undefined && !/\s/.test(incident))
    ),
    places: different(contexts.value.map(({ place }) => place))
  }))
  // The codes are there long before a reason is typed.
  watch(text, () => void reasons.load(), { once: true })
  return computed(() => {
    if (text.value.trim() === '') return []
    return completionsOf(text.value, {
      commands: commands(),
      reasons: reasons.rows,
      appearances: /IC$/i.test(text.value) ? tableRows('appearance') : [],
      used: used.value
    })
  })
}
