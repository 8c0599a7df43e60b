// npm run bench [-- NAME… --people N --vehicles N --db FILE --seconds N --json]
import { parseArgs } from 'node:util'
import { audit } from './audit.ts'
import { checkPaint } from './check-paint.ts'
import { checks } from './checks.ts'
import { initialJs } from './initial-js.ts'
import { keyPaint } from './key-paint.ts'
import { isMet } from './measure.ts'
import type { Bench, Measured, NotMeasured } from './measure.ts'
import { memory } from './memory.ts'
import { palette } from './palette.ts'
import { picker } from './picker.ts'
import { reseed } from './reseed.ts'
import { search } from './search.ts'
import { serverStart } from './server-start.ts'
import { updategram } from './updategram.ts'
import { table } from './table.ts'
import { window } from './window.ts'
import { workspace } from './workspace.ts'

const BENCHES: Readonly<Record<string, Bench>> = {
  'server-start': serverStart,
  reseed,
  search,
  checks,
  window,
  'initial-js': initialJs,
  'key-paint': keyPaint,
  'check-paint': checkPaint,
  palette,
  picker,
  table,
  memory,
  updategram,
  audit,
  workspace
}

/** Names are set out in a column this wide. */
const WIDEST = 56

const verdict = (one: Measured): string => {
  if (one.target === null) return ''
  const limit = one.wants === 'at least' ? 'under' : 'over'
  return isMet(one) ? `within ${one.target}` : `${limit} ${one.target}`
}

const row = (one: Measured | NotMeasured): string =>
  'reason' in one
    ? `${one.name.padEnd(WIDEST)} not measured: ${one.reason}`
    : `${one.name.padEnd(WIDEST)} ${one.value.toFixed(one.unit === 'times' ? 2 : 1).padStart(9)} ${one.unit.padEnd(6)} ${verdict(one)}`

const wholeNumber = (name: string, given: string, least: number): number => {
  const value = Number(given)
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`--${name} takes a whole number from ${least}, not "${given}".`)
  return value
}

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      people: { type: 'string', default: '20000' },
      vehicles: { type: 'string' },
      db: { type: 'string' },
      seconds: { type: 'string' },
      json: { type: 'boolean', default: false }
    }
  })
  const options = {
    people: wholeNumber('people', values.people, 1),
    vehicles: values.vehicles === undefined ? undefined : wholeNumber('vehicles', values.vehicles, 0),
    db: values.db,
    seconds: values.seconds === undefined ? undefined : wholeNumber('seconds', values.seconds, 1)
  }
  const unknown = positionals.find((name) => !(name in BENCHES))
  if (unknown !== undefined) throw new RangeError(`There is no bench "${unknown}". There are: ${Object.keys(BENCHES).join(', ')}.`)
  return { options, json: values.json, names: positionals.length === 0 ? Object.keys(BENCHES) : positionals }
}

try {
  const { options, json, names } = readArguments()
  const results: (Measured | NotMeasured)[] = []
  const reports: object[] = []
  for (const name of names) {
    const measured = (await BENCHES[name]?.(options)) ?? []
    results.push(...measured)
    if ('report' in measured && measured.report !== undefined) reports.push(measured.report)
    if (!json) process.stdout.write(`${measured.map(row).join('\n')}\n`)
  }
  if (json) process.stdout.write(`${JSON.stringify(names.length === 1 ? (reports[0] ?? results) : results, null, 2)}\n`)
  process.exitCode = results.some((one) => 'target' in one && !isMet(one)) ? 1 : 0
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
