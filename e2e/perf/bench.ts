// npm run bench [-- NAME… --people N --json]
import { parseArgs } from 'node:util'
import { checkPaint } from './check-paint.ts'
import { initialJs } from './initial-js.ts'
import { keyPaint } from './key-paint.ts'
import type { Bench, Measured, NotMeasured } from './measure.ts'
import { memory } from './memory.ts'
import { palette } from './palette.ts'
import { picker } from './picker.ts'
import { search } from './search.ts'
import { serverStart } from './server-start.ts'
import { updategram } from './updategram.ts'
import { table } from './table.ts'
import { window } from './window.ts'
import { workspace } from './workspace.ts'

const BENCHES: Readonly<Record<string, Bench>> = {
  'server-start': serverStart,
  search,
  window,
  'initial-js': initialJs,
  'key-paint': keyPaint,
  'check-paint': checkPaint,
  palette,
  picker,
  table,
  memory,
  updategram,
  workspace
}

/** Names are set out in a column this wide. */
const WIDEST = 56

const verdict = ({ value, target }: Measured): string => (target === null ? '' : value <= target ? `within ${target}` : `over ${target}`)

const row = (one: Measured | NotMeasured): string =>
  'reason' in one
    ? `${one.name.padEnd(WIDEST)} not measured: ${one.reason}`
    : `${one.name.padEnd(WIDEST)} ${one.value.toFixed(one.unit === 'times' ? 2 : 1).padStart(9)} ${one.unit.padEnd(6)} ${verdict(one)}`

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { people: { type: 'string', default: '20000' }, json: { type: 'boolean', default: false } }
  })
  const people = Number(values.people)
  if (!Number.isSafeInteger(people) || people < 1) throw new RangeError(`--people takes a whole number from 1, not "${values.people}".`)
  const unknown = positionals.find((name) => !(name in BENCHES))
  if (unknown !== undefined) throw new RangeError(`There is no bench "${unknown}". There are: ${Object.keys(BENCHES).join(', ')}.`)
  return { people, json: values.json, names: positionals.length === 0 ? Object.keys(BENCHES) : positionals }
}

try {
  const { people, json, names } = readArguments()
  const results: (Measured | NotMeasured)[] = []
  for (const name of names) {
    const measured = (await BENCHES[name]?.({ people })) ?? []
    results.push(...measured)
    if (!json) process.stdout.write(`${measured.map(row).join('\n')}\n`)
  }
  if (json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
  process.exitCode = results.some((one) => 'target' in one && one.target !== null && one.value > one.target) ? 1 : 0
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
