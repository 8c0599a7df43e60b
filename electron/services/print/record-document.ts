import type { PrintSheet } from '../../contract/print.ts'
import { barCode } from './bar-code.ts'
import { escaped } from './escaped.ts'

/** Who prints what, when and why: on every page. */
export interface PrintMarks {
  readonly marking: string
  readonly training: boolean
  readonly printNumber: string
  /** `J Hughes (bureau1)` */
  readonly user: string
  readonly force: string
  readonly workstation: string
  /** As people read it: `22 November 2026 at 11:15`. */
  readonly printedAt: string
  readonly reason: string
}

/**
 * What is fixed stands on every page, inside the page's area; the table's empty head and foot keep its room on each. The
 * margin boxes number the pages from Chromium 131 on; before, printToPDF's foot does.
 */
const style = (printNumber: string): string => `
@page { size: A4 portrait; margin: 8mm 0 14mm; @bottom-right { content: "${printNumber} · page " counter(page) " of " counter(pages); padding-right: 13mm; font: 8pt sans-serif; } }
* { box-sizing: border-box; }
body { margin: 0; color: #000; font: 10pt/1.35 'Atkinson Hyperlegible Next', 'Liberation Sans', Arial, sans-serif; overflow-wrap: anywhere; }
.band { position: fixed; right: 0; left: 0; padding: 0 13mm; text-align: center; font-size: 7.5pt; line-height: 1.25; }
.band b { display: block; font-size: 10pt; letter-spacing: 0.04em; }
.whole { white-space: nowrap; }
.top { top: 0; } .bottom { bottom: 0; }
.across { position: fixed; right: 0; left: 0; text-align: center; color: #e4e4e4; font-weight: 800; transform: rotate(-35deg); z-index: -1; }
.training { top: 32%; font-size: 84pt; letter-spacing: 0.06em; } .number { top: 62%; font-size: 30pt; }
table.page { width: 100%; border-collapse: collapse; } .page > thead td { height: 19mm; } .page > tfoot td { height: 10mm; } .page > * > tr > td { padding: 0 13mm; }
h1 { margin: 0 0 1mm; font-size: 15pt; } .bars { position: fixed; bottom: 0; left: 13mm; width: 54mm; height: 6.5mm; }
p { margin: 0 0 2mm; }
.notice { padding: 1mm 2mm; border: 0.4mm solid #000; font-weight: 700; } .notice:has(+ .notice) { margin-bottom: 0; border-bottom: 0; }
h2 { margin: 3mm 0 0.5mm; padding-bottom: 0.5mm; border-bottom: 0.3mm solid #000; font-size: 11.5pt; break-after: avoid; }
dl { margin: 0; } .row { display: flex; break-inside: avoid; gap: 4mm; padding: 0.6mm 0; border-bottom: 0.1mm solid #bbb; }
dt { flex: 0 0 42mm; font-weight: 700; } dd { flex: 1; margin: 0; white-space: pre-wrap; }
.opinion { padding-left: 2mm; border-left: 1mm solid #000; } .opinion dd { font-style: italic; }
.nature { flex: 0 0 16mm; font-size: 8pt; text-align: right; }
`

type Row = PrintSheet['sections'][number]['rows'][number]
/** @param told whether each row says what it is: where all is fact, that stands once, above */
const row = ({ label, value, nature }: Row, told: boolean): string =>
  `<div class="row ${nature}"><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>${told ? `<span class="nature">${nature === 'opinion' ? 'OPINION' : 'Fact'}</span>` : ''}</div>`

/** Each section a row of the page's table, so that long ones break between pages and head and foot come again. */
const section = ({ heading, rows }: PrintSheet['sections'][number], told: boolean): string =>
  `<tr><td><h2>${escaped(heading)}</h2><dl>${rows.map((each) => row(each, told)).join('')}</dl></td></tr>`

const FACT_AND_OPINION = 'Rows marked OPINION are somebody’s opinion or assessment; all others are fact.'
const ALL_FACT = 'All that stands here is fact as it is recorded; nothing of it is opinion.'

/** What stands beside the page's number. */
export const footOf = ({ printNumber }: PrintMarks): string => escaped(printNumber)

/**
 * SECURITY: H31 the record as a document of its own: marking top and bottom, who printed it, where, when, why and under which
 * number on every page, TRAINING across each in training, fact and opinion told apart. Every word is escaped, and its own
 * policy lets nothing load or run. DPIA risk 6: watermark on all pages.
 */
export const recordDocument = ({ heading, notices, sections }: PrintSheet, marks: PrintMarks): string => {
  const marking = `${escaped(marks.marking)}${marks.training ? ' – TRAINING' : ''}`
  const number = escaped(marks.printNumber)
  const told = sections.some(({ rows }) => rows.some(({ nature }) => nature === 'opinion'))
  const line =
    escaped(
      `${marks.training ? 'LEDS training' : 'LEDS'} · ${marks.user} · force ${marks.force} · ${marks.workstation} · ${marks.printedAt} · `
    ) + `<span class="whole">${number}</span> · ${escaped(marks.reason)}`
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(marks.printNumber)}</title><style>${style(marks.printNumber)}</style></head><body>
<div class="band top"><b>${marking}</b>${line}</div><div class="band bottom"><b>${marking}</b></div>${barCode(marks.printNumber)}
${marks.training ? '<div class="across training" aria-hidden="true">TRAINING</div>' : ''}
<div class="across number" aria-hidden="true">${escaped(marks.printNumber)}</div>
<table class="page" role="presentation"><thead><tr><td></td></tr></thead><tfoot><tr><td></td></tr></tfoot><tbody>
<tr><td><h1>${escaped(heading)}</h1>${notices.map((notice) => `<p class="notice">${escaped(notice)}</p>`).join('')}
<p>${told ? FACT_AND_OPINION : ALL_FACT} Return or destroy this print, and record it.</p></td></tr>
${sections.map((each) => section(each, told)).join('\n')}
</tbody></table></body></html>`
}
