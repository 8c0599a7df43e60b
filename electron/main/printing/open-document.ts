import type { OpenDocument } from '../../services/shell-ports.ts'
import { documentWindow, loadDocument } from './document-window.ts'

/** From here on a document numbers its pages itself, in its margins. */
const NUMBERS_ITS_PAGES = 131
const MILLIMETRES_PER_INCH = 25.4
const numbersItsPages = (): boolean => Number.parseInt(process.versions.chrome, 10) >= NUMBERS_ITS_PAGES

/** Chromium fills in both numbers. The foot was escaped by whoever made it. */
const footOf = (foot: string): string =>
  `<div style="width:100%;padding:0 13mm;text-align:right;font:8pt sans-serif">${foot} · page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`

/**
 * SECURITY: H32 the document frozen in a window of its own, with a tagged A4 PDF of it: what is printed afterwards is what
 * the PDF, and so its hash, is of. Whoever opens it closes it. Null where it could not be made.
 */
export const openDocument = async (html: string, foot: string): Promise<OpenDocument | null> => {
  const window = documentWindow()
  const own = numbersItsPages()
  try {
    await loadDocument(window, html)
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      preferCSSPageSize: true,
      margins: { top: 8 / MILLIMETRES_PER_INCH, bottom: 14 / MILLIMETRES_PER_INCH, left: 0, right: 0 },
      ...(own ? {} : { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footOf(foot) })
    })
    return {
      pdf,
      print: ({ printer, copies }) =>
        new Promise<boolean>((resolve) =>
          window.webContents.print(
            {
              silent: true,
              deviceName: printer,
              copies,
              printBackground: true,
              pageSize: 'A4',
              ...(own ? {} : { header: ' ', footer: foot })
            },
            (done) => resolve(done)
          )
        ),
      close: () => window.destroy()
    }
  } catch {
    window.destroy()
    return null
  }
}
