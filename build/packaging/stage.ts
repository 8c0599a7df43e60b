import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runPackage } from '../tests/command.ts'
import { bundleServer } from './server-bundle.ts'

export type Mode = 'training' | 'live'

/** What goes into the package's archive is laid out here first, and nothing else can get in. */
export const stageFolder = (mode: Mode): string => join(ROOT, 'release', 'app', mode)

/** Profile folder and single instance go by name: a training and a live package stand side by side. */
const NAMES = {
  training: { name: 'leds-workstation-training', productName: 'LEDS Workstation Training' },
  live: { name: 'leds-workstation', productName: 'LEDS Workstation' }
} as const satisfies Record<Mode, object>

const manifest = (mode: Mode): string => {
  const { version, description, license, author } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, string>
  return `${JSON.stringify({ ...NAMES[mode], version, description, license, author, private: true, type: 'module', main: 'out/main/index.js' }, null, 2)}\n`
}

/** The built files of native modules; theirs alone stay modules of their own, everything else is bundled. */
const copyModule = (stage: string, name: string, parts: readonly string[]): void => {
  for (const part of parts)
    cpSync(join(ROOT, 'node_modules', name, part), join(stage, 'node_modules', name, part), { recursive: true, dereference: true })
}

const target = `${process.platform}-${process.arch}`

/** Builds the mode's package contents afresh. @returns the exit code of the build */
export const stage = async (mode: Mode): Promise<number> => {
  const folder = stageFolder(mode)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), manifest(mode))
  const built = await runPackage('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'], {
    LEDS_BUILD_PACKAGED: 'yes',
    LEDS_BUILD_MODE: mode,
    LEDS_BUILD_OUT: join(folder, 'out'),
    NODE_ENV: 'production'
  })
  if (built !== 0) return built
  copyModule(folder, 'keytar', ['package.json', 'LICENSE.md', 'lib', `prebuilds/${target}`])
  if (mode === 'training') {
    await bundleServer(join(folder, 'out', 'server'))
    copyModule(folder, 'better-sqlite3', ['package.json', 'LICENSE', 'lib', `prebuilds/${target}.node`])
  }
  return 0
}
