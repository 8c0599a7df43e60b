import { join } from 'node:path'
import { utilityProcess } from 'electron'
import type { Launch, ServerProcess } from './server-process.ts'

/** Outside the archive, beside which it is unpacked: worker threads and native modules load from files. */
const PROGRAM = join(import.meta.dirname, '../server/main.js').replace('app.asar', 'app.asar.unpacked')

/** What is Node's or ours would change how the server runs; it is told everything by its arguments. */
const inherited = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(NODE|LEDS|ELECTRON)_/.test(name)))

/** Runs the package's server in a process of its own, with Electron's Node. The app has to be ready. */
export const forkServer: Launch = (args) => {
  const child = utilityProcess.fork(PROGRAM, [...args], {
    serviceName: 'LEDS training server',
    env: inherited(process.env),
    stdio: ['ignore', 'pipe', 'inherit']
  })
  // Without a listener a fatal error of its engine would end this process too; its exit follows and is heard.
  child.on('error', () => undefined)
  const ended = new Promise<number>((resolve) => child.once('exit', resolve))
  return {
    onOutput: (listener) => void child.stdout?.on('data', (piece: Buffer) => listener(piece.toString('utf8'))),
    ended,
    kill: () => void child.kill()
  } satisfies ServerProcess
}
