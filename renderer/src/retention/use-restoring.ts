import { computed, ref } from 'vue'
import type { WeededReport } from '../../../mock-server/api/weeding.ts'
import { useAppState } from '../app/app-state.ts'
import { useBridge } from '../app/bridge.ts'
import { useWrites } from '../app/writes.ts'
import { contextFor } from '../due/due-context.ts'
import { CHANGE_WORDS, isUnderWay, writeNotice } from '../forms/write-progress.ts'
import { showMessage } from '../ui/announce.ts'
import { askForLine } from '../ui/line-question.ts'
import { useStop } from '../workspaces/stop.ts'

const MOST = 500

/** A weeded report is brought back with a reason; it stands a week at least, whatever its clock says. */
export const useRestoring = () => {
  const app = useAppState()
  const writes = useWrites()
  /** Of the restoration that was asked for last: sent again under it, it is made once. */
  const restoreId = ref(crypto.randomUUID())
  const write = computed(() => writes.forDraft(restoreId.value))
  const notice = computed(() => (write.value === undefined ? null : writeNotice(write.value, CHANGE_WORDS)))
  const mayRestore = computed(() => app.may('retention.restore') && (write.value === undefined || !isUnderWay(write.value)))
  const restored = computed(() => writes.all.filter(({ state }) => state === 'completed').length)

  const restore = async ({ reportId, reference }: WeededReport): Promise<void> => {
    const user = app.user ?? { name: 'Operator', number: '' }
    const context = await useStop().askForTask(`Restore ${reference}`, contextFor({ kind: 'weeding', reference }, user, 'retention list'))
    if (context === null) return
    const note = await askForLine({
      heading: `Restore ${reference}`,
      label: 'Why it stands on',
      hint: 'stays in its history',
      submit: 'Restore it',
      most: MOST
    })
    if (note === null) return
    if (note === '') return showMessage('Not restored. Say why the report stands on.')
    restoreId.value = crypto.randomUUID()
    const answer = await useBridge().call('retention.restore', { context, reportId, restoreId: restoreId.value, note })
    if (answer.ok) writes.take(answer.value)
    else showMessage(`Not restored. ${answer.problem.message}`)
  }
  return { notice, mayRestore, restore, restored }
}
