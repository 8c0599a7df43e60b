import type { VehicleChange, VehicleContent } from '../../../../../mock-server/api/vehicles.ts'
import { tableRows } from '../../../forms/code-tables.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import type { FieldSpec, SectionSpec, TypedFields } from '../../../forms/field.ts'
import { filledFields } from '../../../forms/filled-fields.ts'
import type { FormStart } from '../../../forms/form-model.ts'
import { twelveMonthsOn } from '../../wanted/wanted-start.ts'

export type ShortChange = Exclude<VehicleChange, 'amend'>

const NOTE: FieldSpec = {
  path: 'note',
  label: 'Note',
  hint: 'if needed',
  widget: 'multiline',
  lines: 2,
  span: 12,
  topic: 'vehicle.change.note'
}

/** The fields of every change that is not the whole report. */
export const changeSections = (change: ShortChange): readonly SectionSpec[] => {
  switch (change) {
    case 'confirm':
      return [
        {
          heading: 'Confirmed by',
          fields: [
            { path: 'reference', label: 'Crime reference', widget: 'text', span: 5, topic: 'vehicle.reference', mono: true },
            { path: 'officer', label: 'Officer', widget: 'text', span: 7, topic: 'vehicle.officer' },
            NOTE
          ]
        }
      ]
    case 'recover':
      return [
        {
          heading: 'When and where',
          fields: [
            { path: 'date', label: 'Recovered on', widget: 'date', lean: 'past', span: 3, topic: 'vehicle.recovery.date' },
            { path: 'place', label: 'Place', widget: 'text', span: 9, topic: 'vehicle.recovery.place' },
            { path: 'by', label: 'By whom', widget: 'text', span: 6, topic: 'vehicle.recovery.by' },
            { path: 'storage', label: 'Held at', hint: 'if known', widget: 'text', span: 6, topic: 'vehicle.recovery.storage' },
            NOTE
          ]
        }
      ]
    case 'extend':
      return [
        {
          heading: 'New expiry',
          fields: [
            { path: 'expiry', label: 'Expiry', widget: 'date', lean: 'future', span: 4, topic: 'vehicle.expiry' },
            { ...NOTE, label: 'Why it stands on', hint: '', topic: 'vehicle.extend.note' }
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
              rows: { own: tableRows('cancel-reasons').filter(({ extra }) => extra?.['for'] === 'vehicle') },
              span: 8,
              topic: 'vehicle.cancel.reason'
            },
            { path: 'date', label: 'Date', widget: 'date', lean: 'past', span: 4, topic: 'vehicle.cancel.date' },
            NOTE
          ]
        }
      ]
  }
}

/** What a change knows before a key is pressed, marked until looked at. @param today YYYY-MM-DD */
export const changeStart = (change: ShortChange, content: VehicleContent, today: string): FormStart => {
  const known = (): TypedFields => {
    switch (change) {
      case 'confirm':
        return filledFields({ reference: content.reference, officer: content.officer })
      case 'extend': {
        const next = twelveMonthsOn(today)
        return { expiry: inWords(next > content.expiry ? next : twelveMonthsOn(content.expiry)) }
      }
      case 'recover':
      case 'cancel':
        return { date: inWords(today) }
    }
  }
  const fields = known()
  return { fields, carried: Object.keys(fields) }
}
