import type { CodeRow } from '../../../../mock-server/api/reference.ts'
import { VRM_COUNTRIES } from '../../../../mock-server/api/vehicles.ts'
import type { FieldSpec, SectionSpec } from '../../forms/field.ts'
import type { FactFields } from '../../forms/known-facts.ts'

/** Which of its fields hold what reports of one person have in common. */
export const VEHICLE_FACTS: FactFields = { officer: 'officer', contact: 'contact', owner: 'ownerForce', crimeReference: 'reference' }

export const COUNTRY_ROWS: readonly CodeRow[] = Object.entries(VRM_COUNTRIES).map(([code, label]) => ({ code, label }))
export const ACTION_ROWS: readonly CodeRow[] = [
  { code: 'stop', label: 'Stop' },
  { code: 'do-not-stop', label: 'Do not stop' },
  { code: 'report-only', label: 'Report only' }
]
export const SENT_AS_ROWS: readonly CodeRow[] = [
  { code: 'unconfirmed', label: 'Unconfirmed: the bureau confirms within 48 hours' },
  { code: 'confirmed', label: 'Confirmed: with crime reference and officer' }
]

const SENT_AS: FieldSpec = {
  path: 'status',
  label: 'Send as',
  widget: 'code',
  rows: { own: SENT_AS_ROWS },
  span: 12,
  topic: 'vehicle.status'
}

/**
 * A vehicle report's fields, in the order in which they are asked and read.
 * @param sentAs whether it may be sent confirmed: the control room's go out unconfirmed
 */
export const vehicleSections = ({ sentAs }: { readonly sentAs: boolean }): readonly SectionSpec[] => [
  {
    heading: 'Vehicle',
    fields: [
      { path: 'vrm', label: 'Registration', widget: 'text', span: 3, topic: 'vehicle.vrm', mono: true },
      { path: 'country', label: 'Country', widget: 'code', rows: { own: COUNTRY_ROWS }, span: 4, topic: 'vehicle.country' },
      { path: 'vin', label: 'VIN', hint: 'if known', widget: 'text', span: 5, topic: 'vehicle.vin', mono: true },
      { path: 'make', label: 'Make', widget: 'text', span: 4, topic: 'vehicle.make' },
      { path: 'model', label: 'Model', widget: 'text', span: 5, topic: 'vehicle.model' },
      { path: 'colour', label: 'Colour', widget: 'text', span: 3, topic: 'vehicle.colour' }
    ]
  },
  {
    heading: 'Report and action',
    fields: [
      { path: 'kind', label: 'Kind of report', widget: 'code', rows: { small: 'vehicle-reports' }, span: 7, topic: 'vehicle.kind' },
      {
        path: 'actionOnSighting',
        label: 'On sighting',
        widget: 'code',
        rows: { own: ACTION_ROWS },
        span: 5,
        topic: 'vehicle.actionOnSighting'
      },
      { path: 'instructions', label: 'How it is dealt with', widget: 'multiline', lines: 1, span: 12, topic: 'vehicle.instructions' },
      { path: 'contact', label: '24-hour contact', widget: 'text', span: 4, topic: 'vehicle.contact', mono: true },
      { path: 'expiry', label: 'Expiry', widget: 'date', lean: 'future', span: 4, topic: 'vehicle.expiry' },
      { path: 'ownerForce', label: 'Owner', widget: 'code', rows: { national: 'stations' }, span: 4, topic: 'vehicle.ownerForce' }
    ]
  },
  {
    heading: 'What happened',
    fields: [
      { path: 'date', label: 'Date', widget: 'date', lean: 'past', span: 3, topic: 'vehicle.date' },
      { path: 'place', label: 'Place', widget: 'text', span: 9, topic: 'vehicle.place' },
      { path: 'reference', label: 'Crime reference', hint: 'to confirm', widget: 'text', span: 5, topic: 'vehicle.reference', mono: true },
      { path: 'officer', label: 'Officer', hint: 'to confirm', widget: 'text', span: 7, topic: 'vehicle.officer' },
      ...(sentAs ? [SENT_AS] : [])
    ]
  }
]

/** Every field that a version holds: to name and word what it changed. */
export const ALL_VEHICLE_FIELDS: readonly FieldSpec[] = vehicleSections({ sentAs: false }).flatMap(({ fields }) => fields)
