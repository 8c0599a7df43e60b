import { spawn, spawnSync } from 'node:child_process'

const posix = process.platform !== 'win32'
const GRACE_MILLISECONDS = 5000
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Starts a process that `stopAll` will stop with everything it started in turn: on POSIX it leads a process group.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export const start = (command, args, options) => {
  const child = spawn(command, args, { ...options, detached: posix })
  running.add(child)
  child.on('exit', () => running.delete(child))
  return child
}

const signalGroup = (/** @type {number} */ pid, /** @type {NodeJS.Signals} */ signal) => {
  try {
    if (posix) process.kill(-pid, signal)
    else spawnSync('taskkill', ['/pid', String(pid), '/t', ...(signal === 'SIGKILL' ? ['/f'] : [])])
  } catch {
    // It has ended already.
  }
}

/** @param {import('node:child_process').ChildProcess} child asked to end, then made to */
export const stop = (child) =>
  new Promise((/** @type {(value: void) => void} */ resolve) => {
    const { pid } = child
    if (pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      if (pid !== undefined && posix) signalGroup(pid, 'SIGKILL')
      resolve()
      return
    }
    const force = setTimeout(() => {
      signalGroup(pid, 'SIGKILL')
    }, GRACE_MILLISECONDS)
    child.once('exit', () => {
      clearTimeout(force)
      // What it left behind in its group goes with it.
      signalGroup(pid, 'SIGKILL')
      resolve()
    })
    signalGroup(pid, 'SIGTERM')
  })

/** Stops everything that was started and still runs. */
export const stopAll = async () => {
  await Promise.all([...running].map(stop))
}

/**
 * The first line on a child's standard output that fits; further lines are handed to `onLine`.
 * @template T
 * @param {import('node:child_process').ChildProcess} child started with stdout piped
 * @param {(line: string) => T | undefined} fits
 * @param {(line: string) => void} [onLine]
 * @returns {Promise<T>} rejects when the child ends before such a line
 */
export const lineFrom = (child, fits, onLine = () => undefined) =>
  new Promise((resolve, reject) => {
    let rest = ''
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const found = fits(line)
        if (found === undefined) onLine(line)
        else resolve(found)
      }
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => reject(new Error(`It ended before it was ready (${signal ?? String(code)}).`)))
  })
