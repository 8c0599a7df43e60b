import type { OperationTable } from '../store.ts'
import { SERVICE_READS } from '../../src/operations.ts'
import { population } from '../../population/seed-population.ts'
import { personRecord } from '../../src/people/person-record.ts'
import { personSummary } from '../../src/people/person-summary.ts'
import { searchPeople } from '../../src/people/search/search-people.ts'
import { warmUpSearch } from '../../src/people/search/warm-up.ts'
import { auditHash, auditHead, verifyAuditChain } from './audit.ts'

/** Every operation that reader threads carry out, by name: `(database, input) => result`. */
export const READS = {
  auditHash,
  auditHead,
  verifyAuditChain,
  population,
  searchPeople,
  warmUpSearch,
  personRecord,
  personSummary,
  ...SERVICE_READS
} as const satisfies OperationTable
export type Reads = typeof READS
