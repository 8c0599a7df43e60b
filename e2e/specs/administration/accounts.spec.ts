import { findings } from '../../a11y/findings.ts'
import { expectToFit, inTheme, THEMES } from '../../fixtures/look.ts'
import { commandLine, field, goToDue, pressAndLeave, runLine, signIn, signInPage, typeCredentials } from '../../fixtures/operator.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })

const PASSWORD = 'plum lantern orbit'

test('H50: an administrator makes an account; its user chooses a password and accepts the procedures before anything else answers, and reports an incident that the supervisor notes, by keys alone', async ({
  workstation,
  shell
}) => {
  let page = workstation.page()
  const look = async (screen: string): Promise<void> => {
    for (const theme of THEMES) {
      await inTheme(page, theme)
      await expectToFit(page, `${screen}-${theme}`)
    }
    await inTheme(page, 'light')
    if (shell === 'loopback') expect(await findings(page), screen).toEqual([])
  }
  const signOut = async (): Promise<void> => {
    await page.keyboard.press('F2')
    await page.keyboard.type('Change user')
    await pressAndLeave(page, 'Enter')
    page = await signInPage(workstation)
  }

  await signIn(page, 'admin1')
  await runLine(page, 'Accounts and entitlements')
  await expect(page.locator('[data-row-id]:focus')).toBeVisible()
  await look('accounts')
  await page.keyboard.press('Alt+N')
  await expect(field(page, 'User name')).toBeFocused()
  await page.keyboard.type('c.winterbourne')
  await page.keyboard.press('Tab')
  await page.keyboard.type('C. Winterbourne-Ahmadi of Featherstonehaugh')
  await page.keyboard.press('Tab')
  await page.keyboard.type('6123')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('bureau')
  await expect(page.getByRole('dialog').getByRole('option', { name: /Bureau operator/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await look('account-new')
  await page.keyboard.press('Control+Enter')
  const code = (await page.getByTestId('one-time-code').textContent()) ?? ''
  expect(code).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-row-id="c.winterbourne"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox', { name: 'Entitlements' })).toBeVisible()
  await look('account')
  await signOut()

  await typeCredentials(page, 'c.winterbourne', code)
  await expect(page.getByLabel('New password')).toBeFocused()
  await page.keyboard.type('Password1234!')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('tried first')
  await look('choose-password')
  await page.getByLabel('New password').press('Control+A')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'The procedures' })).toBeFocused()
  await expect(page.getByRole('button', { name: /I have read them/ })).toBeInViewport({ ratio: 1 })
  await look('procedures')
  await page.keyboard.press('Control+Enter')
  await expect(commandLine(page)).toBeFocused()
  await runLine(page, 'Report a security incident')
  await expect(field(page, 'Kind')).toBeFocused()
  await page.keyboard.type('print')
  await expect(page.getByRole('dialog').getByRole('option', { name: /A print lost/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('A print of two pages lay at the front desk for an hour.')
  await look('incident')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('message')).toContainText(/Reported as INC-\d\d-\d{6}/)
  // Until the line is done with, the next one is not typed into it.
  await expect(commandLine(page)).toHaveValue('')
  await signOut()

  await signIn(page, 'supervisor1')
  await goToDue(page, 'INC-')
  await expect(page.getByRole('option', { name: /Security incident/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page, 'Originator')).toBeFocused()
  await page.keyboard.type('Professional standards')
  await page.keyboard.press('Control+Enter')
  const row = page.getByRole('option', { name: /INC-/ })
  await expect(row).toBeFocused()
  await expect(row).toContainText('front desk')
  await look('supervision')
  await page.keyboard.press('Alt+A')
  await expect(page.getByRole('group', { name: /^Security incidents/ })).toContainText('seen by supervisor supervisor1')
})
