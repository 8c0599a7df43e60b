import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../tests/command.ts'

/** The program and the scripts of its worker threads, which it starts from the file beside its own (thread-files.ts, seed-copy.ts, rows-ahead.ts, seed-file.ts). */
const ENTRIES = {
  main: `${ROOT}mock-server/src/main.ts`,
  'writer-thread': `${ROOT}mock-server/store/threads/writer-thread.ts`,
  'reader-thread': `${ROOT}mock-server/store/threads/reader-thread.ts`,
  'seed-copy-thread': `${ROOT}mock-server/store/seed-copy-thread.ts`,
  'row-maker-thread': `${ROOT}mock-server/population/row-maker-thread.ts`,
  'seed-file-thread': `${ROOT}mock-server/population/seed-file-thread.ts`
}

/**
 * Bundles the training server to plain JavaScript: the Node inside Electron strips no types. Its code tables and the
 * national data are in it; better-sqlite3 alone stays outside, for it is native.
 * @param folder made anew; a folder above it has to hold node_modules with better-sqlite3
 */
export const bundleServer = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['better-sqlite3'], target: 'node' },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node22',
      sourcemap: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: ENTRIES,
        external: ['better-sqlite3'],
        // Flat: the threads' scripts stand beside the module that names them, whichever chunk that is in.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
      }
    }
  })
  await mkdir(folder, { recursive: true })
  // Read as they are, so that a trainer can see what a scenario asks.
  await cp(`${ROOT}mock-server/scenarios`, join(folder, 'scenarios'), { recursive: true })
  // Outside the archive no package.json stands above it that would say so.
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n')
}
