import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** @param {string[]} parts path below the repository's folder */
export const inRepository = (...parts) => join(ROOT, ...parts)

/** Oldest Node that can run the two commands; everything after the installation runs on the project's own Node. */
export const OLDEST_NODE = [20, 19, 0]

/**
 * @param {string} version as `process.versions.node` gives it
 * @returns {string | null} what to tell the user, or null where the version will do
 */
export const refuseOldNode = (version) => {
  const parts = version.split('.').map(Number)
  for (const [index, least] of OLDEST_NODE.entries()) {
    const part = parts[index] ?? 0
    if (part > least) return null
    if (part < least)
      return `This needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${version}. Install a newer Node and run the same command again.`
  }
  return null
}

/** One line of the two commands' own, told apart from what they start. @param {string} text */
export const say = (text) => {
  process.stdout.write(`leds: ${text}\n`)
}

/** Ends with a message instead of a stack trace. @param {string} text @returns {never} */
export const giveUp = (text) => {
  process.stderr.write(`leds: ${text}\n`)
  process.exit(1)
}
