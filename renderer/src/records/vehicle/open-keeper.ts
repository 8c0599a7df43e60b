import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { VehicleDetails } from '../../../../mock-server/api/vehicle-search.ts'
import { useTabs } from '../../workspaces/tabs.ts'

/** Whether the keeper has a record that can be opened: nobody does who is on no ordinary search. */
export const hasKeeperRecord = (vehicle: Pick<VehicleDetails, 'keeper'> | null): boolean => typeof vehicle?.keeper?.personId === 'string'

/** Opens the keeper's record in the stop of the check: an access of its own, logged as one. */
export const openKeeper = ({ keeper }: Pick<VehicleDetails, 'keeper'>, context: AccessContext | null): void => {
  if (keeper === null || keeper.personId === null) return
  useTabs().open({ kind: 'person', title: keeper.name, context, personId: keeper.personId, identity: 'record' })
}
