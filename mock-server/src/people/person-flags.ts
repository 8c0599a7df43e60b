import type { Database } from 'better-sqlite3'
import type { z } from 'zod'
import type { PersonContent, PersonFlagsSchema, Signal } from '../../api/people.ts'
import { statement } from '../../store/statement.ts'
import { isChild } from './search/born-between.ts'

export type PersonFlags = z.infer<typeof PersonFlagsSchema>
/** Warning code → rank, 1 the most dangerous (reference table `warning-signals`). */
export type DangerRanks = Readonly<Record<string, number>>

const UNRANKED = 1000

/** Signals of one class, warnings in order of danger. A code that the table does not know stands last, never left out. */
export const signalsOf = (
  database: Database,
  { person, of, ranks }: { person: number; of: 'warning' | 'marker'; ranks: DangerRanks }
): readonly Signal[] => {
  const held = statement<Signal>(
    database,
    'SELECT code, reason, source, date, review_date AS reviewDate, owner_force AS ownerForce FROM signal WHERE person = ? AND class = ? ORDER BY sequence'
  ).all(person, of)
  return of === 'marker' ? held : held.toSorted((one, other) => (ranks[one.code] ?? UNRANKED) - (ranks[other.code] ?? UNRANKED))
}

const POWERS = ['arrest', 'retake', 'none'] as const

/** What is shown of a person before the record is opened; never behind a prompt (records, Person; hardening H52). */
export const personFlags = (
  database: Database,
  { person, content, today, ranks }: { person: number; content: PersonContent; today: string; ranks: DangerRanks }
): PersonFlags => {
  const open = statement<{ kind: string; power: string | null }>(
    database,
    "SELECT kind, content ->> 'power' AS power FROM report WHERE person = ? AND kind IN ('wanted', 'missing') AND open = 1"
  ).all(person)
  const strongest = POWERS.find((power) => open.some((report) => report.kind === 'wanted' && report.power === power))
  const codes = (of: 'warning' | 'marker'): string[] => [
    ...new Set(signalsOf(database, { person, of, ranks }).map((signal) => signal.code))
  ]
  return {
    warnings: codes('warning'),
    markers: codes('marker'),
    wanted: strongest === 'none' ? 'locate' : (strongest ?? null),
    missing: open.some((report) => report.kind === 'missing'),
    child: isChild(content.birth, today),
    deceased: content.deceased !== undefined
  }
}
