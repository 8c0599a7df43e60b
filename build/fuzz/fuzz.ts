// npm run fuzz -- [--requests N] [--seconds N] [--seed N]: bent requests at every endpoint, bent calls at the bridge.
import { parseArgs } from 'node:util'
import { fuzzBridge } from '../../electron/services/testing/fuzz/bridge-campaign.ts'
import { fuzzApi } from '../../mock-server/src/testing/fuzz/api-campaign.ts'

const MOST_SEED = 2 ** 30

const whole = (name: string, given: string, most: number): number => {
  const value = Number(given)
  if (!Number.isSafeInteger(value) || value < 1 || value > most)
    throw new RangeError(`--${name} takes a whole number from 1 to ${most}, not "${given}".`)
  return value
}

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    seconds: { type: 'string', default: '3600' },
    seed: { type: 'string', default: String(1 + (Date.now() % MOST_SEED)) },
    only: { type: 'string' }
  }
})
const requests = whole('requests', values.requests, 10_000_000)
const seconds = whole('seconds', values.seconds, 86_400)
const seed = whole('seed', values.seed, MOST_SEED)
if (values.only !== undefined && values.only !== 'api' && values.only !== 'bridge')
  throw new RangeError(`--only takes api or bridge, not "${values.only}".`)

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const tell = (faults: readonly string[], none: string): void => {
  for (const fault of faults) say(`  FAULT ${fault}`)
  say(faults.length === 0 ? `  ${none}` : `  ${faults.length} faults`)
  if (faults.length > 0) process.exitCode = 1
}
const since = (begun: number): string => `in ${Math.round((Date.now() - begun) / 1000)} s, seed ${seed}`

if (values.only !== 'bridge') {
  const begun = Date.now()
  const { sent, endpoints, statuses, neverReached, faults } = await fuzzApi({ requests, seconds, seed })
  const answers = [...statuses].sort(([left], [right]) => left - right).map(([status, times]) => `${status} × ${times}`)
  say(`API: ${sent} requests to ${endpoints} endpoints ${since(begun)}: ${answers.join(', ')}`)
  if (neverReached.length > 0) say(`  refused every time: ${neverReached.join(', ')}`)
  tell(faults, 'No fault: no answer of 500 or more, the process lives, its audit log is whole.')
}
if (values.only !== 'api') {
  const begun = Date.now()
  const { made, reached, callsReached, refused, faults } = await fuzzBridge({ calls: requests, seconds, seed })
  say(`Bridge: ${made} calls ${since(begun)}: ${reached} let through to ${callsReached} handlers, ${refused} refused and told`)
  tell(faults, 'No fault: no throw, no call let through in a wrong state or without its entitlement.')
}
