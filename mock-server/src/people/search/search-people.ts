import type { Database } from 'better-sqlite3'
import { ADD_TO_SEARCH } from '../../../api/people.ts'
import type { PersonSearch, PersonSearchResult, TooMany } from '../../../api/people.ts'
import { statement } from '../../../store/statement.ts'
import type { DangerRanks } from '../person-flags.ts'
import { bornOfAge } from './born-between.ts'
import { candidatesOf } from './candidate.ts'
import type { Ranked } from './candidate.ts'
import { candidateNames, COMPARED_AT_MOST } from './candidate-names.ts'
import { identifiedPeople } from './identified-person.ts'
import { scorerFor } from './score-person.ts'
import type { PersonAsked } from './score-person.ts'
import { forenamesOf } from './stored-forenames.ts'

export interface SearchInput {
  readonly query: PersonSearch
  /** Calendar day, YYYY-MM-DD. */
  readonly today: string
  readonly ranks: DangerRanks
}
/** What the store answers; the proof of the search and the time it took are the server's to add. */
export type SearchAnswer = Omit<PersonSearchResult, 'searchToken' | 'tookMs'>

/** Below this a candidate has too little in common to be worth an operator's look. */
const WORTH_SHOWING = 45

interface NameRow {
  readonly person: number
  readonly kind: string
  readonly surname: string | null
  readonly forenames: string
  readonly birthDate: string | null
  readonly bornFrom: string | null
  readonly bornTo: string | null
  readonly sex: string
  readonly appearance: string | null
  readonly heightCm: number | null
  readonly heightToCm: number | null
  /** Folded; null where no address is held, or none was asked for. */
  readonly town: string | null
}
const names = (
  town: string,
  join: string
): string => `SELECT n.person, n.kind, n.surname, n.forenames, s.birth_date AS birthDate, s.born_from AS bornFrom, s.born_to AS bornTo, s.sex, s.appearance,
  s.height_cm AS heightCm, s.height_to_cm AS heightToCm, ${town} AS town
  FROM json_each(?) AS wanted CROSS JOIN person_name AS n ON n.id = wanted.value CROSS JOIN person_search AS s ON s.person = n.person ${join}`
const NAMES = names('NULL', '')
const NAMES_WITH_TOWN = names('t.folded', 'LEFT JOIN name_term AS t ON t.id = n.town')

const askedBy = (
  { surname, forenames, birthDate, approximateAge, sex, appearance, heightCm, town }: PersonSearch,
  today: string
): PersonAsked => ({
  ...(surname === undefined ? {} : { surname }),
  forenames: forenames ?? [],
  born:
    birthDate !== undefined
      ? { date: birthDate }
      : approximateAge !== undefined
        ? { between: bornOfAge({ ...approximateAge, on: today }) }
        : {},
  ...(sex === undefined ? {} : { sex }),
  ...(appearance === undefined ? {} : { appearance }),
  ...(heightCm === undefined ? {} : { heightCm }),
  ...(town === undefined ? {} : { town })
})

/** What would narrow a search that found too many, of what was not given. */
const toAdd = (query: PersonSearch): TooMany['add'] =>
  ADD_TO_SEARCH.filter((part) =>
    part === 'birthDate'
      ? query.birthDate?.length !== 10
      : part === 'forenames'
        ? (query.forenames?.length ?? 0) === 0
        : query[part] === undefined
  )

/** Everybody who is worth showing, each by the name that matches best, best first. */
const ranked = (database: Database, asked: PersonAsked): { readonly people: readonly Ranked[]; readonly cutOff: boolean } => {
  const { names: found, cutOff } = candidateNames(database, asked)
  const sql = asked.town === undefined ? NAMES : NAMES_WITH_TOWN
  const score = scorerFor(asked)
  const best = new Map<number, Ranked>()
  for (const row of statement<NameRow>(database, sql).all(JSON.stringify(found))) {
    const name = { kind: row.kind, surname: row.surname, forenames: forenamesOf(row.forenames) }
    const match = score(name, { ...row, born: { date: row.birthDate, from: row.bornFrom, to: row.bornTo } })
    const before = best.get(row.person)
    if (match.plausible && match.score >= WORTH_SHOWING && match.score > (before?.score ?? 0))
      best.set(row.person, { person: row.person, score: match.score, reasons: match.reasons, name })
  }
  return { people: [...best.values()].sort((one, other) => other.score - one.score || one.person - other.person), cutOff }
}

/**
 * The name check (records, workflow 3): candidates with score and reasons, best first. A number goes straight to its
 * record; only where it leads to none are the other parts searched.
 */
export const searchPeople = (database: Database, { query, today, ranks }: SearchInput): SearchAnswer => {
  const identified = query.identifier === undefined ? undefined : identifiedPeople(database, query.identifier, today)
  const asked = askedBy(query, today)
  const named = asked.surname !== undefined || asked.forenames.length > 0
  const byNumber = identified?.people.map(({ person, reason }): Ranked => ({ person, score: 100, reasons: [reason], name: null })) ?? []
  const { people, cutOff } = byNumber.length > 0 || !named ? { people: byNumber, cutOff: false } : ranked(database, asked)
  const population = statement<{ people: number }>(database, 'SELECT coalesce(max(sequence), 0) AS people FROM person').get()
  return {
    candidates: candidatesOf(database, people.slice(0, query.limit), { today, ranks }),
    more: cutOff || people.length > query.limit,
    ...(cutOff ? { tooMany: { moreThan: COMPARED_AT_MOST, add: toAdd(query) } } : {}),
    populationSize: population?.people ?? 0,
    notes: [
      ...(identified?.notes ?? []),
      ...(query.birthAsGiven === undefined ? [] : [`${query.birthAsGiven} cannot exist: searched without it.`])
    ]
  }
}
