import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from '../../fixtures/electron.ts'
import { hasCommand } from '../../fixtures/electron-display.ts'
import { field, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { circulateLong } from '../../fixtures/wanted-reports.ts'

const PRINTERS = [
  { name: 'Print to PDF', displayName: 'Print to PDF', description: '', options: {} },
  { name: 'Front_Office', displayName: 'Front office', description: 'Laser', options: { 'device-uri': 'ipp://10.1.2.3/ipp/print' } }
]
/** Each fills two pages and more. */
const REPORTS = 21

/** Plays the system's list of printers and its spooler: a machine of tests has none. All before them is real. */
const playPrinters = (app: ElectronApplication) =>
  app.evaluate(({ app: electron }, printers) => {
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

/** Prints what stands in front, for the court. @returns its number and what came to the printer */
const printFront = async (app: ElectronApplication, page: Page) => {
  await page.keyboard.press('F9')
  await expect(field(page, 'Why it is printed')).toBeFocused()
  await expect(field(page, 'Printer')).toHaveValue('Front office')
  await page.keyboard.type('court')
  await expect(page.getByRole('option', { name: /Court or prosecutor/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Remand hearing')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog', { name: 'Print' })).toBeHidden({ timeout: 60_000 })
  const printNumber = /P-\d\d-\d{6}/.exec((await page.getByTestId('message').textContent()) ?? '')?.[0] ?? 'none'
  const { steps, pdf } = await app.evaluate(() => {
    const { paper } = globalThis as unknown as { paper: { steps: string[]; pdf: string } }
    return { steps: paper.steps.splice(0), pdf: paper.pdf }
  })
  return { printNumber, steps, bytes: Buffer.from(pdf, 'base64') }
}
type Printed = Awaited<ReturnType<typeof printFront>>

/** The text of each page, every one of which bears its marks. */
const markedPages = ({ printNumber, steps, bytes }: Printed): readonly string[] => {
  expect(steps).toEqual(['pdf', 'Front_Office silent true'])
  const source = bytes.toString('latin1')
  expect(source).toContain('/MarkInfo')
  const sheets = source.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? []
  const pages = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .stdout.split('\f')
    .slice(0, -1)
  expect(sheets.length).toBeGreaterThan(0)
  for (const sheet of sheets) expect(sheet).toMatch(/\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
  pages.forEach((text, index) => {
    expect(text.match(/OFFICIAL-SENSITIVE – TRAINING/g)).toHaveLength(2)
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      new RegExp(`\\(bureau1\\).* at \\d\\d:\\d\\d · ${printNumber} · Court or prosecutor: Remand hearing`)
    )
    expect(text).toContain(`${printNumber} · page ${index + 1} of ${pages.length}`)
  })
  return pages
}

test('H31 H32 H33: 60 pages and one go to a printer of the list, each page marked, their hashes in ledger and log', async ({
  app,
  page,
  server
}) => {
  test.skip(!hasCommand('pdftotext'), 'pdftotext is not here')
  test.setTimeout(180_000)
  const person = await findPerson(server)
  await circulateLong(server, { personId: person.personId, count: REPORTS })
  await playPrinters(app)
  await signIn(page)
  await openPerson(page, person)
  const long = await printFront(app, page)
  const pages = markedPages(long)
  expect(pages.length).toBeGreaterThanOrEqual(60)

  await runLine(page, 'VE ZZ99ZZZ')
  await expect(page.getByText('This is not “not stolen”').first()).toBeVisible()
  const short = await printFront(app, page)
  const [only = '', ...more] = markedPages(short)
  expect(more).toEqual([])
  expect(only).toContain('No trace on what was given.')
  const folder = process.env['LEDS_SCREENSHOTS']
  if (folder !== undefined) writeFileSync(`${folder}/print-60-pages.pdf`, long.bytes)

  await runLine(page, 'Prints: what is on paper and due back')
  await expect(page.getByRole('option', { name: new RegExp(`${short.printNumber}.*1 copy of 1 page`) })).toBeVisible()
  await expect(page.getByRole('option', { name: new RegExp(`${long.printNumber}.*1 copy of ${pages.length} pages`) })).toBeVisible()
  await page.keyboard.press('Alt+K')
  await expect(page.getByLabel('Number on the page')).toBeFocused()
  await page.keyboard.type(long.printNumber)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: new RegExp(long.printNumber) })).toBeFocused()
  const told = await (await signOnOutside(server, 'auditor1')).auditEvents()
  for (const { bytes, printNumber } of [long, short]) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(told.map(({ subject }) => subject).filter((subject) => subject.includes(printNumber) && subject.includes(sha256))).toHaveLength(
      1
    )
  }
})
