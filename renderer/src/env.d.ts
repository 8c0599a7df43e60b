/// <reference types="vite/client" />

/** For tools that read TypeScript alone (the linter); vue-tsc reads the components themselves. */
declare module '*.vue' {
  import type { Component } from 'vue'

  const component: Component
  export default component
}
