import { computed, ref, watch, type ShallowRef } from 'vue'
import type { Tab } from '../../../electron/contract/workspace.ts'
import { forceOf } from '../../../mock-server/api/primitives.ts'
import type { Request } from '../../../mock-server/api/requests.ts'
import { useAppState } from '../app/app-state.ts'
import { useBridge } from '../app/bridge.ts'
import { useWrites } from '../app/writes.ts'
import { CHANGE_WORDS, isUnderWay, writeNotice } from '../forms/write-progress.ts'
import { announce, showMessage } from '../ui/announce.ts'
import { askForLine } from '../ui/line-question.ts'
import { isOpen } from './request-words.ts'

const MOST = 500

interface Withdrawing {
  readonly tab: Extract<Tab, { kind: 'request' }>
  readonly request: Readonly<ShallowRef<Request | null>>
}

/** What one's own force has sent and the other has not dealt with is taken back, with the reason. */
export const useWithdrawal = ({ tab, request }: Withdrawing) => {
  const app = useAppState()
  const writes = useWrites()
  /** Of this withdrawal: sent again under it, it is made once. */
  const draftId = ref(crypto.randomUUID())
  const write = computed(() => writes.forDraft(draftId.value))
  const notice = computed(() => (write.value === undefined ? null : writeNotice(write.value, CHANGE_WORDS)))
  const mayWithdraw = computed(() => {
    const now = request.value
    const own = now !== null && now.source.kind === 'force' && forceOf(now.source.code) === forceOf(app.user?.force ?? '')
    return own && isOpen(now) && app.may('request.post') && (write.value === undefined || !isUnderWay(write.value))
  })

  const withdraw = async (): Promise<void> => {
    const now = request.value
    if (now === null || tab.context === null) return
    const note = await askForLine({
      heading: `Withdraw ${now.reference}`,
      label: 'Why it is withdrawn',
      hint: 'read by the force that it was sent to',
      submit: 'Withdraw it',
      most: MOST
    })
    if (note === null) return
    if (note === '') return showMessage('Not withdrawn. Say why it is withdrawn: the other force reads it.')
    // What was refused is answered: another attempt is another write.
    if (write.value?.state === 'refused') draftId.value = crypto.randomUUID()
    const answer = await useBridge().call('requests.withdraw', {
      requestId: tab.requestId,
      context: tab.context,
      draftId: draftId.value,
      body: { note }
    })
    if (answer.ok) writes.take(answer.value)
    else showMessage(`Not withdrawn. ${answer.problem.message}`)
  }
  watch(
    () => write.value?.state,
    (state) => state === 'completed' && announce('Withdrawn.')
  )
  return { withdrawn: notice, withdraw, mayWithdraw }
}
