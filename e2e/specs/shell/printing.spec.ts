import { spawnSync } from 'node:child_process'
import { expect, test } from '../../fixtures/electron.ts'
import { hasCommand } from '../../fixtures/electron-display.ts'
import { field, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { circulateAs } from '../../fixtures/wanted-reports.ts'

const PRINTERS = [
  { name: 'Print to PDF', displayName: 'Print to PDF', description: '', options: {} },
  { name: 'Front_Office', displayName: 'Front office', description: 'Laser', options: { 'device-uri': 'ipp://10.1.2.3/ipp/print' } }
]
const REPORTS = 8

/** What came to the printer, in its order. */
interface Paper {
  readonly steps: readonly string[]
  readonly pdf: string
}

test('H31 H32: a long record goes to a printer of the list, silently, each page with marking, watermark, number and its place', async ({
  app,
  page,
  server
}) => {
  test.skip(!hasCommand('pdftotext'), 'pdftotext is not here')
  const person = await findPerson(server)
  for (let report = 0; report < REPORTS; report += 1) await circulateAs(server, { user: 'bureau1', personId: person.personId })
  // A machine of tests has no printer: the system's list and its spooler are played, all before them is real.
  await app.evaluate(({ app: electron }, printers) => {
    const paper = { steps: [] as string[], pdf: '' }
    Object.assign(globalThis, { paper })
    electron.on('web-contents-created', (_event, contents) => {
      const toPdf = contents.printToPDF.bind(contents)
      Object.assign(contents, {
        getPrintersAsync: () => Promise.resolve(printers),
        printToPDF: async (options: Electron.PrintToPDFOptions) => {
          const pdf = await toPdf(options)
          paper.steps.push('pdf')
          paper.pdf = pdf.toString('base64')
          return pdf
        },
        print: (options: Electron.WebContentsPrintOptions, done: (printed: boolean, why: string) => void) => {
          paper.steps.push(`${options.deviceName ?? ''} silent ${String(options.silent)}`)
          done(true, '')
        }
      })
    })
  }, PRINTERS)
  await signIn(page)
  await openPerson(page, person)
  await page.keyboard.press('F9')
  await expect(field(page, 'Why it is printed')).toBeFocused()
  await expect(field(page, 'Printer')).toHaveValue('Front office')
  await page.keyboard.type('court')
  await expect(page.getByRole('option', { name: /Court or prosecutor/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Remand hearing')
  await page.keyboard.press('Control+Enter')
  const message = page.getByTestId('message')
  await expect(message).toContainText(/Sent to be printed as P-\d\d-\d{6}/)
  const printNumber = /P-\d\d-\d{6}/.exec((await message.textContent()) ?? '')?.[0] ?? ''

  const { steps, pdf } = await app.evaluate(() => (globalThis as unknown as { paper: Paper }).paper)
  expect(steps).toEqual(['pdf', 'Front_Office silent true'])
  const bytes = Buffer.from(pdf, 'base64')
  expect(bytes.toString('latin1')).toContain('/MarkInfo')
  const pages = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' }).stdout.split('\f').slice(0, -1)
  expect(pages.length).toBeGreaterThan(2)
  pages.forEach((text, index) => {
    expect(text.match(/OFFICIAL-SENSITIVE – TRAINING/g)).toHaveLength(2)
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      new RegExp(`\\(bureau1\\).* at \\d\\d:\\d\\d · ${printNumber} · Court or prosecutor: Remand hearing`)
    )
    expect(text).toContain(`${printNumber} · page ${index + 1} of ${pages.length}`)
  })
  await runLine(page, 'Prints: what is on paper and due back')
  await expect(page.getByRole('option', { name: new RegExp(`${printNumber}.*1 copy of ${pages.length} pages`) })).toBeFocused()
})
