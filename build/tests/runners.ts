import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { findElectron } from '../bootstrap/electron-runtime.mjs'
import { provideChromium } from './browser.ts'
import { ROOT, runPackage } from './command.ts'
import { has, installPackages } from './debian.ts'
import { NOTHING, withExitCode } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { count, readPlaywrightReport, readVitestReport } from './reports.ts'
import type { ReportedTest } from './reports.ts'

/** Where the runners leave their reports; `npm run security` reads them. */
export const REPORTS = `${ROOT}test-results/reports`
const PLAYWRIGHT = '@playwright/test/cli.js'

const outcomeOf = (report: string, read: (report: unknown) => readonly ReportedTest[], exitCode: number): Outcome =>
  withExitCode(
    existsSync(report)
      ? count(read(JSON.parse(readFileSync(report, 'utf8'))))
      : { ...NOTHING, failed: 1, failures: [`${basename(report)}: the runner left no report and ended with ${exitCode}`] },
    exitCode
  )

const freshReport = (name: string): string => {
  mkdirSync(REPORTS, { recursive: true })
  const report = `${REPORTS}/${name}.json`
  rmSync(report, { force: true })
  return report
}

/** @param projects of vitest.config.ts */
export const runVitest = async (name: string, projects: readonly string[]): Promise<Outcome> => {
  const report = freshReport(name)
  const exitCode = await runPackage('vitest/vitest.mjs', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`
  ])
  return outcomeOf(report, readVitestReport, exitCode)
}

export const runLoopback = async (): Promise<Outcome> => {
  if (!(await provideChromium()))
    return {
      ...NOTHING,
      skipped: ['loopback: all end-to-end specs: there is no Chromium, and none could be fetched or installed']
    }
  const report = freshReport('loopback')
  const exitCode = await runPackage(PLAYWRIGHT, ['test', '--project=loopback', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report
  })
  return outcomeOf(report, readPlaywrightReport, exitCode)
}

/** What the specs need of the display, by the Debian package that brings it. */
const DISPLAY_TOOLS: Readonly<Record<string, string>> = { Xvfb: 'xvfb', xclip: 'xclip', xdotool: 'xdotool', pdftotext: 'poppler-utils' }

export const runElectron = async (): Promise<Outcome> => {
  const notRun = (why: string): Outcome => ({ ...NOTHING, skipped: [`electron: all end-to-end specs: ${why}`] })
  if (findElectron() === null)
    return notRun('no Electron was found (ELECTRON_OVERRIDE_DIST_PATH, or the electron package’s own after `npx install-electron`)')
  const missing = Object.entries(DISPLAY_TOOLS).filter(([command]) => !has(command))
  if (process.platform === 'linux' && missing.length > 0)
    await installPackages(
      missing.map(([, name]) => name),
      'for the Electron specs'
    )
  const report = freshReport('electron')
  // The specs start a virtual display for each worker, so that none meets another's clipboard, selections or focus.
  const exitCode = await runPackage(PLAYWRIGHT, ['test', '--project=electron', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report
  })
  return outcomeOf(report, readPlaywrightReport, exitCode)
}
