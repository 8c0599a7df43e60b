import type { MissingRuleContext } from '../../api/missing-rules.ts'
import type { Reference } from '../reference/reference.ts'

/** What the rules of missing reports ask of the code tables. */
export const gradesOf =
  (reference: Reference): MissingRuleContext['grade'] =>
  (code) => {
    const row = reference.row('risk-grades', code)
    return row === undefined
      ? undefined
      : { label: row.label, reviewHours: Number(row.extra?.['reviewHours'] ?? 0), offered: row.readOnly !== true }
  }

export const outcomesOf = (reference: Reference): readonly string[] => reference.table('missing-outcomes').rows.map(({ code }) => code)
