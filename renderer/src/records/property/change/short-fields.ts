import type { PropertyChange, PropertyContent } from '../../../../../mock-server/api/property.ts'
import { tableRows } from '../../../forms/code-tables.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import type { FieldSpec, SectionSpec, TypedFields } from '../../../forms/field.ts'
import { filledFields } from '../../../forms/filled-fields.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { twelveMonthsOn } from '../../wanted/wanted-start.ts'

export type ShortChange = Exclude<PropertyChange, 'amend'>

const NOTE: FieldSpec = {
  path: 'note',
  label: 'Note',
  hint: 'if needed',
  widget: 'multiline',
  lines: 2,
  span: 12,
  topic: 'property.change.note'
}

/** The fields of every change that is not the whole report. */
export const changeSections = (change: ShortChange): readonly SectionSpec[] => {
  switch (change) {
    case 'confirm':
      return [
        {
          heading: 'Confirmed by',
          fields: [
            {
              path: 'reference',
              label: 'Crime or lost-property reference',
              widget: 'text',
              span: 6,
              topic: 'property.reference',
              mono: true
            },
            { path: 'officer', label: 'Officer', widget: 'text', span: 6, topic: 'property.officer' },
            NOTE
          ]
        }
      ]
    case 'locate':
      return [
        {
          heading: 'When and where',
          fields: [
            { path: 'date', label: 'Located on', widget: 'date', lean: 'past', span: 3, topic: 'property.location.date' },
            { path: 'place', label: 'Place', widget: 'text', span: 9, topic: 'property.location.place' },
            { path: 'by', label: 'By whom', widget: 'text', span: 6, topic: 'property.location.by' },
            { path: 'storage', label: 'Held at', hint: 'if held', widget: 'text', span: 6, topic: 'property.storage' },
            NOTE
          ]
        }
      ]
    case 'extend':
      return [
        {
          heading: 'New review',
          fields: [
            { path: 'reviewDate', label: 'Review date', widget: 'date', lean: 'future', span: 4, topic: 'property.reviewDate' },
            { ...NOTE, label: 'Why it stands on', hint: '', topic: 'property.extend.note' }
          ]
        }
      ]
    case 'cancel':
      return [
        {
          heading: 'Why and when',
          fields: [
            {
              path: 'reason',
              label: 'Why it is cancelled',
              widget: 'code',
              rows: { own: tableRows('cancel-reasons').filter(({ extra }) => extra?.['for'] === 'property') },
              span: 8,
              topic: 'property.cancel.reason'
            },
            { path: 'date', label: 'Date', widget: 'date', lean: 'past', span: 4, topic: 'property.cancel.date' },
            NOTE
          ]
        }
      ]
  }
}

/** What a change knows before a key is pressed, marked until looked at. @param today YYYY-MM-DD */
export const changeStart = (change: ShortChange, content: PropertyContent, today: string): FormStart => {
  const known = (): TypedFields => {
    switch (change) {
      case 'confirm':
        return filledFields({ reference: content.reference, officer: content.officer })
      case 'extend':
        return { reviewDate: inWords(twelveMonthsOn(today)) }
      case 'locate':
      case 'cancel':
        return { date: inWords(today) }
    }
  }
  const fields = known()
  return { fields, carried: Object.keys(fields) }
}
