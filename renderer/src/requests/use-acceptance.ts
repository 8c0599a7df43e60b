import { computed, ref, watch, type ShallowRef } from 'vue'
import type { Tab } from '../../../electron/contract/workspace.ts'
import type { Request } from '../../../mock-server/api/requests.ts'
import { useBridge } from '../app/bridge.ts'
import { useWrites } from '../app/writes.ts'
import { CHANGE_WORDS, isUnderWay, writeNotice } from '../forms/write-progress.ts'
import { announce, showMessage } from '../ui/announce.ts'

interface Accepting {
  readonly tab: Extract<Tab, { kind: 'request' }>
  readonly request: Readonly<ShallowRef<Request | null>>
  readonly read: () => Promise<void>
}

/** The owner accepts what another organisation proposed: the change is made on its behalf, as it stands (H56). */
export const useAcceptance = ({ tab, request, read }: Accepting) => {
  const writes = useWrites()
  /** Of this acceptance: sent again under it, it is made once. */
  const draftId = ref(crypto.randomUUID())
  const asking = ref(false)
  const write = computed(() => writes.forDraft(draftId.value))
  const underWay = computed(() => asking.value || (write.value !== undefined && isUnderWay(write.value)))
  const notice = computed(() => (write.value === undefined ? null : writeNotice(write.value, CHANGE_WORDS)))
  const mayAccept = computed(
    () => request.value?.proposal === true && request.value.amends?.overtaken === false && request.value.faultCount === 0
  )

  const accept = async (): Promise<void> => {
    const versionToChange = request.value?.amends?.versionToChange
    if (versionToChange === undefined || tab.context === null || underWay.value) return
    // What was refused is answered: another attempt is another write.
    if (write.value?.state === 'refused') draftId.value = crypto.randomUUID()
    asking.value = true
    const answer = await useBridge().call('requests.accept', {
      requestId: tab.requestId,
      context: tab.context,
      draftId: draftId.value,
      body: { versionToChange }
    })
    asking.value = false
    if (answer.ok) writes.take(answer.value)
    else showMessage(`Not accepted. ${answer.problem.message}`)
  }
  watch(
    () => write.value?.state,
    async (state) => {
      if (state === 'completed') announce('Accepted: the change is made.')
      if (state === 'refused') await read()
    }
  )
  return { notice, underWay, accept, mayAccept }
}
