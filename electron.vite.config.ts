import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

const here = import.meta.dirname
/** A training build cannot be switched to live, nor the other way round: the mode is baked in (design §6). */
const mode = process.env['LEDS_BUILD_MODE'] ?? 'training'
if (mode !== 'training' && mode !== 'live') throw new Error('LEDS_BUILD_MODE is training or live.')
/** Set by `npm run package` alone: such a build takes its policy from the machine's own place only. */
const packaged = process.env['LEDS_BUILD_PACKAGED'] === 'yes'

const define = { __BAKED_MODE__: JSON.stringify(mode), __PACKAGED_BUILD__: JSON.stringify(packaged) }

export default defineConfig({
  main: {
    define,
    build: {
      outDir: 'out/main',
      target: 'node20',
      sourcemap: false,
      minify: false,
      // Everything is bundled, so that a package holds no node_modules but the one native module.
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron', 'keytar'],
        input: resolve(here, 'electron/main/index.ts'),
        // All in one folder: modules find the page and the preload by where they lie themselves.
        output: { format: 'es', entryFileNames: 'index.js', chunkFileNames: '[name].js' }
      }
    }
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      sourcemap: false,
      externalizeDeps: false,
      rollupOptions: {
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
    build: {
      outDir: resolve(here, 'out/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      sourcemap: false,
      // The page's policy allows no data: script or font and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: resolve(here, 'renderer/index.html') }
    }
  }
})
