import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

const here = import.meta.dirname
/** A training build cannot be switched to live, nor the other way round: the mode is baked in (design §6). */
const mode = process.env['LEDS_BUILD_MODE'] ?? 'training'
if (mode !== 'training' && mode !== 'live') throw new Error('LEDS_BUILD_MODE is training or live.')
/** Set by `npm run package` alone: such a build takes its policy from the machine's own place only. */
const packaged = process.env['LEDS_BUILD_PACKAGED'] === 'yes'
/** A package is built beside out/, which `npm start` and the tests go on using. */
const out = resolve(here, process.env['LEDS_BUILD_OUT'] ?? 'out')

interface Manifest {
  readonly devDependencies: { readonly electron: string }
}
/** A package that runs on any other Electron says of itself that it is not for release. */
const release = (JSON.parse(readFileSync(resolve(here, 'package.json'), 'utf8')) as Manifest).devDependencies.electron

const define = {
  __BAKED_MODE__: JSON.stringify(mode),
  __PACKAGED_BUILD__: JSON.stringify(packaged),
  __RELEASE_ELECTRON__: JSON.stringify(release)
}

export default defineConfig({
  main: {
    define,
    build: {
      outDir: resolve(out, 'main'),
      target: 'node20',
      sourcemap: false,
      minify: false,
      // Everything is bundled, so that a package holds no node_modules but the one native module.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron', 'keytar'],
        input: resolve(here, 'electron/main/index.ts'),
        // All in one folder: modules find the page and the preload by where they lie themselves.
        output: { format: 'es', entryFileNames: 'index.js', chunkFileNames: '[name].js' }
      }
    }
  },
  preload: {
    build: {
      outDir: resolve(out, 'preload'),
      target: 'node20',
      sourcemap: false,
      externalizeDeps: false,
      rolldownOptions: {
        external: ['electron'],
        input: resolve(here, 'electron/preload/index.ts'),
        // A sandboxed preload can load CommonJS only.
        output: { format: 'cjs', entryFileNames: 'index.cjs' }
      }
    }
  },
  renderer: {
    root: resolve(here, 'renderer'),
    base: '/',
    plugins: [vue()],
    // Training’s screens are no part of a live page: what hangs on it is left out of the bundle.
    define: { __TRAINING_BUILD__: JSON.stringify(mode === 'training') },
    build: {
      outDir: resolve(out, 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      sourcemap: false,
      // The page's policy allows no data: script or font and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: resolve(here, 'renderer/index.html') }
    }
  }
})
