import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { FIXED_IDS } from '../../../mock-server/population/fixed-ids.ts'
import { circulateMuchChanged } from '../../fixtures/much-changed-report.ts'
import { commandLine, field, fill, newWanted, pressAndLeave, runLine, signIn } from '../../fixtures/operator.ts'
import { expect, test } from '../../fixtures/workstation.ts'

/** Where the pictures are wanted (`LEDS_SCREENSHOTS=docs/screenshots`); without it the screens are only measured. */
const FOLDER = process.env['LEDS_SCREENSHOTS']

const picture = async (page: Page, name: string): Promise<void> => {
  if (FOLDER === undefined) return
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
}

/** Elements whose content is wider than they are and that do not scroll or cut it off on purpose. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, section, article, aside, header, footer, li, p, dd, h1, h2, form')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => getComputedStyle(element).overflowX === 'visible' && getComputedStyle(element).display !== 'inline')
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.scrollWidth} in ${element.clientWidth}`)
  )

const fits = async (page: Page, name: string): Promise<void> => {
  expect(await overflowing(page), `${name} at ${JSON.stringify(page.viewportSize())}`).toEqual([])
  await picture(page, name)
}

test('sign-in fits its window', async ({ page }) => {
  await expect(page.getByLabel('User name')).toBeFocused()
  await fits(page, 'sign-in')
})

for (const theme of ['light', 'dark', 'high contrast']) {
  test(`check, person, wanted report and lock fit their window with the longest names, ${theme}`, async ({ page, workstation }) => {
    const named = (screen: string): string => `${screen}-${theme.replace(' ', '-')}`
    await signIn(page, 'bureau1')
    await runLine(page, `Theme: ${theme}`)
    await expect(commandLine(page)).toHaveValue('')

    await runLine(page, 'NE SMITH/JOHN/12031985/M @4312 R1 HIGH ST')
    await expect(page.getByRole('option').first()).toBeFocused()
    await expect(page.getByRole('option').first()).toContainText('Firearms')
    await fits(page, named('check'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: 'SMITH' })).toBeVisible()
    await expect(page.getByText('Known names')).toBeVisible()
    await fits(page, named('person'))

    await runLine(page, 'NE FEATHERSTONEHAUGH-CHOLMONDELEY-WOLSTENHOLME')
    await expect(page.getByRole('option').first()).toBeFocused()
    await fits(page, named('check-long'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: 'FEATHERSTONEHAUGH' })).toBeVisible()
    await fits(page, named('person-long'))

    await runLine(page, 'NE KOWALCZYK/ANNA/04071991/F')
    await expect(page.getByRole('option').first()).toBeFocused()
    await newWanted(page)
    await page.keyboard.type('WW')
    await expect(page.getByRole('option', { name: /Warrant: failed to appear/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('things to mend')).toBeVisible()
    await expect(field(page, 'Grounds')).toBeFocused()
    await fits(page, named('wanted'))

    await pressAndLeave(page, 'Control+L')
    await expect.poll(() => workstation.lockViewShows()).toBe(true)
    await expect(workstation.page().getByLabel('Password')).toBeFocused()
    await fits(workstation.page(), named('lock'))
  })
}

test.describe('a report of twelve versions', () => {
  test.use({ serverOptions: {} })
  test.slow()

  test('it, its history, its amendment, its preview and its second check fit their window in each theme', async ({ page, server }) => {
    const { reference } = await circulateMuchChanged(server, FIXED_IDS.twentyWarnings)
    const inEachTheme = async (screen: string): Promise<void> => {
      for (const theme of ['light', 'dark', 'contrast']) {
        await page.evaluate((name) => void (document.documentElement.dataset['theme'] = name), theme)
        await fits(page, `${screen}-${theme}`)
      }
    }
    await signIn(page, 'bureau3')
    await runLine(page, 'NE FEATHERSTONEHAUGH-CHOLMONDELEY-WOLSTENHOLME @4312 R1 HIGH ST')
    await expect(page.getByRole('option').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article').getByText(reference)).toBeVisible()
    await page.keyboard.press('Alt+O')
    await expect(page.getByRole('group', { name: 'Wanted report' })).toContainText('Version 12')
    await inEachTheme('report')
    await page.keyboard.press('Alt+H')
    await expect(page.getByRole('complementary', { name: 'History' }).getByRole('listitem')).toHaveCount(12)
    await inEachTheme('history')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+A')
    await expect(field(page, 'Category')).toBeFocused()
    await fill(page, 'Grounds', 'Named by four witnesses, and seen on the cameras of the shop and of the bus.')
    await inEachTheme('amend')
    await page.keyboard.press('F8')
    await expect(page.getByRole('article', { name: 'As it will be circulated' })).toBeFocused()
    await inEachTheme('amend-preview')
    await page.keyboard.press('Control+E')
    await page.keyboard.type(`Wanted ${reference}`)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Wanted report' })).toBeVisible()
    await page.keyboard.press('Alt+S')
    await expect(page.getByRole('article', { name: 'Report to check' })).toBeFocused()
    await inEachTheme('second-check')
  })
})
