import type { Logger } from '../../services/logging/logger.ts'
import { readiness } from './server-process.ts'
import type { Launch, Readiness, ServerProcess } from './server-process.ts'

/** A server that keeps dying is not started for ever: whatever kills it is not gone by then. */
export const MOST_RESTARTS = 3
/** Milliseconds to make 20,000 synthetic people on a slow machine. */
const PATIENCE = 60_000
/** Milliseconds for it to finish what it is about. */
const STOPPING = 2000

export interface TrainingServerOptions {
  readonly launch: Launch
  /** The store's file: a server that is started again goes on with it. */
  readonly store: string
  /** Drawn for this start; workstations of this machine enrol with it (ADR 3). */
  readonly enrolmentCode: string
  readonly log: Logger
  /** Told once, when it has died too often to be started again. */
  readonly lost: () => void
  readonly patience?: number
}

export interface TrainingServer {
  readonly url: string
  /** Ends it; settles when it is gone, or after two seconds. */
  stop(): Promise<void>
}

export type ServerStart =
  { readonly ok: true; readonly value: TrainingServer } | { readonly ok: false; readonly why: Exclude<Readiness, { state: 'ready' }> }

/** Starts the package's own server on a free port and keeps it running on that port. */
export const startTrainingServer = async (options: TrainingServerOptions): Promise<ServerStart> => {
  const { launch, store, enrolmentCode, log, lost, patience = PATIENCE } = options
  let current: ServerProcess | null = null
  let restarts = 0
  let stopping = false

  const startOn = async (port: string): Promise<Readiness> => {
    const server = launch(['--port', port, '--db', store, '--enrolment-code', enrolmentCode])
    current = server
    const found = await readiness(server, patience)
    if (found.state === 'ready') void server.ended.then((code) => restart(found.url, code))
    if (found.state === 'late') server.kill()
    return found
  }

  /** The status bar tells the operator meanwhile that the server does not answer, and since when. */
  const restart = async (url: string, code: number): Promise<void> => {
    if (stopping) return
    log('error', 'training server ended', { code, count: restarts })
    if (restarts === MOST_RESTARTS) return lost()
    restarts += 1
    const again = await startOn(new URL(url).port)
    if (again.state === 'ready') log('warn', 'training server started again', { count: restarts })
    else await restart(url, again.state === 'ended' ? again.code : -1)
  }

  const stop = async (): Promise<void> => {
    stopping = true
    if (current === null) return
    const { ended } = current
    current.kill()
    let timer: NodeJS.Timeout | undefined
    await Promise.race([ended, new Promise((resolve) => (timer = setTimeout(resolve, STOPPING)))])
    clearTimeout(timer)
  }

  const first = await startOn('0')
  if (first.state !== 'ready') return { ok: false, why: first }
  log('info', 'training server ready', { port: new URL(first.url).port })
  return { ok: true, value: { url: first.url, stop } }
}
