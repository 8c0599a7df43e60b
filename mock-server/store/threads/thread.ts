import { Worker } from 'node:worker_threads'
import { StoreFault } from '../refusal.ts'
import type { ReaderRequest, ReadRequest, Reply, ThreadStart, WriteRequest, WriterRequest } from './messages.ts'
import { errorOf } from './outcome.ts'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

interface Signal {
  readonly promise: Promise<void>
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

const signal = (): Signal => {
  let settle: Pick<Signal, 'resolve' | 'reject'> = { resolve: () => undefined, reject: () => undefined }
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject }
  })
  return { promise, ...settle }
}

/** One worker thread as the main thread sees it: requests in, promises out. */
export interface Thread {
  readonly outstanding: () => number
  readonly ready: Promise<void>
  readonly open: () => void
  readonly ask: (request: ReadRequest | WriteRequest) => Promise<unknown>
  /** What was asked before is still answered. */
  readonly close: () => Promise<void>
}

export interface ThreadOptions {
  readonly start: ThreadStart
  /** Megabytes for what one request allocates: where there is too little, one in ten waits for the collector. */
  readonly room: number
  /** It ended by itself: what is asked of it is answered no more. Told once, and never of one that is closed. */
  readonly lost: (fault: StoreFault) => void
}

export const startThread = (script: URL, { start, room, lost }: ThreadOptions): Thread => {
  // --test and --inspect flags of the parent are none of the thread's business.
  const worker = new Worker(script, { workerData: start, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: room } })
  const waiting = new Map<number, Waiting>()
  const ready = signal()
  const closed = signal()
  // Whoever starts the store awaits `ready`; a later fault of the thread must not count as unhandled.
  ready.promise.catch(() => undefined)
  let fault: StoreFault | undefined
  let closing = false

  const fail = (message: string): void => {
    const first = fault === undefined
    fault ??= new StoreFault(message)
    ready.reject(fault)
    closed.resolve()
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
    if (first && !closing) lost(fault)
  }
  worker.on('message', (reply: Reply) => {
    if (reply === 'ready') ready.resolve()
    else if (reply === 'closed') closed.resolve()
    else if ('unusable' in reply) fail(reply.unusable)
    else
      for (const outcome of reply) {
        const waiter = waiting.get(outcome.id)
        waiting.delete(outcome.id)
        if (outcome.ok) waiter?.resolve(outcome.value)
        else waiter?.reject(errorOf(outcome))
      }
  })
  worker.on('error', (error) => fail(`A thread of the store failed: ${String(error)}`))
  worker.on('exit', () => fail('A thread of the store has ended'))

  const post = (request: ReaderRequest | WriterRequest): void => worker.postMessage(request)
  return {
    outstanding: () => waiting.size,
    ready: ready.promise,
    open: () => post('open'),
    ask: (request) => {
      if (fault !== undefined) return Promise.reject(fault)
      return new Promise((resolve, reject) => {
        try {
          post(request)
          waiting.set(request.id, { resolve, reject })
        } catch (error) {
          reject(new StoreFault(`The request cannot cross to the store: ${String(error)}`))
        }
      })
    },
    close: async () => {
      closing = true
      post('close')
      await closed.promise
      await worker.terminate()
    }
  }
}
