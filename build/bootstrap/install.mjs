import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { inRepository, say } from './repository.mjs'

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage */

/** @param {string} path @returns {Record<string, LockedPackage>} */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

/**
 * What the lockfile names and node_modules does not hold at that version. Optional packages may be absent: they are
 * for other systems.
 * @param {Record<string, LockedPackage>} locked package-lock.json
 * @param {Record<string, LockedPackage>} installed node_modules/.package-lock.json, npm's own record
 */
export const notInstalled = (locked, installed) =>
  Object.entries(locked)
    .filter(([path]) => path !== '')
    .filter(([path, wanted]) => {
      const found = installed[path]
      return found === undefined ? !wanted.optional && !wanted.devOptional && !wanted.peer : found.version !== wanted.version
    })
    .map(([path]) => path)

const isInstalled = () => {
  const record = inRepository('node_modules', '.package-lock.json')
  return existsSync(record) && notInstalled(packagesOf(inRepository('package-lock.json')), packagesOf(record)).length === 0
}

/**
 * `npm ci` with the npm that started us. Its many notes on other packages' wishes for Node are kept back: they run on
 * the project's own Node.
 * @returns {Promise<void>}
 */
const installAll = () =>
  new Promise((resolve, reject) => {
    const npm = process.env['npm_execpath']
    const [command, args] = npm === undefined ? ['npm', ['ci']] : [process.execPath, [npm, 'ci']]
    const child = spawn(command, [...args, '--no-audit', '--no-fund', '--loglevel', 'error'], {
      cwd: inRepository(),
      stdio: 'inherit',
      shell: npm === undefined && process.platform === 'win32'
    })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm ci ended with ${String(code)}`))))
  })

/** Installs what package-lock.json names where it is missing or of another version. */
export const install = async () => {
  if (isInstalled()) return
  say('installing what is missing (npm ci, about a minute)')
  await installAll()
}
