import type { PersonSummary } from '../../../../../mock-server/api/summary.ts'
import { labelOf } from '../../../forms/code-tables.ts'
import { inWords } from '../../../forms/dates/calendar.ts'
import { birthWords, heightWords, nameWords, periodWords, sexWords } from '../person-words.ts'

/** `one-only`: the other record does not say; that is no difference, and no likeness. */
export type Verdict = 'same' | 'differs' | 'one-only'
export interface CompareRow {
  readonly label: string
  readonly one: readonly string[]
  readonly other: readonly string[]
  readonly verdict: Verdict
}
export interface CompareSection {
  readonly heading: string
  readonly rows: readonly CompareRow[]
}

type Lines = (summary: PersonSummary, today: string) => readonly (string | null | undefined)[]
/** What decides whether two are one comes first. */
const FIELDS: readonly { readonly heading: string; readonly rows: readonly (readonly [string, Lines])[] }[] = [
  {
    heading: 'Who it is',
    rows: [
      ['Name', ({ person: { content } }) => content.names.filter(({ kind }) => kind === 'true').map(nameWords)],
      ['Other names', ({ person: { content } }) => content.names.filter(({ kind }) => kind !== 'true').map(nameWords)],
      ['Born', ({ person: { content } }, today) => (hasBirth(content) ? [birthWords(content, today)] : [])],
      ['Born at', ({ person: { content } }) => [content.birth.place]],
      ['Sex', ({ person: { content } }) => (content.sex === 'U' ? [] : [sexWords(content.sex)])],
      ['Nationality', ({ person: { content } }) => [content.nationality]],
      ['Died', ({ person: { content } }) => [content.deceased === undefined ? null : inWords(content.deceased)]]
    ]
  },
  {
    heading: 'Numbers',
    rows: [
      ['CRO', ({ person }) => identifiers(person.content, 'cro')],
      ['Driver number', ({ person }) => identifiers(person.content, 'driver-number')],
      ['NI number', ({ person }) => identifiers(person.content, 'ni-number')],
      ['Passport', ({ person }) => identifiers(person.content, 'passport')],
      [
        'Fingerprints and DNA',
        ({ person }) => person.content.heldElsewhere.map(({ register, status }) => `${register.toUpperCase()} ${status}`)
      ]
    ]
  },
  {
    heading: 'Description',
    rows: [
      ['Appearance', ({ person: { content } }) => [content.appearance === undefined ? null : `IC${content.appearance}`]],
      ['Height', ({ person: { content } }) => [heightWords(content)]],
      ['Build', ({ person: { content } }) => [content.build]],
      ['Hair', ({ person: { content } }) => [content.hair]],
      ['Eyes', ({ person: { content } }) => [content.eyes]],
      ['Marks', ({ person: { content } }) => content.marks.map(({ kind, place, description }) => `${kind}, ${place}: ${description}`)]
    ]
  },
  {
    heading: 'Where and how',
    rows: [
      [
        'Addresses',
        ({ person: { content } }) =>
          content.addresses.map(({ lines, postcode, from, to }) =>
            [[lines, postcode].filter((part) => part !== undefined).join(' '), periodWords(from, to)]
              .filter((part) => part !== '')
              .join(' · ')
          )
      ],
      ['Telephone', ({ person: { content } }) => content.phones],
      ['Occupation', ({ person: { content } }) => [content.occupation]],
      ['Associates', ({ associates }) => associates.map(({ displayName, relation }) => `${displayName} (${relation})`)],
      ['Vehicles', ({ vehicles }) => vehicles.map(({ vrm }) => vrm)]
    ]
  },
  {
    heading: 'Held on them',
    rows: [
      ['Warnings', ({ flags }) => flags.warnings.map((code) => `W-${code} ${labelOf('warning-signals', code)}`)],
      ['Markers', ({ flags }) => flags.markers.map((code) => `I-${code} ${labelOf('information-markers', code)}`)],
      ['Wanted', ({ wanted }) => wanted.filter(({ status }) => status === 'circulated').map(({ reference }) => reference)],
      [
        'Missing',
        ({ missing }) => missing.filter(({ open }) => open).map(({ reportedAt }) => `reported ${inWords(reportedAt.slice(0, 10))}`)
      ],
      ['Record', ({ person: { ownerForce, createdAt } }) => [`owner ${ownerForce}, since ${inWords(createdAt.slice(0, 10))}`]]
    ]
  }
]

type Content = PersonSummary['person']['content']
const hasBirth = ({ birth }: Content): boolean =>
  birth.date !== undefined || birth.asGiven !== undefined || birth.approximateAge !== undefined
const identifiers = (content: Content, kind: Content['identifiers'][number]['kind']): string[] =>
  content.identifiers.filter((one) => one.kind === kind).map(({ value }) => value)

const folded = (line: string): string => line.trim().toLocaleLowerCase('en-GB')
/** Whether a line stands on the other record too, whatever its capitals. */
export const isShared = (line: string, others: readonly string[]): boolean => others.some((other) => folded(other) === folded(line))

const verdictOf = (one: readonly string[], other: readonly string[]): Verdict => {
  if (one.length === 0 || other.length === 0) return 'one-only'
  return one.length === other.length && one.every((line) => isShared(line, other)) ? 'same' : 'differs'
}

/** Two records, field by field, each beside its like; what neither says is left out. @param today YYYY-MM-DD */
export const compareRows = (one: PersonSummary, other: PersonSummary, today: string): readonly CompareSection[] =>
  FIELDS.map(({ heading, rows }) => ({
    heading,
    rows: rows.flatMap(([label, read]): CompareRow[] => {
      const filled = (summary: PersonSummary): string[] =>
        read(summary, today).flatMap((line) => (line === null || line === undefined || line === '' ? [] : [line]))
      const [left, right] = [filled(one), filled(other)]
      return left.length + right.length === 0 ? [] : [{ label, one: left, other: right, verdict: verdictOf(left, right) }]
    })
  })).filter(({ rows }) => rows.length > 0)
