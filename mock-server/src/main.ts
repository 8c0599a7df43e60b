import { pino } from 'pino'
import { StoreFault } from '../store/refusal.ts'
import { HELP, readOptions } from './options.ts'
import type { ServerOptions } from './options.ts'
import { tellOnTerminal } from './seeding-terminal.ts'
import { start, StartRefused } from './start.ts'

const WRONG_USE = 2

const explain = (error: unknown): string => {
  if (error instanceof StartRefused || error instanceof StoreFault) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'The port is taken. Choose another with --port, or 0 for a free one.'
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const run = async (options: ServerOptions): Promise<void> => {
  const logger = pino({ level: process.env['LEDS_LOG_LEVEL'] ?? 'warn', base: null }, pino.destination({ dest: 2, sync: true }))
  if (options.trustAnyClient)
    process.stderr.write(
      'WARNING: --trust-any-client: every client is taken, no signature of a client is verified. For development only.\n'
    )
  const server = await start(options, logger, { tell: tellOnTerminal(process.stderr) })
  let closing = false
  const stop = (): void => {
    if (closing) return
    closing = true
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'could not close cleanly')
        process.exit(1)
      }
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.stdout.write(`${JSON.stringify({ ready: server.url })}\n`)
}

const reading = readOptions(process.argv.slice(2))
switch (reading.state) {
  case 'help':
    process.stdout.write(HELP)
    break
  case 'wrong':
    process.stderr.write(`${reading.message}\nSee --help.\n`)
    process.exitCode = WRONG_USE
    break
  case 'run':
    run(reading.options).catch((error: unknown) => {
      process.stderr.write(`${explain(error)}\n`)
      process.exit(1)
    })
}
