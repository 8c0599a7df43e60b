import { field, fill, goToDue, runLine, signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })

test('a stolen vehicle: checked, reported, confirmed, recovered, by keyboard alone; what is wrong is refused at its field', async ({
  page,
  server
}) => {
  await signIn(page)
  await runLine(page, 'VE ALPHA BRAVO ONE TWO CHARLIE DELTA ECHO @4312 R1 HIGH ST')
  await expect(page.getByRole('tabpanel').getByText(/This is not “not stolen”/)).toBeVisible()
  await page.keyboard.press('Alt+N')
  await expect(field(page, 'Registration')).toHaveValue('AB12CDE')
  await expect(field(page, 'Country')).toHaveValue(/United Kingdom/)

  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Choose the kind of report from the list.').first()).toBeVisible()
  await fill(page, 'Make', 'Ford')
  await fill(page, 'Model', 'Transit Custom')
  await fill(page, 'Kind of report', 'LS')
  await fill(page, 'On sighting', 'stop')
  await fill(page, '24-hour contact', '01603 555 0123')
  await fill(page, 'Date', 'yesterday')
  await fill(page, 'Place', 'Riverside car park, Norwich')
  await fill(page, 'Send as', 'unconfirmed')
  await page.keyboard.press('F8')
  const preview = page.getByRole('article', { name: 'As it will stand' })
  await expect(preview).toBeFocused()
  await expect(preview).toContainText('UNCONFIRMED · LOST OR STOLEN · STOP')
  await page.keyboard.press('Enter')
  const report = page.getByRole('group', { name: 'Vehicle report' })
  await expect(report).toContainText(/Unconfirmed VR-\d\d-\d{6}/)

  await page.keyboard.press('Alt+S')
  await fill(page, 'Crime reference', '36/118042/26')
  await fill(page, 'Officer', 'PC 4312 Hale')
  await page.keyboard.press('Control+Enter')
  await expect(report).toContainText(/Confirmed VR-/)

  await page.keyboard.press('Alt+V')
  await fill(page, 'Place', 'Ber Street, Norwich')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Say who recovered it.').first()).toBeVisible()
  await fill(page, 'By whom', 'PC 2210')
  await page.keyboard.press('Control+Enter')
  await expect(report).toContainText(/Recovered VR-/)
  await page.keyboard.press('Alt+H')
  await expect(page.getByText('PC 4312 Hale').first()).toBeVisible()

  const events = await (await signOnOutside(server, 'auditor1')).auditEvents()
  // What is typed meanwhile is audited as a draft, which needs no reason.
  const written = events
    .filter(({ user, kind }) => user === 'bureau1' && (kind === 'collection' || kind === 'alteration'))
    .filter(({ reason }) => reason !== null)
  expect(written.map(({ reason }) => reason?.slice(0, 1))).toEqual(['1', '1', '1'])
})

test(
  'the control room’s unconfirmed report is confirmed from Due in 3 keys beside crime reference and officer',
  { tag: '@page' },
  async ({ page }) => {
    await signIn(page)
    await goToDue(page, 'Unconfirmed vehicle')
    const row = page.getByRole('option', { name: /Unconfirmed vehicle/ }).first()
    await expect(row).toBeFocused()
    await expect(row).toContainText(/Due in|Overdue/)

    await page.keyboard.press('Enter')
    await expect(field(page, 'Crime reference')).toBeFocused()
    await page.keyboard.type('36/118044/26')
    await page.keyboard.press('Enter')
    await expect(field(page, 'Officer')).toBeFocused()
    await page.keyboard.type('PC 1187 Adair')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('group', { name: 'Vehicle report' })).toContainText(/Confirmed VR-/)
  }
)
