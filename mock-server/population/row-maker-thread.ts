import { workerData } from 'node:worker_threads'
import { insertPeople } from './insert-people.ts'
import { recordingDatabase } from './recording-database.ts'
import { AHEAD, MADE, TAKEN } from './rows-ahead.ts'
import type { Made, MakerStart } from './rows-ahead.ts'

const BATCH = 4000
const { plan, port, counts } = workerData as MakerStart

const send = (made: Made): void => {
  port.postMessage(made)
  const sent = Atomics.add(counts, MADE, 1) + 1
  Atomics.notify(counts, MADE)
  for (let taken = Atomics.load(counts, TAKEN); sent - taken >= AHEAD; taken = Atomics.load(counts, TAKEN))
    Atomics.wait(counts, TAKEN, taken)
}

try {
  const recording = recordingDatabase()
  let people = 0
  for (const _person of insertPeople(recording.database, plan)) {
    people += 1
    if (recording.noted() >= BATCH) send({ ...recording.take(), people })
  }
  send({ ...recording.take(), people })
  send('end')
} catch (thrown) {
  send({ failed: thrown instanceof Error ? thrown.message : String(thrown) })
}
