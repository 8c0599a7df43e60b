import { categoryOf, propertyRules, type PropertyRuleContext } from '../../../../mock-server/api/property-rules.ts'
import { MOST_MARKS, OTHER_MARK, PropertyContentSchema, type PropertyContent } from '../../../../mock-server/api/property.ts'
import { tableRows } from '../../forms/code-tables.ts'
import type { TypedFields } from '../../forms/field.ts'
import { createFieldReader } from '../../forms/field-reader.ts'
import { readByRules, type RulesReading } from '../../forms/read-by-rules.ts'
import { markPath, marksAsked } from './property-fields.ts'

export type PropertyReading = RulesReading<PropertyContent>

/** A category as its rules read it, from the table. */
export const categoryRule = (code: string): ReturnType<PropertyRuleContext['category']> => {
  const row = tableRows('property-categories').find((one) => one.code === code.toUpperCase())
  return row === undefined ? undefined : categoryOf(row)
}

/** Where the schema speaks to other systems, the operator is told how to mend it. */
const PLAINER: Readonly<Record<string, string>> = {
  ownerForce: 'Choose the owner: four letters or digits, or part of the station’s name.',
  date: 'Give the date, for example yesterday.',
  value: 'Give the value in whole pounds, for example 850.'
}
const standIns = (today: string): Readonly<Record<string, unknown>> => ({
  circumstance: 'lost',
  description: 'x',
  date: today,
  place: 'x',
  ownerForce: '0000',
  ...Object.fromEntries(
    Array.from({ length: MOST_MARKS }, (_none, index) => [
      [`marks.${index}.kind`, OTHER_MARK],
      [`marks.${index}.value`, `XX${index}`]
    ]).flat()
  )
})

/** What is wrong with the marks as a whole is said at the first of them. */
const FIRST_FIELDS: Readonly<Record<string, string>> = {
  marks: 'marks.0.value',
  withoutMark: 'withoutMark.state',
  loser: 'loser.name',
  finder: 'finder.name'
}

/** Where each mark that was typed stands in the form: rows left empty are passed over. */
const typedMarks = (typed: TypedFields): readonly number[] =>
  Array.from({ length: Math.min(marksAsked(typed), MOST_MARKS) }, (_none, index) => index).filter((index) =>
    ['kind', 'value'].some((part) => (typed[`${markPath(index)}.${part}`] ?? '').trim() !== '')
  )
/** The field that shows a path of the report; marks count without the empty rows between them. */
export const propertyFieldOf = (path: string, typed: TypedFields): string => {
  const mark = /^marks\.(\d+)(?:\.(kind|value))?$/.exec(path)
  if (mark === null) return FIRST_FIELDS[path] ?? path
  return `${markPath(typedMarks(typed)[Number(mark[1])] ?? Number(mark[1]))}.${mark[2] ?? 'value'}`
}

const write = (typed: TypedFields, today: string, standing: PropertyContent | undefined) => {
  const { text, date, wrong, faults } = createFieldReader(typed, today)
  const pounds = text('value')?.replace(/[£,\s]/g, '')
  if (pounds !== undefined && !/^\d{1,9}$/.test(pounds)) wrong('value', 'Give the value in whole pounds, for example 850.')
  const named = (who: 'loser' | 'finder') => ({ name: text(`${who}.name`), contact: text(`${who}.contact`) })
  const draft = {
    category: (text('category') ?? '').toUpperCase(),
    circumstance: text('circumstance')?.toLowerCase() ?? '',
    make: text('make'),
    model: text('model'),
    description: text('description') ?? '',
    colour: text('colour'),
    marks: typedMarks(typed).map((index) => ({
      kind: text(`${markPath(index)}.kind`) ?? '',
      value: text(`${markPath(index)}.value`) ?? ''
    })),
    withoutMark: { state: text('withoutMark.state'), description: text('withoutMark.description') },
    firearmKind: text('firearmKind'),
    calibre: text('calibre'),
    species: text('species'),
    breed: text('breed'),
    vesselName: text('vesselName'),
    date: date('date', 'past') ?? '',
    dateTo: date('dateTo', 'past'),
    place: text('place') ?? '',
    reference: text('reference'),
    officer: text('officer'),
    contact: text('contact'),
    value: pounds !== undefined && /^\d{1,9}$/.test(pounds) ? Number(pounds) : undefined,
    loser: named('loser'),
    finder: named('finder'),
    storage: text('storage'),
    // An owner is not changed by an amendment.
    ownerForce: standing?.ownerForce ?? text('ownerForce') ?? ''
  }
  return { draft, faults }
}

/** What is typed as a property report, or everything that is wrong with it, each at its field (mock-server/api/property-rules.ts). */
export const readProperty = (typed: TypedFields, rules: PropertyRuleContext, standing?: PropertyContent): PropertyReading => {
  const { draft, faults } = write(typed, rules.today, standing)
  return readByRules({
    draft,
    faults,
    shape: PropertyContentSchema,
    rules: propertyRules(rules),
    standIns: standIns(rules.today),
    restsOn: { date: ['dateTo'] },
    fieldOf: (path) => propertyFieldOf(path, typed),
    plainer: PLAINER
  })
}
