import type { Database } from 'better-sqlite3'
import type { Court } from '../../api/arrest-parts.ts'
import { formatCourtCase } from '../../api/identifiers/court-case.ts'
import { nextInSequence } from '../../store/sequence.ts'

/** Stands in the reference of what no court heard. */
export const NO_COURT: Court = { courtIdentityType: 'code', courtCode: '0000' }
/** Courts known by name alone share this code in case references. */
const NAMED_COURT = '9998'
/** Referred cases have a number of their own, of ten digits. */
const FIRST_REFERRED = 1_000_000_000

/** The next case reference of a court this year, with its check letter. @param at moment of the write, ISO 8601 */
export const nextCaseReference = (database: Database, court: Court | undefined, at: string): string => {
  const code = court?.courtIdentityType === 'code' ? court.courtCode : NAMED_COURT
  const year = Number(at.slice(0, 4))
  return formatCourtCase({
    year: at.slice(2, 4),
    court: code,
    sequence: nextInSequence(database, `court-case-${code}`, year)
  })
}

/** The next number of a referred case. It does not start anew with the year. */
export const nextReferredNumber = (database: Database): string => String(FIRST_REFERRED + nextInSequence(database, 'referred-case', 0))
