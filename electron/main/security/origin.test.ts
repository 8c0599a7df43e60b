import { describe, expect, it } from 'vitest'
import { isOurPage, isServed } from './origin.ts'

describe('H03 our origin', () => {
  it.each(['app://workstation/index.html', 'app://workstation/'])('takes %s for ours', (url) => expect(isOurPage(url)).toBe(true))
  it.each([
    'app://other/index.html',
    'app://workstation.example/',
    'file:///workstation/index.html',
    'https://workstation/',
    'about:blank',
    ''
  ])('takes %s for a stranger', (url) => expect(isOurPage(url)).toBe(false))
  it.each(['file:///etc/passwd', 'http://127.0.0.1/', 'https://example.org/', 'ws://127.0.0.1/', 'app://other/a.js'])(
    'serves nothing for %s',
    (url) => expect(isServed(url)).toBe(false)
  )
})
