import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export const ENROLMENT_CODE = 'enrolment-code-of-a-test'
const MAIN = join(import.meta.dirname, '../../../mock-server/src/main.ts')

export interface MockServerProcess {
  readonly url: string
  /** @param signal SIGKILL where it is to have no time for anything */
  stop(signal?: NodeJS.Signals): Promise<void>
}

/**
 * The mock server as its own process, with a small population.
 * @param port 0 for a free one
 * @param tokenSeconds life of an access token
 * @param incoming checks that are made up for the control room each minute
 * @param requests requests of forces and courts that stand in the inboxes
 */
export const startMockServer = ({
  tokenSeconds = 600,
  db = ':memory:',
  port = 0,
  requests = 0,
  incoming = 0
} = {}): Promise<MockServerProcess> =>
  new Promise((resolve, reject) => {
    const arguments_ = ['--people', '500', '--seed', '42', '--enrolment-code', ENROLMENT_CODE, '--requests', String(requests)]
    // A room that a test opens takes a free port.
    arguments_.push('--room-port', '0')
    arguments_.push('--port', String(port), '--db', db, '--token-seconds', String(tokenSeconds), '--incoming-per-minute', String(incoming))
    const child = spawn(process.execPath, [MAIN, ...arguments_], { stdio: ['ignore', 'pipe', 'ignore'] })
    const ended = new Promise<void>((over) => child.once('exit', () => over()))
    void ended.then(() => reject(new Error('The mock server ended before it was ready.')))
    createInterface({ input: child.stdout }).once('line', (line) => {
      const ready: unknown = JSON.parse(line)
      if (typeof ready !== 'object' || ready === null || !('ready' in ready)) return reject(new Error(`Not the ready line: ${line}`))
      resolve({
        url: String(ready.ready),
        stop: (signal = 'SIGTERM') => {
          child.kill(signal)
          return ended
        }
      })
    })
  })
