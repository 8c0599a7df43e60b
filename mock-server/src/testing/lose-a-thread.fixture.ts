import { syncBuiltinESMExports } from 'node:module'
import threads from 'node:worker_threads'
import type { Worker } from 'node:worker_threads'

/** Loaded before the server: SIGUSR1 ends the first thread that it started, the writer; SIGUSR2 the last, a reader. */
const started: Worker[] = []
const Original = threads.Worker
Object.assign(threads, {
  Worker: class extends Original {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given)
      started.push(this)
    }
  }
})
syncBuiltinESMExports()
process.on('SIGUSR1', () => void started.at(0)?.terminate())
process.on('SIGUSR2', () => void started.at(-1)?.terminate())
