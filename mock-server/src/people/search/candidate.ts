import type { Database } from 'better-sqlite3'
import type { Candidate } from '../../../api/people.ts'
import { statement } from '../../../store/statement.ts'
import { personFlags } from '../person-flags.ts'
import type { DangerRanks } from '../person-flags.ts'
import { perhapsUnder18 } from './born-between.ts'
import type { NameHeld } from './score-person.ts'
import { forenamesOf } from './stored-forenames.ts'

/** `SURNAME, Forenames`: the surname in capitals tells the two apart whatever the names are. */
export const displayName = ({ surname, forenames }: Pick<NameHeld, 'surname' | 'forenames'>): string =>
  [surname?.toUpperCase(), forenames.join(' ')].filter((part) => part !== undefined && part !== '').join(', ')

const UNNAMED = 'Unidentified person'

export interface Ranked {
  readonly person: number
  readonly score: number
  readonly reasons: readonly string[]
  /** The name that matched; null where an identifier did. */
  readonly name: NameHeld | null
}

interface PersonRow {
  readonly person: number
  readonly id: string
  readonly pncId: string
  readonly deceased: string | null
  readonly birthDate: string | null
  readonly bornFrom: string | null
  readonly bornTo: string | null
  readonly sex: string
  readonly appearance: string | null
  readonly heightCm: number | null
  readonly surname: string | null
  readonly forenames: string | null
}
/**
 * The true name is the first; people without one are shown by whatever they are called. A content is read as JSON where its
 * text names the field alone: few do, and twenty are shown.
 */
const PEOPLE = `SELECT p.sequence AS person, p.id, p.pnc_id AS "pncId",
  CASE WHEN instr(p.content, '"deceased"') > 0 THEN p.content ->> 'deceased' END AS deceased, s.birth_date AS "birthDate",
  s.born_from AS "bornFrom", s.born_to AS "bornTo", s.sex, s.appearance, s.height_cm AS "heightCm", n.surname, n.forenames
  FROM json_each(?) AS asked CROSS JOIN person AS p ON p.sequence = asked.value CROSS JOIN person_search AS s ON s.person = p.sequence
  LEFT JOIN person_name AS n ON n.id = (SELECT t.id FROM person_name AS t WHERE t.person = p.sequence ORDER BY t.kind <> 'true', t.id LIMIT 1)`

/** Matches as they are sent, in the order given, with the flags that decide how each is shown. */
export const candidatesOf = (
  database: Database,
  matches: readonly Ranked[],
  { today, ranks }: { today: string; ranks: DangerRanks }
): Candidate[] => {
  const rows = new Map(
    statement<PersonRow>(database, PEOPLE)
      .all(JSON.stringify(matches.map(({ person }) => person)))
      .map((row) => [row.person, row])
  )
  const flags = personFlags(database, {
    people: [...rows.values()].map(({ person, bornFrom, bornTo, deceased }) => ({
      person,
      child: bornFrom !== null && bornTo !== null && perhapsUnder18({ from: bornFrom, to: bornTo }, today),
      deceased: deceased !== null
    })),
    ranks
  })
  return matches.flatMap(({ person, score, reasons, name }): Candidate[] => {
    const row = rows.get(person)
    const shown = flags.get(person)
    if (row === undefined || shown === undefined) return []
    const trueName = displayName({ surname: row.surname, forenames: forenamesOf(row.forenames) }) || UNNAMED
    return [
      {
        personId: row.id,
        pncId: row.pncId,
        displayName: name === null ? trueName : displayName(name),
        trueName,
        birthDate: row.birthDate,
        sex: row.sex,
        appearance: row.appearance,
        heightCm: row.heightCm,
        score,
        reasons: [...reasons],
        flags: shown
      }
    ]
  })
}
