import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREFIX = 'leds-training-store-'

export interface StoreFolder {
  /** The server's database file; gone with the folder. */
  readonly file: string
  remove(): void
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const removed = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // Another user's, or still held by a server that is ending: the next start removes it.
  }
}

/** Folders of programs that were killed before they could remove them. */
const removeLeftovers = (within: string): void => {
  for (const name of readdirSync(within)) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) removed(join(within, name))
  }
}

/**
 * SECURITY: H44 the training store, synthetic, lies outside the client's profile, in a folder that only this user can
 * enter, and goes with the program.
 */
export const makeStoreFolder = (within: string = tmpdir()): StoreFolder => {
  removeLeftovers(within)
  const folder = mkdtempSync(join(within, `${PREFIX}${process.pid}-`))
  return { file: join(folder, 'leds.sqlite'), remove: () => removed(folder) }
}
