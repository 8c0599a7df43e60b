import { shallowRef } from 'vue'
import type { Problem } from '../../../../../electron/contract/result.ts'
import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { WantedReport, WantedVersion } from '../../../../../mock-server/api/wanted.ts'
import { useBridge } from '../../../app/bridge.ts'

interface Which {
  readonly context: AccessContext | null
  readonly personId: string
  readonly reportId: string
}

/** A report and every version of it, as the server holds them. What was read before stands while it is asked again. */
export const useReport = ({ context, personId, reportId }: Which) => {
  const report = shallowRef<WantedReport | null>(null)
  const versions = shallowRef<readonly WantedVersion[] | null>(null)
  const problem = shallowRef<Problem | null>(null)

  const read = async (): Promise<void> => {
    if (context === null) return
    const asked = { context, personId, reportId }
    const [now, history] = await Promise.all([useBridge().call('wanted.read', asked), useBridge().call('wanted.history', asked)])
    problem.value = now.ok ? (history.ok ? null : history.problem) : now.problem
    if (!now.ok || !history.ok) return
    report.value = now.value
    versions.value = history.value.versions
  }
  return { report, versions, problem, read }
}
export type HeldReport = ReturnType<typeof useReport>
