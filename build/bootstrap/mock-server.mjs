import { lineFrom, start } from './children.mjs'
import { projectEnvironment, projectNode } from './project-node.mjs'
import { inRepository } from './repository.mjs'

const readyAddress = (/** @type {string} */ line) => {
  try {
    const ready = /** @type {unknown} */ (JSON.parse(line))
    return ready !== null && typeof ready === 'object' && 'ready' in ready && typeof ready.ready === 'string' ? ready.ready : undefined
  } catch {
    return undefined
  }
}

/** The server tells how far it has come with a population of so many people. */
const TOLD_FROM = 100_000

/**
 * @param {{ people: number, vehicles: number | null, incoming?: number, db: string, enrolmentCode: string }} options
 * @returns {Promise<{ url: string, child: import('node:child_process').ChildProcess }>} once the server answers
 */
export const startMockServer = async ({ people, vehicles, incoming = 0, db, enrolmentCode }) => {
  const args = [
    inRepository('mock-server', 'src', 'main.ts'),
    '--port',
    '0',
    '--people',
    String(people),
    '--incoming-per-minute',
    String(incoming),
    ...(vehicles === null ? [] : ['--vehicles', String(vehicles)]),
    '--db',
    db,
    '--enrolment-code',
    enrolmentCode
  ]
  const child = start(projectNode(), args, { cwd: inRepository(), env: projectEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  // Its log is for those who ask for it; what it says before it is ready explains why it did not start, and of a large
  // population how far it has come.
  let said = ''
  let ready = false
  child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    said = (said + text).slice(-4000)
    if (people >= TOLD_FROM && !ready) process.stderr.write(text)
  })
  try {
    const url = await lineFrom(child, readyAddress)
    ready = true
    return { url, child }
  } catch (error) {
    throw new Error(`The training server did not start. ${error instanceof Error ? error.message : ''}\n${said}`, { cause: error })
  }
}
