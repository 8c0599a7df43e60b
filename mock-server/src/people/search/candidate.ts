import type { Database } from 'better-sqlite3'
import type { Candidate, PersonContent } from '../../../api/people.ts'
import { PersonContentSchema } from '../../../api/people.ts'
import { statement } from '../../../store/statement.ts'
import { personFlags } from '../person-flags.ts'
import type { DangerRanks } from '../person-flags.ts'
import type { NameHeld } from './score-person.ts'

/** `SURNAME, Forenames`: the surname in capitals tells the two apart whatever the names are. */
export const displayName = ({ surname, forenames }: Pick<NameHeld, 'surname' | 'forenames'>): string =>
  [surname?.toUpperCase(), forenames.join(' ')].filter((part) => part !== undefined && part !== '').join(', ')

const UNNAMED = 'Unidentified person'

export const trueNameOf = (content: PersonContent): string => {
  const name = content.names.find(({ kind }) => kind === 'true') ?? content.names[0]
  return name === undefined ? UNNAMED : displayName({ surname: name.surname ?? null, forenames: name.forenames })
}

export interface Ranked {
  readonly person: number
  readonly score: number
  readonly reasons: readonly string[]
  /** The name that matched; null where an identifier did. */
  readonly name: NameHeld | null
}

interface PersonRow {
  readonly id: string
  readonly pnc_id: string
  readonly content: string
}

/** A match as it is sent, with the flags that decide how it is shown. */
export const candidateOf = (
  database: Database,
  { person, score, reasons, name }: Ranked,
  { today, ranks }: { today: string; ranks: DangerRanks }
): Candidate | undefined => {
  const row = statement<PersonRow>(database, 'SELECT id, pnc_id, content FROM person WHERE sequence = ?').get(person)
  if (row === undefined) return undefined
  const content = PersonContentSchema.parse(JSON.parse(row.content))
  return {
    personId: row.id,
    pncId: row.pnc_id,
    displayName: name === null ? trueNameOf(content) : displayName(name),
    trueName: trueNameOf(content),
    birthDate: content.birth.date ?? null,
    sex: content.sex,
    appearance: content.appearance ?? null,
    heightCm: content.height?.cm ?? null,
    score,
    reasons: [...reasons],
    flags: personFlags(database, { person, content, today, ranks })
  }
}
