import { checksReport } from './checks/report.ts'
import type { ChecksReport } from './checks/report.ts'
import { KIND_WORDS, KINDS } from './checks/questions.ts'
import type { Bench, Measured } from './measure.ts'

/** Issue 6: what checks against a national population may take. */
const P99_MS = 10
const TIMES_BARE = 6
const SERVER_MB = 512
const REOPEN_MS = 2000
const PER_SECOND = 300

const measuredOf = (report: ChecksReport): Measured[] => [
  ...KINDS.flatMap((kind): Measured[] => {
    const { p50, p99, bareP50, timesBare, processor, errors } = report[kind]
    const words = KIND_WORDS[kind]
    return [
      { name: `${words}, p50`, value: p50, unit: 'ms', target: null },
      { name: `${words}, p99`, value: p99, unit: 'ms', target: P99_MS },
      ...(processor === null ? [] : [{ name: `${words}, processor of the server`, value: processor, unit: 'ms', target: null } as const]),
      { name: `${words}, bare look-ups, p50`, value: bareP50, unit: 'ms', target: null },
      { name: `${words}, p50 against bare`, value: timesBare, unit: 'times', target: TIMES_BARE },
      { name: `${words}, errors`, value: errors.length, unit: '', target: 0 }
    ]
  }),
  ...report.load.flatMap(({ clients, perSecond, p99, errors }): Measured[] => {
    const by = clients === 1 ? '1 client' : `${clients} clients`
    const most = clients === Math.max(...report.load.map((one) => one.clients))
    return [
      { name: `checks a second, ${by}`, value: perSecond, unit: '/s', target: most ? PER_SECOND : null, wants: 'at least' },
      { name: `a check among ${by}, p99`, value: p99, unit: 'ms', target: null },
      { name: `errors, ${by}`, value: errors.length, unit: '', target: 0 }
    ]
  }),
  { name: 'database file', value: report.fileMegabytes, unit: 'MB', target: null },
  { name: 'reopened, to the ready line', value: report.reopenMs, unit: 'ms', target: REOPEN_MS },
  ...(report.memory === null
    ? []
    : [
        { name: 'server memory, its own', value: report.memory.own, unit: 'MB', target: null } as const,
        { name: 'server memory, resident', value: report.memory.resident, unit: 'MB', target: SERVER_MB } as const
      ])
]

/** Checks over HTTP as a control room makes them, no question asked twice, each answer's audit event on the disk. */
export const checks: Bench = async (options) => {
  const report = await checksReport(options)
  return Object.assign(measuredOf(report), { report })
}
