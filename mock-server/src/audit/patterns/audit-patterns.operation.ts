import type { Database } from 'better-sqlite3'
import type { AuditEvent, AuditPattern, AuditPatternsQuery } from '../../../api/audit.ts'
import type { PersonContent } from '../../../api/people.ts'
import { AUDIT_COLUMNS } from '../../../store/audit-log.ts'
import { statement } from '../../../store/statement.ts'
import { accountOf } from '../../niam/colleagues.ts'
import { isChild } from '../../people/search/born-between.ts'
import { calendarDay } from '../../service.ts'
import { findPatterns, type Known } from './find-patterns.ts'

const EVENTS = `SELECT ${AUDIT_COLUMNS} FROM audit_event
  WHERE at >= @from AND at <= @to AND kind = 'consultation' AND result = 'ok' AND user IS NOT NULL
    AND activity_code IS NOT NULL AND activity_code <> 'Audit Enquiry' ORDER BY sequence`
const BIRTH = `SELECT json_extract(content, '$.birth') AS birth FROM person WHERE id = ?`
const SURNAMES = `SELECT DISTINCT name.surname FROM person_name AS name JOIN person ON person.sequence = name.person
  WHERE person.id = ? AND name.surname IS NOT NULL`

/** Each person is read once, however often somebody looked. */
const peopleOf = (database: Database): Known['person'] => {
  const read = (personId: string): ReturnType<Known['person']> => {
    const row = statement<{ birth: string | null }>(database, BIRTH).get(personId)
    if (row === undefined) return null
    // The service's own record, written by its schema.
    const birth = JSON.parse(row.birth ?? '{}') as PersonContent['birth']
    return {
      surnames: statement<{ surname: string }>(database, SURNAMES)
        .all(personId)
        .map(({ surname }) => surname),
      childOn: (at) => isChild(birth, calendarDay(new Date(at)))
    }
  }
  const known = new Map<string, ReturnType<Known['person']>>()
  return (personId) => {
    const standing = known.get(personId)
    if (standing !== undefined) return standing
    const person = read(personId)
    known.set(personId, person)
    return person
  }
}

/** What of the accesses between two moments is worth an auditor's look. */
export const auditPatterns = (
  database: Database,
  { from, to }: AuditPatternsQuery
): { readonly events: number; readonly patterns: readonly AuditPattern[] } => {
  const utc = (moment: string): string => new Date(moment).toISOString()
  const events = statement<AuditEvent>(database, EVENTS).iterate({ from: utc(from), to: utc(to) })
  return findPatterns(events, { user: (user) => accountOf(user) ?? null, person: peopleOf(database) })
}
