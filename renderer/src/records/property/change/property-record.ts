import { forceOf } from '../../../../../mock-server/api/primitives.ts'
import type { PropertyChange, PropertyContent, PropertyVersion } from '../../../../../mock-server/api/property.ts'
import { labelOf } from '../../../forms/code-tables.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import { proposedRecord } from '../../changes/proposing.ts'
import type { FlatFields } from '../../changes/flat-fields.ts'
import type { ChangeableRecord } from '../../changes/record-description.ts'
import { toldOf } from '../../changes/record-history.ts'
import { ALL_PROPERTY_FIELDS } from '../property-fields.ts'
import { toFields } from '../to-fields.ts'

/** Who owns it and whom to ask, where it is another force's. */
export const foreignWords = ({ ownerForce, officer, contact }: PropertyContent, force: string): string | null => {
  if (forceOf(ownerForce) === forceOf(force)) return null
  const whom = [officer, contact].filter((part) => part !== undefined).join(', ')
  return `This report is owned by ${withLabel('stations', ownerForce)}. Only its owner changes it.${whom === '' ? '' : ` Ask ${whom}.`}`
}

const ended = (version: PropertyVersion, change: PropertyChange, force: string): string | null => {
  if (version.status === 'located' || version.status === 'cancelled') return `${toldOf(PROPERTY, version)} It takes no more changes.`
  if (change === 'confirm' && version.status === 'confirmed') return `${toldOf(PROPERTY, version)} It is confirmed already.`
  return foreignWords(version.content, force)
}

const fieldsOf = (content: PropertyContent, change: PropertyChange): FlatFields => {
  const fields = toFields(content)
  switch (change) {
    case 'amend':
      return fields
    case 'confirm':
      return { reference: fields['reference'] ?? '', officer: fields['officer'] ?? '' }
    case 'extend':
    case 'locate':
    case 'cancel':
      return {}
  }
}

/** What a property report tells of itself to the history and to its changes. */
export const PROPERTY: ChangeableRecord<PropertyVersion, PropertyChange> = {
  actions: {
    recorded: 'Recorded',
    amended: 'Amended',
    confirmed: 'Confirmed',
    located: 'Located',
    'review-extended': 'Review extended',
    cancelled: 'Cancelled',
    restored: 'Restored'
  },
  fields: ALL_PROPERTY_FIELDS,
  toFields,
  whyElse: ({ cancellation, location }) => [
    ...(cancellation === null
      ? []
      : [{ label: 'Cancelled as', words: `${labelOf('cancel-reasons', cancellation.reason)}, ${inWords(cancellation.date)}` }]),
    ...(location === null ? [] : [{ label: 'Located', words: `${inWords(location.date)}, ${location.place}, by ${location.by}` }])
  ],
  changes: {
    amend: { kind: 'Amendment', title: 'Amend', done: 'Amended', send: 'Send the amendment' },
    confirm: { kind: 'Confirmation', title: 'Confirm', done: 'Confirmed', send: 'Confirm the report' },
    locate: { kind: 'Location', title: 'Located', done: 'Located', send: 'Record where it is' },
    extend: { kind: 'Review', title: 'Extend review', done: 'Review extended', send: 'Extend the review' },
    cancel: { kind: 'Cancellation', title: 'Cancel', done: 'Cancelled', send: 'Cancel the report' }
  },
  fieldsOf,
  ended
}

/** One of another force: its change is proposed to the owner. */
export const PROPOSED_PROPERTY = proposedRecord(PROPERTY, ({ ownerForce }) => ownerForce)
