import { DueListSchema } from '../../../mock-server/api/due.ts'
import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import { field, goToDue, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { findPeople } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'
import { circulateAs } from '../../fixtures/wanted-reports.ts'

test.use({ serverOptions: {} })

/** The workstation asks for alerts every ten seconds. Milliseconds. */
const ASKED_WITHIN = 25_000

test('a person is watched by one key and told of once; a check tells the owner, who acknowledges it from Due', async ({ page, server }) => {
  const [watched, checked] = await findPeople(server, 2)
  if (watched === undefined || checked === undefined) throw new Error('The population has nobody to watch.')
  const avon = await signOnOutside(server, 'bureau2')
  await signIn(page)
  await openPerson(page, watched)
  await page.keyboard.press('Alt+Z')
  const dialog = page.getByRole('dialog', { name: /^Watch / })
  await expect(field(page, 'Why you want to be told')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toContainText('Say why you want to be told.')
  await page.keyboard.type('Operation Larkspur, daily briefing')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()

  const reference = await circulateAs(server, { user: 'bureau2', personId: watched.personId, ownerForce: '52VB' })
  await expect(page.getByRole('button', { name: /^Alerts\s*1 to act on/ })).toBeVisible({ timeout: ASKED_WITHIN })
  expect(await page.title()).not.toContain(watched.surname)
  await runLine(page, 'Alerts: what you watch and what changed')
  const row = page.getByRole('option', { name: /New/ })
  await expect(row).toBeFocused()
  await expect(row).toContainText(reference)
  await expect(row).toContainText('Operation Larkspur, daily briefing')
  await expect(row).not.toContainText(watched.surname)
  await page.keyboard.press('Alt+V')
  await expect(page.getByTestId('alert-action')).toHaveText('Circulated')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: new RegExp(reference) })).toHaveAttribute('aria-selected', 'true')
  await runLine(page, 'Alerts: what you watch and what changed')
  const list = page.getByRole('listbox', { name: 'Alerts' })
  await expect(list.getByRole('group', { name: /^You watch/ })).toContainText('Operation Larkspur')
  await expect(list.getByRole('group', { name: /^Unread/ })).toHaveCount(0)
  await page.keyboard.press('Alt+X')
  await expect(page.getByText('You watch nothing')).toBeVisible()

  // Another force's live report is found: its owner is told, and this one reads so.
  await openPerson(page, watched)
  await page.keyboard.press('Alt+R')
  await expect(page.getByRole('tabpanel').getByText('The owner has been told of this check')).toContainText(reference)
  const due = DueListSchema.parse(await (await avon.get(ENDPOINTS.due, ENDPOINTS.due.path)).json())
  expect(due.items.filter(({ kind }) => kind === 'hit').map((item) => [item.reference, item.hit?.place])).toEqual([[reference, 'HIGH ST']])

  const own = await circulateAs(server, { user: 'bureau3', personId: checked.personId })
  await avon.get(ENDPOINTS.personSummary, ENDPOINTS.personSummary.path.replace(':personId', checked.personId))
  await goToDue(page, 'Checked by another force')
  const hit = page.getByRole('option', { name: /Checked by another force/ })
  await expect(hit).toBeFocused()
  await expect(hit).toContainText(own)
  await expect(hit).toContainText('tell DC Halloran, 01603 555 0123')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: new RegExp(own) })).toHaveAttribute('aria-selected', 'true')
  await runLine(page, 'Due for action')
  await expect(hit).toHaveCount(0)
})
