import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import { StoreFault } from '../store/refusal.ts'
import type { PopulationPlan } from './people.ts'
import type { Recording } from './recording-database.ts'

/** What the two threads count up under each other's eyes: batches made, batches taken. */
export const MADE = 0
export const TAKEN = 1
/** So many batches may be made before the first of them is written: a bound on memory. */
export const AHEAD = 8

export interface MakerStart {
  readonly plan: PopulationPlan
  readonly port: MessagePort
  readonly counts: Int32Array
}
/** A batch, and how many people were made with it and before it. */
type Batch = Recording & { readonly people: number }
export type Made = Batch | 'end' | { readonly failed: string }

// Beside this module, with its own extension: .ts when Node runs the sources, .js in a bundle.
const MAKER_THREAD = new URL(`./row-maker-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)
const SILENT_MS = 60_000

/**
 * The population's rows, made by a thread of their own while this one, which is in the middle of its transaction and
 * may not return, writes those that came before.
 */
export function* rowsAhead(plan: PopulationPlan): Generator<Batch> {
  const counts = new Int32Array(new SharedArrayBuffer(8))
  const { port1: near, port2: far } = new MessageChannel()
  const workerData: MakerStart = { plan, port: far, counts }
  const worker = new Worker(MAKER_THREAD, { workerData, transferList: [far], execArgv: [] })
  try {
    for (let taken = 0; ; taken += 1) {
      if (Atomics.wait(counts, MADE, taken, SILENT_MS) === 'timed-out')
        throw new StoreFault('The thread that makes the population is silent')
      const made = receiveMessageOnPort(near)?.message as Made | undefined
      if (made === 'end') return
      if (made === undefined) throw new StoreFault('The thread that makes the population counted a batch it did not send')
      if ('failed' in made) throw new StoreFault(`The population could not be made: ${made.failed}`)
      yield made
      Atomics.add(counts, TAKEN, 1)
      Atomics.notify(counts, TAKEN)
    }
  } finally {
    near.close()
    void worker.terminate()
  }
}
