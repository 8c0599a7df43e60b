import type { Database } from 'better-sqlite3'
import { PersonContentSchema } from '../../api/people.ts'
import type { PersonContent } from '../../api/people.ts'
import type { MissingMatch } from '../../api/missing.ts'
import type { MissingContent } from '../../api/missing.ts'
import type { UnidentifiedSearch, UnidentifiedSearchResult } from '../../api/unidentified-search.ts'
import { statement } from '../../store/statement.ts'
import { displayName } from '../people/search/candidate.ts'
import { factsOfMissing, factsOfUnidentified } from './match-facts.ts'
import type { MatchFacts } from './match-facts.ts'
import { LEAST_SCORE, matchScore } from './match-score.ts'
import { partsOf } from './standing.ts'
import { calledWithoutName, UNIDENTIFIED, unidentifiedReportOf } from './unidentified/row.ts'
import type { UnidentifiedRow } from './unidentified/row.ts'

const MOST_MATCHES = 20

interface MissingRow {
  readonly reportId: string
  readonly personId: string
  readonly pncId: string
  readonly reference: string
  readonly report: string
  readonly person: string
}
const MISSING = `SELECT r.id AS "reportId", p.id AS "personId", p.pnc_id AS "pncId", r.reference, r.content AS report, p.content AS person
  FROM report AS r JOIN person AS p ON p.sequence = r.person WHERE r.kind = 'missing'`

interface Missing extends Omit<MissingRow, 'report' | 'person'> {
  readonly report: MissingContent
  readonly person: PersonContent
}
const read = ({ report, person, ...ids }: MissingRow): Missing => ({
  ...ids,
  report: partsOf(JSON.parse(report)).content,
  person: PersonContentSchema.parse(JSON.parse(person))
})

const nameOf = ({ names }: PersonContent): string => {
  const name = names.find(({ kind }) => kind === 'true') ?? names[0]
  return name === undefined ? 'Unidentified person' : displayName({ surname: name.surname ?? null, forenames: name.forenames })
}

type Other = Omit<MissingMatch, 'score' | 'reasons' | 'against' | 'date'> & { readonly facts: MatchFacts }

const ofMissing = ({ report, person, ...ids }: Missing): Other => ({
  ...ids,
  displayName: nameOf(person),
  ownerForce: report.ownerForce,
  place: report.lastSeen.place ?? 'Place not known',
  facts: factsOfMissing(person, report)
})

const ofUnidentified = (row: UnidentifiedRow): Other => {
  const { personId, pncId, reportId, reference, content } = unidentifiedReportOf(row)
  const { ownerForce, place } = content
  return {
    personId,
    pncId,
    reportId,
    reference,
    displayName: calledWithoutName(content),
    ownerForce,
    place,
    facts: factsOfUnidentified(content)
  }
}
/** Everybody who still has no name. */
const withoutName = (database: Database): Other[] =>
  statement<UnidentifiedRow>(database, `${UNIDENTIFIED} WHERE u.status = 'unidentified'`).all().map(ofUnidentified)
const stillMissing = (database: Database): Other[] =>
  statement<MissingRow>(database, `${MISSING} AND r.open = 1`)
    .all()
    .map((each) => ofMissing(read(each)))

const best = (others: readonly Other[], compare: (other: MatchFacts) => ReturnType<typeof matchScore>): MissingMatch[] =>
  others
    .flatMap(({ facts, ...other }): MissingMatch[] => {
      const match = compare(facts)
      return match === undefined || match.score < LEAST_SCORE
        ? []
        : [{ ...other, date: facts.day, score: match.score, reasons: [...match.reasons], against: [...match.against] }]
    })
    .toSorted((one, other) => other.score - one.score || one.reference.localeCompare(other.reference))
    .slice(0, MOST_MATCHES)

/** Read operation: who was found without a name and may be this missing person; null where there is no such report. */
export const missingMatches = (
  database: Database,
  { personId, reportId }: { readonly personId: string; readonly reportId: string }
): MissingMatch[] | null => {
  const row = statement<MissingRow>(database, `${MISSING} AND r.id = ? AND p.id = ?`).get(reportId, personId)
  if (row === undefined) return null
  const { person, report } = read(row)
  const missing = factsOfMissing(person, report)
  return best(withoutName(database), (found) => matchScore(missing, found))
}

/** Read operation: who is missing, of every force, and may be this person; null where nobody was found so. */
export const unidentifiedMatches = (database: Database, { personId }: { readonly personId: string }): MissingMatch[] | null => {
  const row = statement<UnidentifiedRow>(database, `${UNIDENTIFIED} WHERE p.id = ?`).get(personId)
  if (row === undefined) return null
  const found = factsOfUnidentified(unidentifiedReportOf(row).content)
  return best(stillMissing(database), (missing) => matchScore(missing, found))
}

/** One person found twice: which of the two records is the earlier does not matter. */
const alikeFound = (one: MatchFacts, other: MatchFacts): ReturnType<typeof matchScore> => {
  const [earlier, later] = one.day <= other.day ? [one, other] : [other, one]
  return matchScore(earlier, later)
}

/** Read operation: who is missing, and who was found without a name already, that a description may be of. */
export const likeDescription = (database: Database, query: UnidentifiedSearch): Omit<UnidentifiedSearchResult, 'searchToken'> => {
  const facts = factsOfUnidentified(query)
  return {
    missing: best(stillMissing(database), (missing) => matchScore(missing, facts)),
    found: best(withoutName(database), (found) => alikeFound(found, facts))
  }
}
