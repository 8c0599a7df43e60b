import type { Database } from 'better-sqlite3'
import type { z } from 'zod'
import type { PersonFlagsSchema, Signal } from '../../api/people.ts'
import { statement } from '../../store/statement.ts'

export type PersonFlags = z.infer<typeof PersonFlagsSchema>
/** Warning code → rank, 1 the most dangerous (reference table `warning-signals`). */
export type DangerRanks = Readonly<Record<string, number>>

/** A code that the table does not know stands last, never left out. */
const UNRANKED = 1000
const byDanger =
  (ranks: DangerRanks) =>
  (one: string, other: string): number =>
    (ranks[one] ?? UNRANKED) - (ranks[other] ?? UNRANKED)

/** Signals of one class as they stand on the record, warnings in order of danger. */
export const signalsOf = (
  database: Database,
  { person, of, ranks }: { person: number; of: 'warning' | 'marker'; ranks: DangerRanks }
): readonly Signal[] => {
  const held = statement<Signal>(
    database,
    'SELECT code, reason, source, date, review_date AS reviewDate, owner_force AS ownerForce FROM signal WHERE person = ? AND class = ? ORDER BY sequence'
  ).all(person, of)
  const order = byDanger(ranks)
  return of === 'marker' ? held : held.toSorted((one, other) => order(one.code, other.code))
}

const POWERS = ['arrest', 'retake', 'none'] as const

/** What the flags are made of, for each person asked about. */
interface Flagged {
  readonly person: number
  /** warning, marker, wanted, missing. */
  readonly sort: string
  /** Its code, or the power of a wanted report. */
  readonly value: string | null
}
const FLAGGED = `WITH asked AS MATERIALIZED (SELECT value FROM json_each(?))
  SELECT s.person, s.class AS sort, s.code AS value FROM asked AS p CROSS JOIN signal AS s ON s.person = p.value
  UNION ALL
  SELECT r.person, r.kind, r.content ->> 'power' FROM asked AS p CROSS JOIN report AS r ON r.person = p.value AND r.kind IN ('wanted', 'missing') AND r.open = 1`

export interface PersonToFlag {
  readonly person: number
  readonly child: boolean
  readonly deceased: boolean
}

/**
 * What is shown of people before their records are opened; never behind a prompt (records, Person; hardening H52).
 * One look-up for all of them.
 */
export const personFlags = (
  database: Database,
  { people, ranks }: { people: readonly PersonToFlag[]; ranks: DangerRanks }
): ReadonlyMap<number, PersonFlags> => {
  const rows = statement<Flagged>(database, FLAGGED).all(JSON.stringify(people.map(({ person }) => person)))
  const held = new Map<number, Flagged[]>(people.map(({ person }) => [person, []]))
  for (const row of rows) held.get(row.person)?.push(row)
  return new Map(
    people.map(({ person, child, deceased }) => {
      const valuesOf = (sort: string): string[] => [
        ...new Set((held.get(person) ?? []).filter((row) => row.sort === sort).map(({ value }) => value ?? ''))
      ]
      const powers = valuesOf('wanted')
      const strongest = POWERS.find((power) => powers.includes(power))
      return [
        person,
        {
          warnings: valuesOf('warning').sort(byDanger(ranks)),
          markers: valuesOf('marker'),
          wanted: strongest === 'none' ? 'locate' : (strongest ?? null),
          missing: valuesOf('missing').length > 0,
          child,
          deceased
        }
      ]
    })
  )
}
