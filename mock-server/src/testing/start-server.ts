import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { newClientIdentity } from './certificate.ts'
import type { ClientIdentity } from './certificate.ts'

export const ENROLMENT_CODE = 'contract-test-room-code'
const ROOT = resolve(import.meta.dirname, '../../..')
/** The sources, or in a run of all tests what was made of them once (build/tests/prepare-server.ts). */
const MAIN = process.env['LEDS_TEST_SERVER'] ?? join(ROOT, 'mock-server/src/main.ts')
/** The project's own Node, whatever runs the tests. */
export const NODE = join(ROOT, 'node_modules/.bin/node')

export interface StartedServer {
  readonly url: string
  readonly folder: string
  readonly db: string
  readonly identity: ClientIdentity
  /** What it wrote to stderr so far. */
  stderr(): string
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>
  /** SIGKILL. */
  kill(): Promise<void>
  /** Sends it another signal, and waits for nothing. */
  signal(name: NodeJS.Signals): void
  /** Resolves with its exit code when it has ended. */
  readonly ended: Promise<number | null>
  /** Stops it and removes its folder. */
  remove(): Promise<void>
}

interface StartOptions {
  readonly people?: number
  readonly args?: readonly string[]
  /** Another way to start it: a file with the same arguments and the same first line. */
  readonly main?: string
  /** A module that is loaded into it first. */
  readonly preload?: string
  /** Of a server started before, to go on with its database. */
  readonly after?: Pick<StartedServer, 'folder' | 'identity'>
}

/** The real server as its own process, on a free port and a real database file in a folder of its own. */
export const startServer = async ({ people = 0, args = [], main = MAIN, preload, after }: StartOptions = {}): Promise<StartedServer> => {
  const folder = after?.folder ?? (await mkdtemp(join(tmpdir(), 'leds-server-')))
  const identity = after?.identity ?? (await newClientIdentity())
  const certificate = join(folder, 'client.pem')
  await writeFile(certificate, identity.pem)
  const db = join(folder, 'leds.sqlite')
  const child = spawn(
    NODE,
    [
      ...(preload === undefined ? [] : ['--import', preload]),
      main,
      '--port',
      '0',
      '--people',
      String(people),
      '--db',
      db,
      '--room-port',
      '0',
      '--enrolment-code',
      ENROLMENT_CODE,
      '--trust-client-cert',
      certificate,
      ...args
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] }
  )
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  const url = await Promise.race([
    new Promise<string>((ready) =>
      createInterface(child.stdout).once('line', (line) => ready((JSON.parse(line) as { ready: string }).ready))
    ),
    exited.then((code) => Promise.reject(new Error(`The server ended with ${code}: ${errors}`)))
  ]).catch(async (error: unknown) => {
    if (after === undefined) await rm(folder, { recursive: true, force: true })
    throw error
  })
  const stop = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    return exited
  }
  return {
    url,
    folder,
    db,
    identity,
    stderr: () => errors,
    ended: exited,
    signal: (name) => void child.kill(name),
    stop: () => stop('SIGTERM'),
    kill: async () => {
      await stop('SIGKILL')
    },
    remove: async () => {
      await stop('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    }
  }
}
