import type { Database } from 'better-sqlite3'
import { fixedLicences } from '../../population/fixed-licences.ts'
import { drivingLicence } from '../../population/parts/driving-licence.ts'
import type { PlannedLicence } from '../../population/parts/driving-licence.ts'
import { statement } from '../../store/statement.ts'
import type { HeldPerson } from '../people/person-record.ts'

/** The licence does not change from one day to the next: what it says is counted from the day of the population. */
const anchorOf = (database: Database, today: string): string =>
  statement<{ today: string }>(database, 'SELECT today FROM population LIMIT 1').get()?.today ?? today

/** The licence of a person, null where they hold none. @param today YYYY-MM-DD, where no population was made */
export const licenceOf = (database: Database, { sequence, record }: HeldPerson, today: string): PlannedLicence | null => {
  const anchor = anchorOf(database, today)
  const fixed = fixedLicences(anchor)[record.personId]
  if (fixed === null) return null
  const disqualified = statement<{ date: string }>(
    database,
    "SELECT date FROM signal WHERE person = ? AND class = 'marker' AND code = 'DD' ORDER BY date DESC LIMIT 1"
  ).get(sequence)
  const holder = { personId: record.personId, content: record.content, disqualifiedSince: disqualified?.date ?? null }
  const licence = drivingLicence(holder, { anchor, certain: fixed !== undefined })
  return licence === null ? null : { ...licence, ...fixed }
}
