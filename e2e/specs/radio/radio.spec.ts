import { expectToFit, inTheme, THEMES } from '../../fixtures/look.ts'
import { field, fillWanted, goToDue, pressAndLeave, runLine, signIn, signInPage } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { expect, test } from '../../fixtures/workstation.ts'
import { FIXED_IDS } from '../../../mock-server/population/fixed-ids.ts'

test.use({ serverOptions: {} })

test('H53: an answer is read out line by line: asked first, stand by, then passed; each line is logged, and stays passed over a lock', async ({
  page,
  server,
  workstation
}) => {
  await signIn(page, 'control1')
  await runLine(page, 'NE SMITH/JOHN/12031985/M @4312 R1 HIGH ST')
  await expect(page.getByRole('option').first()).toBeFocused()
  await page.keyboard.press('Alt+T')
  const card = page.getByRole('article', { name: 'Radio card' })
  const lines = card.getByRole('option')
  await expect(card).toContainText('“4312, safe to pass?”')
  await expect(lines.first()).toBeFocused()
  await expect(card.getByText('On finding:')).toBeVisible()
  for (const line of await lines.filter({ hasText: 'warning' }).all()) await expect(line).toContainText('Possible: ')
  for (const theme of THEMES) {
    await inTheme(page, theme)
    await expectToFit(page, `radio-card-${theme}`)
  }

  await page.keyboard.press('Enter')
  await expect(lines.first()).toContainText('Passed')
  await expect(lines.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Ask first whether it is safe to pass/).first()).toBeVisible()
  await page.keyboard.press('a')
  await expect(card).toContainText('“4312, stand by.')
  await expect(lines.nth(1)).toBeFocused()
  await expectToFit(page, 'radio-card-stand-by')
  await page.keyboard.press('y')
  await expect(card).toContainText('Safe to pass')
  await page.keyboard.press('Enter')
  await expect(lines.nth(1)).toContainText('Passed')
  await page.keyboard.press('Space')
  await expect(lines.nth(2)).toContainText('Not passed')
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^Not passed, \d+ of \d+:/).first()).toBeVisible()
  await expect(page.getByRole('option').first()).toBeFocused()

  await pressAndLeave(page, 'Control+L')
  await expect.poll(() => workstation.lockViewShows()).toBe(true)
  await expect(workstation.page().getByLabel('Password')).toBeFocused()
  await workstation.page().keyboard.type('training-control1-pass')
  await pressAndLeave(workstation.page(), 'Enter')
  await expect.poll(() => workstation.workspaceShows()).toBe(true)
  const unlocked = workstation.page()
  await expect(unlocked.getByRole('option').first()).toBeFocused()
  await unlocked.keyboard.press('Alt+T')
  await expect(unlocked.getByRole('article', { name: 'Radio card' }).getByRole('option').nth(1)).toContainText('Passed')

  const auditor = await signOnOutside(server, 'auditor1')
  const told = async () =>
    (await auditor.auditEvents())
      .filter(({ personId, actionCode }) => personId === FIXED_IDS.johnSmith && actionCode.startsWith('Workstation'))
      .map(({ actionCode, subject }) => `${actionCode.replace('Workstation ', '')}: ${subject.replace(/^\S+Z /, '')}`)
  await expect
    .poll(told)
    .toEqual([
      'line-told: identity · to 4312',
      expect.stringMatching(/^stand-by: no answer to “safe to pass\?” · waiting: .*wanted ×1.* · to 4312$/),
      'safe-to-pass: to 4312',
      expect.stringMatching(/^line-told: warning · [A-Z]{2} · to 4312$/),
      expect.stringMatching(/^line-not-passed: .* · to 4312$/)
    ])
})

test(
  'a wanted report that the control room makes from a check in 2 keys is confirmed by the bureau in 3 keys beside the data',
  { tag: '@page' },
  async ({ page, workstation }) => {
    await signIn(page, 'control1')
    await runLine(page, 'NE SMITH/JOHN/12031985/M @4312 R1 HIGH ST')
    await expect(page.getByRole('option').first()).toBeFocused()
    await page.keyboard.press('F3')
    await expect(page.getByRole('dialog', { name: 'New record' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(field(page, 'Category')).toBeFocused()
    await expect(field(page, 'Officer or unit')).toHaveValue('4312')
    await fillWanted(page)
    await page.keyboard.press('F8')
    const preview = page.getByRole('article', { name: 'As it will be circulated' })
    await expect(preview).toContainText('UNCONFIRMED · WANTED')
    await expectToFit(page, 'wanted-unconfirmed-preview')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Wanted report' })).toContainText(/Circulated unconfirmed WR-/)
    await page.keyboard.press('F2')
    await page.keyboard.type('Sign out')
    await pressAndLeave(page, 'Enter')

    const bureau = await signInPage(workstation)
    await signIn(bureau)
    await goToDue(bureau, 'Unconfirmed wanted')
    const row = bureau.getByRole('option', { name: /Unconfirmed wanted/ }).first()
    await expect(row).toBeFocused()
    await expect(row).toContainText(/Due in 4[78] h|Due in 2 days|Due in 1 day/)
    await bureau.keyboard.press('Enter')
    await expect(field(bureau, 'Crime reference')).toBeFocused()
    await bureau.keyboard.type('36/118045/26')
    await bureau.keyboard.press('Enter')
    await expect(field(bureau, 'Officer')).toBeFocused()
    await expectToFit(bureau, 'wanted-confirm')
    await bureau.keyboard.press('Control+Enter')
    const report = bureau.getByRole('group', { name: 'Wanted report' })
    await expect(report).toContainText(/Circulated WR-/)
    await expect(report).toContainText('36/118045/26')
  }
)
