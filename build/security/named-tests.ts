import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { capture, ROOT } from '../tests/command.ts'
import { readPlaywrightReport, readVitestReport } from '../tests/reports.ts'
import type { ReportedTest } from '../tests/reports.ts'

export type Runner = 'vitest' | 'loopback' | 'electron'

interface NamedRun {
  /** Below the folder. */
  readonly files: readonly string[]
  /** Regular expression over the tests' titles. */
  readonly titles: string
  /** The repository, or a copy of it. */
  readonly folder?: string
  /** Milliseconds for one file; none: `FILE_LIMIT_MS`. */
  readonly fileLimit?: number
  /** A built server for the end-to-end tests; none: its sources. */
  readonly server?: string
}

/** A runner times its tests, but neither one that never gives the thread back nor a page that never closes: this ends the runner. */
const FILE_LIMIT_MS: Readonly<Record<Runner, number>> = { vitest: 240_000, loopback: 480_000, electron: 480_000 }

const fresh = (report: string): string => {
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  return report
}

const entry = { vitest: 'node_modules/vitest/vitest.mjs', playwright: 'node_modules/@playwright/test/cli.js' } as const

/** What stands in place of tests that were ended because they did not end by themselves. */
export const NO_END = 'did not end'

/** Runs those tests of the files whose titles match. @returns them alone; one failed test where the runner left no report or never ended */
export const runNamed = async (
  runner: Runner,
  { files, titles, folder = ROOT, fileLimit = FILE_LIMIT_MS[runner], server }: NamedRun
): Promise<readonly ReportedTest[]> => {
  if (files.length === 0) return []
  const report = fresh(join(folder, 'test-results/reports', `security-${runner}.json`))
  const within = fileLimit * files.length
  const { output, cutOff } =
    runner === 'vitest'
      ? await capture(process.execPath, [entry.vitest, 'run', ...files, '-t', titles, '--reporter=json', `--outputFile=${report}`], {
          folder,
          within
        })
      : await capture(
          process.execPath,
          [entry.playwright, 'test', ...files, `--project=${runner}`, '--grep', titles, '--reporter=json', '--workers=1', '--trace=off'],
          {
            folder,
            within,
            environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...(server === undefined ? {} : { LEDS_TEST_SERVER: server }) }
          }
        )
  if (cutOff)
    return [{ title: `${titles}: ${runner} did not end within ${within / 1000} s`, where: runner, result: 'failed', reason: NO_END }]
  if (!existsSync(report))
    return [{ title: `${titles}: ${runner} did not run: ${output.slice(-300)}`, where: runner, result: 'failed', reason: '' }]
  const parsed: unknown = JSON.parse(readFileSync(report, 'utf8'))
  const tests = runner === 'vitest' ? readVitestReport(parsed) : readPlaywrightReport(parsed)
  return tests
    .filter(({ title }) => new RegExp(titles).test(title))
    .filter(({ result, reason }) => result !== 'skipped' || !/marked/.test(reason))
}

const NAMED = /\bH\d{2}\b/
const KINDS: Readonly<Record<Runner, { readonly folders: readonly string[]; readonly name: RegExp }>> = {
  vitest: { folders: ['electron', 'renderer', 'mock-server', 'build'], name: /\.test\.ts$/ },
  loopback: { folders: ['e2e/specs'], name: /\.spec\.ts$/ },
  electron: { folders: ['e2e/specs'], name: /\.spec\.ts$/ }
}

/** @returns the files of a runner in which a control's number stands */
const filesNaming = (runner: Runner): readonly string[] =>
  KINDS[runner].folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((found) => found.isFile() && KINDS[runner].name.test(found.name))
      .map((found) => join(found.parentPath, found.name))
      .filter((path) => NAMED.test(readFileSync(path, 'utf8')))
      .map((path) => relative(ROOT, path))
  )

/** Runs every test of the repository that names a control, and leaves its reports for the table. @param told what begins */
export const runAllNamed = async (told: (line: string) => void): Promise<void> => {
  for (const runner of ['vitest', 'loopback', 'electron'] as const) {
    const files = filesNaming(runner)
    told(`${runner}: ${files.length} files with tests of controls`)
    await runNamed(runner, { files, titles: '\\bH\\d{2}\\b' })
  }
}
