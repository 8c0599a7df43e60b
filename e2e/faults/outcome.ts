export const VICTIMS = ['renderer', 'app', 'server'] as const
export const MOMENTS = ['editing', 'submitting'] as const
export type Victim = (typeof VICTIMS)[number]
export type Moment = (typeof MOMENTS)[number]

/** What one kill came to. */
export interface Outcome {
  readonly victim: Victim
  readonly moment: Moment
  /** Milliseconds of typing that were gone. */
  readonly lost: number
  /** The page had the server's word for the report before the kill. */
  readonly acknowledged: boolean
  /** Reports that stood once everything had settled, where one was sent. */
  readonly records: number | null
  /** What should not have been; empty where all held. */
  readonly faults: readonly string[]
}

/** design §3, Drafts. */
export const MOST_LOST_MS = 2_000

const PART = { victim: 10, moment: 12, number: 10 }
const cells = (victim: string, moment: string, ...numbers: readonly (string | number)[]): string =>
  victim.padEnd(PART.victim) + moment.padEnd(PART.moment) + numbers.map((one) => String(one).padStart(PART.number)).join('')

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0

/** A line for each victim and moment, and one for each run that went wrong. */
export const tableOf = (outcomes: readonly Outcome[]): string => {
  const lines = VICTIMS.flatMap((victim) =>
    MOMENTS.flatMap((moment) => {
      const runs = outcomes.filter((one) => one.victim === victim && one.moment === moment)
      if (runs.length === 0) return []
      const lost = runs.map((one) => one.lost).toSorted((one, other) => one - other)
      const sent = runs.filter(({ records }) => records !== null)
      return cells(
        victim,
        moment,
        runs.length,
        middle(lost),
        lost.at(-1) ?? 0,
        runs.filter(({ acknowledged }) => acknowledged).length,
        sent.filter(({ records }) => records === 0).length,
        sent.filter(({ records }) => (records ?? 0) > 1).length,
        runs.filter(({ faults }) => faults.length > 0).length
      )
    })
  )
  const wrong = outcomes.flatMap((one, run) => one.faults.map((fault) => `run ${run + 1}, ${one.victim} ${one.moment}: ${fault}`))
  return [
    cells('killed', 'while', 'runs', 'lost p50', 'lost max', 'acked', 'missing', 'doubled', 'faults'),
    ...lines,
    cells(
      '',
      'all',
      outcomes.length,
      '',
      Math.max(0, ...outcomes.map(({ lost }) => lost)),
      '',
      '',
      '',
      outcomes.filter(({ faults }) => faults.length > 0).length
    ),
    ...wrong
  ].join('\n')
}
