import { field, fill, runLine, signIn } from '../../fixtures/operator.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })

test('a stolen bicycle: recorded with its marks, found again by a look-alike, located, by keyboard alone; what is wrong is refused at its field', async ({
  page
}) => {
  await signIn(page)
  await runLine(page, 'PE frame QQX90S7 @4312 R1 HIGH ST')
  await expect(page.getByRole('tabpanel').getByText(/This is not “not stolen”/)).toBeVisible()
  await page.keyboard.press('Alt+N')
  await fill(page, 'Category', 'CY')
  await fill(page, 'Lost, stolen or found', 'stolen')
  await fill(page, 'Make', 'Trek')
  await fill(page, 'Model', 'Fuel EX 8')
  await fill(page, 'Description', 'Mountain bicycle, child seat behind')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Pedal cycles are identified by|Say what kind of mark it is/).first()).toBeVisible()
  await fill(page, 'Kind of mark 1', 'frame number')
  await fill(page, 'Kind of mark 2', 'other mark')
  await fill(page, 'Mark 2', 'NR1 4AB 12')
  await fill(page, 'Date', 'yesterday')
  await fill(page, 'Place', 'Railway station, Diss')
  await fill(page, 'Crime or lost-property reference', '36/118099/26')
  await page.keyboard.press('F8')
  const preview = page.getByRole('article', { name: 'As it will stand' })
  await expect(preview).toBeFocused()
  await expect(preview).toContainText('CONFIRMED · STOLEN · Pedal cycles')
  await page.keyboard.press('Enter')
  const report = page.getByRole('group', { name: 'Property report' })
  await expect(report).toContainText(/Confirmed PR-\d\d-\d{6}/)

  // O for 0 and 5 for S, as they are read from a frame in the dark.
  await runLine(page, 'PE frame QQX9057')
  const first = page.getByRole('listbox', { name: 'Property found' }).getByRole('option').first()
  await expect(first).toBeFocused()
  await expect(first).toContainText('Trek Fuel EX 8')
  await expect(first).toContainText(/looks like QQX90S7/i)
  await page.keyboard.press('Enter')
  await expect(report).toContainText(/Confirmed PR-/)

  await page.keyboard.press('Alt+V')
  await expect(field(page, 'Located on')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Say where it was located.').first()).toBeVisible()
  await fill(page, 'Place', 'Pawnbroker, Ber Street, Norwich')
  await fill(page, 'By whom', 'PC 2210')
  await page.keyboard.press('Control+Enter')
  await expect(report).toContainText(/Located PR-/)
  await expect(report).toContainText(/Deleted with every version on/)
})
