/// <reference types="vite/client" />

/** For tools that read TypeScript alone (the linter); vue-tsc reads the components themselves. */
declare module '*.vue' {
  import type { Component } from 'vue'

  const component: Component
  export default component
}

/** Baked in (electron.vite.config.ts): whether this page may take part in training. */
declare const __TRAINING_BUILD__: boolean
