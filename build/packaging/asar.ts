import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

interface Folder {
  readonly files: Readonly<Record<string, Entry>>
}
interface File {
  readonly size: number
  /** From the end of the header; absent where the file lies unpacked beside the archive. */
  readonly offset?: string | undefined
  readonly unpacked?: boolean | undefined
  readonly integrity: { readonly algorithm: 'SHA256'; readonly hash: string }
}
type Entry = Folder | File

const FileSchema = z.object({
  size: z.int().nonnegative(),
  offset: z.string().regex(/^\d+$/).optional(),
  unpacked: z.boolean().optional(),
  integrity: z.object({ algorithm: z.literal('SHA256'), hash: z.string() })
})
const FolderSchema: z.ZodType<Folder> = z.object({
  get files() {
    return z.record(z.string(), z.union([FolderSchema, FileSchema]))
  }
})

/** Sizes of Chromium's pickle before the header: 4 bytes of one, 4 of the other, two lengths. */
const PICKLE = 16

export interface ArchivedFile {
  /** With `/`, from the archive's root. */
  readonly path: string
  readonly bytes: Buffer
  /** What the archive's header says that its SHA-256 is. */
  readonly promised: string
}

const readAt = (file: number, position: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length)
  const read = readSync(file, bytes, 0, length, position)
  return read === length ? bytes : bytes.subarray(0, read)
}

const listed = (folder: Folder, above: string): readonly (readonly [string, File])[] =>
  Object.entries(folder.files).flatMap(([name, entry]) =>
    'files' in entry ? listed(entry, `${above}${name}/`) : [[`${above}${name}`, entry] as const]
  )

/**
 * Every file of an asar archive, unpacked ones from the folder beside it.
 * @throws where the archive cannot be read as one, or names a file that is not there
 */
export const readAsar = (archive: string): readonly ArchivedFile[] => {
  const file = openSync(archive, 'r')
  try {
    const sizes = readAt(file, 0, PICKLE)
    const headerSize = sizes.readUInt32LE(4)
    const header = readAt(file, PICKLE, sizes.readUInt32LE(12)).toString('utf8')
    const root = FolderSchema.parse(JSON.parse(header))
    return listed(root, '').map(([path, { size, offset, unpacked, integrity }]) => ({
      path,
      bytes:
        unpacked === true
          ? readFileSync(join(`${archive}.unpacked`, path))
          : readAt(file, PICKLE / 2 + headerSize + Number(offset ?? 0), size),
      promised: integrity.hash
    }))
  } finally {
    closeSync(file)
  }
}

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')
