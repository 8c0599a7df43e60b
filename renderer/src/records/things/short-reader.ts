import type { z } from 'zod'
import type { TypedFields } from '../../forms/field.ts'
import { createFieldReader } from '../../forms/field-reader.ts'
import { readByRules, type RulesReading } from '../../forms/read-by-rules.ts'

/** Where the schema speaks to other systems, the operator is told how to mend it. */
const PLAINER: Readonly<Record<string, string>> = {
  expiry: 'Give the expiry, for example +365.',
  reviewDate: 'Give the review date, for example +365.',
  date: 'Give the date, for example today.'
}

/** Reads the form of a change that asks only what it needs. @param today YYYY-MM-DD */
export const createShortReader = (
  typed: TypedFields,
  { today, versionToChange }: { readonly today: string; readonly versionToChange: string }
) => {
  const reader = createFieldReader(typed, today)
  const { text, date, faults, wrong } = reader
  const read = <C>(schema: z.ZodType<C>, draft: Readonly<Record<string, unknown>>): RulesReading<C> =>
    readByRules({ draft: { ...draft, versionToChange }, faults, shape: schema, rules: schema, standIns: {}, plainer: PLAINER })
  /** Of something that happened. */
  const pastDay = (path: string): string => {
    const given = date(path, 'past')
    if (given !== undefined && given > today) wrong(path, 'The date cannot be in the future.')
    return given ?? ''
  }
  return {
    text,
    date,
    wrong,
    read,
    confirmation: () => ({ reference: text('reference') ?? '', officer: text('officer') ?? '', note: text('note') }),
    whenAndWhere: () => ({
      date: pastDay('date'),
      place: text('place') ?? '',
      by: text('by') ?? '',
      storage: text('storage'),
      note: text('note')
    }),
    cancellation: () => ({ reason: text('reason') ?? '', date: pastDay('date'), note: text('note') })
  }
}
