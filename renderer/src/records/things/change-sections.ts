import { tableRows } from '../../forms/code-tables.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import type { FieldSpec, SectionSpec, TypedFields } from '../../forms/field.ts'
import { filledFields } from '../../forms/filled-fields.ts'

/** `property` or `vehicle`: the reasons for which its reports are cancelled, and its help topics. */
type Thing = 'property' | 'vehicle'

export const noteField = (thing: Thing): FieldSpec => ({
  path: 'note',
  label: 'Note',
  hint: 'if needed',
  widget: 'multiline',
  lines: 2,
  span: 12,
  topic: `${thing}.change.note`
})

/** What confirms a report of a thing (records, Property and Vehicle). */
export const confirmSections = (thing: Thing, referenceLabel: string): readonly SectionSpec[] => [
  {
    heading: 'Confirmed by',
    fields: [
      { path: 'reference', label: referenceLabel, widget: 'text', span: 6, topic: `${thing}.reference`, mono: true },
      { path: 'officer', label: 'Officer', widget: 'text', span: 6, topic: `${thing}.officer` },
      noteField(thing)
    ]
  }
]

/** When and where a thing came to light, and who has it. @param words of the first field; its topics; where it is kept */
export const foundSections = (
  thing: Thing,
  { dayLabel, topics, storageTopic }: { readonly dayLabel: string; readonly topics: string; readonly storageTopic: string }
): readonly SectionSpec[] => [
  {
    heading: 'When and where',
    fields: [
      { path: 'date', label: dayLabel, widget: 'date', lean: 'past', span: 3, topic: `${topics}.date` },
      { path: 'place', label: 'Place', widget: 'text', span: 9, topic: `${topics}.place` },
      { path: 'by', label: 'By whom', widget: 'text', span: 6, topic: `${topics}.by` },
      { path: 'storage', label: 'Held at', hint: 'if held', widget: 'text', span: 6, topic: storageTopic },
      noteField(thing)
    ]
  }
]

/** A later day until which it stands, and why. */
export const extendSections = (
  thing: Thing,
  day: { readonly heading: string; readonly path: string; readonly label: string; readonly topic: string }
): readonly SectionSpec[] => [
  {
    heading: day.heading,
    fields: [
      { path: day.path, label: day.label, widget: 'date', lean: 'future', span: 4, topic: day.topic },
      { ...noteField(thing), label: 'Why it stands on', hint: '', topic: `${thing}.extend.note` }
    ]
  }
]

export const cancelSections = (thing: Thing): readonly SectionSpec[] => [
  {
    heading: 'Why and when',
    fields: [
      {
        path: 'reason',
        label: 'Why it is cancelled',
        widget: 'code',
        rows: { own: tableRows('cancel-reasons').filter(({ extra }) => extra?.['for'] === thing) },
        span: 8,
        topic: `${thing}.cancel.reason`
      },
      { path: 'date', label: 'Date', widget: 'date', lean: 'past', span: 4, topic: `${thing}.cancel.date` },
      noteField(thing)
    ]
  }
]

/** What a confirmation knows of a report that holds some of it already. */
export const confirmStart = ({
  reference,
  officer
}: {
  readonly reference?: string | undefined
  readonly officer?: string | undefined
}): TypedFields => filledFields({ reference, officer })
/** What happened is said to be of today until it is said otherwise. @param today YYYY-MM-DD */
export const todayStart = (today: string): TypedFields => ({ date: inWords(today) })
