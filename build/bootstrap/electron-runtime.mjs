import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, projectEnvironment, projectNode } from './project-node.mjs'
import { inRepository, say } from './repository.mjs'

const PROBE_MILLISECONDS = 4000
const FETCH_MILLISECONDS = 240_000
const EXECUTABLE =
  { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[/** @type {string} */ (process.platform)] ?? 'electron'

/** @typedef {{ path: string, given: boolean }} Runtime `given`: by ELECTRON_OVERRIDE_DIST_PATH, which answers for how it runs */

/** @returns {Runtime | null} an Electron that is there: the one the environment names, else the electron package's own */
export const findElectron = () => {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (given) return existsSync(join(given, EXECUTABLE)) ? { path: join(given, EXECUTABLE), given: true } : null
  const own = inRepository('node_modules', 'electron')
  const path = join(own, 'dist', EXECUTABLE)
  const version = existsSync(join(own, 'package.json')) ? JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')).version : null
  const fetched = existsSync(join(own, 'dist', 'version'))
    ? readFileSync(join(own, 'dist', 'version'), 'utf8')
        .trim()
        .replace(/^v/, '')
    : null
  return existsSync(path) && fetched === version ? { path, given: false } : null
}

/** Behind a proxy or a mirror the fetch itself must find out. */
const isReachable = async () => {
  if (
    ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy', 'ELECTRON_GET_USE_PROXY'].some(
      (name) => process.env[name]
    )
  )
    return true
  return fetch('https://github.com/electron/electron/releases', { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MILLISECONDS) }).then(
    (answer) => answer.status < 500,
    () => false
  )
}

/** @returns {Promise<Runtime | null>} after trying, for a few minutes at most, to fetch the electron package's binary */
export const fetchElectron = async () => {
  if (!(await isReachable())) return null
  say('fetching Electron (about 120 MB, once)')
  const outcome = spawnSync(projectNode(), [commandOf('electron', 'install.js')], {
    cwd: inRepository(),
    env: projectEnvironment(),
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: FETCH_MILLISECONDS
  })
  return outcome.status === 0 ? findElectron() : null
}

/** @returns {string | null} why a window cannot be opened here, whatever Electron there is */
export const noWindowHere = () => {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return 'there is no display'
  return null
}

/** @param {Runtime} runtime @returns {string | null} why this Electron cannot run for this user */
export const noSandboxFor = (runtime) =>
  process.platform === 'linux' && process.getuid?.() === 0 && !runtime.given
    ? 'Electron’s sandbox, which the workstation insists on, does not run as root'
    : null
