import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { WantedReport, WantedVersion } from '../../../../../mock-server/api/wanted.ts'
import { useBridge } from '../../../app/bridge.ts'
import { useRecord } from '../../changes/use-record.ts'

interface Which {
  readonly context: AccessContext | null
  readonly personId: string
  readonly reportId: string
}

/** A wanted report and every version of it. */
export const useReport = ({ context, personId, reportId }: Which) => {
  if (context === null) return useRecord<WantedReport, WantedVersion>(null)
  const asked = { context, personId, reportId }
  return useRecord<WantedReport, WantedVersion>({
    read: () => useBridge().call('wanted.read', asked),
    history: () => useBridge().call('wanted.history', asked)
  })
}
export type HeldReport = ReturnType<typeof useReport>
