import type { z } from 'zod'
import { ArrestReportCreateSchema } from '../../api/arrest.ts'
import type { EndpointName } from '../../api/endpoints.ts'
import type { Entitlement } from '../../api/entitlements.ts'
import { missingRules } from '../../api/missing-rules.ts'
import { MissingContentSchema } from '../../api/missing.ts'
import type { PersonContent } from '../../api/people.ts'
import type { ProblemError } from '../../api/problems.ts'
import { categoryOf, propertyRules } from '../../api/property-rules.ts'
import { PROPERTY_CIRCUMSTANCES, PropertyContentSchema } from '../../api/property.ts'
import type { GivenFields, InboxKind } from '../../api/requests.ts'
import { UnidentifiedContentSchema } from '../../api/unidentified.ts'
import { vehicleKindOf, vehicleRules } from '../../api/vehicle-rules.ts'
import { VehicleContentSchema } from '../../api/vehicles.ts'
import type { VehicleContent } from '../../api/vehicles.ts'
import { WantedContentSchema } from '../../api/wanted.ts'
import type { WantedContent } from '../../api/wanted.ts'
import { reportFaults } from '../arrest/arrest-faults.ts'
import { schemaErrors } from '../http/schema-errors.ts'
import { unidentifiedFaults } from '../missing/unidentified/faults.ts'
import type { Reference } from '../reference/reference.ts'
import { wantedFaults } from '../wanted/wanted-faults.ts'

/** What the rules of a kind need to know beside the content. */
export interface KindFacts {
  readonly reference: Reference
  /** YYYY-MM-DD. */
  readonly today: string
  /** ISO 8601. */
  readonly now: string
  /** The person as the sender knows them, or as their record has them. */
  readonly person: Pick<PersonContent, 'birth' | 'identifiers' | 'marks'>
  /** Of an amendment: the content as it stands. */
  readonly standing?: object
}

/** What the inbox has to know of a kind of record. */
export interface Kind {
  readonly content: z.ZodObject
  /** Everything that breaks a rule between the fields of content that its schema takes, at its path in the content. */
  readonly faults: (content: unknown, facts: KindFacts) => readonly ProblemError[]
  /** Category in words, without a name of anybody. */
  readonly heading: (fields: GivenFields, reference: Reference) => string
  /** Path of the force that would own the record. */
  readonly owner: string
  /** False where the person stands in the fields themselves, or there is none. */
  readonly needsPerson: boolean
  /** What an account needs to read a record of the kind. */
  readonly readBy: Entitlement
  /** By which endpoints a request is answered, and what their status calls the record and its reference. */
  readonly answeredBy: Readonly<Record<'new' | 'amendment', readonly EndpointName[]>>
  readonly recordValues: { readonly id: string; readonly reference: string }
}

/** Rules are made for one report: compiling them for it alone would take longer than judging it does. */
const ONCE = { jitless: true } as const

const withoutContent = (errors: readonly ProblemError[]): ProblemError[] =>
  errors.map((error) => (error.field === undefined ? error : { ...error, field: error.field.replace(/^content\./, '') }))

const labelled = (reference: Reference, table: Parameters<Reference['row']>[0], code: string | undefined, otherwise: string): string =>
  code === undefined ? otherwise : (reference.row(table, code.trim().toUpperCase())?.label ?? otherwise)

const wanted: Kind = {
  content: WantedContentSchema,
  faults: (content, { reference, today, person, standing }) =>
    withoutContent(
      wantedFaults(WantedContentSchema.parse(content), {
        person: { content: person },
        reference,
        today,
        ...(standing === undefined ? {} : { standing: standing as WantedContent })
      })
    ),
  heading: ({ category }, reference) => labelled(reference, 'wanted-categories', category, 'Wanted report'),
  owner: 'ownerForce',
  needsPerson: true,
  readBy: 'wanted.view',
  answeredBy: { new: ['createWanted'], amendment: ['amendWanted', 'extendWanted', 'transferWanted', 'cancelWanted'] },
  recordValues: { id: 'wanted-report-id', reference: 'wanted-report-reference' }
}

const missing: Kind = {
  content: MissingContentSchema,
  faults: (content, { reference, now }) => {
    const rules = missingRules({
      now,
      grade: (code) => {
        const row = reference.row('risk-grades', code)
        return row === undefined
          ? undefined
          : { label: row.label, reviewHours: Number(row.extra?.['reviewHours']), offered: row.readOnly !== true }
      }
    }).safeParse(content, ONCE)
    return rules.success ? [] : schemaErrors(rules.error)
  },
  heading: ({ grade }, reference) => `Missing, ${labelled(reference, 'risk-grades', grade, 'not graded').toLowerCase()}`,
  owner: 'ownerForce',
  needsPerson: true,
  readBy: 'missing.view',
  answeredBy: {
    new: ['createMissing'],
    amendment: [
      'amendMissing',
      'addSighting',
      'answerRisk',
      'reviewMissing',
      'foundMissing',
      'recordReturnInterview',
      'transferMissing',
      'cancelMissing'
    ]
  },
  recordValues: { id: 'missing-report-id', reference: 'missing-report-reference' }
}

const arrest: Kind = {
  content: ArrestReportCreateSchema.shape.content,
  faults: (content, { reference, today, person }) => {
    const report = ArrestReportCreateSchema.shape.content.parse(content)
    return withoutContent(
      reportFaults(
        { content: report, fsCodeMakingChange: report.ownerCode, checkname: '' },
        { path: '', born: 'content.offence.startDate' },
        { reference, today, birth: person.birth }
      )
    ).filter(({ field }) => field !== 'fsCodeMakingChange')
  },
  heading: (fields, reference) => reference.offence(fields['offence.offenceCode.cjsOffenceCode']?.trim() ?? '')?.label ?? 'Arrest',
  owner: 'ownerCode',
  needsPerson: false,
  readBy: 'arrest.view',
  answeredBy: { new: ['createArrestReport', 'createArrestedPerson'], amendment: ['addOffence'] },
  recordValues: { id: 'arrest-summons-id', reference: 'arrest-summons-number' }
}

const property: Kind = {
  content: PropertyContentSchema,
  faults: (content, { reference, today }) => {
    const rules = propertyRules({
      today,
      // What is confirmed is confirmed by the owner, not by who asks.
      status: 'unconfirmed',
      category: (code) => {
        const row = reference.row('property-categories', code)
        return row === undefined ? undefined : categoryOf(row)
      }
    }).safeParse(content, ONCE)
    return rules.success ? [] : schemaErrors(rules.error)
  },
  heading: ({ category, circumstance }, reference) =>
    [
      labelled(reference, 'property-categories', category, 'Property'),
      // What is given may be anything, somebody's name too: only what the field can have goes into a heading.
      ...PROPERTY_CIRCUMSTANCES.filter((each) => each === circumstance?.trim().toLowerCase())
    ].join(', '),
  owner: 'ownerForce',
  needsPerson: false,
  readBy: 'property.view',
  answeredBy: {
    new: ['createProperty'],
    amendment: ['amendProperty', 'confirmProperty', 'locateProperty', 'extendProperty', 'cancelProperty']
  },
  recordValues: { id: 'property-report-id', reference: 'property-report-reference' }
}

const vehicle: Kind = {
  content: VehicleContentSchema,
  faults: (content, { reference, today, standing }) => {
    const rules = vehicleRules({
      today,
      status: 'unconfirmed',
      kind: (code) => {
        const row = reference.row('vehicle-reports', code)
        return row === undefined ? undefined : vehicleKindOf(row)
      },
      standing: standing as VehicleContent | undefined
    }).safeParse(content, ONCE)
    return rules.success ? [] : schemaErrors(rules.error)
  },
  heading: ({ kind }, reference) => labelled(reference, 'vehicle-reports', kind, 'Vehicle report'),
  owner: 'ownerForce',
  needsPerson: false,
  readBy: 'vehicle.view',
  answeredBy: {
    new: ['createVehicleReport'],
    amendment: ['amendVehicleReport', 'confirmVehicleReport', 'recoverVehicleReport', 'extendVehicleReport', 'cancelVehicleReport']
  },
  recordValues: { id: 'vehicle-report-id', reference: 'vehicle-report-reference' }
}

const unidentified: Kind = {
  content: UnidentifiedContentSchema,
  faults: (content, { reference, now }) => withoutContent(unidentifiedFaults(UnidentifiedContentSchema.parse(content), { reference, now })),
  heading: ({ kind }) => (kind === 'body' ? 'Body found' : 'Person found without a name'),
  owner: 'ownerForce',
  needsPerson: false,
  readBy: 'missing.view',
  answeredBy: { new: [], amendment: ['amendUnidentified', 'identifyUnidentified', 'reopenUnidentified', 'cancelUnidentified'] },
  recordValues: { id: 'unidentified-report-id', reference: 'unidentified-reference' }
}

/** Every kind of record that forces and courts ask for, or ask the owner of to change. */
export const KINDS: Readonly<Record<InboxKind, Kind>> = { wanted, missing, arrest, property, vehicle, unidentified }
