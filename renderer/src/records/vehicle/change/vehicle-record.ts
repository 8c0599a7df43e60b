import { forceOf } from '../../../../../mock-server/api/primitives.ts'
import type { VehicleChange, VehicleContent, VehicleVersion } from '../../../../../mock-server/api/vehicles.ts'
import { labelOf } from '../../../forms/code-tables.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import type { User } from '../../../../../electron/contract/app.ts'
import { goesToOwner, proposedRecord } from '../../changes/proposing.ts'
import type { FlatFields } from '../../changes/flat-fields.ts'
import type { ChangeableRecord } from '../../changes/record-description.ts'
import { toldOf } from '../../changes/record-history.ts'
import { toFields } from '../to-fields.ts'
import { ALL_VEHICLE_FIELDS } from '../vehicle-fields.ts'

/** Who owns it and whom to ask, where it is another force's. */
export const foreignWords = ({ ownerForce, officer, contact }: VehicleContent, force: string): string | null =>
  forceOf(ownerForce) === forceOf(force)
    ? null
    : `This report is owned by ${withLabel('stations', ownerForce)}. Only its owner changes it. Ask ${officer === undefined ? contact : `${officer}, ${contact}`}.`

const ended = (version: VehicleVersion, change: VehicleChange, force: string): string | null => {
  if (version.status === 'recovered' || version.status === 'cancelled') return `${toldOf(VEHICLE, version)} It takes no more changes.`
  if (change === 'confirm' && version.status === 'confirmed') return `${toldOf(VEHICLE, version)} It is confirmed already.`
  return foreignWords(version.content, force)
}

const fieldsOf = (content: VehicleContent, change: VehicleChange): FlatFields => {
  const fields = toFields(content)
  switch (change) {
    case 'amend':
      return fields
    case 'confirm':
      return { reference: fields['reference'] ?? '', officer: fields['officer'] ?? '' }
    case 'extend':
      return { expiry: fields['expiry'] ?? '' }
    case 'recover':
    case 'cancel':
      return {}
  }
}

/** What a vehicle report tells of itself to the history and to its changes. */
export const VEHICLE: ChangeableRecord<VehicleVersion, VehicleChange> = {
  actions: {
    recorded: 'Recorded',
    amended: 'Amended',
    confirmed: 'Confirmed',
    recovered: 'Recovered',
    extended: 'Expiry extended',
    cancelled: 'Cancelled',
    restored: 'Restored'
  },
  fields: ALL_VEHICLE_FIELDS,
  toFields,
  whyElse: ({ cancellation, recovery }) => [
    ...(cancellation === null
      ? []
      : [{ label: 'Cancelled as', words: `${labelOf('cancel-reasons', cancellation.reason)}, ${inWords(cancellation.date)}` }]),
    ...(recovery === null ? [] : [{ label: 'Recovered', words: `${inWords(recovery.date)}, ${recovery.place}, by ${recovery.by}` }])
  ],
  changes: {
    amend: { kind: 'Amendment', title: 'Amend', done: 'Amended', send: 'Send the amendment' },
    confirm: { kind: 'Confirmation', title: 'Confirm', done: 'Confirmed', send: 'Confirm the report' },
    recover: { kind: 'Recovery', title: 'Recovered', done: 'Recovered', send: 'Record the recovery' },
    extend: { kind: 'Extension', title: 'Extend', done: 'Extended', send: 'Extend the report' },
    cancel: { kind: 'Cancellation', title: 'Cancel', done: 'Cancelled', send: 'Cancel the report' }
  },
  fieldsOf,
  ended
}

/** Whether a change goes to the owner: to confirm is the owning bureau's own (records, Vehicle). */
export const isProposed = (ownerForce: string, change: VehicleChange, user: Pick<User, 'force' | 'entitlements'> | null): boolean =>
  change !== 'confirm' && goesToOwner(ownerForce, user)

/** One of another force: its change is proposed to the owner. */
export const PROPOSED_VEHICLE = proposedRecord(VEHICLE, ({ ownerForce }) => ownerForce)
