import type { Database } from 'better-sqlite3'
import { readCro } from '../../../api/identifiers/cro.ts'
import { readPncId } from '../../../api/identifiers/pnc-id.ts'
import type { PersonContent, PersonName } from '../../../api/people.ts'
import { statement } from '../../../store/statement.ts'
import { bornBetween } from './born-between.ts'
import { bornKey } from './born-key.ts'
import { foldedParts } from './fold-name.ts'
import { forenamesOf } from './stored-forenames.ts'
import { NO_TERM, termRegister } from './term-register.ts'
import type { TermRegister } from './term-register.ts'
import { townOf } from './town.ts'

/** What the name check looks at. */
type IndexedContent = Pick<PersonContent, 'names' | 'birth' | 'sex' | 'appearance' | 'height' | 'addresses' | 'identifiers' | 'profiles'>

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

type NameParts = Pick<PersonName, 'surname'> & { readonly forenames: readonly string[] }

/** What a name is asked for by: in its own row the whole surname and the first forename, and the pairs of all else. */
const termsOf = (terms: TermRegister, { surname, forenames }: NameParts) => {
  const surnames = surname === undefined ? [] : foldedParts(surname).map((part) => terms.termOf('s', part))
  const named = forenames.flatMap((forename) => foldedParts(forename).map((part) => terms.termOf('f', part)))
  const [whole = NO_TERM, ...parts] = surnames
  const [first = NO_TERM] = named
  const pairs = new Map<string, readonly [surname: number, forename: number]>()
  for (const one of surnames.length === 0 ? [NO_TERM] : surnames)
    // A part of a double-barrelled surname is asked for alone as well.
    for (const other of parts.includes(one) ? [...named, NO_TERM] : named)
      if (one !== whole || other !== first) pairs.set(`${one} ${other}`, [one, other])
  return { whole, first, pairs: [...pairs.values()] }
}

interface IndexedName {
  readonly person: number
  readonly name: PersonName
  /** YYYYMMDD, 0 where not known. */
  readonly born: number
  /** Term of the town of the latest address. */
  readonly town: number
}

const addName = (database: Database, terms: TermRegister, { person, name, born, town }: IndexedName): void => {
  const { whole, first, pairs } = termsOf(terms, name)
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO person_name (person, kind, surname, forenames, surname_term, forename_term, born, town) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(person, name.kind, name.surname ?? null, name.forenames.join('\n'), whole, first, born, town)
  for (const [surname, forename] of pairs)
    statement(database, 'INSERT INTO name_pair (surname_term, forename_term, born, town, name) VALUES (?, ?, ?, ?, ?)').run(
      surname,
      forename,
      born,
      town,
      Number(lastInsertRowid)
    )
}

const removeFromIndex = (database: Database, person: number, terms: TermRegister): void => {
  const names = statement<{ id: number; surname: string | null; forenames: string; born: number; town: number }>(
    database,
    'SELECT id, surname, forenames, born, town FROM person_name WHERE person = ?'
  ).all(person)
  for (const { id, surname, forenames, born, town } of names)
    for (const [one, other] of termsOf(terms, { ...(surname === null ? {} : { surname }), forenames: forenamesOf(forenames) }).pairs)
      statement(database, 'DELETE FROM name_pair WHERE surname_term = ? AND forename_term = ? AND born = ? AND town = ? AND name = ?').run(
        one,
        other,
        born,
        town,
        id
      )
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
  const keyed = { born: bornKey(content.birth), town: terms.termOf('t', townOf(content.addresses)) }
  for (const name of content.names) addName(database, terms, { person: sequence, name, ...keyed })
}

/**
 * Puts a person where the name check finds them, or anew where they changed. Called by every write that makes or
 * changes a person, in the same transaction.
 */
export const indexPerson = (database: Database, person: IndexedPerson): void => {
  const terms = termRegister(database)
  removeFromIndex(database, person.sequence, terms)
  addToIndex(database, person, terms)
}
