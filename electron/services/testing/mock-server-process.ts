import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export const ENROLMENT_CODE = 'enrolment-code-of-a-test'
const MAIN = join(import.meta.dirname, '../../../mock-server/src/main.ts')

export interface MockServerProcess {
  readonly url: string
  stop(): Promise<void>
}

/** The mock server as its own process, on a free port, with a small population. */
export const startMockServer = (): Promise<MockServerProcess> =>
  new Promise((resolve, reject) => {
    const arguments_ = ['--port', '0', '--people', '500', '--seed', '42', '--db', ':memory:', '--enrolment-code', ENROLMENT_CODE]
    const child = spawn(process.execPath, [MAIN, ...arguments_], { stdio: ['ignore', 'pipe', 'ignore'] })
    const ended = new Promise<void>((over) => child.once('exit', () => over()))
    void ended.then(() => reject(new Error('The mock server ended before it was ready.')))
    createInterface({ input: child.stdout }).once('line', (line) => {
      const ready: unknown = JSON.parse(line)
      if (typeof ready !== 'object' || ready === null || !('ready' in ready)) return reject(new Error(`Not the ready line: ${line}`))
      resolve({
        url: String(ready.ready),
        stop: () => {
          child.kill('SIGTERM')
          return ended
        }
      })
    })
  })
