import type { Reference } from '../reference/reference.ts'
import type { DangerRanks } from './person-flags.ts'

/** Warning code → rank, from the code table. */
export const dangerRanks = (reference: Reference): DangerRanks =>
  Object.fromEntries(
    reference
      .table('warning-signals')
      .rows.flatMap(({ code, extra }) => (typeof extra?.['rank'] === 'number' ? [[code, extra['rank']]] : []))
  )
