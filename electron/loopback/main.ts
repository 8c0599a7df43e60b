import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createLogger } from '../services/logging/logger.ts'
import { choosePolicy } from '../services/policy/choose-policy.ts'
import { createRendererFiles } from '../services/renderer-files/renderer-files.ts'
import { trainingSignOn } from '../services/session/training-sign-on.ts'
import { createWorkstation } from '../services/workstation.ts'
import { createOneTimeKeys } from './one-time-key.ts'
import { createLoopbackServer } from './server.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Ends the process with the reason on stderr; stdout is for the address alone. */
const giveUp = (message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** Whoever starts this opens the browser: the address is good once, and two would race for it. */
const options = () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean' },
      renderer: { type: 'string', default: join(ROOT, 'out/renderer') }
    }
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) giveUp('Give --port as a number from 0 to 65535.')
  return { port, renderer: values.renderer }
}

const version = (): string => {
  const declared: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return typeof declared === 'object' && declared !== null && 'version' in declared ? String(declared.version) : '0'
}

const start = async (): Promise<void> => {
  const { port, renderer } = options()
  const environment = process.env
  const policy = await choosePolicy({ environment, packaged: false, bakedMode: 'training', shell: 'loopback' })
  if (!policy.ok) return giveUp(policy.refusal.message)
  const log = createLogger({ level: policy.value.logLevel, now: Date.now, write: (line) => process.stderr.write(line) })
  const made = await createWorkstation({
    shell: 'loopback',
    policy: policy.value,
    version: version(),
    environment,
    log,
    signOnWay: trainingSignOn(environment['LEDS_ENROLMENT_CODE'])
  })
  if (!made.ok) return giveUp(made.refusal.message)
  const workstation = made.value
  const keys = createOneTimeKeys(() => performance.now())
  const server = createLoopbackServer({ workstation, files: createRendererFiles({ folder: renderer, shell: 'loopback' }), keys, log })

  /** The one line on stdout: who starts the workstation waits for it. */
  const announce = (): void => {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    process.stdout.write(`open http://127.0.0.1:${port}/#key=${keys.issue()}\n`)
  }

  const stop = (): void => {
    server.close()
    server.closeAllConnections()
    void workstation.close().finally(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  // Another browser, or the same one after its cookie is gone: a new address without a new start.
  if (process.platform !== 'win32') process.on('SIGUSR2', announce)

  server.on('error', (error) => giveUp(`The workstation could not listen on port ${port}: ${error.message}`))
  server.listen(port, '127.0.0.1', announce)
}

await start()
