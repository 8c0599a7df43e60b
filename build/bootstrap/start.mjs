// npm start: from a fresh clone to a working workstation in training mode.
import { randomBytes } from 'node:crypto'
import { build } from './build.mjs'
import { stopAll } from './children.mjs'
import { fetchElectron, findElectron, noSandboxFor, noWindowHere } from './electron-runtime.mjs'
import { install } from './install.mjs'
import { startMockServer } from './mock-server.mjs'
import { openBrowser } from './open-browser.mjs'
import { readOptions, USAGE } from './options.mjs'
import { linkProjectNode } from './project-node.mjs'
import { giveUp, refuseOldNode, say } from './repository.mjs'
import { startElectron, startLoopback } from './shells.mjs'
import { leftOut } from './workstation-environment.mjs'

/** An Electron that ends this soon and badly could not run here at all. */
const STILLBORN_MILLISECONDS = 15_000
let stopping = false

/** @param {number} code */
const end = async (code) => {
  if (stopping) return
  stopping = true
  await stopAll()
  process.exit(code)
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} its exit code */
const ended = (child) =>
  new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })

/** @returns {Promise<{ path: string } | { reason: string }>} an Electron that can open a window here, or why there is none */
const electronHere = async () => {
  const noWindow = noWindowHere()
  if (noWindow !== null) return { reason: noWindow }
  const runtime = findElectron() ?? (await fetchElectron())
  if (runtime === null) return { reason: 'Electron’s binary is not here and cannot be fetched' }
  const noSandbox = noSandboxFor(runtime)
  return noSandbox === null ? runtime : { reason: noSandbox }
}

/** @param {import('./workstation-environment.mjs').Wiring} wiring @param {import('./options.mjs').StartOptions} options @returns {Promise<number>} */
const runLoopback = async (wiring, { port, open }) => {
  const { line, child } = await startLoopback({ ...wiring, port })
  process.stdout.write(`${line}\n`)
  say('the address is good once, and for 60 seconds. Ctrl+C stops everything.')
  if (open && noWindowHere() === null) openBrowser(line.slice('open '.length))
  return ended(child)
}

/** @param {import('./workstation-environment.mjs').Wiring} wiring @param {import('./options.mjs').StartOptions} options @returns {Promise<number>} */
const runShell = async (wiring, options) => {
  if (options.shell === 'loopback') return runLoopback(wiring, options)
  const electron = await electronHere()
  if ('reason' in electron) {
    say(`opening the loopback shell instead of Electron: ${electron.reason}.`)
    return runLoopback(wiring, options)
  }
  const startedAt = Date.now()
  const code = await ended(startElectron(electron.path, wiring))
  if (code === 0 || stopping || Date.now() - startedAt > STILLBORN_MILLISECONDS) return code
  say(`opening the loopback shell instead: Electron ended at once (${code}); what it said stands above.`)
  return runLoopback(wiring, options)
}

const main = async () => {
  const tooOld = refuseOldNode(process.versions.node)
  if (tooOld !== null) return giveUp(tooOld)
  const read = readOptions(process.argv.slice(2))
  if ('help' in read) return process.stdout.write(`${USAGE}\n`)
  if ('problem' in read) return giveUp(`${read.problem}\n\n${USAGE}`)
  const { options } = read

  process.on('SIGINT', () => void end(130))
  process.on('SIGTERM', () => void end(143))
  process.on('SIGHUP', () => void end(129))

  await install()
  linkProjectNode()
  build()
  const enrolmentCode = randomBytes(24).toString('hex')
  say(`starting the training server with ${options.people.toLocaleString('en-GB')} synthetic people`)
  const server = await startMockServer({
    people: options.people,
    vehicles: options.vehicles,
    incoming: options.incoming,
    db: options.db,
    enrolmentCode
  })
  say(`the training server answers at ${server.url}. Users and passwords are in README.md.`)
  if (leftOut().length > 0)
    say(`starting the workstation without ${leftOut().join(', ')}: it refuses to run under what weakens its connections.`)
  void ended(server.child).then(() => {
    if (!stopping) say('the training server ended. What is typed is kept in the workstation; Ctrl+C stops everything.')
  })
  await end(await runShell({ serverUrl: server.url, enrolmentCode }, options))
}

main().catch(async (/** @type {unknown} */ error) => {
  await stopAll()
  giveUp(error instanceof Error ? error.message : String(error))
})
