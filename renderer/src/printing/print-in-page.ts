import { RECORD } from '../app/keys/print-page.ts'

/**
 * The loopback shell's way onto paper: the very document of the ledger, through the browser's own printing. What the parser
 * makes of it cannot run, and stands in the page for as long as the browser's dialog does.
 */
export const printInPage = (window: Window, html: string): void => {
  const { document } = window
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const style = new CSSStyleSheet()
  style.replaceSync(parsed.querySelector('style')?.textContent ?? '')
  const sheet = document.createElement('div')
  sheet.className = 'printed-sheet'
  sheet.dataset['record'] = ''
  sheet.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)))
  // The list is the page's own, and changes under whoever keeps it.
  const before = [...document.adoptedStyleSheets]
  document.body.append(sheet)
  document.adoptedStyleSheets = [...before, style]
  document.documentElement.dataset['printing'] = RECORD
  try {
    window.print()
  } finally {
    delete document.documentElement.dataset['printing']
    document.adoptedStyleSheets = before
    sheet.remove()
  }
}
