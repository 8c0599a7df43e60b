import { stat, statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { tooLittleRoom } from '../population/disk-room.ts'
import { seedFile, unfinished } from '../population/seed-file.ts'
import type { FileSeeding } from '../population/seed-file.ts'
import type { SeedingProgress } from '../population/seeding-progress.ts'
import { StoreFault } from '../store/refusal.ts'

const BLOCK = 512

/**
 * Makes the file of a large population. Where the disk is short it is refused before a byte is written.
 * @throws StoreFault in words for whoever started the server
 */
export const makePopulation = async (seeding: FileSeeding, tell: (progress: SeedingProgress) => void): Promise<void> => {
  const folder = dirname(resolve(seeding.file))
  const { bavail, bsize } = await statfs(folder).catch(() => {
    throw new StoreFault(`--db: the folder ${folder} cannot be read.`)
  })
  // What a seeding that was cut off has left goes first.
  const left = await stat(unfinished(seeding.file)).then(
    ({ blocks }) => blocks * BLOCK,
    () => 0
  )
  const short = tooLittleRoom(seeding.plan, { free: bavail * bsize + left, folder })
  if (short !== undefined) throw new StoreFault(short)
  await seedFile(seeding, tell)
}
