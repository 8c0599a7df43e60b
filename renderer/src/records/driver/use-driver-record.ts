import { computed, ref, shallowRef } from 'vue'
import type { Problem } from '../../../../electron/contract/result.ts'
import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { DriverBasis, DriverRecord } from '../../../../mock-server/api/drivers.ts'
import { useBridge } from '../../app/bridge.ts'
import { announce } from '../../ui/announce.ts'
import { spokenRecord } from './driver-words.ts'

/**
 * The record of the driver chosen, once a basis was named. It lives in its tab alone, and is gone with it when the tab is
 * closed or the workstation locked.
 */
export const useDriverRecord = (tab: () => Extract<Tab, { kind: 'driver-check' }>) => {
  const opened = shallowRef<DriverRecord | null>(null)
  const refusal = shallowRef<Problem | null>(null)
  const opening = ref(false)
  const record = computed(() => (opened.value?.driverNumber === tab().selected ? opened.value : null))

  /** @param basis null where none was named: the server refuses it, and its log keeps the attempt. @returns whether it was opened */
  const open = async (basis: DriverBasis | null): Promise<boolean> => {
    const { context, selected } = tab()
    if (context === null || selected === null || opening.value) return false
    opening.value = true
    const answer = await useBridge().call('drivers.open', { context, driverNumber: selected, basis })
    opening.value = false
    refusal.value = answer.ok ? null : answer.problem
    announce(answer.ok ? spokenRecord(answer.value) : 'The driver record was not opened.')
    if (answer.ok) opened.value = answer.value
    return answer.ok
  }
  const forgetRefusal = (): void => {
    refusal.value = null
  }
  return { record, refusal, opening, open, forgetRefusal }
}
