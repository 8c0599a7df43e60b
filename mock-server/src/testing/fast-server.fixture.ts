import { pino } from 'pino'
import { readOptions } from '../options.ts'
import { start } from '../start.ts'

/**
 * The server on a clock that is told: `LEDS_TEST_SPEED` times as fast as the machine's, since `LEDS_TEST_EPOCH`
 * (milliseconds since 1970), so that one killed and started again goes on where its clock stood.
 */
const speed = Number(process.env['LEDS_TEST_SPEED'])
const epoch = Number(process.env['LEDS_TEST_EPOCH'])
const clock = (): Date => new Date(epoch + (Date.now() - epoch) * speed)

const reading = readOptions(process.argv.slice(2))
if (reading.state !== 'run') throw new Error('The fast server could not read its options.')
const logger = pino({ level: 'warn', base: null }, pino.destination({ dest: 2, sync: true }))
const server = await start(reading.options, logger, { clock })
process.stdout.write(`${JSON.stringify({ ready: server.url })}\n`)
