import type { CodeRow } from '../../../../mock-server/api/reference.ts'
import type { SectionSpec } from '../../forms/field.ts'

export const SEXES: readonly CodeRow[] = [
  { code: 'M', label: 'Male' },
  { code: 'F', label: 'Female' },
  { code: 'U', label: 'Unknown' }
]
export const MARKS: readonly CodeRow[] = [
  { code: 'tattoo', label: 'Tattoo' },
  { code: 'scar', label: 'Scar' },
  { code: 'mark', label: 'Mark' },
  { code: 'piercing', label: 'Piercing' },
  { code: 'other', label: 'Other' }
]
export const IDENTIFIERS: readonly CodeRow[] = [
  { code: 'cro', label: 'CRO' },
  { code: 'driver-number', label: 'Driver number' },
  { code: 'ni-number', label: 'NI number' },
  { code: 'passport', label: 'Passport' },
  { code: 'custody-number', label: 'Custody number' }
]

/** A new person's fields in the order in which they are said over the radio (records, workflow 2). */
export const NEW_PERSON_SECTIONS: readonly SectionSpec[] = [
  {
    heading: 'Who',
    fields: [
      { path: 'names.0.surname', label: 'Surname', widget: 'text', span: 5, topic: 'person.names' },
      { path: 'names.0.forenames', label: 'Forenames', hint: 'in their order', widget: 'text', span: 7, topic: 'person.names' },
      { path: 'birth.date', label: 'Birth date', widget: 'date', lean: 'past-birth', span: 4, topic: 'person.birth' },
      {
        path: 'birth.age',
        schemaPath: 'birth.approximateAge.years',
        label: 'Or age about',
        hint: '30, or 30 5',
        widget: 'text',
        span: 3,
        topic: 'person.age'
      },
      { path: 'birth.place', label: 'Birthplace', widget: 'text', span: 5, topic: 'person.birthplace' },
      { path: 'sex', label: 'Sex', widget: 'code', rows: { own: SEXES }, span: 3, topic: 'person.sex' },
      {
        path: 'appearance',
        label: 'Observed appearance',
        widget: 'code',
        rows: { small: 'appearance' },
        span: 5,
        topic: 'person.appearance'
      },
      { path: 'height.cm', label: 'Height', hint: 'cm or 5 11', widget: 'text', span: 4, topic: 'person.height' }
    ]
  },
  {
    heading: 'Description',
    fields: [
      { path: 'build', label: 'Build', widget: 'text', span: 3, topic: 'person.description' },
      { path: 'hair', label: 'Hair', widget: 'text', span: 3, topic: 'person.description' },
      { path: 'eyes', label: 'Eyes', widget: 'text', span: 3, topic: 'person.description' },
      { path: 'nationality', label: 'Nationality', widget: 'text', span: 3, topic: 'person.nationality' },
      {
        path: 'ethnicity',
        label: 'Self-defined ethnicity',
        widget: 'code',
        rows: { small: 'self-defined-ethnicity' },
        span: 6,
        topic: 'person.ethnicity'
      },
      { path: 'occupation', label: 'Occupation', widget: 'text', span: 3, topic: 'person.occupation' },
      { path: 'interpreter', label: 'Interpreter', hint: 'language', widget: 'text', span: 3, topic: 'person.interpreter' }
    ]
  },
  {
    heading: 'Mark, address and identifier',
    fields: [
      { path: 'marks.0.kind', label: 'Mark', widget: 'code', rows: { own: MARKS }, span: 3, topic: 'person.marks' },
      { path: 'marks.0.place', label: 'Where on the body', widget: 'text', span: 4, topic: 'person.marks' },
      { path: 'marks.0.description', label: 'What it shows', widget: 'text', span: 5, topic: 'person.marks' },
      { path: 'addresses.0.lines', label: 'Home address', widget: 'text', span: 9, topic: 'person.addresses' },
      { path: 'addresses.0.postcode', label: 'Postcode', widget: 'text', mono: true, span: 3, topic: 'person.addresses' },
      { path: 'identifiers.0.kind', label: 'Identifier', widget: 'code', rows: { own: IDENTIFIERS }, span: 4, topic: 'person.identifiers' },
      { path: 'identifiers.0.value', label: 'Its number', widget: 'text', mono: true, span: 4, topic: 'person.identifiers' },
      { path: 'phones.0', label: 'Telephone', widget: 'text', mono: true, span: 4, topic: 'person.phones' }
    ]
  }
]
