import { CARRIED_FORWARD, REFERRED } from '../../../../../mock-server/api/disposal-results.ts'
import { PLEAS } from '../../../../../mock-server/api/disposals.ts'
import type { CodeRow } from '../../../../../mock-server/api/reference.ts'
import type { FieldSpec, TypedFields } from '../../../forms/field.ts'

const ADJUDICATION_ROWS: readonly CodeRow[] = ['Guilty', 'Not Guilty', 'Non-Conviction'].map((code) => ({ code, label: code }))
const PLEA_ROWS: readonly CodeRow[] = PLEAS.map((code) => ({ code, label: code }))
/** Results of one offence that the form has room for, and qualifiers of one result. */
const MOST_RESULTS = 6
const MOST_QUALIFIERS = 4

export const resultPath = (offence: string, result: number): string => `${offence}.disposalResults.${result}`
export const qualifierPath = (result: string, qualifier: number): string => `${result}.disposalQualifiers.${qualifier}`

/** How many of these paths stand before the last that is filled, itself counted. */
const filledTo = (typed: TypedFields, most: number, path: (index: number) => string): number =>
  Array.from({ length: most }, (_none, index) => (typed[path(index)] ?? '').trim() !== '').lastIndexOf(true) + 1

export const resultsTyped = (typed: TypedFields, offence: string): number =>
  filledTo(typed, MOST_RESULTS, (result) => `${resultPath(offence, result)}.disposalCode`)
export const qualifiersTyped = (typed: TypedFields, result: string): number =>
  filledTo(typed, MOST_QUALIFIERS, (qualifier) => qualifierPath(result, qualifier))

const MOVES: Readonly<Record<string, 'carried-forward' | 'referred'>> = {
  [CARRIED_FORWARD]: 'carried-forward',
  [REFERRED]: 'referred'
}
/** Where the first result typed for an offence sends it, if anywhere: then nothing else is said of it here. */
export const sentOn = (typed: TypedFields, offence: string): 'carried-forward' | 'referred' | undefined =>
  MOVES[(typed[`${resultPath(offence, 0)}.disposalCode`] ?? '').trim()]

/** What a hearing's form asks of one offence beside its results. */
export interface Asked {
  /** Plea and adjudication: not where a deferred sentence is passed. */
  readonly verdict: boolean
  readonly tic: boolean
}

const codeField = (at: string, schemaAt: string, { place, span }: { place: string; span: number }): FieldSpec => ({
  path: `${at}.disposalCode`,
  schemaPath: `${schemaAt}.disposalCode`,
  label: `Result${place}`,
  hint: 'code or words',
  widget: 'code',
  rows: { national: 'results' },
  recent: true,
  span,
  topic: 'arrest.result.code'
})

const qualifierField = (
  at: string,
  schemaAt: string,
  { place, index, span }: { place: string; index: number; span: number }
): FieldSpec => ({
  path: qualifierPath(at, index),
  schemaPath: `${schemaAt}.disposalQualifiers`,
  label: `Qualifier${place}${index === 0 ? '' : ` (${index + 1})`}`,
  widget: 'code',
  rows: { national: 'qualifiers' },
  recent: true,
  span,
  topic: 'arrest.result.qualifiers'
})

/** @param beside what else stands in the row of the first qualifier, of the offence itself */
const detailFields = (
  at: string,
  schemaAt: string,
  { place, qualifiers, beside }: { place: string; qualifiers: number; beside: readonly FieldSpec[] }
): readonly FieldSpec[] => {
  const field = (name: string, topic: string) => ({
    path: `${at}.${name}`,
    schemaPath: `${schemaAt}.${name}`,
    topic: `arrest.result.${topic}`
  })
  const taken = beside.reduce((columns, { span }) => columns + span, 0)
  const others = Math.min(qualifiers, MOST_QUALIFIERS - 1)
  return [
    {
      ...field('disposalFine', 'fine'),
      schemaPath: `${schemaAt}.disposalFine.amount`,
      label: `Amount £${place}`,
      widget: 'text',
      mono: true,
      span: 2
    },
    { ...field('disposalDuration', 'duration'), label: `Duration${place}`, widget: 'text', span: 2 },
    { ...field('disposalEffectiveDate', 'effective'), label: `Takes effect${place}`, widget: 'date', lean: 'future', span: 3 },
    { ...field('disposalText', 'text'), label: `Text${place}`, widget: 'text', span: 5 },
    qualifierField(at, schemaAt, { place, index: 0, span: 9 - taken }),
    { ...field('disposalQualifierDuration', 'qualifierDuration'), label: `Qualifier lasts${place}`, widget: 'text', span: 3 },
    ...beside,
    // The last of them fills its row: the next result begins a new one.
    ...Array.from({ length: others }, (_none, index) =>
      qualifierField(at, schemaAt, { place, index: index + 1, span: index === others - 1 ? 12 - 4 * index : 4 })
    )
  ]
}

/** A result in full once its code is typed; room for one more after the last. */
const resultFields = (
  typed: TypedFields,
  { offence, schemaAt, first, beside }: { offence: string; schemaAt: string; first: number; beside: readonly FieldSpec[] }
): readonly FieldSpec[] => {
  const goes = sentOn(typed, offence) !== undefined
  const filled = resultsTyped(typed, offence)
  const shown = goes ? filled : Math.min(filled + 1, MOST_RESULTS)
  return Array.from({ length: shown }, (_none, result) => {
    const at = resultPath(offence, result)
    const place = result === 0 ? '' : ` ${result + 1}`
    const path = `${schemaAt}.disposalResults.0`
    const code = codeField(at, path, { place, span: result === 0 ? first : 12 })
    if (result >= filled || goes) return [code]
    return [code, ...detailFields(at, path, { place, qualifiers: qualifiersTyped(typed, at), beside: result === 0 ? beside : [] })]
  }).flat()
}

/**
 * What is asked of one offence at a hearing: verdict and results. One that is sent on has neither.
 * @param offence its path in the form; @param schemaAt where the contract has it
 */
export const hearingFields = (
  typed: TypedFields,
  { offence, schemaAt, verdict, tic }: Asked & { readonly offence: string; readonly schemaAt: string }
): readonly FieldSpec[] => {
  const field = (name: string, topic = name) => ({
    path: `${offence}.${name}`,
    schemaPath: `${schemaAt}.${name}`,
    topic: `arrest.result.${topic}`
  })
  const said = verdict && sentOn(typed, offence) === undefined
  const beside: readonly FieldSpec[] = [
    { ...field('dateOfSentence', 'sentence'), label: 'Sentenced on', widget: 'date', lean: 'past', span: tic ? 2 : 4 },
    ...(tic ? ([{ ...field('offenceTic', 'tic'), label: 'Considered', widget: 'text', mono: true, span: 2 }] as const) : [])
  ]
  return [
    ...(said
      ? ([
          { ...field('plea'), label: 'Plea', widget: 'code', rows: { own: PLEA_ROWS }, span: 3 },
          { ...field('adjudication'), label: 'Adjudication', widget: 'code', rows: { own: ADJUDICATION_ROWS }, span: 3 }
        ] as const)
      : []),
    ...resultFields(typed, { offence, schemaAt, first: said ? 6 : 12, beside })
  ]
}
