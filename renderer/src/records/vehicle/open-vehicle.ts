import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import { useAppState } from '../../app/app-state.ts'
import { today } from '../../app/clock.ts'
import { beginKnown } from '../../forms/drafts/begin-known.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { vehicleStart, type KnownVehicle } from './vehicle-start.ts'

interface Begun {
  readonly context: AccessContext
  /** Whose page it is to stand on; null where it hangs on nobody. */
  readonly personId: string | null
  /** What was looked up of the vehicle: carried over, and marked until looked at. */
  readonly vehicle?: KnownVehicle
}

/** Begins a vehicle report; what is known of the vehicle stands in its draft before the form opens. */
export const beginVehicle = async ({ context, personId, vehicle }: Begun): Promise<void> => {
  const app = useAppState()
  const draftId = crypto.randomUUID()
  const name = vehicle?.vrm ?? vehicle?.vin ?? null
  const title = name === null ? 'New vehicle report' : `Vehicle: ${name}`
  if (vehicle !== undefined) {
    const confirms = app.may('vehicle.confirm')
    const start = vehicleStart({ today: today(), ownerForce: app.user?.force ?? '', context, confirms, vehicle })
    await beginKnown({ draftId, kind: 'vehicle-report', title, context, start })
  }
  useTabs().open({ kind: 'vehicle', title, context, personId, draftId })
}
