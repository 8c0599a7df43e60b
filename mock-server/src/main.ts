import { pino } from 'pino'
import { StoreFault } from '../store/refusal.ts'
import { HELP, readOptions } from './options.ts'
import type { ServerOptions } from './options.ts'
import { tellOnTerminal } from './seeding-terminal.ts'
import { StartRefused } from './start.ts'
import { startReseedable } from './training/reseeding.ts'

const WRONG_USE = 2

/**
 * At once and not in order: a server that cannot read or write would go on answering with faults. Whoever keeps it
 * running (the training package, a service manager) starts it again; sessions and drafts are in the file.
 */
const endWithoutStore = (fault: StoreFault): never => {
  process.stderr.write(
    `${fault.message}. The server ends: everything that was acknowledged is on the disk. Start it again on the same file; if it ends again, look at the disk and the memory of this machine.\n`
  )
  process.exit(1)
}

const explain = (error: unknown): string => {
  if (error instanceof StartRefused || error instanceof StoreFault) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'The port is taken. Choose another with --port, or 0 for a free one.'
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Whoever keeps it running starts it again; it begins on an empty store. */
const ended = (error: unknown): void => {
  process.stderr.write(`The training store was wiped and could not begin anew. ${explain(error)}\n`)
  process.exit(1)
}

const run = async (options: ServerOptions): Promise<void> => {
  const logger = pino({ level: process.env['LEDS_LOG_LEVEL'] ?? 'warn', base: null }, pino.destination({ dest: 2, sync: true }))
  if (options.trustAnyClient)
    process.stderr.write(
      'WARNING: --trust-any-client: every client is taken, no signature of a client is verified. For development only.\n'
    )
  const server = await startReseedable(options, logger, { tell: tellOnTerminal(process.stderr), storeLost: endWithoutStore }, ended)
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
