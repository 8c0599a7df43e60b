import { FIXED_IDS } from '../../../mock-server/population/fixed-ids.ts'
import { runLine, signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test('a line with its stop answers, and Enter opens the person', async ({ page, server }) => {
  const person = await findPerson(server)
  await signIn(page)
  await runLine(page, `${person.line} @4312 R1 HIGH ST`)
  const first = page.getByRole('listbox', { name: 'Possible matches' }).getByRole('option').first()
  await expect(first).toBeFocused()
  await expect(first).toContainText(person.displayName)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: person.surname })).toBeVisible()

  const events = await (await signOnOutside(server, 'auditor1')).auditEvents()
  const check = events.findLast(({ actionCode, user }) => actionCode === 'Search Person' && user === 'bureau1')
  expect(check).toMatchObject({ reason: expect.stringMatching(/^1 - /), onBehalfOf: '4312', place: 'HIGH ST', result: 'ok' })
  expect(check?.justification).toContain('HIGH ST')
  expect(events.findLast(({ actionCode, user }) => actionCode === 'View Person Summary' && user === 'bureau1')?.personId).toBe(
    person.personId
  )
})

test('H51: without a stop nothing is asked: the stop’s panel opens, names what is missing, and then the check runs', async ({
  page,
  server
}) => {
  const person = await findPerson(server)
  const auditor = await signOnOutside(server, 'auditor1')
  const checks = async (): Promise<number> =>
    (await auditor.auditEvents()).filter(({ actionCode, user }) => actionCode === 'Search Person' && user === 'bureau1').length
  const before = await checks()
  await signIn(page)
  await runLine(page, person.line)
  const panel = page.getByRole('complementary', { name: 'Stop' })
  await expect(panel.getByRole('combobox', { name: 'Reason' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(panel.getByText('Choose a reason')).toBeVisible()
  await expect(panel.getByText('Say who asked')).toBeVisible()
  expect(await checks()).toBe(before)

  await page.keyboard.type('1')
  await page.keyboard.press('Tab')
  await page.keyboard.type('HIGH ST')
  await page.keyboard.press('Tab')
  await page.keyboard.type('PC 4312')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('option').first()).toContainText(person.displayName)
  expect(await checks()).toBe(before + 1)
})

test(
  'a person who is not there is no trace on what was given, never “not wanted”, and one key asks wider',
  { tag: '@page' },
  async ({ page }) => {
    await signIn(page)
    await runLine(page, 'NE QZXVYWQ/QQX/12031985/M @4312 #118 R1 HIGH ST')
    await expect(page.getByRole('tabpanel').getByText(/No trace on what was given/)).toBeVisible()
    await page.keyboard.press('Alt+v')
    await expect(page.getByRole('tab', { selected: true })).toContainText('NE QZXVYWQ/Q*/age')
    await expect(page.getByRole('tabpanel').getByText(/± 5 years; no forename/)).toBeVisible()
  }
)

test('H50 H53: the control room has the minimum first; each further part is opened by key and named in the log', async ({
  page,
  server
}) => {
  const personId = FIXED_IDS.johnSmith
  await signIn(page, 'control1')
  await runLine(page, 'NE sierra mike india tango hotel/john/12031985 @4312 R1 HIGH ST')
  const candidate = page.getByRole('option', { name: /SMITH, John Arthur/ }).first()
  await candidate.focus()
  await page.keyboard.press('ArrowRight')
  const parts = page.getByRole('listbox', { name: 'Further parts' })
  await expect(parts.getByRole('option', { name: 'Vehicles' })).toBeVisible()
  await expect(page.getByText('JX19KVO')).toHaveCount(0)
  await page.keyboard.press('Alt+u')
  await expect(parts.getByRole('option').first()).toBeFocused()
  await parts.getByRole('option', { name: 'Vehicles' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('JX19KVO')).toBeVisible()
  await expect(parts.getByRole('option', { name: 'Vehicles' })).toHaveCount(0)

  const events = await (await signOnOutside(server, 'auditor1')).auditEvents()
  const opened = events
    .filter((event) => event.user === 'control1' && event.personId === personId)
    .map(({ subject }) => subject.split(' ')[0])
  expect(opened).toEqual(expect.arrayContaining(['minimum', 'vehicles']))
  expect(opened).not.toContain('addresses')
})
