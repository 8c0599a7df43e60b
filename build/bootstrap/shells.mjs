import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lineFrom, start } from './children.mjs'
import { projectNode } from './project-node.mjs'
import { inRepository } from './repository.mjs'
import { workstationEnvironment } from './workstation-environment.mjs'

/** @typedef {import('./workstation-environment.mjs').Wiring} Wiring */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * Opens the window, its profile in a folder of its own that goes with it.
 * @param {string} electron path of the executable
 * @param {Wiring} wiring
 */
export const startElectron = (electron, wiring) => {
  const profile = mkdtempSync(join(tmpdir(), 'leds-workstation-'))
  const child = start(electron, [inRepository(), `--user-data-dir=${profile}`], {
    cwd: inRepository(),
    env: workstationEnvironment(wiring),
    stdio: ['ignore', 'inherit', 'inherit']
  })
  child.on('exit', () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  })
  return child
}

/**
 * @param {Wiring & { port: number }} options
 * @returns {Promise<{ line: string, child: ChildProcess }>} `line`: the address with its one-time key, `open http://…`
 */
export const startLoopback = async ({ port, ...wiring }) => {
  const child = start(projectNode(), [inRepository('electron', 'loopback', 'main.ts'), '--port', String(port)], {
    cwd: inRepository(),
    env: workstationEnvironment(wiring),
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const print = (/** @type {string} */ line) => {
    process.stdout.write(`${line}\n`)
  }
  return { line: await lineFrom(child, (line) => (line.startsWith('open http') ? line : undefined), print), child }
}
