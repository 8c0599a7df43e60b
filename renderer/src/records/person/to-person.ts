import { personRules, type PersonContent } from '../../../../mock-server/api/people.ts'
import { parseTypedDate } from '../../forms/dates/parse-typed-date.ts'
import type { TypedFields } from '../../forms/field.ts'
import { createFieldReader } from '../../forms/field-reader.ts'
import { readHeight } from './typed-height.ts'

export type PersonReading =
  { readonly ok: true; readonly content: PersonContent } | { readonly ok: false; readonly faults: ReadonlyMap<string, string> }

/** The field that shows a path of the person. */
export const personFieldOf = (path: string): string => {
  if (path === 'names' || path === 'names.0') return 'names.0.surname'
  if (path.startsWith('names.0.forenames')) return 'names.0.forenames'
  if (path === 'birth.asGiven' || path === 'birth') return 'birth.date'
  if (path.startsWith('birth.approximateAge')) return 'birth.age'
  return path.startsWith('height') ? 'height.cm' : path
}

/** Where the schema speaks of values, the operator is told what to give. */
const PLAINER: Readonly<Record<string, string>> = {
  sex: 'Choose male, female or unknown.',
  appearance: 'Choose an appearance from the list, 0 to 6.',
  ethnicity: 'Choose an ethnicity from the list.',
  'height.cm': 'Give a height from 30 to 272 cm.',
  'birth.age': 'Give an age from 0 to 120, and by how many years it may be out.',
  'marks.0.kind': 'Choose the kind of mark.',
  'marks.0.place': 'Say where on the body the mark is.',
  'marks.0.description': 'Say what the mark looks like.',
  'identifiers.0.kind': 'Choose what kind of number it is.',
  'identifiers.0.value': 'Give the number.',
  'addresses.0.lines': 'Give the address that the postcode belongs to.'
}

/** Somebody without a name cannot be searched for, so this form makes only people who have one. */
const NO_NAME = 'Give a surname or a forename.'
const AGE = /^(\d{1,3})(?:\s+(\d{1,2}))?$/

const write = (typed: TypedFields, today: string) => {
  const reader = createFieldReader(typed, today)
  const { text, wrong, faults } = reader
  const given = text('birth.date')
  const born = given === undefined ? undefined : parseTypedDate(given, { today, lean: 'past-birth' })
  if (born?.kind === 'unreadable') wrong('birth.date', 'This is not read as a date. Give it like 4 3 85, mar 1985 or 1985.')
  const age = text('birth.age')
  const aged = age === undefined ? null : AGE.exec(age)
  if (age !== undefined && aged === null) wrong('birth.age', 'Give an age like 30, or 30 5 for 30 give or take 5.')
  const tall = text('height.cm')
  const cm = tall === undefined ? undefined : readHeight(tall)
  if (cm === null) wrong('height.cm', 'Give the height in cm, or in feet and inches like 5 11.')
  const surname = text('names.0.surname')
  const forenames = text('names.0.forenames')?.split(/\s+/) ?? []
  const mark = [text('marks.0.kind'), text('marks.0.place'), text('marks.0.description')]
  const identifier = [text('identifiers.0.kind'), text('identifiers.0.value')]
  const lines = text('addresses.0.lines')
  const postcode = text('addresses.0.postcode')?.toUpperCase()
  const optional = {
    appearance: text('appearance'),
    ethnicity: text('ethnicity'),
    nationality: text('nationality'),
    build: text('build'),
    hair: text('hair'),
    eyes: text('eyes'),
    occupation: text('occupation'),
    interpreter: text('interpreter')
  }
  const person = {
    names:
      surname === undefined && forenames.length === 0 ? [] : [{ kind: 'true', ...(surname === undefined ? {} : { surname }), forenames }],
    birth: {
      ...(born?.kind === 'date' || born?.kind === 'partial' ? { date: born.iso } : {}),
      ...(born?.kind === 'impossible' ? { asGiven: born.asGiven } : {}),
      ...(aged === null ? {} : { approximateAge: { years: Number(aged[1]), plusMinus: Number(aged[2] ?? 2), on: today } }),
      ...(text('birth.place') === undefined ? {} : { place: text('birth.place') })
    },
    sex: text('sex')?.toUpperCase() ?? '',
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    ...(cm === undefined || cm === null ? {} : { height: { cm } }),
    marks: mark.every((part) => part === undefined) ? [] : [{ kind: mark[0] ?? '', place: mark[1] ?? '', description: mark[2] ?? '' }],
    addresses:
      lines === undefined && postcode === undefined
        ? []
        : [{ kind: 'home', lines: lines ?? '', ...(postcode === undefined ? {} : { postcode }) }],
    identifiers: identifier.every((part) => part === undefined) ? [] : [{ kind: identifier[0] ?? '', value: identifier[1] ?? '' }],
    phones: text('phones.0') === undefined ? [] : [text('phones.0')]
  }
  return { person, faults }
}

/**
 * What is typed as a person, or everything that is wrong with it, each at its field. A birth date that cannot exist is no
 * fault: it is kept as given (records, Common). The rules are the contract's own (mock-server/api/people.ts).
 */
export const readPerson = (typed: TypedFields, today: string): PersonReading => {
  const { person, faults } = write(typed, today)
  const found = new Map(faults)
  const checked = personRules(today).safeParse(person)
  if (!checked.success)
    for (const { code, path, message } of checked.error.issues) {
      const field = personFieldOf(path.join('.'))
      if (!found.has(field))
        found.set(
          field,
          field !== path.join('.') && path[0] === 'names' && path.length === 1
            ? NO_NAME
            : code === 'custom'
              ? message
              : (PLAINER[field] ?? message)
        )
    }
  if (found.size > 0) return { ok: false, faults: found }
  return checked.success ? { ok: true, content: checked.data } : { ok: false, faults: found }
}
