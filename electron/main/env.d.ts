interface ImportMetaEnv {
  /** True under `electron-vite dev` alone. */
  readonly DEV: boolean
}
interface ImportMeta {
  readonly env: ImportMetaEnv
}
