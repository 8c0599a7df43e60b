import { mkdirSync, rmSync } from 'node:fs'
import { bundleServer } from '../packaging/server-bundle.ts'
import { ROOT } from './command.ts'

/** Below the repository, so that the bundle finds better-sqlite3. */
const SERVER = `${ROOT}test-results/server`
const STORES = `${ROOT}test-results/stores`

/**
 * Makes once in a run what each of some two hundred starts of the server would make again: the server as plain JavaScript,
 * as it is packed, and an empty folder in which the end-to-end tests keep a store of each population that they ask for.
 * Tests that are run by themselves, without these, start the sources and make their own.
 * @returns what tells the tests of them
 */
export const prepareServer = async (): Promise<NodeJS.ProcessEnv> => {
  // The bundler says `production` for this whole process, and the tests would take that for theirs.
  const { NODE_ENV: before } = process.env
  try {
    await bundleServer(SERVER)
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
  rmSync(STORES, { recursive: true, force: true })
  mkdirSync(STORES, { recursive: true })
  return { LEDS_TEST_SERVER: `${SERVER}/main.js`, LEDS_TEST_STORES: STORES }
}
