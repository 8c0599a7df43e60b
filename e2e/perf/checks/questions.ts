import Database from 'better-sqlite3'
import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import type { Endpoint } from '../../../mock-server/api/endpoints.ts'

/** What is asked: the endpoint, and the body of the call. */
export interface Question {
  readonly endpoint: Endpoint
  readonly body: Readonly<Record<string, unknown>>
}

export const KINDS = ['nameWithBirthDate', 'nameAlone', 'namePart', 'vrmFull', 'vrmPart', 'markOfProperty', 'identifier'] as const
export type Kind = (typeof KINDS)[number]

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  nameWithBirthDate: 'name with birth date',
  nameAlone: 'name without birth date',
  namePart: 'part of a name',
  vrmFull: 'VRM in full',
  vrmPart: 'part of a VRM',
  markOfProperty: 'mark of property',
  identifier: 'identifier'
}

/** How often each comes of a hundred checks in the load. */
const SHARES: Readonly<Record<Kind, number>> = {
  nameWithBirthDate: 40,
  nameAlone: 12,
  namePart: 5,
  vrmFull: 30,
  vrmPart: 4,
  markOfProperty: 3,
  identifier: 6
}

interface PersonRow {
  readonly surname: string | null
  readonly forename: string | null
  readonly birthDate: string | null
  readonly pncId: string
}

/** Further apart than a page of the file holds, and without a factor that a count of people is likely to share. */
const STRIDE = 7_368_787
const PERSON = `SELECT content ->> '$.names[0].surname' AS surname, content ->> '$.names[0].forenames[0]' AS forename,
  content ->> '$.birth.date' AS "birthDate", pnc_id AS "pncId" FROM person WHERE sequence = ?`
const MARKS = `SELECT m.plain FROM object_mark AS m JOIN object_report AS o ON o.report_id = m.report_id
  WHERE o.kind = 'property' AND m.scope <> 'other' LIMIT 20000`
const LETTERS_OF_A_PART = 4

/**
 * Questions about what a file holds, spread over all of it. None is ever given twice, of whatever kind; where there are
 * no more of a kind, `next` gives undefined.
 */
export const questionsOf = (file: string) => {
  const database = new Database(file, { readonly: true })
  const highest = (table: string): number => Number(database.prepare(`SELECT coalesce(max(sequence), 0) FROM ${table}`).pluck().get())
  const counts = { person: highest('person'), vehicle: highest('vehicle') }
  const person = database.prepare<[number], PersonRow>(PERSON)
  const vrm = database.prepare<[number], string>('SELECT vrm FROM vehicle WHERE sequence = ?').pluck()
  const marks = database.prepare<[], string>(MARKS).pluck().all()
  const given = new Set<string>()
  const at = new Map<Kind, number>(KINDS.map((kind, place) => [kind, place * 1_000_003]))

  const body = (kind: Kind, nth: number): Question['body'] | undefined => {
    const spread = (count: number): number => 1 + ((nth * STRIDE) % Math.max(1, count))
    if (kind === 'markOfProperty') {
      const mark = marks[nth % Math.max(1, marks.length)]
      return mark === undefined ? undefined : { marks: [mark] }
    }
    if (kind === 'vrmFull' || kind === 'vrmPart') {
      const held = vrm.get(spread(counts.vehicle))
      if (held === undefined) return undefined
      return { vrm: kind === 'vrmFull' ? held : held.slice(nth % LETTERS_OF_A_PART, (nth % LETTERS_OF_A_PART) + LETTERS_OF_A_PART) }
    }
    const held = person.get(spread(counts.person))
    if (held === undefined) return undefined
    if (kind === 'identifier') return { identifier: held.pncId }
    const { surname, forename, birthDate } = held
    if (surname === null || forename === null) return undefined
    if (kind === 'nameAlone') return { surname, forenames: [forename] }
    if (kind === 'namePart') return surname.length < 4 ? undefined : { surname: `${surname.slice(0, 3)}*`, forenames: [forename] }
    return birthDate?.length === 10 ? { surname, forenames: [forename], birthDate } : undefined
  }
  const endpointOf = (kind: Kind): Endpoint =>
    kind === 'markOfProperty' ? ENDPOINTS.findProperty : kind.startsWith('vrm') ? ENDPOINTS.findVehicles : ENDPOINTS.searchPeople

  /** After so many that were asked before, there are no more. */
  const TRIES = 5000
  const next = (kind: Kind): Question | undefined => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const nth = at.get(kind) ?? 0
      at.set(kind, nth + 1)
      const found = body(kind, nth)
      const text = JSON.stringify(found)
      if (found === undefined || given.has(text)) continue
      given.add(text)
      return { endpoint: endpointOf(kind), body: found }
    }
    return undefined
  }
  const mixed = KINDS.flatMap((kind) => Array.from({ length: SHARES[kind] }, () => kind))
  let turn = 0
  return {
    held: counts,
    next,
    /** As they come in a control room: most by name and birth date or by registration. */
    nextOfAny: (): Question | undefined => {
      for (let tried = 0; tried < mixed.length; tried += 1) {
        turn += 1
        const found = next(mixed[(turn * 37) % mixed.length] ?? 'nameWithBirthDate')
        if (found !== undefined) return found
      }
      return undefined
    },
    close: () => database.close()
  }
}
export type Questions = ReturnType<typeof questionsOf>
