import { createPinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { createApp } from 'vue'
import { runCommand } from '../commands/registry.ts'
import { preset } from '../theme/preset.ts'
import { followSystemTheme } from '../theme/theme.ts'
import App from './App.vue'
import { useAppState } from './app-state.ts'
import { connectBridge, useBridge } from './bridge.ts'
import { guardClipboard, sayCaught } from './clipboard-guard.ts'
import { printsOwnSheet } from './keys/print-page.ts'
import { useWrites } from './writes.ts'

const nonceOf = (document: Document): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

/** Where there is no bridge there is no app: one sentence says why and what to do. */
const sayWhyNot = (document: Document, why: string): void => {
  const paragraph = document.createElement('p')
  paragraph.setAttribute('role', 'alert')
  paragraph.className = 'no-bridge'
  paragraph.textContent = why
  document.querySelector('#app')?.replaceChildren(paragraph)
}

/** Connects, asks for the state, then draws: in that order, so that no view is drawn that has to be taken back. */
export const start = async (document: Document): Promise<void> => {
  followSystemTheme()
  const connected = await connectBridge()
  if (!connected.ok) return sayWhyNot(document, connected.message)
  const bridge = useBridge()
  guardClipboard({ bridge, now: () => performance.now() })
  // No print but ours (H23): the page prints empty, and that it was tried is told.
  window.addEventListener('beforeprint', () => {
    if (!printsOwnSheet(document)) void bridge.call('audit.refused', { kind: 'print-refused', way: 'print' })
  })
  bridge.listen((event) => {
    if (event.kind === 'command' && !runCommand(event.command)) sayCaught(event.command)
  })
  const app = createApp(App)
  app.use(createPinia())
  app.use(PrimeVue, {
    theme: { preset, options: { darkModeSelector: false, cssLayer: { name: 'primevue', order: 'base, primevue' } } },
    csp: { nonce: nonceOf(document) }
  })
  useWrites().follow(bridge)
  await useAppState().follow(bridge)
  app.mount('#app')
}
