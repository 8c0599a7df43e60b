import { field, fill, fillWanted, newWanted, openPerson, signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { findPerson } from '../../fixtures/people.ts'
import { readWantedReports } from '../../fixtures/wanted-reports.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })

test('a wanted report is circulated from the keyboard, stands on the server and in the audit log', async ({ page, server }) => {
  const person = await findPerson(server)
  await signIn(page)
  await openPerson(page, person)
  await newWanted(page)
  await fillWanted(page)
  await page.keyboard.press('Control+Enter')
  const report = page.getByRole('group', { name: 'Wanted report' })
  await expect(report).toContainText(/Circulated WR-\d\d-\d{6}/)

  const [held, ...others] = await readWantedReports(server, person.personId)
  expect(others).toEqual([])
  expect(held).toMatchObject({ status: 'circulated', secondCheck: 'pending', personId: person.personId, onBehalfOf: '4312' })
  expect(held?.content).toMatchObject({
    category: 'WO',
    power: 'arrest',
    grounds: 'Named by a witness, identified on camera',
    contact: '01603 555 0123',
    actionOnFinding: 'Arrest and convey to the nearest station',
    circulation: 'national'
  })
  await expect(report).toContainText(held?.reference ?? 'no reference')

  const events = await (await signOnOutside(server, 'auditor1')).auditEvents()
  const written = events.find(({ actionCode, kind }) => actionCode === 'Create Wanted Report' && kind === 'collection')
  expect(written).toMatchObject({ user: 'bureau1', personId: person.personId, onBehalfOf: '4312', place: 'HIGH ST', result: 'ok' })
  expect(written?.reason).toMatch(/^1 - /)
  expect(written?.justification).toContain('HIGH ST')
})

test('shown as it will be circulated, Enter sends it', { tag: '@page' }, async ({ page, server }) => {
  const person = await findPerson(server)
  await signIn(page)
  await openPerson(page, person)
  await newWanted(page)
  await fillWanted(page)
  await page.keyboard.press('F8')
  const preview = page.getByRole('article', { name: 'As it will be circulated' })
  await expect(preview).toBeFocused()
  await expect(preview).toContainText('Named by a witness')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Wanted report' })).toContainText(/Circulated WR-/)
  expect(await readWantedReports(server, person.personId)).toHaveLength(1)
})

test('a power of arrest without grounds is refused at the field, and mended there', async ({ page, server }) => {
  const person = await findPerson(server)
  await signIn(page)
  await openPerson(page, person)
  await newWanted(page)
  await fillWanted(page, ['Grounds'])
  await page.keyboard.press('Control+Enter')
  await expect(field(page, 'Grounds')).toBeFocused()
  await expect(page.getByText('Say why there is a power of arrest.').first()).toBeVisible()
  expect(await readWantedReports(server, person.personId)).toEqual([])

  await fill(page, 'Grounds', 'Seen by an officer')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('group', { name: 'Wanted report' })).toContainText(/Circulated WR-/)
})

test('an empty report names every field that is missing, and F7 walks through them', { tag: '@page' }, async ({ page, server }) => {
  const person = await findPerson(server)
  await signIn(page)
  await openPerson(page, person)
  await newWanted(page)
  await page.keyboard.press('Control+Enter')
  const alert = page.getByRole('tabpanel').getByText('Choose a category from the list.')
  await expect(alert.first()).toBeVisible()
  await expect(field(page, 'Category')).toBeFocused()
  await page.keyboard.press('F7')
  await expect(field(page, 'Category')).not.toBeFocused()
  await expect(page.getByText('Give a contact that is answered day and night.').first()).toBeVisible()
  await expect(page.getByText('Say what the finder is to do.').first()).toBeVisible()
  expect(await readWantedReports(server, person.personId)).toEqual([])
})
