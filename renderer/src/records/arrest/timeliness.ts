import type { CodeRow } from '../../../../mock-server/api/reference.ts'

export interface Timeliness {
  readonly kind: 'neutral' | 'warning' | 'danger'
  /** `Due in 21 h 40 min (24 h)`. */
  readonly words: string
}

const HOUR = 3_600_000
const lasting = (milliseconds: number): string => {
  const minutes = Math.floor(milliseconds / 60_000)
  const hours = Math.floor(minutes / 60)
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`
}

/** How long until the report should be entered: within each target of the table, the nearest that is not past. */
export const timelinessOf = (began: Date, { rows, at }: { readonly rows: readonly CodeRow[]; readonly at: Date }): Timeliness | null => {
  const targets = rows
    .filter(({ code }) => code.startsWith('arrest-'))
    .flatMap(({ extra }) => (typeof extra?.['hours'] === 'number' ? [extra['hours']] : []))
    .toSorted((one, other) => one - other)
  const elapsed = at.getTime() - began.getTime()
  const next = targets.find((hours) => elapsed < hours * HOUR)
  const last = targets.at(-1)
  if (last === undefined) return null
  if (next === undefined) return { kind: 'danger', words: `Overdue: ${last} h passed ${lasting(elapsed - last * HOUR)} ago` }
  const first = next === targets[0]
  return {
    kind: first ? 'neutral' : 'warning',
    words: `${first ? '' : `${targets[0] ?? ''} h passed. `}Due in ${lasting(next * HOUR - elapsed)} (${next} h)`
  }
}
