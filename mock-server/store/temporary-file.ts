import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file for a store that is not to outlast the process, in a folder of its own that only this user can enter. */
export interface TemporaryFile {
  readonly path: string
  /** Removes the file with its -wal and -shm. */
  readonly remove: () => void
}

export const temporaryFile = (): TemporaryFile => {
  const folder = mkdtempSync(join(tmpdir(), 'leds-store-'))
  const remove = (): void => {
    process.off('exit', remove)
    rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', remove)
  return { path: join(folder, 'leds.sqlite'), remove }
}
