import type { KeyCard } from '../../contract/print.ts'
import { escaped } from './escaped.ts'

export interface SheetSurroundings {
  readonly marking: string
  readonly training: boolean
  /** As people read it: `22 November 2026, 11:15`. */
  readonly printedAt: string
}

/**
 * A page's margins are the sheet's own, for what is fixed stands on every page only inside the page's area: the table's
 * empty head and foot keep the room for the markings on each page.
 */
const STYLE = `
@page { size: A4 portrait; margin: 0; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; font: 9pt/1.3 'Atkinson Hyperlegible Next', 'Liberation Sans', Arial, sans-serif; }
.marking { position: fixed; right: 0; left: 0; text-align: center; font-weight: 700; font-size: 9pt; letter-spacing: 0.04em; }
.top { top: 6mm; } .bottom { bottom: 6mm; }
.training { position: fixed; top: 42%; right: 0; left: 0; text-align: center; color: #e6e6e6; font-size: 84pt; font-weight: 800; letter-spacing: 0.06em; transform: rotate(-35deg); z-index: -1; }
table { width: 100%; border-collapse: collapse; } thead td, tfoot td { height: 14mm; } td { padding: 0 13mm; }
h1 { margin: 0 0 1mm; font-size: 15pt; } p { margin: 0 0 3mm; font-size: 8.5pt; }
main { columns: 2; column-gap: 8mm; }
section { margin: 0 0 3mm; }
h2 { margin: 0 0 0.5mm; padding-bottom: 0.5mm; border-bottom: 0.3mm solid #000; font-size: 10pt; break-after: avoid; }
div.row { display: flex; justify-content: space-between; gap: 3mm; padding: 0.4mm 0; border-bottom: 0.1mm solid #bbb; break-inside: avoid; }
kbd { padding: 0 1mm; border: 0.2mm solid #000; border-radius: 0.6mm; font: 600 8pt 'Liberation Mono', monospace; white-space: nowrap; }
.keys { flex: none; } .own { font-size: 7.5pt; }
`

const row = ({ title, keys, own }: KeyCard['groups'][number]['rows'][number]): string =>
  `<div class="row"><span>${escaped(title)}${own ? ' <span class="own">(own key)</span>' : ''}</span><span class="keys">${keys
    .map((chord) => `<kbd>${escaped(chord)}</kbd>`)
    .join(' ')}</span></div>`

/**
 * SECURITY: H31 the key card as a document of its own: marking top and bottom of each page, TRAINING across it in
 * training, nobody's name on it. Every word is escaped, and its own policy lets nothing load or run.
 */
export const keyCardDocument = ({ groups }: KeyCard, { marking, training, printedAt }: SheetSurroundings): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Key card</title><style>${STYLE}</style></head><body>
<div class="marking top">${escaped(marking)}${training ? ' – TRAINING' : ''}</div>
<div class="marking bottom">${escaped(marking)}${training ? ' – TRAINING' : ''}</div>
${training ? '<div class="training" aria-hidden="true">TRAINING</div>' : ''}
<table><thead><tr><td></td></tr></thead><tfoot><tr><td></td></tr></tfoot><tbody><tr><td>
<h1>LEDS Workstation: key card</h1>
<p>Printed ${escaped(printedAt)}. Ctrl+K lists everything that can be done, by name.</p>
<main>${groups.map(({ heading, rows }) => `<section><h2>${escaped(heading)}</h2>${rows.map(row).join('')}</section>`).join('')}</main>
</td></tr></tbody></table></body></html>`
