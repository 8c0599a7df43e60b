import { seedPopulation } from '../../population/seed-population.ts'
import { SERVICE_WRITES } from '../../src/operations.ts'
import type { OperationTable } from '../store.ts'

/**
 * Every operation that the writer thread carries out, by name: `(database, input) => result`, synchronous, inside an
 * open transaction. It refuses by throwing a Refusal and completes its audit entries as completion.ts says.
 */
export const WRITES = { seedPopulation, ...SERVICE_WRITES } as const satisfies OperationTable
export type Writes = typeof WRITES
