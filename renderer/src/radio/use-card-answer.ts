import { computed, shallowRef, watch, type ComputedRef } from 'vue'
import type { Tab } from '../../../electron/contract/workspace.ts'
import type { PersonSummary } from '../../../mock-server/api/summary.ts'
import { useBridge } from '../app/bridge.ts'
import { loadTable } from '../forms/code-tables.ts'
import { loadLabels } from '../forms/national-labels.ts'
import { answerOf, type RadioAnswer } from './radio-answer.ts'

const TABLES = ['warning-signals', 'wanted-categories', 'risk-grades', 'court-orders', 'vehicle-reports', 'property-categories'] as const

/**
 * The answer that a card reads out. A check gives little of a person: their record is read for the card, an access in
 * the tab's stop. Until it is there, and where it takes a further reason, what the check gave stands.
 */
export const useCardAnswer = (tab: () => Tab): { answer: ComputedRef<RadioAnswer>; partial: ComputedRef<string | null> } => {
  const read = shallowRef<PersonSummary | null>(null)
  const refused = shallowRef<string | null>(null)
  const given = computed(() => answerOf(tab().number))
  const wanting = computed(() => (given.value.kind === 'person' && given.value.summary === null ? given.value.personId : null))

  const ask = async (personId: string | null): Promise<void> => {
    refused.value = null
    const { context } = tab()
    if (personId === null || context === null || read.value?.person.personId === personId) return
    const answer = await useBridge().call('people.open', { context, personId })
    if (wanting.value !== personId) return
    if (answer.ok) read.value = answer.value
    else refused.value = answer.problem.message
  }
  watch(wanting, ask, { immediate: true })
  for (const table of TABLES) void loadTable(table)

  const answer = computed((): RadioAnswer => {
    const { confirmed } = tab().radio ?? { confirmed: null }
    if (given.value.kind !== 'person') return given.value
    const { personId, summary, identity } = given.value
    return {
      ...given.value,
      summary: summary ?? (read.value?.person.personId === personId ? read.value : null),
      identity: identity === 'possible' && confirmed === personId ? 'confirmed' : identity
    }
  })
  watch(
    answer,
    (now) => {
      if (now.kind === 'person') loadLabels(now.summary?.person.content.courtOrders.map(({ courtCode }) => ['courts', courtCode]) ?? [])
    },
    { immediate: true }
  )
  return { answer, partial: computed(() => (wanting.value === null ? null : refused.value)) }
}
