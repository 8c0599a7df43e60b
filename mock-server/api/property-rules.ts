import { plainMark } from './look-alikes.ts'
import { CATEGORY_PARTS, OTHER_MARK, PropertyContentSchema } from './property.ts'
import type { CategoryPart, PropertyContent, PropertyStatus } from './property.ts'

/** What a category says of its things: a row of the table `property-categories`, read by `categoryOf`. */
export interface PropertyCategory {
  readonly label: string
  /** Kinds of mark that identify it; one of them is required. */
  readonly identify: readonly string[]
  /** Parts that it has beside what all property has, and those of them that are required. */
  readonly parts: readonly CategoryPart[]
  readonly needs: readonly CategoryPart[]
  /** Whether "none" or "removed", with a description, may stand in for the mark. */
  readonly mayLackMark: boolean
}

const partsIn = (value: unknown): CategoryPart[] =>
  Array.isArray(value) ? CATEGORY_PARTS.filter((part) => value.some((each) => each === part)) : []

/** A row of the table `property-categories` as the rules read it. */
export const categoryOf = (row: {
  readonly label: string
  readonly extra?: Readonly<Record<string, unknown>> | undefined
}): PropertyCategory => {
  const identify = row.extra?.['identify']
  return {
    label: row.label,
    identify: Array.isArray(identify) ? identify.map(String) : [],
    parts: partsIn(row.extra?.['parts']),
    needs: partsIn(row.extra?.['needs']),
    mayLackMark: row.extra?.['mayLackMark'] === true
  }
}

/** What the rules need to know beside the report: the day, the category table, as what it is to stand. */
export interface PropertyRuleContext {
  /** Calendar day, YYYY-MM-DD. */
  readonly today: string
  readonly category: (code: string) => PropertyCategory | undefined
  /** A confirmed report has, and keeps, its reference and its officer. */
  readonly status: PropertyStatus
}

const PART_WORDS: Readonly<Record<CategoryPart, string>> = {
  firearmKind: 'the kind of firearm',
  calibre: 'the calibre',
  species: 'the species',
  breed: 'the breed',
  vesselName: 'the vessel’s name'
}
/** `hull number, engine number or registration` */
export const eitherOf = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`

/** Every rule of a property report that looks beyond one field (records, Property). Binds client and server alike. */
export const propertyRules = ({ today, category, status }: PropertyRuleContext) =>
  PropertyContentSchema.superRefine((report, context) => {
    const refuse = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message })
    }
    const rule = category(report.category)
    if (rule === undefined) refuse(['category'], 'Choose a category from the list.')
    else marksAndParts(report, rule, refuse)
    report.marks.forEach(({ kind, value }, index) => {
      const earlier = report.marks.slice(0, index)
      if (earlier.some((each) => each.kind === kind && plainMark(each.value) === plainMark(value)))
        refuse(['marks', index, 'value'], 'This mark is given already. Take one of them out.')
    })
    if (report.date > today) refuse(['date'], 'The date cannot be in the future.')
    if (report.dateTo !== undefined && report.dateTo > today) refuse(['dateTo'], 'The date cannot be in the future.')
    if (report.dateTo !== undefined && report.dateTo < report.date) refuse(['dateTo'], 'The end is before the start.')
    if (report.circumstance !== 'found' && report.finder !== undefined)
      refuse(['finder', 'name'], 'Only found property has a finder. Take the finder out, or say that it is found.')
    if (status !== 'unconfirmed' && status !== 'cancelled') {
      if (report.reference === undefined)
        refuse(['reference'], 'A confirmed report needs its crime or lost-property reference. Give it, or send it unconfirmed.')
      if (report.officer === undefined) refuse(['officer'], 'A confirmed report needs its officer. Name one, or send it unconfirmed.')
    }
  })

const marksAndParts = (
  report: PropertyContent,
  rule: PropertyCategory,
  refuse: (path: (string | number)[], message: string) => void
): void => {
  const { identify, label } = rule
  report.marks.forEach(({ kind }, index) => {
    if (kind !== OTHER_MARK && !identify.includes(kind))
      refuse(['marks', index, 'kind'], `${label} are identified by ${eitherOf(identify)}. Choose one of these, or "${OTHER_MARK}".`)
  })
  const identified = report.marks.some(({ kind }) => identify.includes(kind))
  if (!identified && report.withoutMark === undefined)
    refuse(
      ['marks', 0, 'value'],
      rule.mayLackMark
        ? `Give the ${eitherOf(identify)}. If there is none or it was removed, say so and describe the item.`
        : `${label} need a mark that identifies them: give the ${eitherOf(identify)}.`
    )
  if (report.withoutMark !== undefined && !rule.mayLackMark)
    refuse(['withoutMark', 'state'], `Only firearms may be recorded without a mark. Give the ${eitherOf(identify)}.`)
  if (report.withoutMark !== undefined && rule.mayLackMark && identified)
    refuse(['withoutMark', 'state'], `The ${eitherOf(identify)} is given: it is not ${report.withoutMark.state}. Take one of the two out.`)
  for (const part of CATEGORY_PARTS) {
    if (rule.needs.includes(part) && report[part] === undefined) refuse([part], `${label} need ${PART_WORDS[part]}.`)
    if (!rule.parts.includes(part) && report[part] !== undefined)
      refuse([part], `${label} do not have ${PART_WORDS[part]}. Take it out, or choose another category.`)
  }
}
