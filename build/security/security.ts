// npm run security: runs every test that names a control and prints each control, where it lives and what its tests found.
// --last: of the last `npm test` instead; --json: for programs; --patches [H07 …] [--first] [--unproved] [--quick]: takes each
// control out, or one way of each, or what no red row tells of yet, and sees its row turn red.
import { existsSync, readFileSync } from 'node:fs'
import { ROOT } from '../tests/command.ts'
import { REPORTS } from '../tests/runners.ts'
import { CONTROLS } from './controls.ts'
import { runAllNamed } from './named-tests.ts'
import { tryPatches } from './patches/try-patches.ts'
import { findPlaces } from './places.ts'
import { lastRun, resultOf } from './results.ts'
import { electronVersion } from './runtime.ts'

const asked = new Set(process.argv.slice(2))
const runtime = electronVersion()
const told = (line: string): void => void process.stderr.write(`security: ${line}\n`)

const table = async (): Promise<boolean> => {
  const reports = asked.has('--last') ? 'npm test' : 'security'
  if (reports === 'security') await runAllNamed(told)
  const places = findPlaces(ROOT)
  const run = lastRun(REPORTS, reports)
  const rows = CONTROLS.map((control) => ({ ...control, files: places.get(control.number) ?? [], ...resultOf(control, run) }))
  if (asked.has('--json')) {
    const list = rows.map(({ number, says, files, tests, electron, loopback }) => ({
      id: number,
      control: says,
      file: files.join(', '),
      test: tests.join(', '),
      electron,
      loopback,
      runtime
    }))
    process.stdout.write(`${JSON.stringify(list, null, 2)}\n`)
  } else {
    const line = (...cells: readonly [string, string, string, string, string, string]): string =>
      `${cells[0].padEnd(4)} ${cells[1].padEnd(82)} ${cells[2].padEnd(9)} ${cells[3].padEnd(9)} ${cells[4].padEnd(22)} ${cells[5]}\n`
    process.stdout.write(`Runtime: ${runtime}\n\n${line('no.', 'control', 'loopback', 'Electron', 'tests', 'file')}`)
    for (const { number, says, loopback, electron, passed, failed, files } of rows) {
      const tests = failed === 0 ? `${passed} passed` : `${failed} of ${passed + failed} FAILED`
      process.stdout.write(line(number, says, loopback, electron, tests, files.length === 0 ? 'NOT FOUND' : files.join(', ')))
    }
    // Left by the test of H20–H25 that walks them on Electron.
    if (existsSync(`${REPORTS}/ways-out.txt`)) process.stdout.write(`\nWays out and in: ${readFileSync(`${REPORTS}/ways-out.txt`, 'utf8')}`)
  }
  return rows.every(({ files, loopback, electron }) => files.length > 0 && loopback !== 'fail' && electron !== 'fail')
}

const sound = asked.has('--patches')
  ? await tryPatches({
      controls: [...asked].filter((word) => /^H\d{2}$/.test(word)),
      firstAlone: asked.has('--first'),
      unprovedAlone: asked.has('--unproved'),
      testsAlone: asked.has('--quick'),
      runtime,
      told
    })
  : await table()
process.exitCode = sound ? 0 : 1
