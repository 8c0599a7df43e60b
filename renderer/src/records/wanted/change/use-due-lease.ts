import { onMounted, onScopeDispose } from 'vue'
import { LEASE_SECONDS } from '../../../../../mock-server/api/due.ts'
import { useBridge } from '../../../app/bridge.ts'
import { showMessage } from '../../../ui/announce.ts'

/** Keeps what is due with this operator while its tab is open, so that no two work on it. */
export const useDueLease = (dueId: string | null): void => {
  if (dueId === null) return
  const renew = async (): Promise<void> => {
    const answer = await useBridge().call('due.lease', { dueId })
    if (!answer.ok && answer.problem.kind === 'refused') showMessage(answer.problem.message)
  }
  const timer = setInterval(() => void renew(), (LEASE_SECONDS * 1000) / 2)
  onMounted(renew)
  onScopeDispose(() => {
    clearInterval(timer)
    void useBridge().call('due.release', { dueId })
  })
}
