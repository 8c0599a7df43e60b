import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const FOLDERS = ['electron', 'renderer', 'mock-server', 'build']

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|vue|mjs|css|html)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

/** @returns for each control the files in whose code it is marked to live, `// SECURITY: H07 …` */
export const findPlaces = (root: string): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>()
  for (const file of FOLDERS.flatMap((folder) => filesBelow(join(root, folder)))) {
    for (const [, numbers = ''] of readFileSync(file, 'utf8').matchAll(/SECURITY: ((?:H\d{2}[, –-]*(?:and )?)+)/g)) {
      for (const [number] of numbers.matchAll(/H\d{2}/g)) {
        const known = places.get(number) ?? []
        const place = relative(root, file)
        if (!known.includes(place)) places.set(number, [...known, place])
      }
    }
  }
  return places
}
