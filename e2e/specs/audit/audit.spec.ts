import { expectToFit, inTheme, THEMES } from '../../fixtures/look.ts'
import { field, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import { findings } from '../../a11y/findings.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })

test('H54: an auditor finds who looked at a person, by keys alone; the room is all that is open to auditors, and their reading is logged', async ({
  workstation,
  server,
  shell
}) => {
  const person = await findPerson(server)
  const operator = await signOnOutside(server, 'bureau1')
  await operator.get(ENDPOINTS.personSummary, ENDPOINTS.personSummary.path.replace(':personId', person.personId))
  await operator.post(ENDPOINTS.searchPeople, ENDPOINTS.searchPeople.path, { surname: 'Okafor-Lindqvist' })
  const page = workstation.page()
  await signIn(page, 'auditor1')
  await expect(page.getByRole('navigation', { name: 'Rooms' }).getByRole('button')).toHaveText(['Audit', 'Help'])

  const look = async (screen: string): Promise<void> => {
    for (const theme of THEMES) {
      await inTheme(page, theme)
      await expectToFit(page, `${screen}-${theme}`)
    }
    await inTheme(page, 'light')
    if (shell === 'loopback') expect(await findings(page), screen).toEqual([])
  }
  await runLine(page, 'Audit log')
  await expect(field(page, 'Originator')).toBeFocused()
  await page.keyboard.type('Professional standards')
  await page.keyboard.press('Control+Enter')
  const log = page.getByRole('grid', { name: 'Audit log' })
  await expect(log.locator('[data-row-id]:focus')).toBeVisible()
  await look('audit-log')

  await page.keyboard.press('Alt+S')
  await expect(field(page, 'User')).toBeFocused()
  await page.keyboard.type('bureau1')
  await look('audit-search')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('tabpanel')).toContainText('bureau1 ·')
  await expect(log).toContainText('View Person Summary')
  await expect(log.locator('[data-row-id]:focus')).toBeVisible()
  await page.keyboard.press('Control+F')
  await page.keyboard.type('View Person Summary')
  await page.keyboard.press('Enter')
  await expect(log.locator('[data-row-id]:focus')).toContainText('View Person Summary')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toContainText(person.personId)
  await expect(page.getByRole('article')).toContainText('Hash of the event before')
  await look('audit-event')

  await page.keyboard.press('Alt+H')
  await expect(page.getByRole('tab', { selected: true })).toContainText('Audit: person')
  await expect(log).toContainText('bureau1')
  await page.keyboard.press('Alt+V')
  await expect(page.getByRole('tabpanel').getByText('The log is whole')).toBeVisible()
  await look('audit-verified')

  await page.keyboard.press('Alt+E')
  await expect(page.getByRole('option', { name: /bureau1.*1 search/ })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'About this pattern' })).toContainText('Only worth a look')
  await look('audit-patterns')

  const events = await (await signOnOutside(server, 'auditor1')).auditEvents()
  expect(
    events.filter(({ actionCode, justification }) => actionCode === 'Search Audit Log' && justification?.includes('Professional standards'))
      .length
  ).toBeGreaterThan(3)
})
