import type { Page } from '@playwright/test'
import { commandLine, field, pressAndLeave, runLine, signIn, signInPage } from '../../fixtures/operator.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.beforeEach(async ({ page }) => signIn(page))

/** Keys one right after the other, without a look at the page between. */
const atOnce = async (page: Page, chord: string, text: string): Promise<void> => {
  await page.keyboard.press(chord)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}
const palette = (page: Page, name: string) => atOnce(page, 'Control+K', name)

test('nothing typed right after Ctrl+K, Ctrl+E or Drafts is lost, and none of it lands behind', async ({ page }) => {
  await page.keyboard.type('NE ')
  await palette(page, 'contrast theme high')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await palette(page, 'theme system')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await palette(page, 'change keys')
  await expect(page.getByRole('heading', { level: 1, name: 'Change keys' })).toBeVisible()
  await page.keyboard.press('F1')
  await expect(page.getByRole('tab', { name: /Help/ })).toHaveAttribute('aria-selected', 'true')
  await atOnce(page, 'Control+E', 'keys change')
  await expect(page.getByRole('tab', { name: /Change keys/ })).toHaveAttribute('aria-selected', 'true')
  // The list of drafts is asked for first: what is typed meanwhile waits for it.
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Drafts…')
  await page.keyboard.press('Enter')
  await page.keyboard.type('z')
  await expect(page.getByRole('combobox', { name: 'Drafts' })).toHaveValue('z')
  await page.keyboard.press('Escape')
  await expect(commandLine(page)).not.toHaveValue(/z/)
})

test.describe('where nobody left a draft', () => {
  // Signing out asks what becomes of drafts, those of other tests too.
  test.use({ serverOptions: {} })

  test('a key of one’s own: given, kept on the server past sign-out, refused where another command holds it, taken back', async ({
    page,
    workstation
  }) => {
    await palette(page, 'change keys')
    await expect(page.getByRole('option').first()).toBeFocused()
    const row = (name: string) => page.getByRole('option', { name: new RegExp(`^${name}`) })
    await page.keyboard.press('Control+F')
    await page.keyboard.type('zoom in')
    await page.keyboard.press('Enter')
    await expect(row('Zoom in')).toBeFocused()
    await page.keyboard.press('Enter')
    const capture = page.getByRole('dialog', { name: 'Press the key for “Zoom in”' })
    await expect(capture).toBeVisible()
    await page.keyboard.press('Control+K')
    await expect(capture).toContainText('Ctrl+K stands for “What to do…”. It was not given to “Zoom in”')
    await page.keyboard.press('Control+Alt+j')
    await expect(capture).toContainText('AltGr')
    await page.keyboard.press('j')
    await expect(capture).toContainText('A character alone is typed into fields')
    await page.keyboard.press('Control+J')
    await expect(capture).toHaveCount(0)
    await expect(row('Zoom in')).toContainText('Ctrl+J')
    await expect(row('Zoom in')).toBeFocused()

    await page.keyboard.press('F2')
    await expect(commandLine(page)).toBeFocused()
    await page.keyboard.type('Sign out')
    await pressAndLeave(page, 'Enter')
    const again = await signInPage(workstation)
    await signIn(again)
    await palette(again, 'change keys')
    await expect(again.getByRole('option').first()).toBeFocused()
    await again.keyboard.press('Control+F')
    await again.keyboard.type('zoom in')
    await again.keyboard.press('Enter')
    // One's own keys come with the settings, a moment after the page.
    await expect(again.getByRole('option', { name: /^Zoom in/ })).toContainText('Ctrl+J')
    await again.keyboard.press('Control+J')
    await expect(again.getByTestId('message')).toHaveText('Zoom 110 %')
    await again.keyboard.press('Control+=')
    await expect(again.getByTestId('message')).toHaveText('Zoom 110 %')
    await again.keyboard.press('Control+0')
    await again.keyboard.press('Shift+F10')
    await expect(again.getByRole('dialog', { name: 'This command' })).toBeVisible()
    await again.keyboard.press('Escape')
    await again.keyboard.press('Backspace')
    await expect(again.getByRole('option', { name: /^Zoom in/ })).toContainText('Ctrl+Plus')
  })
})

test('F1 in a field tells its rules; help is searched by words in any order; the key card lists a key and prints ours alone', async ({
  page,
  shell
}) => {
  await runLine(page, 'NE KOWALCZYK/ANNA/04071991/F @4312 R1 HIGH ST')
  await expect(page.getByRole('option').first()).toBeFocused()
  await runLine(page, 'NEW WANTED')
  await expect(field(page, 'Category')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(field(page, 'Grounds')).toBeFocused()
  await page.keyboard.press('F1')
  await expect(page.getByRole('heading', { level: 1, name: 'Grounds' })).toBeVisible()
  await expect(page.getByText('Up to 1,000 characters.')).toBeVisible()
  await expect(page.getByText('With a power of arrest: say why there is a power of arrest.')).toBeVisible()
  await page.keyboard.press('Control+F')
  await page.keyboard.type('contact hour')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '24-hour contact' })).toBeVisible()

  await palette(page, 'key card')
  await expect(page.getByRole('heading', { level: 1, name: 'Key card' })).toBeVisible()
  await expect(page.locator('.shown')).toContainText('Show as circulated')
  if (shell === 'electron') return
  // H23 H31 in the browser: the page prints the sheet and nothing else, and only while it is asked to.
  const shownOnPaper = () =>
    page.evaluate(() => ({
      app: getComputedStyle(document.querySelector('#app') ?? document.body).display,
      body: getComputedStyle(document.body).display,
      sheet: getComputedStyle(document.querySelector('.printed-sheet') ?? document.body).display
    }))
  await page.emulateMedia({ media: 'print' })
  expect((await shownOnPaper()).body).toBe('none')
  await page.evaluate(() => {
    window.print = () => Object.assign(window, { printing: document.documentElement.dataset['printing'] })
  })
  await page.keyboard.press('F9')
  await expect.poll(() => page.evaluate(() => ('printing' in window ? window.printing : null))).toBe('key-card')
  expect((await shownOnPaper()).body).toBe('none')
  await page.evaluate(() => (document.documentElement.dataset['printing'] = 'key-card'))
  expect(await shownOnPaper()).toEqual({ app: 'none', body: 'block', sheet: 'block' })
  await page.emulateMedia({ media: null })
})
