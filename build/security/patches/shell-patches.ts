import { edit } from './patch.ts'
import type { Patch } from './patch.ts'

const ISOLATION = 'e2e/specs/shell/isolation.spec.ts'
const PAGE = 'e2e/specs/shell/page-policy.spec.ts'
const FILES = 'electron/services/renderer-files'
const ROUTER = 'electron/services/router'

export const SHELL_PATCHES: readonly Patch[] = [
  {
    control: 'H01',
    takesOut: 'the sandbox of every renderer',
    edits: [
      edit('electron/main/index.ts', 'app.enableSandbox()', ''),
      edit('electron/main/window/web-preferences.ts', '  sandbox: true,', '  sandbox: false,')
    ],
    red: { electron: [ISOLATION] }
  },
  {
    control: 'H01',
    takesOut: 'developer tools switched off in what is built, and their pages refused',
    edits: [
      edit('electron/main/window/web-preferences.ts', 'devTools: import.meta.env.DEV', 'devTools: true'),
      edit('electron/main/security/origin.ts', `['data:', 'blob:']`, `['data:', 'blob:', 'devtools:']`)
    ],
    red: { electron: [ISOLATION] }
  },
  {
    control: 'H02',
    takesOut: 'the page’s policy on scripts',
    edits: [edit(`${FILES}/content-security.ts`, `"script-src 'self'"`, `"script-src 'self' 'unsafe-inline' 'unsafe-eval'"`)],
    red: { vitest: [`${FILES}/renderer-files.test.ts`] }
  },
  {
    control: 'H02',
    takesOut: 'the page’s policy on connections',
    edits: [
      edit(
        `${FILES}/content-security.ts`,
        `shell === 'electron' ? "connect-src 'none'" : "connect-src 'self'"`,
        `shell === 'electron' ? 'connect-src *' : 'connect-src *'`
      )
    ],
    red: { vitest: [`${FILES}/renderer-files.test.ts`] }
  },
  {
    control: 'H02',
    takesOut: 'Chromium without a way to the network',
    edits: [edit('electron/main/index.ts', '  noNetwork,\n', '')],
    red: { electron: ['e2e/specs/shell/ways-out.spec.ts'] }
  },
  {
    control: 'H03',
    takesOut: 'the one origin that a page may load from',
    edits: [
      edit(
        'electron/main/security/origin.ts',
        `['data:', 'blob:'].includes`,
        `['data:', 'blob:', 'file:', 'http:', 'https:', 'ws:'].includes`
      )
    ],
    red: { vitest: ['electron/main/security/origin.test.ts'] }
  },
  {
    control: 'H03',
    takesOut: 'the renderer’s folder as the end of every path',
    edits: [
      edit(`${FILES}/resolve-path.ts`, ' || !PLAIN.test(requestPath)', ''),
      edit(`${FILES}/resolve-path.ts`, `requestPath.slice(1).split('/')`, `decodeURIComponent(requestPath).slice(1).split('/')`),
      edit(`${FILES}/resolve-path.ts`, `if (parts.some((part) => part === '' || part.startsWith('.'))) return null`, ''),
      edit(`${FILES}/resolve-path.ts`, 'if (!file.startsWith(root + sep)) return null', '')
    ],
    red: { vitest: [`${FILES}/renderer-files.test.ts`] }
  },
  {
    control: 'H04',
    takesOut: 'the refusal of permissions',
    edits: [
      edit('electron/main/security/permissions.ts', 'answer(allowed)', 'answer(true)'),
      edit(
        'electron/main/security/permissions.ts',
        'setPermissionCheckHandler((_contents, permission) => isAllowed(permission))',
        'setPermissionCheckHandler(() => true)'
      )
    ],
    red: { electron: [PAGE] }
  },
  {
    control: 'H05',
    takesOut: 'the refusal of navigation',
    edits: [
      edit(
        'electron/main/security/navigation.ts',
        `=> (event: { preventDefault(): void }) => {\n        event.preventDefault()`,
        `=> (_event: { preventDefault(): void }) => {`
      )
    ],
    red: { electron: [PAGE] }
  },
  {
    control: 'H05',
    takesOut: 'the refusal of new windows',
    edits: [edit('electron/main/security/navigation.ts', `return { action: 'deny' }`, `return { action: 'allow' }`)],
    red: { electron: [PAGE] }
  },
  {
    control: 'H05',
    takesOut: 'no dialog of the system’s to write a file',
    edits: [edit('electron/main/window/web-preferences.ts', `'Auxclick,FileSystemAccessLocal'`, `'Auxclick'`)],
    red: { electron: ['e2e/specs/shell/ways-out.spec.ts'] }
  },
  {
    control: 'H06',
    takesOut: 'the look at who sends',
    edits: [edit(`${ROUTER}/admission.ts`, 'if (!sender.trusted)', 'if (false)')],
    red: { vitest: [`${ROUTER}/router.test.ts`] }
  },
  {
    control: 'H06',
    takesOut: 'the session’s state',
    edits: [edit(`${ROUTER}/admission.ts`, 'if (wrongState !== null)', 'if (wrongState !== null && false)')],
    red: { vitest: [`${ROUTER}/router.test.ts`] }
  },
  {
    control: 'H06',
    takesOut: 'the entitlement of a call',
    edits: [edit(`${ROUTER}/admission.ts`, 'if (spec.entitlement !== null && ', 'if (false && spec.entitlement !== null && ')],
    red: { vitest: [`${ROUTER}/router.test.ts`] }
  },
  {
    control: 'H06',
    takesOut: 'the rate limit',
    edits: [edit(`${ROUTER}/router.ts`, 'if (!withinRate(name, spec.perSecond))', 'if (!withinRate(name, spec.perSecond) && false)')],
    red: { vitest: [`${ROUTER}/router.test.ts`] }
  },
  {
    control: 'H06',
    takesOut: 'the judgement of the sending frame',
    edits: [edit('electron/main/ipc/sender.ts', `if (!isOurPage(frame.url)) return { trusted: false, name: 'other-origin' }`, '')],
    red: { vitest: ['electron/main/ipc/sender.test.ts'] }
  },
  {
    control: 'H07',
    takesOut: 'the check of the server’s certificate',
    edits: [edit('electron/services/leds/transport.ts', 'rejectUnauthorized: true', 'rejectUnauthorized: false')],
    red: { vitest: ['electron/services/leds/transport.test.ts'] }
  },
  {
    control: 'H07',
    takesOut: 'TLS 1.2 as the least',
    edits: [edit('electron/services/leds/transport.ts', `minVersion: 'TLSv1.2'`, `minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0'`)],
    red: { vitest: ['electron/services/leds/transport.test.ts'] }
  },
  {
    control: 'H07',
    takesOut: 'the refusal of redirects',
    edits: [edit('electron/services/leds/transport.ts', 'maxRedirects: 0', 'maxRedirects: 5')],
    red: { vitest: ['electron/services/leds/transport.test.ts'] }
  },
  {
    control: 'H07',
    takesOut: 'the refusal of proxies',
    edits: [edit('electron/services/leds/transport.ts', '    proxy: false,\n', '')],
    red: { vitest: ['electron/services/leds/transport.test.ts'] }
  },
  {
    control: 'H07',
    takesOut: 'the look at the environment',
    edits: [edit('electron/services/leds/environment.ts', 'if (environment[name] !== undefined)', 'if (false)')],
    red: { vitest: ['electron/services/leds/leds-client.test.ts'] }
  },
  {
    control: 'H08',
    takesOut: 'the hash of every packed file',
    edits: [edit('build/packaging/manifest.ts', 'found[path] === hash ? []', 'found[path] !== undefined ? []')],
    red: { vitest: ['build/packaging/package-content.test.ts'] }
  },
  {
    control: 'H08',
    takesOut: 'the look for what does not belong in a package',
    edits: [edit('build/packaging/strays.ts', '{ name: /\\.map$/, ', '{ name: /\\.no-map$/, ')],
    red: { vitest: ['build/packaging/strays.test.ts'] }
  },
  {
    control: 'H09',
    takesOut: 'the refusal of switches that weaken',
    edits: [edit('electron/main/security/switches.ts', `  'no-sandbox',\n`, '')],
    red: { vitest: ['electron/main/security/switches.test.ts'] }
  },
  {
    control: 'H09',
    takesOut: 'the session in memory',
    edits: [
      edit(
        'electron/main/security/disk.ts',
        `fromPartition('workstation', { cache: false })`,
        `fromPartition('persist:workstation', { cache: true })`
      )
    ],
    red: { electron: ['e2e/specs/shell/disk.spec.ts'] }
  },
  {
    control: 'H09',
    takesOut: 'the emptied core dump',
    edits: [edit('electron/main/security/disk.ts', '  emptyCoreDumps()\n}', '}')],
    red: { electron: ['e2e/specs/shell/disk.spec.ts'] }
  },
  {
    control: 'H10',
    takesOut: 'the refusal of versions that need a licence key',
    edits: [edit('build/licences/judge.ts', 'primevue: 5,', 'primevue: 500,')],
    red: { vitest: ['build/licences/judge.test.ts'] }
  },
  {
    control: 'H10',
    takesOut: 'the refusal of copyleft',
    edits: [edit('build/licences/judge.ts', `if (!alternatives(licences).some(isAllowed))`, 'if (false)')],
    red: { vitest: ['build/licences/judge.test.ts'] }
  }
]
