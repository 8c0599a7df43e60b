import { readPncId } from '../../api/identifiers/pnc-id.ts'
import type { PersonContent } from '../../api/people.ts'
import { forceOf, IsoDate, PersonNamePart } from '../../api/primitives.ts'
import type { GivenFields, PersonGiven, ProposedReport } from '../../api/requests.ts'
import type { Reference } from '../reference/reference.ts'
import { calendarDay } from '../service.ts'
import { contentOf, without } from './given-content.ts'
import { KINDS } from './kinds.ts'
import type { Kind, KindFacts } from './kinds.ts'

/** One thing that breaks a rule. `part` is where its path begins; `whole`: the request itself, no path. */
export interface Fault {
  readonly part: 'person' | 'fields' | 'whole'
  readonly path: string
  readonly message: string
  readonly rule: string
}

const inField = (path: string, message: string, rule: string): Fault => ({ part: 'fields', path, message, rule })
const ofPerson = (path: keyof PersonGiven, message: string, rule: string): Fault => ({ part: 'person', path, message, rule })

/** Zod's own words for what is absent or of another type say nothing to who typed it. */
const worded = (message: string, given: string | undefined): { message: string; rule: string } => {
  const own = !/^Invalid (input|option)/.test(message)
  return given === undefined || given.trim() === ''
    ? { message: own ? message : 'This is needed. Give it.', rule: 'missing' }
    : { message: own ? message : 'This is not one of the values that it can have.', rule: 'invalid-field' }
}

/** `1972-04-31` and `31/04/1972` alike. */
const isoDay = (given: string): string =>
  given
    .trim()
    .replace(
      /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/,
      (_whole, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    )

const personFaults = ({ surname, forenames, birthDate, sex, pncId }: PersonGiven, kind: Kind, at: Date): Fault[] => {
  const faults: Fault[] = []
  const today = calendarDay(at)
  if (kind.needsPerson && (surname ?? '').trim() === '' && (pncId ?? '').trim() === '')
    faults.push(ofPerson('surname', 'Say whom it is about: a surname or a PNC ID.', 'missing'))
  for (const [path, name] of [['surname', surname], ...(forenames ?? '').split(/\s+/).map((each) => ['forenames', each])] as const) {
    if (name === undefined || name.trim() === '') continue
    const named = PersonNamePart.safeParse(name)
    if (!named.success)
      faults.push(ofPerson(path === 'surname' ? 'surname' : 'forenames', named.error.issues[0]?.message ?? '', 'invalid-field'))
  }
  if (birthDate !== undefined && birthDate.trim() !== '') {
    const day = isoDay(birthDate)
    if (!IsoDate.safeParse(day).success)
      faults.push(ofPerson('birthDate', 'There is no such day. Look at the birth date again.', 'invalid-field'))
    else if (day > today) faults.push(ofPerson('birthDate', 'A birth date cannot be in the future.', 'rule'))
    else if (Number(day.slice(0, 4)) < Number(today.slice(0, 4)) - 120)
      faults.push(ofPerson('birthDate', 'A birth date must be within the last 120 years.', 'rule'))
  }
  if (sex !== undefined && sex.trim() !== '' && !/^[MFU]$/i.test(sex.trim()))
    faults.push(ofPerson('sex', 'Give M, F or U.', 'invalid-field'))
  if (pncId !== undefined && pncId.trim() !== '') {
    const reading = readPncId(pncId, at.getUTCFullYear())
    if (reading.state === 'malformed') faults.push(ofPerson('pncId', 'A PNC ID looks like 01/123456A.', 'invalid-field'))
    if (reading.state === 'wrong-check-letter')
      faults.push(
        ofPerson(
          'pncId',
          `The check letter is not right for this number: it should be ${reading.expected}. Look at the number again.`,
          'check-letter'
        )
      )
  }
  return faults
}

/** What the rules look at of a person, of what was given. */
const personOf = ({ birthDate, pncId }: PersonGiven): KindFacts['person'] => {
  const day = isoDay(birthDate ?? '')
  const birth: PersonContent['birth'] = IsoDate.safeParse(day).success ? { date: day } : {}
  return { birth, identifiers: pncId === undefined || pncId.trim() === '' ? [] : [{ kind: 'pnc-id', value: pncId.trim() }], marks: [] }
}

/** The force that a record of this content would be owned by. */
const ownerFaults = (content: object, kind: Kind, to: string): Fault[] => {
  const owner: unknown = (content as Record<string, unknown>)[kind.owner]
  if (typeof owner !== 'string' || !/^[0-9A-Za-z]{4}$/.test(owner) || forceOf(owner) === forceOf(to)) return []
  return [
    inField(
      kind.owner,
      `It is to be owned by ${owner.toUpperCase()}, but was sent to ${to.toUpperCase()}. Send it to the force that is to own it, or put the owner right.`,
      'wrong-force'
    )
  ]
}

export interface Judged {
  /** Category in words, naming nobody. */
  readonly heading: string
  readonly faults: readonly Fault[]
}

interface Against {
  readonly reference: Reference
  readonly at: Date
  /** Of an amendment: the record's content as it stands, and its person's. */
  readonly standing?: { readonly content: object; readonly person: KindFacts['person'] } | undefined
}

const contentFaults = (
  kind: Kind,
  fields: GivenFields,
  { reference, at, standing, person }: Against & { readonly person: KindFacts['person'] }
): { faults: Fault[]; content: object } => {
  const { content, unknown } = contentOf(kind.content, fields, standing?.content)
  const faults = unknown.map((path) => inField(path, 'A record of this kind has no such field.', 'unknown-field'))
  const parsed = kind.content.safeParse(content)
  const facts: KindFacts = {
    reference,
    today: calendarDay(at),
    now: at.toISOString(),
    person,
    ...(standing === undefined ? {} : { standing: standing.content })
  }
  if (parsed.success)
    return {
      content,
      faults: [
        ...faults,
        ...kind.faults(parsed.data, facts).map(({ field = '', message, errorDetailType }) => inField(field, message, errorDetailType))
      ]
    }
  const wrong = parsed.error.issues.map(({ path, message }) => {
    const at = path.map(String).join('.')
    const { message: said, rule } = worded(message, fields[at])
    return inField(at, said, rule)
  })
  // What can be judged without the wrong fields is: its sender is to hear of everything at once.
  const rest = kind.content.safeParse(
    without(
      content,
      wrong.map(({ path }) => path)
    )
  )
  const named = new Set(wrong.map(({ path }) => path))
  const further = rest.success ? kind.faults(rest.data, facts).filter(({ field = '' }) => !named.has(field)) : []
  return {
    content,
    faults: [...faults, ...wrong, ...further.map(({ field = '', message, errorDetailType }) => inField(field, message, errorDetailType))]
  }
}

/** Everything that the rules of its kind find wrong with a proposed report, field by field (records, workflow 5). */
export const judge = (
  { kind: name, fields, person, to }: Pick<ProposedReport, 'kind' | 'fields' | 'person' | 'to'>,
  against: Against
): Judged => {
  const kind = KINDS[name]
  const { faults, content } = contentFaults(kind, fields, { ...against, person: against.standing?.person ?? personOf(person) })
  return {
    heading: kind.heading({ ...fields }, against.reference),
    faults: [
      ...(against.standing === undefined ? personFaults(person, kind, against.at) : []),
      ...faults,
      ...ownerFaults(content, kind, to)
    ]
  }
}
