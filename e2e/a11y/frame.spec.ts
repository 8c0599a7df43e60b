import { commandLine, runLine, signIn } from '../fixtures/operator.ts'
import { expect, test } from '../fixtures/workstation.ts'
import { findings } from './findings.ts'

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
    await page.keyboard.press('Escape')
    await runLine(page, 'Key card…')
    await expect(page.getByRole('heading', { name: 'Key card', level: 1 })).toBeVisible()
    expect(await findings(page)).toEqual([])
    await runLine(page, 'Change keys…')
    await expect(page.getByRole('option').first()).toBeFocused()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+K')
    await expect(page.getByRole('dialog')).toContainText('stands for')
    expect(await findings(page)).toEqual([])
  })
}
