import { app } from 'electron'
import { weakeningSwitch } from './switches.ts'

/**
 * SECURITY: H09 a package does not start with a switch that weakens it.
 * @returns what to say, or null to go on
 */
export const refusedSwitch = (packaged: boolean): string | null => {
  if (!packaged) return null
  const found = weakeningSwitch(process.argv.slice(1))
  if (found !== null) return `The workstation does not start with ${found.split('=')[0]}. Start it from its own entry in the menu.`
  const hidden = ['remote-debugging-port', 'no-sandbox', 'proxy-server', 'js-flags'].find((name) => app.commandLine.hasSwitch(name))
  return hidden === undefined ? null : `The workstation does not start with --${hidden}. Start it from its own entry in the menu.`
}
