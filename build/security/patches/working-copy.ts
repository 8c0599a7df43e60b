import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capture, ROOT } from '../../tests/command.ts'
import { edited } from './patch.ts'
import type { Edit } from './patch.ts'

/** The working tree as it stands, committed or not, in a folder of its own. */
export interface WorkingCopy {
  readonly folder: string
  /** The training server as it was built last. */
  readonly server: string
  /** Makes the edits. @returns takes them back */
  patch(edits: readonly Edit[]): () => void
  /** Builds what of the product is not built as it stands: the workstation, the training server. @returns whether it builds */
  build(): Promise<boolean>
  remove(): void
}

/** What is built by itself, and what it is made of. */
interface Part {
  readonly of: RegExp
  readonly command: readonly string[]
}
const WORKSTATION: Part = {
  of: /^(electron|renderer|mock-server\/api)\//,
  command: ['node_modules/electron-vite/bin/electron-vite.js', 'build']
}
const SERVER: Part = {
  of: /^mock-server\//,
  command: [
    '--input-type=module',
    '--eval',
    "await (await import('./build/packaging/server-bundle.ts')).bundleServer('test-results/server')"
  ]
}

/** Building the workstation takes by far the longest. */
export const rebuildsWorkstation = (edits: readonly Edit[]): boolean => edits.some(({ file }) => WORKSTATION.of.test(file))

export const makeWorkingCopy = (): WorkingCopy => {
  const folder = mkdtempSync(join(tmpdir(), 'leds-patches-'))
  // The runtime may be another user's.
  chmodSync(folder, 0o755)
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' }).stdout
  for (const file of listed.split('\0')) if (file !== '' && existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(folder, file))
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  let made: readonly Edit[] = []
  const built = new Map<Part, string>()
  const buildPart = async (part: Part): Promise<boolean> => {
    const stands = JSON.stringify(made.filter(({ file }) => part.of.test(file)))
    if (built.get(part) === stands) return true
    built.delete(part)
    const { exitCode } = await capture(process.execPath, part.command, { folder })
    if (exitCode === 0) built.set(part, stands)
    return exitCode === 0
  }
  return {
    folder,
    server: join(folder, 'test-results/server/main.js'),
    patch: (edits) => {
      made = edits
      const before = new Map(edits.map(({ file }) => [file, readFileSync(join(folder, file), 'utf8')]))
      for (const one of edits) writeFileSync(join(folder, one.file), edited(readFileSync(join(folder, one.file), 'utf8'), one))
      return () => {
        made = []
        before.forEach((text, file) => writeFileSync(join(folder, file), text))
      }
    },
    build: async () => (await buildPart(WORKSTATION)) && (await buildPart(SERVER)),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
