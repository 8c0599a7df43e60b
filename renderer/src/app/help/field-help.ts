import type { z } from 'zod'
import { OperatorOffenceSchema } from '../../../../mock-server/api/arrest.ts'
import { CourtCaseResultSchema, SubsequentResultSchema } from '../../../../mock-server/api/disposal-results.ts'
import { DisposalCreateSchema } from '../../../../mock-server/api/disposals.ts'
import { FoundSchema, ReturnInterviewSchema, SightingSchema } from '../../../../mock-server/api/missing-parts.ts'
import {
  MissingCancelSchema,
  MissingContentSchema,
  MissingReviewSchema,
  MissingTransferSchema
} from '../../../../mock-server/api/missing.ts'
import { PersonContentSchema } from '../../../../mock-server/api/people.ts'
import { PropertyContentSchema } from '../../../../mock-server/api/property.ts'
import { BasicRemandSchema } from '../../../../mock-server/api/remands.ts'
import { RequestReturnSchema } from '../../../../mock-server/api/requests.ts'
import { UnidentifiedCancelSchema, UnidentifiedReopenSchema } from '../../../../mock-server/api/unidentified-changes.ts'
import { IdentificationSchema } from '../../../../mock-server/api/unidentified-parts.ts'
import { UnidentifiedContentSchema } from '../../../../mock-server/api/unidentified.ts'
import { VehicleContentSchema } from '../../../../mock-server/api/vehicles.ts'
import { WantedContentSchema } from '../../../../mock-server/api/wanted.ts'
import type { FieldSpec, SectionSpec } from '../../forms/field.ts'
import { offenceFields, REPORT_SECTIONS } from '../../records/arrest/arrest-fields.ts'
import { ReportContentSchema } from '../../records/arrest/read-arrest.ts'
import { EVERY_CASE_FIELD } from '../../records/arrest/steps/case-form.ts'
import { LATER_SECTIONS } from '../../records/arrest/steps/later-hearing-form.ts'
import { ALL_REMAND_SECTIONS } from '../../records/arrest/steps/remand-form.ts'
import { RESULT_SECTIONS } from '../../records/arrest/steps/result-form.ts'
import { FOUND_FIELDS, INTERVIEW_FIELDS } from '../../records/missing/change/found-fields.ts'
import { shortSections, type ShortChange } from '../../records/missing/change/short-fields.ts'
import { MISSING_HELP } from '../../records/missing/missing-fields.ts'
import { changeSections } from '../../records/missing/unidentified/change/short-fields.ts'
import { UNIDENTIFIED_SECTIONS } from '../../records/missing/unidentified/unidentified-fields.ts'
import { NEW_PERSON_SECTIONS } from '../../records/person/new-person-fields.ts'
import { PROPERTY_HELP_SECTIONS } from '../../records/property/property-fields.ts'
import { vehicleSections } from '../../records/vehicle/vehicle-fields.ts'
import { wantedSections } from '../../records/wanted/wanted-fields.ts'
import { WHY_FIELDS } from '../../requests/return/return-fields.ts'
import './every-topic.ts'
import { missingRulesBetween, personRulesBetween, wantedRulesBetween } from './rules-between.ts'
import { schemaWords } from './schema-words.ts'

interface FormHelp {
  readonly schema: z.ZodType
  readonly sections: readonly SectionSpec[]
  readonly between: ReadonlyMap<string, readonly string[]>
}

/** What a change asks beside what the report has already. */
const ownFields = (change: ShortChange, topics: string): readonly SectionSpec[] =>
  shortSections(change, () => false).map((section) => ({
    ...section,
    fields: section.fields.filter(({ topic }) => topic.startsWith(topics))
  }))

const NONE: ReadonlyMap<string, readonly string[]> = new Map()

/** Every form with the schema that judges it: what help says of a field's rules comes from there and nowhere else. */
export const FORM_HELP: readonly FormHelp[] = [
  { schema: WantedContentSchema, sections: wantedSections({ warrant: true }), between: wantedRulesBetween() },
  { schema: PropertyContentSchema, sections: PROPERTY_HELP_SECTIONS, between: NONE },
  { schema: VehicleContentSchema, sections: vehicleSections({ sentAs: false }), between: NONE },
  { schema: PersonContentSchema, sections: NEW_PERSON_SECTIONS, between: personRulesBetween() },
  { schema: MissingContentSchema, sections: MISSING_HELP, between: missingRulesBetween() },
  { schema: SightingSchema, sections: ownFields('sighting', 'missing.sighting'), between: NONE },
  { schema: MissingReviewSchema, sections: ownFields('review', 'missing.review'), between: NONE },
  { schema: FoundSchema, sections: [{ heading: 'Found', fields: FOUND_FIELDS }], between: NONE },
  { schema: ReturnInterviewSchema, sections: [{ heading: 'Return interview', fields: INTERVIEW_FIELDS }], between: NONE },
  { schema: MissingTransferSchema, sections: ownFields('transfer', 'missing.transfer'), between: NONE },
  { schema: MissingCancelSchema, sections: ownFields('cancel', 'missing.cancel'), between: NONE },
  { schema: UnidentifiedContentSchema, sections: UNIDENTIFIED_SECTIONS, between: NONE },
  { schema: IdentificationSchema, sections: changeSections('identify'), between: NONE },
  { schema: UnidentifiedReopenSchema, sections: changeSections('reopen'), between: NONE },
  { schema: UnidentifiedCancelSchema, sections: changeSections('cancel'), between: NONE },
  { schema: RequestReturnSchema, sections: [{ heading: 'Return', fields: WHY_FIELDS }], between: NONE },
  { schema: ReportContentSchema, sections: REPORT_SECTIONS, between: NONE },
  { schema: OperatorOffenceSchema, sections: [{ heading: 'Offence', fields: offenceFields('') }], between: NONE },
  { schema: BasicRemandSchema, sections: ALL_REMAND_SECTIONS, between: NONE },
  { schema: DisposalCreateSchema, sections: EVERY_CASE_FIELD, between: NONE },
  { schema: CourtCaseResultSchema, sections: RESULT_SECTIONS, between: NONE },
  { schema: SubsequentResultSchema, sections: LATER_SECTIONS, between: NONE }
]

export interface FieldHelp {
  readonly path: string
  readonly label: string
  /** Sentences, each a rule. */
  readonly rules: readonly string[]
}

const groupOf = (spec: FieldSpec): string => (spec.schemaPath ?? spec.path).split('.').slice(0, -1).join('.')

const helpOf = ({ schema, sections, between }: FormHelp, spec: FieldSpec): FieldHelp => ({
  path: spec.path,
  label: spec.label,
  rules: [
    ...(schemaWords(schema, spec, {
      alone: sections.flatMap(({ fields }) => fields).filter((other) => groupOf(other) === groupOf(spec)).length === 1
    }) ?? []),
    ...(between.get(spec.path) ?? []),
    ...(spec.opinion === true ? ['An opinion or assessment: shown as one, on screen and on prints.'] : [])
  ]
})

/** The fields that a topic is about, each with its rules. */
export const fieldsOfTopic = (topic: string): readonly FieldHelp[] =>
  FORM_HELP.flatMap((form) =>
    form.sections.flatMap(({ fields }) => fields.filter((spec) => spec.topic === topic).map((spec) => helpOf(form, spec)))
  )
