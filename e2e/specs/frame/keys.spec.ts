import type { Page } from '@playwright/test'
import { commandLine, pressAndLeave, runLine, signIn } from '../../fixtures/operator.ts'
import { expect, test } from '../../fixtures/workstation.ts'

const stopPanel = (page: Page) => page.getByRole('complementary', { name: 'Stop' })
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name })

test.beforeEach(async ({ page }) => signIn(page))

test('a line without a stop waits for it, then runs; the next one needs none', async ({ page }) => {
  await runLine(page, 'NE SMITH/JOHN')
  await expect(page.getByLabel('Reason')).toBeFocused()
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Place')).toBeFocused()
  await page.keyboard.type('HIGH ST')
  await page.keyboard.press('Enter')
  await page.keyboard.type('4312')
  await page.keyboard.press('Enter')
  await page.keyboard.type('118')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Justification')).toHaveValue('Traffic stop, HIGH ST, PC 4312, CAD 118')
  await page.keyboard.press('Control+Enter')
  await expect(stopPanel(page)).toHaveCount(0)
  await expect(tab(page, /NE SMITH\/JOHN/)).toHaveAttribute('aria-selected', 'true')
  await runLine(page, 'NE SMITH/MARY')
  await expect(tab(page, /NE SMITH\/MARY/)).toHaveAttribute('aria-selected', 'true')
})

test('a stop without a reason or a caller is not set, and says what is missing', async ({ page }) => {
  await runLine(page, 'NE SMITH')
  await expect(page.getByLabel('Reason')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(stopPanel(page)).toContainText('Choose a reason')
  await expect(stopPanel(page)).toContainText('Say who asked')
  await page.keyboard.press('Escape')
  await expect(stopPanel(page)).toHaveCount(0)
  await expect(commandLine(page)).toBeFocused()
  await expect(commandLine(page)).toHaveValue('NE SMITH')
  await expect(page.getByRole('tab')).toHaveCount(1)
})

test('a line that is not understood is named, and nothing runs', { tag: '@page' }, async ({ page }) => {
  await runLine(page, 'SMITH JOHN')
  await expect(page.getByRole('alert')).toContainText('“SMITH JOHN” is not understood')
  await expect(page.getByRole('tab')).toHaveCount(1)
})

test('F1 opens help, Ctrl and a figure changes tabs, Ctrl+E and Ctrl+K find by name, each key leaves the page where it is', async ({
  page
}) => {
  await runLine(page, 'NE SMITH @4312 R1 HIGH ST')
  await expect(tab(page, /NE SMITH/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('F1')
  await expect(tab(page, /Help/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+2')
  await expect(tab(page, /NE SMITH/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+E')
  await page.keyboard.type('help')
  await page.keyboard.press('Enter')
  await expect(tab(page, /Help/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+K')
  await page.keyboard.type('close tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab')).toHaveCount(2)
  for (const key of ['F5', 'Control+R', 'Control+P', 'Control+S', 'Control+U']) await page.keyboard.press(key)
  await expect(tab(page, /NE SMITH/)).toBeVisible()
})

test('a theme chosen by name is kept for the user past the lock', async ({ page, workstation }) => {
  await runLine(page, 'Theme: high contrast')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await pressAndLeave(page, 'Control+L')
  await expect.poll(() => workstation.lockViewShows()).toBe(true)
  const locked = workstation.page()
  await expect(locked.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await locked.keyboard.type('training-bureau1-pass')
  await locked.keyboard.press('Enter')
  await expect(commandLine(locked)).toBeVisible()
  await expect(locked.locator('html')).toHaveAttribute('data-theme', 'contrast')
  await runLine(locked, 'Theme: as the system')
  await expect(locked.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('text is as large as asked, up to 200 %, and nothing leaves the window', async ({ page }) => {
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Control+=')
  await expect(page.getByText('Zoom 200 %').first()).toBeVisible()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('H20 H21 H22: copying, cutting and pasting do nothing and say so; what is shown cannot be selected', async ({ page }) => {
  await page.keyboard.type('NE ABCDEF')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+X')
  await expect(commandLine(page)).toHaveValue('NE ABCDEF')
  await expect(page.getByTestId('message')).toHaveText('Copying is off here. Nothing was copied.')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+V')
  await expect(commandLine(page)).toHaveValue('NE ABCDEF')
  expect(await page.evaluate(() => getComputedStyle(document.body).userSelect)).toBe('none')
})
