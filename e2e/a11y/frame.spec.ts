import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { commandLine, runLine, signIn } from '../fixtures/operator.ts'
import { expect, test } from '../fixtures/workstation.ts'

/** Everything axe knows of WCAG 2.2 AA. In Electron it cannot open the page of its own that it reports from. */
const findings = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

test('sign-in, and a refusal on it', async ({ page }) => {
  await expect(page.getByLabel('User name')).toBeFocused()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByText('Give your user name.')).toBeVisible()
  expect(await findings(page)).toEqual([])
})

for (const theme of ['light', 'dark', 'high contrast']) {
  test(`the frame in the ${theme} theme: line, stop, help, keys, palette`, async ({ page }) => {
    // The theme stays with its user: not the one of the other specs.
    await signIn(page, 'bureau2')
    await runLine(page, `Theme: ${theme}`)
    await expect(commandLine(page)).toHaveValue('')
    await runLine(page, 'SMITH')
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await findings(page)).toEqual([])
    await runLine(page, 'NE SMITH @4312')
    await expect(page.getByLabel('Reason')).toBeFocused()
    await page.keyboard.type('veh')
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await runLine(page, 'KEYS')
    await expect(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Control+K')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await findings(page)).toEqual([])
  })
}
