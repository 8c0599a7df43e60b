import { loadTable } from '../../forms/code-tables.ts'

/** The tables that a missing report is read and written with. */
export const loadMissingTables = (): Promise<unknown> =>
  Promise.all([loadTable('risk-grades'), loadTable('missing-risk-questions'), loadTable('missing-outcomes')])
