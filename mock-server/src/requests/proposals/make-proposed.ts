import type { Entitlement } from '../../../api/entitlements.ts'
import type { Proposal } from '../../../api/proposals.ts'
import type { Call, Reply } from '../../http/call.ts'
import type { Change as MissingChange } from '../../missing/change.ts'
import { makeMissingChange } from '../../missing/change-handlers.ts'
import type { Change as UnidentifiedChange } from '../../missing/unidentified/change.ts'
import { makeUnidentifiedChange } from '../../missing/unidentified/change-handlers.ts'
import type { Change as PropertyChange } from '../../property/change.ts'
import { makePropertyChange } from '../../property/change-handlers.ts'
import type { Service } from '../../service.ts'
import type { Change as VehicleChange } from '../../vehicles/change.ts'
import { makeVehicleChange } from '../../vehicles/change-handlers.ts'
import type { Change as WantedChange } from '../../wanted/change.ts'
import { makeWantedChange } from '../../wanted/change-handlers.ts'
import { askedOf } from './proposable.ts'

/** What the account needs beside the right to accept: that to make the change itself. */
export const CHANGED_BY: Readonly<Record<Proposal['kind'], Entitlement>> = {
  wanted: 'wanted.change',
  missing: 'missing.change',
  property: 'property.change',
  vehicle: 'vehicle.change',
  unidentified: 'missing.change'
}

/** An acceptance as the change that it makes: whose request it answers and for whom stand in its headers. */
type Acceptance = Pick<Call<'acceptRequest'>, 'name' | 'endpoint' | 'caller' | 'headers' | 'query' | 'path' | 'at' | 'entry' | 'body'> & {
  readonly params: Readonly<Record<string, string>>
}

/** Which record the change is of, as its own call would name it. */
export const recordParams = (proposal: Proposal): Readonly<Record<string, string>> =>
  'personId' in proposal ? { personId: proposal.personId, reportId: proposal.reportId } : { reportId: proposal.reportId }

/**
 * Makes a proposed change as the owner's own, by the call that would make it: the same rights, rules, version and history.
 */
export const makeProposed = (service: Service, acceptance: Acceptance, proposal: Proposal): Promise<Reply> => {
  const asked = askedOf(proposal)
  // A change's call but for its name, so that its key is of its own; the parameters are those of the proposal's kind.
  const call = { ...acceptance, note: proposal.reason } as unknown
  switch (proposal.kind) {
    case 'wanted':
      return makeWantedChange(service, call as Parameters<typeof makeWantedChange>[1], asked as WantedChange)
    case 'missing':
      return makeMissingChange(service, call as Parameters<typeof makeMissingChange>[1], asked as MissingChange)
    case 'property':
      return makePropertyChange(service, call as Parameters<typeof makePropertyChange>[1], asked as PropertyChange)
    case 'vehicle':
      return makeVehicleChange(service, call as Parameters<typeof makeVehicleChange>[1], asked as VehicleChange)
    case 'unidentified':
      return makeUnidentifiedChange(service, call as Parameters<typeof makeUnidentifiedChange>[1], asked as UnidentifiedChange)
  }
}
