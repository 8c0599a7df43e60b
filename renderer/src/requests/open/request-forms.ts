import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { DraftContent } from '../../../../mock-server/api/drafts.ts'
import type { SmallTable } from '../../../../mock-server/api/reference.ts'
import type { InboxKind } from '../../../../mock-server/api/requests.ts'
import { today } from '../../app/clock.ts'
import type { FieldSpec } from '../../forms/field.ts'
import type { FormStart } from '../../forms/form-model.ts'
import { arrestSections, offencePath } from '../../records/arrest/arrest-fields.ts'
import { arrestStart } from '../../records/arrest/arrest-start.ts'
import { everyMissingField } from '../../records/missing/missing-fields.ts'
import { missingStart } from '../../records/missing/missing-start.ts'
import { changeSections } from '../../records/missing/unidentified/change/short-fields.ts'
import { unidentifiedFieldOf } from '../../records/missing/unidentified/read-unidentified.ts'
import { ALL_UNIDENTIFIED_FIELDS } from '../../records/missing/unidentified/unidentified-fields.ts'
import { ALL_PROPERTY_FIELDS } from '../../records/property/property-fields.ts'
import { propertyStart } from '../../records/property/property-start.ts'
import { ALL_VEHICLE_FIELDS } from '../../records/vehicle/vehicle-fields.ts'
import { vehicleStart } from '../../records/vehicle/vehicle-start.ts'
import { ALL_WANTED_FIELDS } from '../../records/wanted/wanted-fields.ts'
import { wantedStart } from '../../records/wanted/wanted-start.ts'

interface Known {
  readonly ownerForce: string
  readonly context: AccessContext
  /** Whether the operator may send what it is of confirmed. */
  readonly confirms: boolean
}

/** What the inbox has to know of a kind of record's form. */
export interface RequestForm {
  readonly specs: () => readonly FieldSpec[]
  /** The form's field of a path in the content. @param given every path that was given */
  readonly fieldOf: (path: string, given: ReadonlySet<string>) => string
  /** What its form knows without any request. */
  readonly start: (known: Known) => FormStart
  readonly draft: DraftContent['kind']
  readonly title: string
  /** Whether it hangs on a person, who is found before the form opens. */
  readonly ofPerson: boolean
  /** Code tables whose words its fields need. */
  readonly tables: readonly SmallTable[]
}

const same = (path: string): string => path

/** A path of an arrest report's content in its form, where the first offence has the number 0 and forenames stand in one field. */
const arrestField = (path: string): string =>
  path
    .replace(/^arrestFirstNames\.\d+$/, 'arrestFirstNames')
    .replace(/^caseDetailText\.\d+.*$/, 'caseDetailText')
    .replace(/^offence\.offenceCode\..*[cC]ode$/, `${offencePath(0)}.code`)
    .replace(/^offence\.offenceLocation\.locationText$/, `${offencePath(0)}.place`)
    .replace(/^offence\.(?!\d)/, `${offencePath(0)}.`)

/** What the record's form asks, and what its other changes ask, at the paths at which a proposal says it. */
const UNIDENTIFIED_SPECS: readonly FieldSpec[] = [
  ...ALL_UNIDENTIFIED_FIELDS,
  ...changeSections('identify').flatMap(({ fields }) => fields.map((spec) => ({ ...spec, path: `identification.${spec.path}` }))),
  ...changeSections('cancel').flatMap(({ fields }) => fields)
]

export const REQUEST_FORMS: Readonly<Record<InboxKind, RequestForm>> = {
  wanted: {
    specs: () => ALL_WANTED_FIELDS,
    // Words of an offence stand in the field of its code, unless there is a code beside them.
    fieldOf: (path, given) => (path === 'offence.text' && !given.has('offence.cjsCode') ? 'offence.cjsCode' : path),
    start: ({ ownerForce, context }) => wantedStart({ today: today(), ownerForce, context }),
    draft: 'wanted-report',
    title: 'New wanted report',
    ofPerson: true,
    tables: ['wanted-categories']
  },
  missing: {
    specs: everyMissingField,
    fieldOf: same,
    start: ({ ownerForce, context }) => missingStart({ now: new Date().toISOString(), ownerForce, context }),
    draft: 'missing-report',
    title: 'New missing report',
    ofPerson: true,
    tables: ['risk-grades', 'missing-risk-questions']
  },
  arrest: {
    specs: () => arrestSections([0]).flatMap(({ fields }) => fields),
    fieldOf: arrestField,
    start: ({ ownerForce, context }) => arrestStart({ today: today(), ownerCode: ownerForce, context }),
    draft: 'arrest-report',
    title: 'New arrest report',
    ofPerson: true,
    tables: []
  },
  property: {
    specs: () => ALL_PROPERTY_FIELDS,
    fieldOf: same,
    start: ({ ownerForce, context }) => propertyStart({ ownerForce, context }),
    draft: 'property-report',
    title: 'New property report',
    ofPerson: false,
    tables: ['property-categories']
  },
  vehicle: {
    specs: () => ALL_VEHICLE_FIELDS,
    fieldOf: same,
    start: ({ ownerForce, context, confirms }) => vehicleStart({ today: today(), ownerForce, context, confirms }),
    draft: 'vehicle-report',
    title: 'New vehicle report',
    ofPerson: false,
    tables: ['vehicle-reports']
  },
  unidentified: {
    specs: () => UNIDENTIFIED_SPECS,
    fieldOf: unidentifiedFieldOf,
    // Their record is made by who found them, and only changed through the inbox.
    start: () => ({ fields: {}, carried: [] }),
    draft: 'unidentified-report',
    title: 'Found without a name',
    ofPerson: false,
    tables: ['appearance']
  }
}
