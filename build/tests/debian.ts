import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './command.ts'

/** @returns whether a command stands in PATH */
export const has = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)))

const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version') && has('apt-get')

/**
 * Installs Debian packages where this is Debian and the user is root, and says so; elsewhere does nothing.
 * @returns whether they were installed
 */
export const installPackages = async (packages: readonly string[], purpose: string): Promise<boolean> => {
  if (packages.length === 0) return true
  if (!canInstall()) return false
  process.stdout.write(`leds: installing ${packages.join(', ')} from Debian, ${purpose}\n`)
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  return (
    (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { DEBIAN_FRONTEND: 'noninteractive' })) === 0
  )
}
