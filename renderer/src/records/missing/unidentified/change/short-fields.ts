import type { UnidentifiedChange } from '../../../../../../mock-server/api/unidentified-changes.ts'
import { inWords } from '../../../../forms/dates/calendar.ts'
import type { FieldSpec, SectionSpec } from '../../../../forms/field.ts'
import type { FormStart } from '../../../../forms/form-model.ts'
import { IDENTIFIED_BY_ROWS } from './unidentified-record.ts'

export type ShortChange = Exclude<UnidentifiedChange, 'amend'>

const note = (label: string, topic: string, hint?: string): FieldSpec => ({
  path: 'note',
  label,
  widget: 'multiline',
  lines: 2,
  span: 12,
  topic,
  ...(hint === undefined ? {} : { hint })
})

/** The fields of every change that is not the whole record. */
export const changeSections = (change: ShortChange): readonly SectionSpec[] => {
  switch (change) {
    case 'identify':
      return [
        {
          heading: 'Who they are',
          fields: [
            { path: 'pncId', label: 'PNC ID of their record', widget: 'text', span: 4, topic: 'unidentified.identify.pncId', mono: true },
            {
              path: 'by',
              label: 'Identified by',
              widget: 'code',
              rows: { own: IDENTIFIED_BY_ROWS },
              span: 5,
              topic: 'unidentified.identify.by'
            },
            { path: 'date', label: 'Date', widget: 'date', lean: 'past', span: 3, topic: 'unidentified.identify.date' },
            { path: 'confirmedBy', label: 'Confirmed by', widget: 'text', span: 12, topic: 'unidentified.identify.confirmedBy' },
            note('Note', 'unidentified.identify.note', 'if needed')
          ]
        }
      ]
    case 'reopen':
      return [{ heading: 'The identification was wrong', fields: [note('Why it was wrong', 'unidentified.reopen.note')] }]
    case 'cancel':
      return [
        {
          heading: 'Recorded in error',
          fields: [
            { path: 'date', label: 'Date', widget: 'date', lean: 'past', span: 4, topic: 'unidentified.cancel.date' },
            note('What was wrong', 'unidentified.cancel.note')
          ]
        }
      ]
  }
}

interface Known {
  /** YYYY-MM-DD */
  readonly today: string
  /** Of the record that was chosen among the matches. */
  readonly pncId: string | undefined
}

/** What a change knows before a key is pressed, marked until looked at. */
export const changeStart = (change: ShortChange, { today, pncId }: Known): FormStart => {
  const fields: Record<string, string> = {
    ...(change === 'reopen' ? {} : { date: inWords(today) }),
    ...(change === 'identify' && pncId !== undefined ? { pncId } : {})
  }
  return { fields, carried: Object.keys(fields) }
}
