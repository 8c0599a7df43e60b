import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fetchElectron, findElectron } from '../bootstrap/electron-runtime.mjs'
import { ROOT } from '../tests/command.ts'

/** An Electron to pack. */
export interface Runtime {
  /** Absolute; holds the program with everything that belongs to it. */
  readonly folder: string
  readonly version: string
}

/** The version that packages are released on, exact. */
export const releaseElectron = (): string => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { devDependencies: { electron: string } }
  return devDependencies.electron
}

const PROGRAM = { win32: 'electron.exe', darwin: 'Electron.app' }[process.platform as string] ?? 'electron'

/** A script that starts Electron is no Electron: the package would hold the script alone. */
const isScript = (path: string): boolean => {
  const start = Buffer.alloc(2)
  const file = openSync(path, 'r')
  try {
    readSync(file, start, 0, 2, 0)
  } finally {
    closeSync(file)
  }
  return start.toString('latin1') === '#!'
}

const holdsElectron = (folder: string): boolean => {
  const program = join(folder, PROGRAM)
  return existsSync(program) && (process.platform === 'darwin' || (existsSync(join(folder, 'resources.pak')) && !isScript(program)))
}

/** @returns the folder itself, or the one in it that a start script beside it starts */
const electronIn = (folder: string): string | null => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null
  if (holdsElectron(folder)) return folder
  const inner = readdirSync(folder, { withFileTypes: true }).find((entry) => entry.isDirectory() && holdsElectron(join(folder, entry.name)))
  return inner === undefined ? null : join(folder, inner.name)
}

/** @returns the Electron in a folder, or in words why there is none */
export const runtimeIn = (given: string): Runtime | { readonly problem: string } => {
  const folder = electronIn(resolve(given))
  if (folder === null) return { problem: `There is no Electron for this system in ${given}: ${PROGRAM} with its files was looked for.` }
  const file = join(folder, 'version')
  if (!existsSync(file)) return { problem: `The Electron in ${given} does not say its version: the file named version is missing.` }
  return { folder, version: readFileSync(file, 'utf8').trim().replace(/^v/, '') }
}

const NONE = `There is no Electron to pack. The electron package fetches its own on first use, and it could not be fetched here.
Name a folder that holds one: npm run package -- --dir --electron-dist FOLDER`

/** @param given by the command line; else the electron package's own (or what ELECTRON_OVERRIDE_DIST_PATH names), fetched where it can be */
export const chooseRuntime = async (given: string | null): Promise<Runtime | { readonly problem: string }> => {
  if (given !== null) return runtimeIn(given)
  const found = findElectron() ?? (await fetchElectron())
  if (found === null) return { problem: NONE }
  return runtimeIn(process.platform === 'darwin' ? join(dirname(found.path), '../../..') : dirname(found.path))
}
