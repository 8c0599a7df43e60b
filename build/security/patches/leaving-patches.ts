import { edit } from './patch.ts'
import type { Patch } from './patch.ts'

const GUARD = 'renderer/src/app/clipboard-guard'
const GUARDED = { vitest: [`${GUARD}.test.ts`] }
const KEYS = 'electron/main/security/key-policy'
const CLIPBOARD = 'e2e/specs/shell/clipboard.spec.ts'

/** What an operator sees cannot leave unnoticed: clipboard, pointer, menus, titles, paper. */
export const LEAVING_PATCHES: readonly Patch[] = [
  {
    control: 'H20',
    takesOut: 'the stop of copy events',
    edits: [edit(`${GUARD}.ts`, `    ['copy', unlessCredential('copy', NOTHING_COPIED)],\n`, '')],
    red: GUARDED
  },
  {
    control: 'H20',
    takesOut: 'the stop of cut events',
    edits: [edit(`${GUARD}.ts`, `    ['cut', unlessCredential('cut', NOTHING_COPIED)],\n`, '')],
    red: GUARDED
  },
  {
    control: 'H20',
    takesOut: 'every stop of copying: events, keys in the page, keys before it',
    edits: [
      edit(
        `${GUARD}.ts`,
        `    ['copy', unlessCredential('copy', NOTHING_COPIED)],\n    ['cut', unlessCredential('cut', NOTHING_COPIED)],\n`,
        ''
      ),
      edit(`${GUARD}.ts`, `if (refused !== undefined) unlessCredential`, `if (false) unlessCredential`),
      edit(`${KEYS}.ts`, 'if (CLIPBOARD.has(chord)) return working', 'if (CLIPBOARD.has(chord)) return false')
    ],
    red: { vitest: [`${GUARD}.test.ts`, `${KEYS}.test.ts`] }
  },
  {
    control: 'H21',
    takesOut: 'the stop of paste events',
    edits: [edit(`${GUARD}.ts`, `    ['paste', unlessCredential('paste', NOTHING_PASTED)],\n`, '')],
    red: GUARDED
  },
  {
    control: 'H21',
    takesOut: 'the stop of what is dropped in',
    edits: [edit(`${GUARD}.ts`, `    ['drop', always('drop', NOTHING_PASTED)],\n`, '')],
    red: GUARDED
  },
  {
    control: 'H21',
    takesOut: 'the stop of the middle button',
    edits: [
      edit(
        `${GUARD}.ts`,
        `    ['auxclick', (event) => event instanceof MouseEvent && event.button === 1 && unlessCredential('middle click', null)(event)],\n`,
        ''
      )
    ],
    red: GUARDED
  },
  {
    control: 'H22',
    takesOut: 'the stop of dragging',
    edits: [edit(`${GUARD}.ts`, `    ['dragstart', always('drag', null)],\n`, '')],
    red: GUARDED
  },
  {
    control: 'H22',
    takesOut: 'the stop of selecting what is shown',
    edits: [
      edit(`${GUARD}.ts`, 'if (!inField(node)) event.preventDefault()', 'if (!inField(node) && false) event.preventDefault()'),
      edit('renderer/src/theme/base.css', '    user-select: none;\n    -webkit-user-drag: none;\n  }\n  input,', '  }\n  input,')
    ],
    red: GUARDED
  },
  {
    control: 'H22',
    takesOut: 'the emptied primary selection',
    edits: [
      edit('electron/main/security/primary-selection.ts', 'for (const delay of AGAIN) setTimeout(clear, delay)', 'void [AGAIN, clear]')
    ],
    red: { electron: [CLIPBOARD] }
  },
  {
    control: 'H23',
    takesOut: 'the stop of context menus',
    edits: [
      edit(
        `${GUARD}.ts`,
        `(event) => (event instanceof MouseEvent && event.button !== RIGHT ? event.preventDefault() : always('context menu', NO_MENU)(event))`,
        '() => undefined'
      )
    ],
    red: GUARDED
  },
  {
    control: 'H23',
    takesOut: 'the stop of a browser’s keys',
    edits: [
      edit(
        `${KEYS}.ts`,
        `browser === undefined ? PASS : { act: 'refuse', kind: 'navigation-refused', way: browser }`,
        `browser === undefined ? PASS : PASS`
      )
    ],
    red: { vitest: [`${KEYS}.test.ts`] }
  },
  {
    control: 'H23',
    takesOut: 'the page’s own sandbox',
    edits: [
      edit('electron/services/renderer-files/content-security.ts', "...(shell === 'electron' ? [SANDBOX] : [])", '...[SANDBOX].slice(1)')
    ],
    red: { vitest: ['electron/services/renderer-files/renderer-files.test.ts'] }
  },
  {
    control: 'H24',
    takesOut: 'the protection of the window’s content',
    edits: [edit('electron/main/window/content-protection.ts', '  window.protectContent()\n  window.onShow', '  window.onShow')],
    red: { vitest: ['electron/main/window/content-protection.test.ts'] }
  },
  {
    control: 'H24',
    takesOut: 'the protection on every later show',
    edits: [edit('electron/main/window/content-protection.ts', '  window.onShow(() => window.protectContent())\n', '')],
    red: { vitest: ['electron/main/window/content-protection.test.ts'] }
  },
  {
    control: 'H25',
    takesOut: 'the window’s fixed title',
    edits: [
      edit(
        'electron/main/window/steady-window.ts',
        `webContents.on('page-title-updated', (event) => event.preventDefault())`,
        `webContents.on('page-title-updated', (_event, title) => window.setTitle(title))`
      )
    ],
    red: { electron: ['e2e/specs/shell/isolation.spec.ts'] }
  },
  {
    control: 'H25',
    takesOut: 'the generic words of a notification',
    edits: [edit('electron/services/alerts/alert-watch.ts', '`LEDS: ${count} new ', '`LEDS: SMITH, John and ${count} new ')],
    red: { vitest: ['electron/services/alerts/alert-watch.test.ts'] }
  },
  {
    control: 'H30',
    takesOut: 'policy’s word on printing the key card',
    edits: [edit('electron/services/print/print-handlers.ts', 'if (!policy.printing) {', 'if (!policy.printing && false) {')],
    red: { vitest: ['electron/services/print/print-handlers.test.ts'] }
  },
  {
    control: 'H30',
    takesOut: 'policy’s word on printing records',
    edits: [
      edit(
        'electron/services/print/print-record-handlers.ts',
        'if (policy.printing) return null',
        'if (policy.printing || true) return null'
      )
    ],
    red: { vitest: ['electron/services/print/print-record-handlers.test.ts'] }
  },
  {
    control: 'H31',
    takesOut: 'the watermark of a record',
    edits: [
      edit(
        'electron/services/print/record-document.ts',
        '<div class="band top"><b>${marking}</b>${line}</div>',
        '<div hidden>${line.slice(0, 0)}</div>'
      )
    ],
    red: { vitest: ['electron/services/print/record-document.test.ts'] }
  },
  {
    control: 'H31',
    takesOut: 'TRAINING across the page',
    edits: [
      edit(
        'electron/services/print/record-document.ts',
        `\${marks.training ? '<div class="across training" aria-hidden="true">TRAINING</div>' : ''}\n`,
        ''
      )
    ],
    red: { vitest: ['electron/services/print/record-document.test.ts'] }
  },
  {
    control: 'H32',
    takesOut: 'the hashes in the ledger before a page leaves',
    edits: [edit('electron/services/print/print-record-handlers.ts', 'if (!made.ok) return made', '')],
    red: { vitest: ['electron/services/print/print-record-handlers.test.ts'] }
  },
  {
    control: 'H32',
    takesOut: 'the refusal of printers that make files',
    edits: [edit('electron/services/print/real-printers.ts', 'return !virtual && (', 'return (virtual || true) && (')],
    red: { vitest: ['electron/services/print/real-printers.test.ts'] }
  },
  {
    control: 'H33',
    takesOut: 'one document to one number',
    edits: [
      edit(
        'mock-server/src/prints/prints.operation.ts',
        `  if (print.state !== 'numbered')\n`,
        `  if (print.state !== 'numbered' && false)\n`
      )
    ],
    red: { vitest: ['mock-server/src/prints/prints.contract.test.ts'] }
  },
  {
    control: 'H33',
    takesOut: 'the force’s ledger as its supervisors’ alone',
    edits: [
      edit(
        'mock-server/src/prints/handlers.ts',
        `if (query.whose === 'force' && !holds(caller, 'print.ledger'))`,
        `if (query.whose === 'force' && !holds(caller, 'print.ledger') && false)`
      )
    ],
    red: { vitest: ['mock-server/src/prints/prints.contract.test.ts'] }
  }
]
