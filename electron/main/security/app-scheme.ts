import { join } from 'node:path'
import { protocol } from 'electron'
import { createRendererFiles } from '../../services/renderer-files/renderer-files.ts'
import type { ShellModule } from '../shell.ts'
import { workstationSession } from './disk.ts'
import { APP_HOST, APP_SCHEME, isServed } from './origin.ts'

/** Standard and secure, and nothing more: no fetch, no service worker, no bypass of the page's policy. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true } }])

/** SECURITY: H03 our own scheme serves the renderer's folder and nothing else; `file:` serves nothing at all. */
export const appScheme: ShellModule = {
  name: 'app-scheme',
  enable: ({ log }) => {
    const files = createRendererFiles({ folder: join(import.meta.dirname, '../renderer'), shell: 'electron' })
    const refused = (): Response => new Response('Not found.', { status: 404 })
    const own = workstationSession()
    own.protocol.handle(APP_SCHEME, async (request) => {
      const url = new URL(request.url)
      if (request.method !== 'GET' || url.host !== APP_HOST) return refused()
      const { status, headers, body } = await files(url.pathname)
      if (status !== 200) log('warn', 'renderer file refused', { status })
      return new Response(body, { status, headers })
    })
    own.protocol.handle('file', refused)
    own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isServed(url) }))
  }
}
