import type { MissingChange } from '../../../../../mock-server/api/missing.ts'
import type { RiskQuestion } from '../../../../../mock-server/api/missing-parts.ts'
import type { FieldSpec, SectionSpec } from '../../../forms/field.ts'
import { RELIABILITIES } from '../missing-codes.ts'
import { riskSection } from '../missing-fields.ts'
import { FOUND_FIELDS, INTERVIEW_FIELDS } from './found-fields.ts'

export type ShortChange = Exclude<MissingChange, 'amend'>

const note = (label: string, topic: string, hint?: string): FieldSpec => ({
  path: 'note',
  label,
  widget: 'multiline',
  lines: 3,
  span: 12,
  topic,
  ...(hint === undefined ? {} : { hint })
})

/** The fields of every change that is not the whole report. */
export const shortSections = (change: ShortChange, withDetail: (code: RiskQuestion) => boolean): readonly SectionSpec[] => {
  switch (change) {
    case 'sighting':
      return [
        {
          heading: 'Sighting',
          fields: [
            { path: 'sighting.at', schemaPath: 'at', label: 'Seen', hint: 'when', widget: 'moment', span: 4, topic: 'missing.sighting.at' },
            { path: 'sighting.place', schemaPath: 'place', label: 'Where', widget: 'text', span: 8, topic: 'missing.sighting.place' },
            { path: 'sighting.by', schemaPath: 'by', label: 'By whom', widget: 'text', span: 6, topic: 'missing.sighting.by' },
            {
              path: 'sighting.reliability',
              schemaPath: 'reliability',
              label: 'Reliability',
              opinion: true,
              widget: 'code',
              rows: { own: RELIABILITIES },
              span: 6,
              topic: 'missing.sighting.reliability'
            },
            {
              path: 'sighting.note',
              schemaPath: 'note',
              label: 'Note',
              hint: 'if needed',
              widget: 'multiline',
              lines: 2,
              span: 12,
              topic: 'missing.sighting.note'
            }
          ]
        }
      ]
    case 'answer-risk':
      return [riskSection(withDetail)]
    case 'review':
      return [
        {
          heading: 'Grade and next review',
          fields: [
            {
              path: 'grade',
              label: 'Risk grade',
              opinion: true,
              widget: 'code',
              rows: { small: 'risk-grades' },
              span: 6,
              topic: 'missing.grade'
            },
            { path: 'nextReviewAt', label: 'Next review', widget: 'moment', span: 6, topic: 'missing.nextReviewAt' },
            {
              path: 'gradeRationale',
              label: 'Why graded like this',
              opinion: true,
              widget: 'multiline',
              lines: 2,
              span: 12,
              topic: 'missing.gradeRationale'
            },
            note('Note', 'missing.review.note', 'if needed')
          ]
        }
      ]
    case 'found':
      return [
        { heading: 'Found', fields: FOUND_FIELDS },
        { heading: 'Return interview', fields: INTERVIEW_FIELDS }
      ]
    case 'return-interview':
      return [{ heading: 'Return interview', fields: INTERVIEW_FIELDS }]
    case 'transfer':
      return [
        {
          heading: 'New owner',
          fields: [
            {
              path: 'ownerForce',
              label: 'New owner',
              widget: 'code',
              rows: { national: 'stations' },
              span: 12,
              topic: 'missing.transfer.ownerForce'
            },
            { path: 'officer', label: 'Officer in charge', widget: 'text', span: 6, topic: 'missing.officer' },
            { path: 'contact', label: 'Contact', hint: 'if known', widget: 'text', span: 6, topic: 'missing.contact', mono: true },
            note('Why it goes there', 'missing.transfer.note')
          ]
        }
      ]
    case 'cancel':
      return [
        {
          heading: 'Recorded in error',
          fields: [
            { path: 'date', label: 'Date', widget: 'date', lean: 'past', span: 4, topic: 'missing.cancel.date' },
            note('What was wrong', 'missing.cancel.note')
          ]
        }
      ]
  }
}
