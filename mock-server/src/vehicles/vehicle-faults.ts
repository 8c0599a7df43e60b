import type { ProblemError } from '../../api/problems.ts'
import { vehicleKindOf, vehicleRules } from '../../api/vehicle-rules.ts'
import type { VehicleKind } from '../../api/vehicle-rules.ts'
import type { VehicleContent, VehicleStatus } from '../../api/vehicles.ts'
import { wrong } from '../http/refusal.ts'
import { schemaErrors } from '../http/schema-errors.ts'
import type { Reference } from '../reference/reference.ts'

export const kindIn =
  (reference: Reference) =>
  (code: string): VehicleKind | undefined => {
    const row = reference.row('vehicle-reports', code)
    return row === undefined ? undefined : vehicleKindOf(row)
  }

interface Facts {
  readonly reference: Reference
  readonly today: string
  /** As what it is to stand. */
  readonly status: VehicleStatus
  /** Of a change: the report as it stands. */
  readonly standing?: VehicleContent
}

/** Everything wrong with a vehicle report, at its path under `content`. */
export const vehicleFaults = (content: VehicleContent, { reference, ...facts }: Facts): ProblemError[] => {
  const checked = vehicleRules({ ...facts, kind: kindIn(reference) }).safeParse(content)
  const faults = checked.success ? [] : schemaErrors(checked.error)
  if (reference.station(content.ownerForce) === undefined) faults.push(wrong('ownerForce', 'must be a valid force station code', 'rule'))
  return faults.map((fault) => ({ ...fault, field: `content.${fault.field ?? ''}` }))
}
