import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { electronEnvironment, electronPath, expect, profileFolder, test, whyNoElectron } from '../../fixtures/electron.ts'
import { desktopOn } from '../../fixtures/electron-display.ts'
import { ROOT } from '../../fixtures/repository.ts'

/** What a start without Playwright came to. */
interface Plain {
  readonly child: ChildProcess
  said(): string
  readonly ended: Promise<number | null>
}
const startPlain = (args: readonly string[], env: Record<string, string>): Plain => {
  const child = spawn(electronPath(), [ROOT, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
  return { child, said: () => said, ended: new Promise((settle) => child.once('exit', (code) => settle(code))) }
}

const without = (env: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))

test.beforeEach(() => {
  const missing = whyNoElectron()
  test.skip(missing !== null, missing ?? '')
})

test('H07: a second start of the same profile ends at once and the first goes on', async ({ opened, page, server, display }) => {
  await expect(page.getByLabel('User name')).toBeFocused()
  const second = startPlain([`--user-data-dir=${opened.profile}`], electronEnvironment(server, display))
  expect(await second.ended).toBe(0)
  expect(opened.app.windows().length).toBe(1)
  await expect(page.getByLabel('User name')).toBeVisible()
})

/** '' takes the variable away. */
const refusals: readonly (readonly [string, Record<string, string>, RegExp])[] = [
  ['no server', { LEDS_SERVER_URL: '' }, /server/i],
  ['a server elsewhere', { LEDS_SERVER_URL: 'http://leds.example/' }, /server of this very machine/],
  ['certificate checks switched off', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /NODE_TLS_REJECT_UNAUTHORIZED/],
  ['a policy file that is not there', { LEDS_WORKSTATION_POLICY: '/nonexistent/policy.json' }, /policy/i]
]
for (const [what, env, words] of refusals)
  test(`H07: with ${what} it says why, in a window and on stderr, and ends with 1`, async ({ server, display }) => {
    const profile = await profileFolder()
    const { child, said, ended } = startPlain([`--user-data-dir=${profile}`], without(electronEnvironment(server, display, env)))
    try {
      await expect.poll(said, { timeout: 20_000 }).toMatch(/LEDS Workstation cannot start/)
      expect(said()).toMatch(words)
      const desktop = desktopOn(display?.name ?? '')
      const dialog = desktop.xdotool('search', '--sync', '--onlyvisible', '--name', 'cannot start').split('\n')[0] ?? ''
      // The dialog hears the key only once it is drawn, so it is pressed until it was heard: then the window is gone.
      const pressed = (): string => {
        try {
          return desktop.xdotool('windowfocus', dialog, 'key', 'Return')
        } catch {
          return 'window gone'
        }
      }
      await expect.poll(pressed, { timeout: 40_000 }).toBe('window gone')
      expect(await ended).toBe(1)
    } finally {
      child.kill('SIGKILL')
      await rm(profile, { recursive: true, force: true })
    }
  })
