import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { readOptions } from '../options.ts'
import { start } from '../start.ts'

/** The server on a clock that is told: the machine's, moved on by so many seconds as stand in the file `LEDS_TEST_CLOCK`. */
const file = process.env['LEDS_TEST_CLOCK'] ?? ''
const clock = (): Date => new Date(Date.now() + Number(readFileSync(file, 'utf8')) * 1000)

const reading = readOptions(process.argv.slice(2))
if (reading.state !== 'run') throw new Error('The server could not read its options.')
const logger = pino({ level: 'warn', base: null }, pino.destination({ dest: 2, sync: true }))
const server = await start(reading.options, logger, { clock })
process.stdout.write(`${JSON.stringify({ ready: server.url })}\n`)
