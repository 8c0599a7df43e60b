import type { CodeRow } from '../../../../../mock-server/api/reference.ts'
import { YES_NO, type FieldSpec, type SectionSpec } from '../../../forms/field.ts'
import { MARKS, SEXES } from '../../person/new-person-fields.ts'

export const UNIDENTIFIED: readonly CodeRow[] = [
  { code: 'person', label: 'Person' },
  { code: 'body', label: 'Body' }
]
/** Marks that an empty form has lines for; that of a record has one more than it holds. */
export const FEWEST_MARK_LINES = 3
export const MOST_MARK_LINES = 60
export const markLines = (count: number): readonly number[] =>
  Array.from({ length: Math.min(count, MOST_MARK_LINES) }, (_none, index) => index)

const markFields = (index: number): readonly FieldSpec[] => {
  const at = `description.marks.${index}`
  const topic = 'unidentified.marks'
  return [
    { path: `${at}.kind`, label: `Mark ${index + 1}`, widget: 'code', rows: { own: MARKS }, span: 3, topic },
    { path: `${at}.place`, label: `Mark ${index + 1}: where on the body`, widget: 'text', span: 4, topic },
    { path: `${at}.description`, label: `Mark ${index + 1}: what it shows`, widget: 'text', span: 5, topic }
  ]
}

/** A description without a name, and how they were found. @param lines for marks */
export const unidentifiedSections = (lines: number): readonly SectionSpec[] => [
  {
    heading: 'Found',
    fields: [
      { path: 'kind', label: 'Person or body', widget: 'code', rows: { own: UNIDENTIFIED }, span: 3, topic: 'unidentified.kind' },
      { path: 'foundAt', label: 'Found: when', widget: 'moment', span: 4, topic: 'unidentified.foundAt' },
      { path: 'by', label: 'Found by', widget: 'text', span: 5, topic: 'unidentified.by' },
      { path: 'place', label: 'Found where', widget: 'text', span: 12, topic: 'unidentified.place' },
      { path: 'circumstances', label: 'Circumstances', widget: 'multiline', lines: 2, span: 12, topic: 'unidentified.circumstances' }
    ]
  },
  {
    heading: 'Description',
    fields: [
      { path: 'description.sex', label: 'Sex', widget: 'code', rows: { own: SEXES }, span: 3, topic: 'unidentified.sex' },
      {
        path: 'description.appearance',
        label: 'Observed appearance',
        widget: 'code',
        rows: { small: 'appearance' },
        span: 5,
        topic: 'unidentified.appearance'
      },
      { path: 'description.age.from', label: 'Age from', opinion: true, widget: 'text', span: 2, topic: 'unidentified.age' },
      { path: 'description.age.to', label: 'Age to', opinion: true, widget: 'text', span: 2, topic: 'unidentified.age' },
      { path: 'description.height.cm', label: 'Height', hint: 'cm or 5 11', widget: 'text', span: 3, topic: 'unidentified.height' },
      { path: 'description.height.toCm', label: 'Height to', hint: 'if not sure', widget: 'text', span: 3, topic: 'unidentified.height' },
      { path: 'description.build', label: 'Build', widget: 'text', span: 2, topic: 'unidentified.description' },
      { path: 'description.hair', label: 'Hair', widget: 'text', span: 2, topic: 'unidentified.description' },
      { path: 'description.eyes', label: 'Eyes', widget: 'text', span: 2, topic: 'unidentified.description' },
      ...markLines(lines).flatMap(markFields),
      { path: 'clothing', label: 'Clothing', widget: 'multiline', lines: 1, span: 6, topic: 'unidentified.clothing' },
      { path: 'possessions', label: 'Possessions', widget: 'multiline', lines: 1, span: 6, topic: 'unidentified.possessions' }
    ]
  },
  {
    heading: 'Identification and officer in charge',
    fields: [
      { path: 'dna', label: 'DNA held', widget: 'code', rows: { own: YES_NO }, span: 2, topic: 'unidentified.samples' },
      { path: 'dental', label: 'Dental held', widget: 'code', rows: { own: YES_NO }, span: 2, topic: 'unidentified.samples' },
      { path: 'fingerprints', label: 'Fingerprints', widget: 'code', rows: { own: YES_NO }, span: 3, topic: 'unidentified.samples' },
      { path: 'ukmpuToldAt', label: 'UKMPU told', widget: 'moment', span: 5, topic: 'unidentified.ukmpuToldAt' },
      { path: 'officer', label: 'Officer in charge', widget: 'text', span: 4, topic: 'unidentified.officer' },
      { path: 'contact', label: 'Contact', hint: 'if known', widget: 'text', span: 4, topic: 'unidentified.contact', mono: true },
      { path: 'ownerForce', label: 'Owner', widget: 'code', rows: { national: 'stations' }, span: 4, topic: 'unidentified.ownerForce' }
    ]
  }
]

export const UNIDENTIFIED_SECTIONS = unidentifiedSections(FEWEST_MARK_LINES)
/** Every field that the form of such a record can show. */
export const ALL_UNIDENTIFIED_FIELDS: readonly FieldSpec[] = unidentifiedSections(MOST_MARK_LINES).flatMap(({ fields }) => fields)
