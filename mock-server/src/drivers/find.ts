import type { Database } from 'better-sqlite3'
import { readDriverNumber } from '../../api/identifiers/driver-number.ts'
import type { DriverCandidate, DriverSearch, DriverSearchResult } from '../../api/drivers.ts'
import type { PersonContent } from '../../api/people.ts'
import { displayName } from '../people/search/candidate.ts'
import { searchPeople } from '../people/search/search-people.ts'
import { heldPerson } from '../people/person-record.ts'
import type { HeldPerson } from '../people/person-record.ts'
import { licenceOf } from './licence-of.ts'
import { numberHolders } from './number-holders.ts'

const MOST_SHOWN = 20
/** A namesake of the same day whose number ends otherwise. */
const OTHER_ENDING = 70
/** What another address takes off: people move, and tell the agency late. */
const ELSEWHERE = 15
const NEAR = 5
/** A surname that is somebody else’s is not made up for by forename, birth date and postcode: a reason names it, or the whole name. */
const SAYS_SURNAME = /\b(?:sur)?names?\b/

interface Asked {
  readonly query: DriverSearch
  /** YYYY-MM-DD */
  readonly today: string
}
type Answer = Pick<DriverSearchResult, 'candidates' | 'more'>

/** Surname in capitals and forenames, of the name that the licence is made out to. */
export const nameOnLicence = ({ names }: Pick<PersonContent, 'names'>): string => {
  const name = names.find(({ kind }) => kind === 'true') ?? names[0]
  return displayName({ surname: name?.surname ?? null, forenames: name?.forenames ?? [] })
}

const candidate = (
  { record }: HeldPerson,
  { driverNumber, score, reasons }: Pick<DriverCandidate, 'driverNumber' | 'score' | 'reasons'>
): DriverCandidate => ({
  driverNumber,
  personId: record.personId,
  displayName: nameOnLicence(record.content),
  birthDate: record.content.birth.date ?? '',
  score,
  reasons
})

const byNumber = (database: Database, typed: string, today: string): DriverCandidate[] => {
  const read = readDriverNumber(typed)
  const asked = read.state === 'valid' ? read.canonical : typed
  return numberHolders(database, { typed, today })
    .map(({ person, driverNumber }) =>
      driverNumber === asked
        ? candidate(person, { driverNumber, score: 100, reasons: ['driver number exact'] })
        : candidate(person, {
            driverNumber,
            score: OTHER_ENDING,
            reasons: [`number begins alike and ends ${driverNumber.slice(-3)}`, 'same name and birth date']
          })
    )
    .toSorted((one, other) => other.score - one.score)
}

const halfOf = (postcode: string): string => postcode.split(' ')[0] ?? postcode

/** How a postcode that was given fits what the agency holds: the latest address, or an earlier one. */
const addressLikeness = (given: string, { addresses }: Pick<PersonContent, 'addresses'>): { off: number; reason: string } => {
  const held = addresses.flatMap(({ postcode }) => (postcode === undefined ? [] : [postcode]))
  if (held.length === 0) return { off: NEAR, reason: 'no postcode held' }
  if (held.some((postcode) => postcode === given)) return { off: 0, reason: 'same postcode' }
  const sameHalf = held.some((postcode) => halfOf(postcode) === halfOf(given))
  return sameHalf ? { off: NEAR, reason: `postcode begins alike: ${halfOf(given)}` } : { off: ELSEWHERE, reason: 'another postcode' }
}

const byName = (database: Database, { query, today }: Asked): Answer => {
  const { surname = '', forenames = [], birthDate = '', postcode = '' } = query
  const found = searchPeople(database, { query: { surname, forenames, birthDate, limit: MOST_SHOWN }, today, ranks: {} })
  const candidates = found.candidates.flatMap(({ personId, score, reasons, birthDate: born }) => {
    const person = heldPerson(database, personId)
    const licence = person === undefined ? null : licenceOf(database, person, today)
    if (person === undefined || licence === null || !reasons.some((reason) => SAYS_SURNAME.test(reason))) return []
    const near = addressLikeness(postcode, person.record.content)
    // One of name, birth date and postcode may be wrong, not two.
    if (born !== birthDate && near.off === ELSEWHERE) return []
    return [
      candidate(person, { driverNumber: licence.driverNumber, score: Math.max(0, score - near.off), reasons: [...reasons, near.reason] })
    ]
  })
  return {
    candidates: candidates.toSorted((one, other) => other.score - one.score),
    more: found.more
  }
}

/**
 * Read operation: whose licence records the search could mean. It reads licences to know that they exist and gives
 * nothing of what they say: that is sealed until a basis is named (records, Driver).
 */
export const findDrivers = (database: Database, { query, today }: Asked): Answer =>
  query.driverNumber === undefined
    ? byName(database, { query, today })
    : { candidates: byNumber(database, query.driverNumber, today).slice(0, MOST_SHOWN), more: false }
