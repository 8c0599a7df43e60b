import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inRepository } from './repository.mjs'

/** @param {string} path @returns {string[]} files below it, or itself, in a fixed order */
const filesBelow = (path) => {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

/**
 * SHA-256 over the names and contents of files, tests left out: they are not built.
 * @param {string[]} paths folders and files below the repository's folder
 */
export const fingerprint = (paths) => {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesBelow(inRepository(path))).filter((name) => !/\.test\.ts$/.test(name))) {
    hash.update(relative(inRepository(), file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
