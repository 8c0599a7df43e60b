import type { Database } from 'better-sqlite3'
import { readCro } from '../../../api/identifiers/cro.ts'
import { readPncId } from '../../../api/identifiers/pnc-id.ts'
import type { PersonContent } from '../../../api/people.ts'
import { statement } from '../../../store/statement.ts'
import { bornBetween } from './born-between.ts'
import { foldedParts } from './fold-name.ts'
import { NO_TERM, termRegister } from './term-register.ts'
import type { TermRegister } from './term-register.ts'

/** What the name check looks at. */
type IndexedContent = Pick<PersonContent, 'names' | 'birth' | 'sex' | 'appearance' | 'height' | 'identifiers' | 'profiles'>

/** What of a person is indexed. `sequence` is the key of the person's row, which must stand already. */
export interface IndexedPerson {
  readonly sequence: number
  /** Canonical. */
  readonly pncId: string
  readonly content: IndexedContent
  /** Of the writing, four digits. */
  readonly thisYear: number
}

/** Known only as a victim, witness or informant: never on an ordinary search (records, Person; hardening H52). */
export const isContactOnly = (content: Pick<PersonContent, 'profiles'>): boolean =>
  content.profiles.length > 0 && content.profiles.every((profile) => profile === 'CT')

/**
 * An identifier as it is compared: canonical where its form is known, else upper case without spaces.
 * @param thisYear four digits, decides the century of a PNC ID's short year
 */
export const identifierValue = (kind: string, value: string, thisYear: number): string => {
  const plain = value.toUpperCase().replaceAll(/\s/g, '')
  if (kind !== 'cro' && kind !== 'pnc-id') return plain
  const reading = kind === 'cro' ? readCro(value) : readPncId(value, thisYear)
  return reading.state === 'malformed' ? plain : reading.canonical
}

/**
 * Makes a number lead to a person's record.
 * @param value canonical (for an ASN: as readAsn gives it)
 */
export const indexIdentifier = (database: Database, { kind, value, person }: { kind: string; value: string; person: number }): void => {
  statement(database, 'INSERT OR IGNORE INTO identifier (kind, value, person) VALUES (?, ?, ?)').run(kind, value, person)
}

const indexName = (
  database: Database,
  terms: TermRegister,
  { id, surname, forenames }: { id: number; surname: string | undefined; forenames: readonly string[] }
): void => {
  const surnames = surname === undefined ? [NO_TERM] : foldedParts(surname).map((part) => terms.termOf('s', part))
  const named = forenames.flatMap((forename) => foldedParts(forename).map((part) => terms.termOf('f', part)))
  const pair = statement(database, 'INSERT OR IGNORE INTO name_pair (surname_term, forename_term, name) VALUES (?, ?, ?)')
  for (const surnameTerm of surnames)
    for (const forenameTerm of named.length === 0 ? [NO_TERM] : named) pair.run(surnameTerm, forenameTerm, id)
}

const removeFromIndex = (database: Database, person: number): void => {
  statement(database, 'DELETE FROM name_pair WHERE name IN (SELECT id FROM person_name WHERE person = ?)').run(person)
  statement(database, 'DELETE FROM person_name WHERE person = ?').run(person)
  statement(database, 'DELETE FROM person_search WHERE person = ?').run(person)
  // Arrest/summons numbers come from reports, not from the person's content, and stay.
  statement(database, "DELETE FROM identifier WHERE person = ? AND kind <> 'asn'").run(person)
}

/**
 * Puts a new person where the name check finds them.
 * @param terms one register for many people of one operation
 */
export const addToIndex = (
  database: Database,
  { sequence, pncId, content, thisYear }: IndexedPerson,
  terms = termRegister(database)
): void => {
  indexIdentifier(database, { kind: 'pnc-id', value: pncId, person: sequence })
  for (const { kind, value } of content.identifiers)
    indexIdentifier(database, { kind, value: identifierValue(kind, value, thisYear), person: sequence })
  // SECURITY: H52 people known only as victims or witnesses are in no index that the search reads
  if (isContactOnly(content)) return
  const born = bornBetween(content.birth)
  statement(
    database,
    'INSERT INTO person_search (person, birth_date, born_from, born_to, sex, appearance, height_cm, height_to_cm) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    sequence,
    content.birth.date ?? null,
    born?.from ?? null,
    born?.to ?? null,
    content.sex,
    content.appearance ?? null,
    content.height?.cm ?? null,
    content.height?.toCm ?? null
  )
  for (const { kind, surname, forenames } of content.names) {
    const [whole = ''] = surname === undefined ? [] : foldedParts(surname)
    const name = statement(
      database,
      'INSERT INTO person_name (person, kind, surname, forenames, surname_term, birth_date) VALUES (?, ?, ?, ?, ?, ?)'
    ).run(sequence, kind, surname ?? null, forenames.join('\n'), terms.termOf('s', whole), content.birth.date ?? null)
    indexName(database, terms, { id: Number(name.lastInsertRowid), surname, forenames })
  }
}

/**
 * Puts a person where the name check finds them, or anew where they changed. Called by every write that makes or
 * changes a person, in the same transaction.
 */
export const indexPerson = (database: Database, person: IndexedPerson): void => {
  removeFromIndex(database, person.sequence)
  addToIndex(database, person)
}
