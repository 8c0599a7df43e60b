import type { z } from 'zod'
import { wantedRules, WantedContentSchema, type WantedContent, type WantedRuleContext } from '../../../../mock-server/api/wanted.ts'
import { addDays } from '../../forms/dates/calendar.ts'
import type { TypedFields } from '../../forms/field.ts'
import { createFieldReader } from '../../forms/field-reader.ts'

export type WantedReading =
  { readonly ok: true; readonly content: WantedContent } | { readonly ok: false; readonly faults: ReadonlyMap<string, string> }

/** CJS codes as the table has them: two letters, digits, at most one letter; anything else typed is words. */
export const CJS_CODE = /^[A-Za-z]{2}\d{5}[A-Za-z0-9]?$/

/** Words of the offence stand in a field of their own where the report holds a code beside them. */
const CODE_ALONE = 'Give the code alone: the words stand in their own field.'

/** Where the schema speaks to other systems, the operator is told how to mend it. */
const PLAINER: Readonly<Record<string, string>> = {
  ownerForce: 'Choose the owner: four letters or digits, or part of the station’s name.',
  circulation: 'Choose how far it is circulated: force, region or national.',
  reviewDate: 'Give the review date, for example +365.',
  grading: 'Choose red, amber or green, or leave it empty.',
  'warrant.courtCode': 'Choose the court: its four digits, or part of its name.'
}

/** Values that break no rule, put where a field of its own is wrong, so that the rules between fields speak all the same. */
const standIns = (today: string): Readonly<Record<string, unknown>> => ({
  power: 'none',
  officer: 'x',
  contact: '00000',
  actionOnFinding: 'x',
  circulation: 'national',
  reviewDate: addDays(today, 1),
  ownerForce: '0000'
})

const write = (typed: TypedFields, today: string) => {
  const { text, date, partialDate, moment, yesNo, faults } = createFieldReader(typed, today)
  const offence = text('offence.cjsCode')
  const isCode = offence !== undefined && CJS_CODE.test(offence)
  const beside = text('offence.text')
  if (beside !== undefined && offence !== undefined && !isCode) faults.set('offence.cjsCode', CODE_ALONE)
  const draft = {
    category: (text('category') ?? '').toUpperCase(),
    power: text('power') ?? '',
    grounds: text('grounds'),
    offence: {
      cjsCode: isCode ? offence.toUpperCase() : undefined,
      text: beside ?? (isCode ? undefined : offence),
      date: partialDate('offence.date', 'past'),
      place: text('offence.place')
    },
    warrant: {
      number: text('warrant.number'),
      courtCode: text('warrant.courtCode'),
      date: date('warrant.date', 'past'),
      backedForBail: yesNo('warrant.backedForBail')
    },
    grading: text('grading'),
    officer: text('officer') ?? '',
    contact: text('contact') ?? '',
    actionOnFinding: text('actionOnFinding') ?? '',
    bailTo: { place: text('bailTo.place'), at: moment('bailTo.at') },
    enquiriesMade: text('enquiriesMade'),
    enquiriesToMake: text('enquiriesToMake'),
    likelyPlaces: text('likelyPlaces'),
    riskToOfficers: text('riskToOfficers'),
    circulation: text('circulation') ?? '',
    reviewDate: date('reviewDate', 'future') ?? '',
    weedDate: date('weedDate', 'future'),
    ownerForce: text('ownerForce') ?? ''
  }
  return { draft: withoutEmpty(draft), faults }
}

/** Takes out what is not there, and groups of which nothing is there: absent and empty are not the same on the wire. */
const withoutEmpty = (group: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(group).flatMap(([key, value]) => {
      if (value === undefined) return []
      if (value === null || typeof value !== 'object') return [[key, value]]
      const inner = withoutEmpty(Object.fromEntries(Object.entries(value)))
      return Object.keys(inner).length === 0 ? [] : [[key, inner]]
    })
  )

/** The field that shows a path: words of an offence stand in the field of its code, unless they have one of their own. */
export const fieldOfPath = (path: string, typed: TypedFields = {}): string => {
  if (path === 'offence.text' && (typed['offence.text'] ?? '').trim() !== '') return path
  return path === 'offence.text' || path === 'offence' ? 'offence.cjsCode' : path
}

const take = (into: Map<string, string>, issues: readonly z.core.$ZodIssue[], typed: TypedFields): void => {
  for (const issue of issues) {
    const path = fieldOfPath(issue.path.join('.'), typed)
    const own = issue.code === 'custom' ? undefined : PLAINER[path]
    if (!into.has(path)) into.set(path, own ?? issue.message)
  }
}

/** @returns the same report with every path that is wrong by itself made harmless; null where nothing can be said of the rest */
const mended = (draft: Readonly<Record<string, unknown>>, wrong: ReadonlySet<string>, today: string): Record<string, unknown> | null => {
  if (wrong.has('category')) return null
  const copy = structuredClone({ ...draft })
  const harmless = standIns(today)
  for (const path of wrong) {
    const [head = '', ...rest] = path.split('.')
    if (rest.length === 0) {
      if (harmless[head] === undefined) delete copy[head]
      else copy[head] = harmless[head]
    } else if (rest[0] !== undefined && copy[head] !== null && typeof copy[head] === 'object')
      copy[head] = withoutEmpty(Object.fromEntries(Object.entries(copy[head]).filter(([key]) => key !== rest[0])))
  }
  return copy
}

/**
 * What is typed as a wanted report, or everything that is wrong with it, each at its field. The rules are the contract's
 * own (mock-server/api/wanted.ts); a rule between fields is said even while another field is still empty.
 */
export const readWanted = (typed: TypedFields, rules: WantedRuleContext): WantedReading => {
  const { draft, faults } = write(typed, rules.today)
  const found = new Map<string, string>(faults)
  const shape = WantedContentSchema.safeParse(draft)
  if (!shape.success) take(found, shape.error.issues, typed)
  const wrong = new Set([...found.keys(), ...(shape.success ? [] : shape.error.issues.map(({ path }) => path.join('.')))])
  const judged = mended(draft, wrong, rules.today)
  const checked = judged === null ? undefined : wantedRules(rules).safeParse(judged)
  if (checked?.success === false) take(found, checked.error.issues, typed)
  if (found.size > 0) return { ok: false, faults: found }
  return checked?.success === true ? { ok: true, content: checked.data } : { ok: false, faults: found }
}
