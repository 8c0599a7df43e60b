import { signIn, typeCredentials } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test('an operator signs in from the keyboard and stands in the command line', async ({ page }) => {
  await signIn(page)
  await expect(page.getByText('Bureau operator A. Okafor-Lindqvist')).toBeVisible()
  await expect(page.getByText('TRAINING', { exact: true })).toBeVisible()
})

test('H46: a wrong password and an unknown user are refused in the same words, and audited', async ({ page, server }) => {
  await typeCredentials(page, 'bureau1', 'not-the-password')
  const refusal = page.getByRole('alert')
  await expect(refusal).toContainText('Not signed in')
  const words = await refusal.textContent()
  await expect(page.getByLabel('Password')).toHaveValue('')
  await expect(page.getByLabel('User name')).toHaveValue('bureau1')

  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('nobody')
  await page.keyboard.press('Tab')
  await page.keyboard.type('not-the-password')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Sign in/ })).toBeEnabled()
  await expect(refusal).toHaveText(words ?? '')

  const auditor = await signOnOutside(server, 'auditor1')
  const refusals = (await auditor.auditEvents()).filter(({ kind, result }) => kind === 'sign-on' && result !== 'ok')
  expect(refusals.length).toBeGreaterThanOrEqual(2)
})

test('an empty form names what is missing and sends nothing', { tag: '@page' }, async ({ page }) => {
  await expect(page.getByLabel('User name')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Give your user name.')).toBeVisible()
  await page.keyboard.type('bureau1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Give your password.')).toBeVisible()
  await expect(page.getByLabel('Password')).toBeFocused()
})
