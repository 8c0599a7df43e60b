import { RISK_QUESTIONS, type RiskQuestion } from '../../../../mock-server/api/missing-parts.ts'
import { labelOf } from '../../forms/code-tables.ts'
import { YES_NO, type FieldSpec, type SectionSpec } from '../../forms/field.ts'
import type { FactFields } from '../../forms/known-facts.ts'
import { ANSWERS, PUBLICITY, SAMPLES } from './missing-codes.ts'

/** What a missing report has in common with the person's other reports. */
export const MISSING_FACTS: FactFields = { officer: 'officer', contact: 'contact', owner: 'ownerForce', phone: 'phone' }

const REPORTED: SectionSpec = {
  heading: 'Reported and last seen',
  fields: [
    { path: 'reportedAt', label: 'Reported', widget: 'moment', span: 4, topic: 'missing.reportedAt' },
    { path: 'lastSeen.from', label: 'Last seen', hint: 'at, or from', widget: 'moment', span: 4, topic: 'missing.lastSeen.times' },
    { path: 'lastSeen.to', label: 'Until', hint: 'if between two times', widget: 'moment', span: 4, topic: 'missing.lastSeen.times' },
    { path: 'lastSeen.place', label: 'Last seen where', widget: 'text', span: 5, topic: 'missing.lastSeen.place' },
    {
      path: 'lastSeen.placeUnknown',
      label: 'Place not known',
      widget: 'code',
      rows: { own: YES_NO },
      span: 3,
      topic: 'missing.lastSeen.place'
    },
    { path: 'lastSeen.by', label: 'Seen by', widget: 'text', span: 4, topic: 'missing.lastSeen.by' },
    { path: 'circumstances', label: 'Circumstances', widget: 'multiline', lines: 2, span: 12, topic: 'missing.circumstances' },
    {
      path: 'intendedDestination',
      label: 'Intended destination',
      hint: 'if known',
      widget: 'text',
      span: 12,
      topic: 'missing.intendedDestination'
    }
  ]
}
const INFORMANT: SectionSpec = {
  heading: 'Informant',
  fields: [
    { path: 'informant.name', label: 'Informant', widget: 'text', span: 3, topic: 'missing.informant.name' },
    { path: 'informant.relation', label: 'Relation', widget: 'text', span: 3, topic: 'missing.informant.relation' },
    { path: 'informant.contact', label: 'Informant’s contact', widget: 'text', span: 3, topic: 'missing.informant.contact', mono: true },
    {
      path: 'informantMayBeTold',
      label: 'May be told',
      hint: 'if known',
      widget: 'code',
      rows: { own: YES_NO },
      span: 3,
      topic: 'missing.informantMayBeTold'
    }
  ]
}
const GRADE: SectionSpec = {
  heading: 'Risk grade and officer in charge',
  fields: [
    { path: 'grade', label: 'Risk grade', opinion: true, widget: 'code', rows: { small: 'risk-grades' }, span: 6, topic: 'missing.grade' },
    { path: 'nextReviewAt', label: 'Next review', widget: 'moment', span: 6, topic: 'missing.nextReviewAt' },
    {
      path: 'gradeRationale',
      label: 'Why graded like this',
      opinion: true,
      widget: 'multiline',
      lines: 1,
      span: 12,
      topic: 'missing.gradeRationale'
    },
    { path: 'officer', label: 'Officer in charge', widget: 'text', span: 4, topic: 'missing.officer' },
    { path: 'contact', label: 'Contact', hint: 'if known', widget: 'text', span: 4, topic: 'missing.contact', mono: true },
    { path: 'ownerForce', label: 'Owner', widget: 'code', rows: { national: 'stations' }, span: 4, topic: 'missing.ownerForce' }
  ]
}
const CARRIED: SectionSpec = {
  heading: 'Clothing, possessions and health',
  fields: [
    { path: 'clothing', label: 'Clothing', widget: 'multiline', lines: 1, span: 6, topic: 'missing.clothing' },
    { path: 'possessions', label: 'Possessions', widget: 'multiline', lines: 1, span: 6, topic: 'missing.possessions' },
    { path: 'phone', label: 'Phone', widget: 'text', span: 4, topic: 'missing.phone', mono: true },
    { path: 'bankCard', label: 'Bank card', widget: 'text', span: 4, topic: 'missing.bankCard', mono: true },
    { path: 'vehicle', label: 'Vehicle', widget: 'text', span: 4, topic: 'missing.vehicle', mono: true },
    { path: 'medication.name', label: 'Medication', widget: 'text', span: 4, topic: 'missing.medication' },
    { path: 'medication.effect', label: 'Without it', widget: 'multiline', lines: 1, span: 8, topic: 'missing.medication' },
    { path: 'mentalState', label: 'Mental state', opinion: true, widget: 'multiline', lines: 1, span: 12, topic: 'missing.mentalState' }
  ]
}
const PUBLICITY_AND_SAMPLES: SectionSpec = {
  heading: 'Publicity and identification',
  fields: [
    { path: 'photograph.held', label: 'Photograph held', widget: 'code', rows: { own: YES_NO }, span: 3, topic: 'missing.photograph' },
    { path: 'photograph.takenOn', label: 'Taken on', widget: 'date', lean: 'past', span: 3, topic: 'missing.photograph' },
    { path: 'photograph.where', label: 'Photograph is at', widget: 'text', span: 6, topic: 'missing.photograph' },
    { path: 'publicityConsent.state', label: 'Publicity', widget: 'code', rows: { own: PUBLICITY }, span: 3, topic: 'missing.publicity' },
    { path: 'publicityConsent.by', label: 'Consent by', widget: 'text', span: 5, topic: 'missing.publicity' },
    { path: 'ukmpuToldAt', label: 'UKMPU told', widget: 'moment', span: 4, topic: 'missing.ukmpuToldAt' },
    { path: 'dna.state', label: 'DNA', widget: 'code', rows: { own: SAMPLES }, span: 3, topic: 'missing.dna' },
    { path: 'dna.detail', label: 'DNA detail', widget: 'text', span: 3, topic: 'missing.dna' },
    { path: 'dental.state', label: 'Dental', widget: 'code', rows: { own: SAMPLES }, span: 3, topic: 'missing.dental' },
    { path: 'dental.detail', label: 'Dental detail', widget: 'text', span: 3, topic: 'missing.dental' }
  ]
}

const ANSWER = { widget: 'choice', rows: { own: ANSWERS }, span: 12, topic: 'missing.risk' } as const
const DETAIL = { widget: 'multiline', lines: 1, span: 12, topic: 'missing.risk.detail' } as const

const riskFields = (code: RiskQuestion, withDetail: boolean): readonly FieldSpec[] => {
  const number = Number(code.slice(1))
  const asked: FieldSpec = {
    ...ANSWER,
    path: `risk.${code}.answer`,
    // The questions come with their table, which may be there only after this.
    get label() {
      return `${number} ${labelOf('missing-risk-questions', code)}`
    }
  }
  const detail: FieldSpec = { ...DETAIL, path: `risk.${code}.detail`, label: `Detail of ${number}` }
  return withDetail ? [asked, detail] : [asked]
}

/** The 25 questions, each with the line for its detail where that is asked for. */
export const riskSection = (withDetail: (code: RiskQuestion) => boolean): SectionSpec => ({
  heading: 'Risk questions',
  fields: RISK_QUESTIONS.flatMap((code) => riskFields(code, withDetail(code)))
})

/** A missing report's fields in the order in which they are asked: what circulates it first, the questions last. */
export const missingSections = (withDetail: (code: RiskQuestion) => boolean): readonly SectionSpec[] => [
  REPORTED,
  INFORMANT,
  GRADE,
  CARRIED,
  PUBLICITY_AND_SAMPLES,
  riskSection(withDetail)
]

/** The fields as help tells of them: one question stands for all, they have one topic. */
export const MISSING_HELP: readonly SectionSpec[] = [
  REPORTED,
  INFORMANT,
  GRADE,
  CARRIED,
  PUBLICITY_AND_SAMPLES,
  {
    heading: 'Risk questions',
    fields: [
      { ...ANSWER, path: 'risk.Q01.answer', label: 'Answer' },
      { ...DETAIL, path: 'risk.Q01.detail', label: 'Detail' }
    ]
  }
]

/** What an amendment leaves to a review and to a transfer. */
export const NOT_AMENDED: ReadonlySet<string> = new Set(['grade', 'gradeRationale', 'nextReviewAt', 'ownerForce'])
export const amendSections = (sections: readonly SectionSpec[]): readonly SectionSpec[] =>
  sections.map((section) => ({
    ...section,
    heading: section === GRADE ? 'Officer in charge' : section.heading,
    fields: section.fields.filter(({ path }) => !NOT_AMENDED.has(path))
  }))

/** Every field that a report can have, to name and word what a version holds. */
export const everyMissingField = (): readonly FieldSpec[] => missingSections(() => true).flatMap(({ fields }) => fields)
