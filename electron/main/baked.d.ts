/** Put in at build time (electron.vite.config.ts). */
declare const __BAKED_MODE__: 'training' | 'live'
declare const __PACKAGED_BUILD__: boolean
/** The Electron that packages are released on: package.json's. */
declare const __RELEASE_ELECTRON__: string
