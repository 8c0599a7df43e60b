import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export interface RotatedFileOptions {
  /** Path of the newest file; older ones are `FILE.1` (the youngest of them), `FILE.2` and so on. Its folder is made. */
  readonly file: string
  /** A line that would take the file over this begins a new one. Bytes. */
  readonly mostBytes: number
  /** How many older ones stay; the oldest goes. */
  readonly older: number
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/**
 * Where a package's log goes: a handful of small files that this user alone may read, however long it runs.
 * SECURITY: H45 rotated by size: at most `(older + 1) × mostBytes` stand on the disk, and what is older is gone.
 * @returns writes one whole line; it throws nothing: a disk that is full or shut must not stop the work
 */
export const rotatedFile = ({ file, mostBytes, older }: RotatedFileOptions): ((line: string) => void) => {
  let size: number | null = null

  const rotate = (): void => {
    rmSync(`${file}.${older}`, { force: true })
    for (let number = older - 1; number >= 0; number -= 1) {
      const from = number === 0 ? file : `${file}.${number}`
      if (sizeOf(from) > 0) renameSync(from, `${file}.${number + 1}`)
    }
    size = 0
  }

  return (line) => {
    try {
      if (size === null) {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
        size = sizeOf(file)
      }
      const bytes = Buffer.byteLength(line)
      if (size > 0 && size + bytes > mostBytes) rotate()
      appendFileSync(file, line, { mode: 0o600 })
      size += bytes
    } catch {
      // Measured again at the next line: the folder may be back by then.
      size = null
    }
  }
}
