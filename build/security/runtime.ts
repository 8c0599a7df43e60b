import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findElectron } from '../bootstrap/electron-runtime.mjs'

/** The major version that ships: what ran on another one is not verified for a release. */
const RELEASE_MAJOR = '45'

/** @returns the Electron that the tests ran on, and whether it is the one that ships */
export const electronVersion = (): string => {
  const runtime = findElectron()
  if (runtime === null) return 'no Electron here: not release-verified'
  const file = join(dirname(runtime.path), 'version')
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'of unknown version'
  return version.startsWith(`${RELEASE_MAJOR}.`)
    ? `Electron ${version}`
    : `Electron ${version}: not release-verified (ships on ${RELEASE_MAJOR})`
}
