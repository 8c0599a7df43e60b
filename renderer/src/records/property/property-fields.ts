import type { CodeRow } from '../../../../mock-server/api/reference.ts'
import type { PropertyCategory } from '../../../../mock-server/api/property-rules.ts'
import { MOST_MARKS, OTHER_MARK, type CategoryPart } from '../../../../mock-server/api/property.ts'
import { capitalised } from '../../forms/capitalised.ts'
import type { FieldSpec, SectionSpec, TypedFields } from '../../forms/field.ts'
import type { FactFields } from '../../forms/known-facts.ts'

/** Which of its fields hold what reports of one person have in common. */
export const PROPERTY_FACTS: FactFields = { officer: 'officer', contact: 'contact', owner: 'ownerForce', crimeReference: 'reference' }

export const CIRCUMSTANCE_ROWS: readonly CodeRow[] = [
  { code: 'lost', label: 'Lost' },
  { code: 'stolen', label: 'Stolen' },
  { code: 'found', label: 'Found' }
]
const WITHOUT_ROWS: readonly CodeRow[] = [
  { code: 'none', label: 'None: it never had one' },
  { code: 'removed', label: 'Removed or made illegible' }
]
const SENT_AS_ROWS: readonly CodeRow[] = [
  { code: 'unconfirmed', label: 'Unconfirmed: to be confirmed later' },
  { code: 'confirmed', label: 'Confirmed: with reference and officer' }
]

const PARTS: Readonly<Record<CategoryPart, FieldSpec>> = {
  firearmKind: { path: 'firearmKind', label: 'Kind of firearm', widget: 'text', span: 6, topic: 'property.firearmKind' },
  calibre: { path: 'calibre', label: 'Calibre', widget: 'text', span: 6, topic: 'property.calibre' },
  species: { path: 'species', label: 'Species', widget: 'text', span: 4, topic: 'property.species' },
  breed: { path: 'breed', label: 'Breed', widget: 'text', span: 8, topic: 'property.breed' },
  vesselName: { path: 'vesselName', label: 'Vessel’s name', widget: 'text', span: 12, topic: 'property.vesselName' }
}
const WITHOUT_MARK: readonly FieldSpec[] = [
  {
    path: 'withoutMark.state',
    label: 'Serial number',
    hint: 'where there is none',
    widget: 'code',
    rows: { own: WITHOUT_ROWS },
    span: 4,
    topic: 'property.withoutMark.state'
  },
  {
    path: 'withoutMark.description',
    label: 'How it is known without it',
    widget: 'text',
    span: 8,
    topic: 'property.withoutMark.description'
  }
]

export const markPath = (index: number): string => `marks.${index}`
const MARK = /^marks\.(\d+)\.(?:kind|value)$/
/** How many marks are asked for: those that hold something and one more, so that the next is always there. */
export const marksAsked = (typed: TypedFields): number => {
  const last = Math.max(-1, ...Object.entries(typed).map(([path, text]) => (text.trim() === '' ? -1 : Number(MARK.exec(path)?.[1] ?? -1))))
  return Math.min(last + 2, MOST_MARKS)
}
const markFields = (index: number, kinds: readonly CodeRow[]): readonly FieldSpec[] => [
  {
    path: `${markPath(index)}.kind`,
    schemaPath: 'marks.kind',
    label: `Kind of mark ${index + 1}`,
    widget: 'code',
    rows: { own: kinds },
    span: 5,
    topic: 'property.marks.kind'
  },
  {
    path: `${markPath(index)}.value`,
    schemaPath: 'marks.value',
    label: `Mark ${index + 1}`,
    widget: 'text',
    span: 7,
    topic: 'property.marks.value',
    mono: true
  }
]

interface Shape {
  /** As the category chosen has it; undefined while none is. */
  readonly category: PropertyCategory | undefined
  readonly circumstance: string
  readonly marks: number
  /** Parts that hold something stay in sight whatever the category, so that nothing unseen is sent. */
  readonly filled: ReadonlySet<string>
  /** Whether how it is sent is asked: an amendment does not change it. */
  readonly sentAs: boolean
}

/** A property report's fields, in the order in which they are asked and read. */
export const propertySections = ({ category, circumstance, marks, filled, sentAs }: Shape): readonly SectionSpec[] => {
  const kinds = [...(category?.identify ?? []), OTHER_MARK].map((kind) => ({ code: kind, label: capitalised(kind) }))
  const parts = Object.values(PARTS).filter(({ path }) => category?.parts.some((part) => part === path) === true || filled.has(path))
  const lacks = category?.mayLackMark === true || filled.has('withoutMark.state') || filled.has('withoutMark.description')
  const found = circumstance === 'found' || filled.has('finder.name') || filled.has('finder.contact')
  return [
    {
      heading: 'What it is',
      fields: [
        {
          path: 'category',
          label: 'Category',
          widget: 'code',
          rows: { small: 'property-categories' },
          span: 5,
          topic: 'property.category'
        },
        {
          path: 'circumstance',
          label: 'Lost, stolen or found',
          widget: 'code',
          rows: { own: CIRCUMSTANCE_ROWS },
          span: 4,
          topic: 'property.circumstance'
        },
        { path: 'colour', label: 'Colour', widget: 'text', span: 3, topic: 'property.colour' },
        { path: 'make', label: 'Make', widget: 'text', span: 4, topic: 'property.make' },
        { path: 'model', label: 'Model', widget: 'text', span: 5, topic: 'property.model' },
        { path: 'value', label: 'Value in pounds', widget: 'text', span: 3, topic: 'property.value', mono: true },
        ...parts,
        { path: 'description', label: 'Description', widget: 'multiline', lines: 2, span: 12, topic: 'property.description' }
      ]
    },
    {
      heading: 'Identifying marks',
      fields: [...Array.from({ length: marks }, (_none, index) => markFields(index, kinds)).flat(), ...(lacks ? WITHOUT_MARK : [])]
    },
    {
      heading: 'When and where',
      fields: [
        { path: 'date', label: 'Date', widget: 'date', lean: 'past', span: 3, topic: 'property.date' },
        { path: 'dateTo', label: 'To', hint: 'if a span', widget: 'date', lean: 'past', span: 3, topic: 'property.dateTo' },
        { path: 'place', label: 'Place', widget: 'text', span: 6, topic: 'property.place' },
        { path: 'loser.name', label: 'Loser', widget: 'text', span: 6, topic: 'property.loser.name' },
        { path: 'loser.contact', label: 'Loser’s contact', widget: 'text', span: 6, topic: 'property.loser.contact' },
        ...(found
          ? ([
              { path: 'finder.name', label: 'Finder', widget: 'text', span: 6, topic: 'property.finder.name' },
              { path: 'finder.contact', label: 'Finder’s contact', widget: 'text', span: 6, topic: 'property.finder.contact' }
            ] as const)
          : []),
        { path: 'storage', label: 'Held at', hint: 'if held', widget: 'text', span: 12, topic: 'property.storage' }
      ]
    },
    {
      heading: 'Reference and owner',
      fields: [
        {
          path: 'reference',
          label: 'Crime or lost-property reference',
          hint: 'to confirm',
          widget: 'text',
          span: 6,
          topic: 'property.reference',
          mono: true
        },
        { path: 'officer', label: 'Officer', hint: 'to confirm', widget: 'text', span: 6, topic: 'property.officer' },
        { path: 'contact', label: '24-hour contact', widget: 'text', span: 6, topic: 'property.contact', mono: true },
        { path: 'ownerForce', label: 'Owner', widget: 'code', rows: { national: 'stations' }, span: 6, topic: 'property.ownerForce' },
        ...(sentAs
          ? ([
              { path: 'status', label: 'Send as', widget: 'code', rows: { own: SENT_AS_ROWS }, span: 12, topic: 'property.status' }
            ] as const)
          : [])
      ]
    }
  ]
}

const EVERY_PART: PropertyCategory = {
  label: '',
  identify: [],
  parts: ['firearmKind', 'calibre', 'species', 'breed', 'vesselName'],
  needs: [],
  mayLackMark: true
}
/** Every field that a version can hold: to name and word what it changed. */
export const ALL_PROPERTY_FIELDS: readonly FieldSpec[] = propertySections({
  category: EVERY_PART,
  circumstance: 'found',
  marks: MOST_MARKS,
  filled: new Set(),
  sentAs: false
}).flatMap(({ fields }) => fields)
/** Those of one report, to explain them: a mark stands for all marks. */
export const PROPERTY_HELP_SECTIONS: readonly SectionSpec[] = propertySections({
  category: EVERY_PART,
  circumstance: 'found',
  marks: 1,
  filled: new Set(),
  sentAs: false
})
