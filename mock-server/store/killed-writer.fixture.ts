import { auditEntry } from './audit-entry.fixture.ts'
import { openStore } from './open-store.ts'

/** Writes without end and prints each number once its write is acknowledged, until it is killed. */
const store = await openStore({ db: process.argv[2] ?? '', readers: 1 })
const write = async (from: number): Promise<void> => {
  for (let number = from; ; number += 8) {
    await store.record([auditEntry({ subject: `write ${number}` })])
    process.stdout.write(`${number}\n`)
  }
}
await Promise.all(Array.from({ length: 8 }, (_, from) => write(from)))
