import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'

/** Beside the package's folder, not in it: whoever changes the one would have to change the other too. */
export const manifestOf = (folder: string): string => `${folder.replace(/[/\\]+$/, '')}.sha256.json`

const ManifestSchema = z.object({
  mode: z.enum(['training', 'live']),
  electron: z.string(),
  releasedOn: z.string(),
  /** The program's file, from the package's folder. */
  program: z.string(),
  /** SHA-256 of every file by its path with `/`; of a link, of where it leads. */
  files: z.record(z.string(), z.string())
})
export type PackageManifest = z.infer<typeof ManifestSchema>

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** @returns the SHA-256 of every file below the folder */
export const hashFiles = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files: Record<string, string> = {}
  for (const entry of entries.filter((one) => !one.isDirectory())) {
    const path = join(entry.parentPath, entry.name)
    files[relative(folder, path).split(sep).join('/')] = entry.isSymbolicLink()
      ? createHash('sha256')
          .update(await readlink(path))
          .digest('hex')
      : await hashOf(path)
  }
  return files
}

export const writeManifest = (folder: string, manifest: PackageManifest): Promise<void> =>
  writeFile(manifestOf(folder), `${JSON.stringify(manifest, null, 1)}\n`)

/** @throws where there is none or it cannot be read */
export const readManifest = async (folder: string): Promise<PackageManifest> =>
  ManifestSchema.parse(JSON.parse(await readFile(manifestOf(folder), 'utf8')))

/** SECURITY: H08 @returns what differs from what was packed, one line each */
export const differences = async (folder: string, packed: PackageManifest['files']): Promise<readonly string[]> => {
  const found = await hashFiles(folder)
  return [
    ...Object.entries(packed).flatMap(([path, hash]) =>
      found[path] === undefined ? [`${path} is missing`] : found[path] === hash ? [] : [`${path} was changed`]
    ),
    ...Object.keys(found).flatMap((path) => (packed[path] === undefined ? [`${path} was added`] : []))
  ]
}
