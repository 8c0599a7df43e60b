import { parseArgs } from 'node:util'

/**
 * @typedef {object} StartOptions
 * @property {'electron' | 'loopback' | null} shell null: Electron where it can run, else loopback
 * @property {number} port of the loopback shell; 0 takes a free one
 * @property {number} people size of the synthetic population
 * @property {number | null} vehicles how many it keeps; null: one a person
 * @property {number} incoming checks made up for the control room each minute
 * @property {string} db `:memory:` or a file
 * @property {boolean} open whether the loopback shell's address is opened in a browser
 */

export const USAGE = `npm start -- [options]
  --shell electron|loopback   which shell to open (default: Electron where it can run, else loopback)
  --port N                    port of the loopback shell, 0 to 65535 (default 0: a free one)
  --people N                  size of the synthetic population, 1 to 15000000 (default 20000)
  --vehicles N                how many vehicles it keeps, 0 to 67000000 (default: one a person)
  --incoming-per-minute N     checks made up for the control room each minute, 0 to 60 (default 0)
  --db FILE|:memory:          where the training server keeps its records (default :memory:, gone at the end)
  --no-open                   do not open a browser on the loopback shell's address`

const wholeNumber = (/** @type {string} */ name, /** @type {string} */ text, /** @type {number} */ least, /** @type {number} */ most) => {
  const number = /^\d+$/.test(text) ? Number(text) : NaN
  return number >= least && number <= most
    ? { number }
    : { problem: `--${name} takes a whole number from ${least} to ${most}, not "${text}".` }
}

/**
 * @param {string[]} args what follows `npm start --`
 * @returns {{ options: StartOptions } | { problem: string } | { help: true }}
 */
export const readOptions = (args) => {
  let values
  try {
    values = parseArgs({
      args,
      allowPositionals: false,
      options: {
        shell: { type: 'string' },
        port: { type: 'string', default: '0' },
        people: { type: 'string', default: '20000' },
        vehicles: { type: 'string' },
        'incoming-per-minute': { type: 'string', default: '0' },
        db: { type: 'string', default: ':memory:' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false }
      }
    }).values
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('. To specify')[0] ?? error.message) : String(error) }
  }
  if (values.help) return { help: true }
  const shell = values.shell ?? null
  if (shell !== null && shell !== 'electron' && shell !== 'loopback') return { problem: `--shell is electron or loopback, not "${shell}".` }
  const port = wholeNumber('port', values.port, 0, 65535)
  if (port.problem !== undefined) return { problem: port.problem }
  const people = wholeNumber('people', values.people, 1, 15_000_000)
  if (people.problem !== undefined) return { problem: people.problem }
  const vehicles = values.vehicles === undefined ? undefined : wholeNumber('vehicles', values.vehicles, 0, 67_000_000)
  if (vehicles?.problem !== undefined) return { problem: vehicles.problem }
  const incoming = wholeNumber('incoming-per-minute', values['incoming-per-minute'], 0, 60)
  if (incoming.problem !== undefined) return { problem: incoming.problem }
  if (values.db.trim() === '') return { problem: '--db takes a file or :memory:.' }
  return {
    options: {
      shell,
      port: port.number,
      people: people.number,
      vehicles: vehicles?.number ?? null,
      incoming: incoming.number,
      db: values.db,
      open: !values['no-open']
    }
  }
}
