import type { Page } from '@playwright/test'
import { field, fill, fillWanted, newWanted, openPerson, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import type { KnownPerson } from '../../fixtures/people.ts'
import { readWantedReports } from '../../fixtures/wanted-reports.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })

// A population is made for each, and two workstations start.
test.slow()

const report = (page: Page) => page.getByRole('group', { name: 'Wanted report' })
const preview = (page: Page) => page.getByRole('article', { name: 'As it will be circulated' })

const circulate = async (page: Page, person: KnownPerson): Promise<void> => {
  await openPerson(page, person)
  await newWanted(page)
  await fillWanted(page)
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText(/Circulated WR-\d\d-\d{6}/)
  await expect(report(page)).toBeFocused()
}
/** From the report in front: its amendment, ready to type. */
const amend = async (page: Page): Promise<void> => {
  await page.keyboard.press('Alt+A')
  await expect(field(page, 'Category')).toBeFocused()
}

test('an amendment shows what changes before it goes, and stands in the history; a cancellation says why', async ({ page, server }) => {
  const person = await findPerson(server)
  await signIn(page)
  await circulate(page, person)
  await amend(page)
  await fill(page, '24-hour contact', '01603 555 0199')
  await expect(page.getByText('Was: 01603 555 0123')).toBeVisible()
  await page.keyboard.press('F8')
  await expect(preview(page)).toBeFocused()
  await expect(preview(page)).toContainText(/24-hour contact.*01603 555 0123.*01603 555 0199/)
  await page.keyboard.press('Enter')
  await expect(report(page)).toContainText('Version 2')

  await page.keyboard.press('Alt+H')
  const history = page.getByRole('complementary', { name: 'History' })
  await expect(history.getByRole('listitem').first()).toBeFocused()
  await expect(history.getByRole('listitem').first()).toContainText(/Amended.*bureau1.*01603 555 0123.*01603 555 0199/)
  await page.keyboard.press('End')
  await expect(history.getByRole('listitem').last()).toBeFocused()
  await expect(history.getByRole('listitem').last()).toContainText('Circulated')
  await page.keyboard.press('Escape')
  await expect(report(page)).toBeFocused()

  await page.keyboard.press('Alt+C')
  await expect(field(page, 'Why it is cancelled')).toBeFocused()
  await page.keyboard.type('arrest')
  await expect(page.getByRole('option', { name: 'Arrested' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText(/Cancelled WR-.*Cancelled as: Arrested/)
  const [held] = await readWantedReports(server, person.personId)
  expect(held).toMatchObject({ status: 'cancelled', versionNumber: 3, cancellation: { reason: 'wanted:arrested' } })
})

test(
  'two workstations amend one report: the second decides by keyboard, and no field of either is lost',
  { tag: '@page' },
  async ({ page, server, otherWorkstation }) => {
    const person = await findPerson(server)
    const other = otherWorkstation.page()
    await signIn(page)
    await circulate(page, person)
    await signIn(other, 'bureau3')
    await openPerson(other, person)
    await other.keyboard.press('Alt+O')
    await expect(report(other)).toBeFocused()
    await amend(other)
    await fill(other, 'Grounds', 'Named by two witnesses')
    await fill(other, '24-hour contact', '01603 555 0300')
    await fill(other, 'Likely places', 'Norwich market')

    await amend(page)
    await fill(page, '24-hour contact', '01603 555 0200')
    await fill(page, 'Action on finding', 'Arrest, two officers')
    await page.keyboard.press('Control+Enter')
    await expect(report(page)).toContainText('Version 2')

    await other.keyboard.press('Control+Enter')
    const contact = other.getByRole('option', { name: /^24-hour contact/ })
    await expect(contact).toBeFocused()
    await expect(contact).toContainText(/Before: *01603 555 0123\..*Theirs: *01603 555 0200\..*Yours: *01603 555 0300/)
    await expect(other.getByRole('region', { name: 'Changed by both' })).toContainText('Amended by bureau1')
    await other.keyboard.press('m')
    await other.keyboard.press('Control+Enter')
    await expect(preview(other)).toBeFocused()
    await expect(preview(other)).toContainText('Arrest, two officers')
    await other.keyboard.press('Enter')
    await expect(report(other)).toContainText('Version 3')
    const [held] = await readWantedReports(server, person.personId)
    expect(held?.content).toMatchObject({
      grounds: 'Named by two witnesses',
      contact: '01603 555 0300',
      likelyPlaces: 'Norwich market',
      actionOnFinding: 'Arrest, two officers'
    })
  }
)
