import { shallowRef, type ShallowRef } from 'vue'
import type { Problem, Result } from '../../../../electron/contract/result.ts'
import type { RecordVersion } from './record-description.ts'

interface Calls<R, V> {
  readonly read: () => Promise<Result<R>>
  /** Every version, the oldest first. */
  readonly history: () => Promise<Result<{ readonly versions: readonly V[] }>>
}
export interface HeldRecord<R, V extends RecordVersion> {
  readonly report: Readonly<ShallowRef<R | null>>
  readonly versions: Readonly<ShallowRef<readonly V[] | null>>
  readonly problem: Readonly<ShallowRef<Problem | null>>
  readonly read: () => Promise<void>
}

/**
 * A record and every version of it, as the server holds them. What was read before stands while it is asked again.
 * @param calls null where no reason is set for opening it: nothing is asked
 */
export const useRecord = <R, V extends RecordVersion>(calls: Calls<R, V> | null): HeldRecord<R, V> => {
  const report = shallowRef<R | null>(null)
  const versions = shallowRef<readonly V[] | null>(null)
  const problem = shallowRef<Problem | null>(null)

  const read = async (): Promise<void> => {
    if (calls === null) return
    const [now, history] = await Promise.all([calls.read(), calls.history()])
    problem.value = now.ok ? (history.ok ? null : history.problem) : now.problem
    if (!now.ok || !history.ok) return
    report.value = now.value
    versions.value = history.value.versions
  }
  return { report, versions, problem, read }
}
