// npm run package:verify [-- FOLDER…]: whether packed folders are what was packed, and hold what they should and no more.
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ROOT } from '../tests/command.ts'
import { manifestOf } from './manifest.ts'
import { verifyPackage } from './verify-package.ts'

/** Every packed folder below release/: those with a list of hashes beside them. */
const packed = (): readonly string[] =>
  ['training', 'live'].flatMap((mode) => {
    const output = join(ROOT, 'release', mode)
    if (!existsSync(output)) return []
    return readdirSync(output, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(manifestOf(join(output, entry.name))))
      .map((entry) => join(output, entry.name))
  })

const named = process.argv.slice(2)
const folders = named.length > 0 ? named.map((folder) => resolve(folder)) : packed()
if (folders.length === 0) {
  process.stderr.write('leds: there is no package to verify. Make one: npm run package -- --dir\n')
  process.exitCode = 1
}
for (const folder of folders) {
  process.stdout.write(`${folder}\n`)
  for (const { check, amiss, note } of await verifyPackage(folder)) {
    process.stdout.write(
      `  ${amiss.length === 0 ? 'holds ' : 'FAILED'} ${check}${note === undefined ? '' : ` (${note})`}\n${amiss.map((one) => `         ${one}\n`).join('')}`
    )
    if (amiss.length > 0) process.exitCode = 1
  }
}
