import { computed, onMounted, ref, shallowRef, watch } from 'vue'
import type { Problem } from '../../../electron/contract/result.ts'
import type { Tab } from '../../../electron/contract/workspace.ts'
import type { Request } from '../../../mock-server/api/requests.ts'
import { useBridge } from '../app/bridge.ts'
import { useWrites } from '../app/writes.ts'
import { loadTable } from '../forms/code-tables.ts'
import { loadLabels } from '../forms/national-labels.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { dueIdOf, takeRequest } from './open/open-request.ts'
import { proposedFields } from './open/proposed-fields.ts'
import { REQUEST_FORMS } from './open/request-forms.ts'
import { isOpen } from './request-words.ts'

/** Asks for the words of the codes that a request gives. */
const loadWords = async ({ kind, fields }: Request): Promise<void> => {
  await Promise.all([...REQUEST_FORMS[kind].tables, 'cancel-reasons' as const].map(loadTable))
  loadLabels(
    proposedFields(kind, fields).flatMap(({ spec, typed }) =>
      spec?.widget === 'code' && 'national' in spec.rows && typed !== '' ? [[spec.rows.national, typed] as const] : []
    )
  )
}

/** A request as it stands: read when its tab opens, and again after each of the operator's own writes. */
export const useRequest = (tab: Extract<Tab, { kind: 'request' }>) => {
  const request = shallowRef<Request | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const asking = ref(false)
  const tabs = useTabs()
  const writes = useWrites()
  /** Held by this tab, and still to be done. */
  const taken = computed(() => request.value !== null && isOpen(request.value) && tabs.byNumber(tab.number) !== undefined && mine.value)
  const mine = ref(tab.dueId !== null)

  const read = async (): Promise<void> => {
    const { context, requestId } = tab
    if (context === null || asking.value) return
    asking.value = true
    const answer = await useBridge().call('requests.read', { context, requestId })
    asking.value = false
    problem.value = answer.ok ? null : answer.problem
    if (!answer.ok) return
    await loadWords(answer.value)
    request.value = answer.value
    tabs.patch(tab.number, { title: `Request ${answer.value.reference}` })
    // What is done with is nobody's to hold.
    if (!isOpen(answer.value)) hold(false)
  }
  const hold = (held: boolean): void => {
    mine.value = held
    tabs.patch(tab.number, { dueId: held ? dueIdOf(tab.requestId) : null })
  }
  const take = async (): Promise<void> => {
    if (await takeRequest(tab.requestId)) hold(true)
    await read()
  }
  onMounted(read)
  watch(() => writes.all.filter(({ state }) => state === 'completed').length, read)
  return { request, problem, asking, taken, read, take }
}
