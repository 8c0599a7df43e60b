import { describe, expect, it } from 'vitest'
import { recordDocument } from './record-document.ts'

const marks = {
  marking: 'OFFICIAL "S" <b>',
  training: true,
  printNumber: 'P-26-000123',
  user: 'J Hughes (bureau1)',
  force: '36NN',
  workstation: 'LEDS Workstation 1.0.0 [a1b2c3]',
  printedAt: '22 November 2026 at 11:15',
  reason: 'Court or prosecutor: remand <script>'
}
const sheet = {
  heading: 'RAVENSCROFT, Alexander',
  notices: ['Accuracy disputed since 4 March 2025'],
  sections: [
    {
      heading: 'Wanted',
      rows: [
        { label: 'Grounds', value: 'Said <img src=x> & left', nature: 'fact' as const },
        { label: 'Risk to officers', value: 'May run', nature: 'opinion' as const }
      ]
    }
  ]
}
const html = recordDocument(sheet, marks)

describe('a record on paper', () => {
  it('H31 bears marking top and bottom, and who, where, when, why and the number as its watermark', () => {
    expect(html.match(/OFFICIAL &quot;S&quot; &lt;b&gt; – TRAINING/g)).toHaveLength(2)
    expect(html).toContain(
      'LEDS training · J Hughes (bureau1) · force 36NN · LEDS Workstation 1.0.0 [a1b2c3] · 22 November 2026 at 11:15 · <span class="whole">P-26-000123</span> · Court or prosecutor: remand &lt;script&gt;'
    )
    expect(html).toContain('<div class="across training" aria-hidden="true">TRAINING</div>')
    expect(recordDocument(sheet, { ...marks, training: false })).not.toContain('TRAINING')
    expect(html).toMatch(/"P-26-000123 · page " counter\(page\) " of " counter\(pages\)/)
  })
  it('H31 tells fact from opinion in words, and shows what the person asked for', () => {
    expect(html).toMatch(/class="row fact"><dt>Grounds<.*?>Fact</)
    expect(html).toMatch(/class="row opinion"><dt>Risk to officers<.*?>OPINION</)
    expect(html).toContain('<p class="notice">Accuracy disputed since 4 March 2025</p>')
  })
  it('H31 says once that all is fact where nothing of it is opinion', () => {
    const facts = recordDocument({ ...sheet, sections: sheet.sections.map((one) => ({ ...one, rows: one.rows.slice(0, 1) })) }, marks)
    expect(facts).toContain('nothing of it is opinion')
    expect(facts).not.toContain('>Fact<')
  })
  it('H33 bears its number as bars on every page', () => {
    expect(html).toMatch(/<svg class="bars"[^>]*><path d="M0 0h1v24/)
  })
  it('escapes every word, and lets nothing load or run', () => {
    expect(html).toContain('Said &lt;img src=x&gt; &amp; left')
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).not.toMatch(/<script|<img|https?:|url\(/)
  })
})
