import { spawn } from 'node:child_process'

const OPENERS = { win32: ['rundll32', 'url.dll,FileProtocolHandler'], darwin: ['open'] }

/** Opens an address in the user's browser where the system has a way to; where not, the printed address does.  @param {string} address */
export const openBrowser = (address) => {
  const [command = 'xdg-open', ...args] = OPENERS[/** @type {'win32' | 'darwin'} */ (process.platform)] ?? ['xdg-open']
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
