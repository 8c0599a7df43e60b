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
  /** Makes the edits. @returns takes them back */
  patch(edits: readonly Edit[]): () => void
  /** Builds the product. @returns whether it did */
  build(): Promise<boolean>
  remove(): void
}

export const makeWorkingCopy = (): WorkingCopy => {
  const folder = mkdtempSync(join(tmpdir(), 'leds-patches-'))
  // The runtime may be another user's.
  chmodSync(folder, 0o755)
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' }).stdout
  for (const file of listed.split('\0')) if (file !== '' && existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(folder, file))
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    patch: (edits) => {
      const before = new Map(edits.map(({ file }) => [file, readFileSync(join(folder, file), 'utf8')]))
      for (const one of edits) writeFileSync(join(folder, one.file), edited(readFileSync(join(folder, one.file), 'utf8'), one))
      return () => before.forEach((text, file) => writeFileSync(join(folder, file), text))
    },
    build: async () =>
      (await capture(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'build'], { folder })).exitCode === 0,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
