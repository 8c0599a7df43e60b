import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fingerprint } from './fingerprint.mjs'
import { commandOf, projectEnvironment, projectNode } from './project-node.mjs'
import { inRepository, say } from './repository.mjs'

const SOURCES = [
  'electron',
  'renderer',
  'mock-server/api',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json'
]
const RECORD = inRepository('out', '.built-from')
const PRODUCTS = [inRepository('out', 'renderer', 'index.html'), inRepository('out', 'main', 'index.js')]

const isFresh = (/** @type {string} */ sources) =>
  existsSync(RECORD) && readFileSync(RECORD, 'utf8') === sources && PRODUCTS.every((path) => existsSync(path))

/** Builds the workstation into out/ where its sources changed since the last build. @throws where the build fails */
export const build = () => {
  const sources = fingerprint(SOURCES)
  if (isFresh(sources)) return
  say('building the workstation')
  const outcome = spawnSync(projectNode(), [commandOf('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: inRepository(),
    env: projectEnvironment({ LEDS_BUILD_MODE: 'training', NODE_ENV: 'production' }),
    encoding: 'utf8'
  })
  if (outcome.status !== 0) throw new Error(`The build failed.\n${outcome.stdout ?? ''}${outcome.stderr ?? ''}`)
  mkdirSync(inRepository('out'), { recursive: true })
  writeFileSync(RECORD, sources)
}
