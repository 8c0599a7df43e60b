import { describe, expect, it } from 'vitest'
import { KeyCardSchema } from '../../contract/print.ts'
import { keyCardDocument } from './key-card-document.ts'

const card = { groups: [{ heading: 'Tabs', rows: [{ title: 'Close tab', keys: ['Ctrl+<', 'Ctrl+W'], own: true }] }] }
const made = (training: boolean) => keyCardDocument(card, { marking: 'OFFICIAL "S" <b>', training, printedAt: '22 November 2026 at 11:15' })

describe('the key card on paper', () => {
  it('H31 is marked top and bottom, and TRAINING stands across it in training', () => {
    expect(made(true).match(/OFFICIAL &quot;S&quot; &lt;b&gt; – TRAINING/g)).toHaveLength(2)
    expect(made(true)).toContain('<div class="training" aria-hidden="true">TRAINING</div>')
    expect(made(false)).not.toContain('TRAINING')
  })
  it('lists every key, tells one’s own, and escapes every word', () => {
    expect(made(false)).toContain('<kbd>Ctrl+&lt;</kbd> <kbd>Ctrl+W</kbd>')
    expect(made(false)).toContain('(own key)')
    expect(made(false)).not.toContain('<b>')
  })
  it('lets nothing load or run', () => {
    expect(made(true)).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(made(true)).not.toMatch(/<script|https?:|url\(/)
  })
})

describe('what a page may send to be printed', () => {
  const takes = (row: object) => KeyCardSchema.safeParse({ groups: [{ heading: 'Tabs', rows: [row] }] }).success
  it('is names of commands and keys, nothing else', () => {
    expect(takes({ title: 'Zoom 100 %', keys: ['Ctrl+0'], own: false })).toBe(true)
    expect(takes({ title: 'Close <b>tab</b>', keys: ['Ctrl+0'], own: false })).toBe(false)
    expect(takes({ title: 'Close tab', keys: ['a name'], own: false })).toBe(false)
    expect(takes({ title: 'Close tab', keys: ['Ctrl+W'], own: false, note: 'more' })).toBe(false)
    expect(takes({ title: 'x'.repeat(81), keys: ['Ctrl+W'], own: false })).toBe(false)
  })
})
