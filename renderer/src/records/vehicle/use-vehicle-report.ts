import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { VehicleReport, VehicleVersion } from '../../../../mock-server/api/vehicles.ts'
import { useBridge } from '../../app/bridge.ts'
import { useRecord } from '../changes/use-record.ts'

/** A vehicle report and every version of it. */
export const useVehicleReport = ({ context, reportId }: { readonly context: AccessContext | null; readonly reportId: string }) => {
  if (context === null) return useRecord<VehicleReport, VehicleVersion>(null)
  const asked = { context, reportId }
  return useRecord<VehicleReport, VehicleVersion>({
    read: () => useBridge().call('vehicles.read', asked),
    history: () => useBridge().call('vehicles.history', asked)
  })
}
export type HeldVehicleReport = ReturnType<typeof useVehicleReport>
