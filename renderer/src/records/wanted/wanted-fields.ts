import type { CodeRow } from '../../../../mock-server/api/reference.ts'
import type { FactFields } from '../../forms/known-facts.ts'
import { YES_NO, type FieldSpec, type SectionSpec } from '../../forms/field.ts'

export const POWERS: readonly CodeRow[] = [
  { code: 'arrest', label: 'Arrest' },
  { code: 'retake', label: 'Retake' },
  { code: 'none', label: 'None' }
]
export const GRADINGS: readonly CodeRow[] = [
  { code: 'red', label: 'Red' },
  { code: 'amber', label: 'Amber' },
  { code: 'green', label: 'Green' }
]
export const CIRCULATION: readonly CodeRow[] = [
  { code: 'national', label: 'National' },
  { code: 'region', label: 'Region' },
  { code: 'force', label: 'Force' }
]

/** What a wanted report has in common with the person's other reports. */
export const WANTED_FACTS: FactFields = {
  officer: 'officer',
  contact: 'contact',
  owner: 'ownerForce',
  offence: 'offence.cjsCode',
  offenceDate: 'offence.date',
  offencePlace: 'offence.place',
  likelyPlaces: 'likelyPlaces',
  riskToOfficers: 'riskToOfficers'
}

const WARRANT: readonly FieldSpec[] = [
  { path: 'warrant.number', label: 'Warrant number', widget: 'text', span: 3, topic: 'wanted.warrant.number', mono: true },
  { path: 'warrant.courtCode', label: 'Court', widget: 'code', rows: { national: 'courts' }, span: 5, topic: 'wanted.warrant.courtCode' },
  { path: 'warrant.date', label: 'Warrant date', widget: 'date', lean: 'past', span: 2, topic: 'wanted.warrant.date' },
  {
    path: 'warrant.backedForBail',
    label: 'Backed for bail',
    widget: 'code',
    rows: { own: YES_NO },
    span: 2,
    topic: 'wanted.warrant.backedForBail'
  }
]

const OFFENCE_WORDS: FieldSpec = {
  path: 'offence.text',
  label: 'Offence in words',
  widget: 'text',
  span: 12,
  topic: 'wanted.offence.text'
}

/**
 * A wanted report's fields, in the order in which they are asked and read.
 * @param chosen whether the chosen category needs a warrant, and whether words of the offence are held beside its code
 */
export const wantedSections = ({
  warrant,
  offenceWords = false
}: {
  readonly warrant: boolean
  readonly offenceWords?: boolean
}): readonly SectionSpec[] => [
  {
    heading: 'What for',
    fields: [
      { path: 'category', label: 'Category', widget: 'code', rows: { small: 'wanted-categories' }, span: 6, topic: 'wanted.category' },
      { path: 'power', label: 'Power', widget: 'code', rows: { own: POWERS }, span: 6, topic: 'wanted.power' },
      { path: 'grounds', label: 'Grounds', widget: 'multiline', lines: 1, span: 12, topic: 'wanted.grounds' },
      ...(warrant ? WARRANT : []),
      {
        path: 'offence.cjsCode',
        label: 'Offence',
        hint: 'code or words',
        widget: 'code',
        rows: { national: 'offences' },
        wordsToo: true,
        span: 6,
        topic: 'wanted.offence.cjsCode'
      },
      { path: 'offence.date', label: 'Offence date', widget: 'date', lean: 'past', span: 2, topic: 'wanted.offence.date' },
      { path: 'offence.place', label: 'Offence place', widget: 'text', span: 4, topic: 'wanted.offence.place' },
      ...(offenceWords ? [OFFENCE_WORDS] : [])
    ]
  },
  {
    heading: 'Officer and action',
    fields: [
      { path: 'officer', label: 'Officer or unit', widget: 'text', span: 4, topic: 'wanted.officer' },
      { path: 'contact', label: '24-hour contact', widget: 'text', span: 4, topic: 'wanted.contact', mono: true },
      { path: 'ownerForce', label: 'Owner', widget: 'code', rows: { national: 'stations' }, span: 4, topic: 'wanted.ownerForce' },
      { path: 'actionOnFinding', label: 'Action on finding', widget: 'multiline', lines: 1, span: 12, topic: 'wanted.actionOnFinding' },
      { path: 'bailTo.place', label: 'Bail to', widget: 'text', span: 6, topic: 'wanted.bailTo.place' },
      { path: 'bailTo.at', label: 'Bail to: date and time', widget: 'moment', span: 6, topic: 'wanted.bailTo.at' }
    ]
  },
  {
    heading: 'Enquiries and risk',
    fields: [
      { path: 'grading', label: 'Grading', opinion: true, widget: 'code', rows: { own: GRADINGS }, span: 3, topic: 'wanted.grading' },
      {
        path: 'riskToOfficers',
        label: 'Risk to officers',
        opinion: true,
        widget: 'multiline',
        lines: 1,
        span: 9,
        topic: 'wanted.riskToOfficers'
      },
      { path: 'likelyPlaces', label: 'Likely places', widget: 'multiline', lines: 1, span: 12, topic: 'wanted.likelyPlaces' },
      { path: 'enquiriesMade', label: 'Enquiries made', widget: 'multiline', lines: 1, span: 6, topic: 'wanted.enquiriesMade' },
      { path: 'enquiriesToMake', label: 'Enquiries to make', widget: 'multiline', lines: 1, span: 6, topic: 'wanted.enquiriesToMake' }
    ]
  },
  {
    heading: 'Circulation and review',
    fields: [
      { path: 'circulation', label: 'Circulation', widget: 'code', rows: { own: CIRCULATION }, span: 4, topic: 'wanted.circulation' },
      { path: 'reviewDate', label: 'Review date', widget: 'date', lean: 'future', span: 4, topic: 'wanted.reviewDate' },
      { path: 'weedDate', label: 'Weed date', hint: 'if known', widget: 'date', lean: 'future', span: 4, topic: 'wanted.weedDate' }
    ]
  }
]

/** Every field that a report can have, whatever its category: to name and word what a version holds. */
export const ALL_WANTED_FIELDS: readonly FieldSpec[] = wantedSections({ warrant: true, offenceWords: true }).flatMap(({ fields }) => fields)
