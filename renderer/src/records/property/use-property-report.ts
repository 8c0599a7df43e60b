import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { PropertyReport, PropertyVersion } from '../../../../mock-server/api/property.ts'
import { useBridge } from '../../app/bridge.ts'
import { useRecord } from '../changes/use-record.ts'

/** A property report and every version of it. */
export const usePropertyReport = ({ context, reportId }: { readonly context: AccessContext | null; readonly reportId: string }) => {
  if (context === null) return useRecord<PropertyReport, PropertyVersion>(null)
  const asked = { context, reportId }
  return useRecord<PropertyReport, PropertyVersion>({
    read: () => useBridge().call('property.read', asked),
    history: () => useBridge().call('property.history', asked)
  })
}
export type HeldPropertyReport = ReturnType<typeof usePropertyReport>
