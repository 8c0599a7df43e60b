import { onScopeDispose } from 'vue'
import { plainMark } from '../../../mock-server/api/look-alikes.ts'
import type { Watching } from './watch-form.ts'

/** What a tab’s record says is to be watched, where the tab itself does not know: the registration of a vehicle report. */
const shown = new Map<number, () => Watching | null>()

export const useWatchable = (tabNumber: number, what: () => Watching | null): void => {
  shown.set(tabNumber, what)
  onScopeDispose(() => shown.delete(tabNumber))
}
export const whatTabShows = (tabNumber: number): Watching | null => shown.get(tabNumber)?.() ?? null

/** A whole registration; null of a part of one, which is nobody’s in particular. */
export const watchingVrm = (vrm: string | null | undefined): Watching | null => {
  if (vrm === null || vrm === undefined || /[*?]/.test(vrm)) return null
  const plain = plainMark(vrm)
  return /^[A-Z0-9]{2,12}$/.test(plain) ? { kind: 'vrm', target: plain, called: vrm.toUpperCase(), standing: null } : null
}
