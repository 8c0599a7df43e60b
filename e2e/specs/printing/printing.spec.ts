import type { Page } from '@playwright/test'
import { findingsOfColour } from '../../a11y/findings.ts'
import { expectToFit, inTheme, THEMES } from '../../fixtures/look.ts'
import { field, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

const inEveryTheme = async (page: Page, screen: string): Promise<void> => {
  for (const theme of THEMES) {
    await inTheme(page, theme)
    await expectToFit(page, `${screen}-${theme}`)
    expect(await findingsOfColour(page), `${screen}, ${theme}`).toEqual([])
  }
  await inTheme(page, 'light')
}

test('a person is printed with a reason by three keys beside it, stands in Prints, and is recorded as destroyed by one', async ({
  page,
  server,
  shell
}) => {
  test.skip(shell !== 'loopback', 'in Electron specs/shell/printing.spec.ts prints on paper')
  const person = await findPerson(server)
  await signIn(page)
  await openPerson(page, person)
  // What the browser's dialog would be given.
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = document.querySelector('.printed-sheet[data-record]')?.textContent ?? ''
    }
  })
  await page.keyboard.press('F9')
  const dialog = page.getByRole('dialog', { name: 'Print' })
  await expect(field(page, 'Why it is printed')).toBeFocused()
  await expect(dialog.getByRole('region', { name: 'What will be printed' })).toContainText(person.surname.toUpperCase())
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toContainText('Choose why it is printed.')
  await page.keyboard.type('court')
  await expect(page.getByRole('option', { name: /Court or prosecutor/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(field(page, 'In words')).toBeFocused()
  await page.keyboard.type('Remand hearing')
  await inEveryTheme(page, 'print-dialog')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByTestId('message')).toContainText(/Sent to be printed as P-\d\d-\d{6}/)
  const printed = (await page.evaluate(() => document.documentElement.dataset['printed'])) ?? ''
  expect(printed).toMatch(/– TRAINING.*bureau1.*P-\d\d-\d{6} · Court or prosecutor: Remand hearing/s)
  await expect(page.locator('.printed-sheet[data-record]')).toHaveCount(0)

  await runLine(page, 'Prints: what is on paper and due back')
  const row = page.getByRole('option', { name: /Out P-\d\d-\d{6}/ })
  await expect(row).toBeFocused()
  await inEveryTheme(page, 'prints')
  const number = /P-\d\d-\d{6}/.exec((await row.textContent()) ?? '')?.[0] ?? ''
  await page.keyboard.press('Alt+K')
  // As a scanner types it: the number, then Enter.
  await page.keyboard.type(number.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(row).toBeFocused()
  await page.keyboard.press('Alt+X')
  await expect(page.getByRole('group', { name: /^Accounted for/ })).toContainText('Destroyed')
})
