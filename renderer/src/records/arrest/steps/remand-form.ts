import {
  APPEARANCE_RESULTS,
  BasicRemandSchema,
  MOST_BAIL_CONDITIONS,
  remandFaults,
  type BasicRemand
} from '../../../../../mock-server/api/remands.ts'
import type { SectionSpec, TypedFields } from '../../../forms/field.ts'
import { createFieldReader } from '../../../forms/field-reader.ts'
import { REMAND_WORDS } from '../report/report-words.ts'
import { AUTHORITY_FIELD, LOCAL_AUTHORITY, readAuthority } from './local-authority.ts'
import { printedLines, printFault } from './printed-lines.ts'
import type { StepReading, StepSurroundings } from './step-reading.ts'

const condition = (index: number): string => `bailConditions.${index}`
const conditionsTyped = (typed: TypedFields): readonly number[] =>
  Array.from({ length: MOST_BAIL_CONDITIONS }, (_none, index) => index).filter((index) => (typed[condition(index)] ?? '').trim() !== '')

export const CONDITIONS = 'Conditions'

/** Only who is remanded in care has a local authority. */
const inCare = (typed: TypedFields): boolean => typed['appearanceResult'] === 'remanded-in-care'

/** As many conditions as are typed, and room for one more. */
const conditionFields = (typed: TypedFields): number => Math.min((conditionsTyped(typed).at(-1) ?? -1) + 2, MOST_BAIL_CONDITIONS)

export const remandSections = (typed: TypedFields): readonly SectionSpec[] => [
  {
    heading: 'Result',
    fields: [
      {
        path: 'appearanceResult',
        label: 'Result',
        widget: 'code',
        rows: { own: APPEARANCE_RESULTS.map((code) => ({ code, label: REMAND_WORDS[code] })) },
        span: 8,
        topic: 'arrest.remand.result'
      },
      { path: 'remandDate', label: 'Date', widget: 'date', lean: 'past', span: 4, topic: 'arrest.remand.date' },
      {
        path: 'currentAppearance.forceStationCode',
        label: 'At station',
        widget: 'code',
        rows: { national: 'stations' },
        span: 6,
        topic: 'arrest.remand.current'
      },
      {
        path: 'currentAppearance.court',
        label: 'At court',
        widget: 'code',
        rows: { national: 'courts' },
        span: 6,
        topic: 'arrest.remand.current'
      }
    ]
  },
  {
    heading: 'Next appearance',
    fields: [
      { path: 'nextAppearance.date', label: 'Next date', widget: 'date', lean: 'future', span: 4, topic: 'arrest.remand.next' },
      {
        path: 'nextAppearance.forceStationCode',
        label: 'Next at station',
        widget: 'code',
        rows: { national: 'stations' },
        span: 4,
        topic: 'arrest.remand.next'
      },
      {
        path: 'nextAppearance.court',
        label: 'Next at court',
        widget: 'code',
        rows: { national: 'courts' },
        span: 4,
        topic: 'arrest.remand.next'
      }
    ]
  },
  ...(inCare(typed) ? [LOCAL_AUTHORITY] : []),
  {
    heading: CONDITIONS,
    fields: Array.from({ length: conditionFields(typed) }, (_none, index) => ({
      path: condition(index),
      schemaPath: 'bailConditions.0',
      label: `Condition ${index + 1}`,
      widget: 'multiline',
      lines: 1,
      mono: true,
      span: 12,
      topic: 'arrest.remand.conditions'
    }))
  }
]

/** Every section that a remand can have, one condition in it. */
export const ALL_REMAND_SECTIONS = remandSections({ appearanceResult: 'remanded-in-care' })
/** Every field that a remand can have, in their order. */
export const ALL_REMAND_FIELDS = remandSections({
  appearanceResult: 'remanded-in-care',
  [condition(MOST_BAIL_CONDITIONS - 1)]: 'x'
}).flatMap(({ fields }) => fields)

/** Conditions as they print. */
export const typedConditions = (typed: TypedFields): readonly string[] =>
  conditionsTyped(typed).map((index) => typed[condition(index)] ?? '')

const PLAINER: Readonly<Record<string, string>> = {
  appearanceResult: 'Choose the result, for example police bail.',
  remandDate: 'Give the date, for example today.',
  'currentAppearance.court': 'Choose the court: its four digits, or part of its name.',
  'nextAppearance.court': 'Choose the court: its four digits, or part of its name.',
  'currentAppearance.forceStationCode': 'Choose the station: four letters or digits, or part of its name.',
  'nextAppearance.forceStationCode': 'Choose the station: four letters or digits, or part of its name.'
}

/** The field that shows a path of a remand. */
export const remandFieldOf = (path: string): string => {
  if (path.startsWith('currentAppearance.court')) return 'currentAppearance.court'
  if (path.startsWith('nextAppearance.court')) return 'nextAppearance.court'
  if (path === 'currentAppearance') return 'currentAppearance.forceStationCode'
  if (path === 'nextAppearance') return 'nextAppearance.forceStationCode'
  if (path === 'localAuthority') return AUTHORITY_FIELD
  return path === 'bailConditions' ? condition(0) : path
}

const byName = (courtName: string) => ({ courtIdentityType: 'name', courtName })

interface Remanded extends StepSurroundings {
  /** Of a remand that is amended: by what its local authority is known, and courts that are known by name alone. */
  readonly localAuthority?: BasicRemand['localAuthority']
  readonly courtNames?: readonly string[]
}

export const readRemand = (
  typed: TypedFields,
  { today, ownerCode, longPersonUrn, localAuthority, courtNames = [] }: Remanded
): StepReading<BasicRemand> => {
  const reader = createFieldReader(typed, today)
  const { text, date, faults, wrong } = reader
  const appearance = (at: 'currentAppearance' | 'nextAppearance') => {
    const court = text(`${at}.court`)
    return {
      ...(court === undefined
        ? {}
        : { court: courtNames.includes(court) ? byName(court) : { courtIdentityType: 'code', courtCode: court } }),
      ...(text(`${at}.forceStationCode`) === undefined ? {} : { forceStationCode: text(`${at}.forceStationCode`)?.toUpperCase() })
    }
  }
  const next = { ...appearance('nextAppearance'), date: date('nextAppearance.date', 'future') }
  const typedAt = conditionsTyped(typed)
  for (const index of typedAt) {
    const fault = printFault(typed[condition(index)] ?? '')
    if (fault !== undefined) wrong(condition(index), fault)
  }
  const draft = {
    ownerCode,
    longPersonUrn,
    remandDate: date('remandDate', 'past') ?? '',
    appearanceResult: text('appearanceResult') ?? '',
    currentAppearance: appearance('currentAppearance'),
    nextAppearance: Object.values(next).some((value) => value !== undefined) ? next : undefined,
    localAuthority: inCare(typed) ? readAuthority(reader, localAuthority) : undefined,
    bailConditions: typedAt.map((index) => printedLines(typed[condition(index)] ?? '').join('\n'))
  }
  const parsed = BasicRemandSchema.safeParse(draft)
  const found = parsed.success
    ? remandFaults(parsed.data, today)
    : parsed.error.issues.map(({ path, message }) => ({
        field: path.join('.'),
        message: PLAINER[remandFieldOf(path.join('.'))] ?? message
      }))
  for (const { field, message } of found) if (!faults.has(remandFieldOf(field))) wrong(remandFieldOf(field), message)
  return parsed.success && faults.size === 0 ? { ok: true, body: parsed.data } : { ok: false, faults }
}
