import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { giveUp, inRepository } from './repository.mjs'

const OWN_NODE = inRepository(
  'node_modules',
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node'
)
/** Major version that runs TypeScript as it is written. */
const ENOUGH = 24

/**
 * The Node that npm installed with the project, for the same one everywhere; on a system it has none for, the one
 * that runs now where it is new enough.
 * @returns {string} path of the executable
 */
export const projectNode = () => {
  if (existsSync(OWN_NODE)) return OWN_NODE
  if (Number(process.versions.node.split('.')[0]) >= ENOUGH) return process.execPath
  return giveUp(
    `No Node ${ENOUGH} comes with the project for ${process.platform} on ${process.arch}. Install Node ${ENOUGH} and run the same command again.`
  )
}

/** Older npm versions leave the link out that lets `npm run` find the project's Node. */
export const linkProjectNode = () => {
  const link = inRepository('node_modules', '.bin', 'node')
  if (process.platform === 'win32' || !existsSync(OWN_NODE) || existsSync(link)) return
  mkdirSync(inRepository('node_modules', '.bin'), { recursive: true })
  rmSync(link, { force: true })
  symlinkSync(join('..', `node-${process.platform}-${process.arch}`, 'bin', 'node'), link)
}

/**
 * The environment for what is started: the project's own programs come first in PATH, and what Node has made of a
 * TypeScript module once it need not make again in each thread of each process.
 * @param {Record<string, string | undefined>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export const projectEnvironment = (more = {}) => ({
  NODE_COMPILE_CACHE: inRepository('node_modules', '.cache', 'node'),
  ...process.env,
  PATH: [inRepository('node_modules', '.bin'), join(projectNode(), '..'), process.env['PATH'] ?? ''].join(delimiter),
  ...more
})

/** @param {string[]} parts path below node_modules of a package's command, to be run by the project's Node */
export const commandOf = (...parts) => inRepository('node_modules', ...parts)
