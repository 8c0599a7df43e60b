// npm run security: each control, where it lives, and what the last `npm test` found of it.
import { findElectron } from '../bootstrap/electron-runtime.mjs'
import { readFileSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../tests/command.ts'
import { REPORTS } from '../tests/runners.ts'
import { CONTROLS } from './controls.ts'
import { findPlaces } from './places.ts'
import { lastRun, resultOf } from './results.ts'

/** The major version that ships: what ran on another one is not verified for a release. */
const RELEASE_MAJOR = '45'

const electronVersion = (): string => {
  const runtime = findElectron()
  if (runtime === null) return 'no Electron here: not release-verified'
  const file = join(dirname(runtime.path), 'version')
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'of unknown version'
  return version.startsWith(`${RELEASE_MAJOR}.`)
    ? `Electron ${version}`
    : `Electron ${version}: not release-verified (ships on ${RELEASE_MAJOR})`
}

const places = findPlaces(ROOT)
const { loopback, electron } = lastRun(REPORTS)

const rows = CONTROLS.map(({ number, electronOnly, says, planned }) => {
  const lives = places.get(number) ?? []
  const file = lives.length > 0 ? lives.join(', ') : planned ? 'planned: not built yet' : 'NOT FOUND'
  const onLoopback = electronOnly ? 'needs Electron' : resultOf(number, loopback)
  const onElectron = resultOf(number, electron)
  return {
    number,
    says,
    onLoopback,
    onElectron,
    file,
    missing: !planned && lives.length === 0,
    failed: [onLoopback, onElectron].some((result) => result.includes('FAILED'))
  }
})

const line = (number: string, says: string, onLoopback: string, onElectron: string, file: string): string =>
  `${number.padEnd(4)} ${says.padEnd(64)} ${onLoopback.padEnd(15)} ${onElectron.padEnd(15)} ${file}\n`

process.stdout.write(
  `Runtime: ${electronVersion()}\nResults: of the last npm test${loopback.length + electron.length === 0 ? ', which has not run yet' : ''}\n\n`
)
process.stdout.write(line('no.', 'control', 'loopback/unit', 'Electron', 'file'))
for (const { number, says, onLoopback, onElectron, file } of rows) process.stdout.write(line(number, says, onLoopback, onElectron, file))
process.exitCode = rows.some(({ missing, failed }) => missing || failed) ? 1 : 0
