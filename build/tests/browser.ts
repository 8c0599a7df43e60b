import { findChromium } from '../../e2e/fixtures/chromium.ts'
import { runPackage } from './command.ts'
import { installPackages } from './debian.ts'

const PROBE_MILLISECONDS = 4000

const canDownload = (): Promise<boolean> =>
  fetch('https://cdn.playwright.dev', { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MILLISECONDS) }).then(
    () => true,
    () => false
  )

/** Sees to it that there is a Chromium: Playwright's own or the system's, else downloaded, else Debian's. @returns whether there is */
export const provideChromium = async (): Promise<boolean> => {
  if (findChromium() !== null) return true
  if (await canDownload()) await runPackage('@playwright/test/cli.js', ['install', '--only-shell', 'chromium'])
  if (findChromium() === null) await installPackages(['chromium'], 'the browser of the end-to-end tests')
  return findChromium() !== null
}
