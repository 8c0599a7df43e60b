import { defineConfig } from '@playwright/test'
import { findChromium } from './e2e/fixtures/chromium.ts'
import type { ShellOption } from './e2e/fixtures/shell-option.ts'

const executablePath = findChromium() ?? undefined

export default defineConfig<ShellOption>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/playwright',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // A shared machine stalls now and then; what needed its second try is named as flaky, and is a bug to mend.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Recording costs as much again as the test: in CI what failed is recorded at its second try.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'on-first-retry',
    // The browser of the loopback shell is a test's tool; as root it cannot have its own sandbox.
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }
  },
  projects: [
    {
      name: 'loopback',
      testIgnore: ['**/specs/shell/**', '**/specs/package/**', '**/specs/keys/real-keys.spec.ts'],
      use: { shell: 'loopback' }
    },
    {
      name: 'electron',
      // The tours look at the page, which is the same in both shells; pictures are taken where they are asked for.
      testIgnore: process.env['LEDS_SCREENSHOTS'] === undefined ? ['**/specs/screens/**'] : [],
      // What is tagged so says more of a page whose way through is walked in both shells by a test beside it.
      grepInvert: /@page/,
      use: { shell: 'electron' }
    }
  ]
})
