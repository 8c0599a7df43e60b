import type { Page } from '@playwright/test'
import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import { PersonRecordSchema } from '../../../mock-server/api/people.ts'
import { readMissingReports, reportMissingAs } from '../../fixtures/missing-reports.ts'
import { field, fill, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { findPerson } from '../../fixtures/people.ts'
import type { KnownPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })

const report = (page: Page) => page.getByRole('group', { name: 'Missing report' })
const withoutName = (page: Page) => page.getByRole('group', { name: 'Found without a name' })

/** From the command line to the one episode of a person. */
const openEpisode = async (page: Page, person: KnownPerson): Promise<void> => {
  await openPerson(page, person)
  await expect(page.getByRole('listbox', { name: 'Missing episodes' }).getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Alt+M')
  await page.keyboard.press('Enter')
  await expect(report(page)).toContainText('MISSING')
}

test('an episode takes a sighting, the return interview and, recorded in error, its end', async ({ page, server }) => {
  const person = await findPerson(server)
  await reportMissingAs(server, 'bureau3', person.personId)
  await signIn(page)
  await openEpisode(page, person)
  await page.keyboard.press('Alt+S')
  await expect(field(page, 'Seen')).toBeFocused()
  await fill(page, 'Seen', 'yesterday 2100')
  await fill(page, 'Where', 'Cromer pier')
  await fill(page, 'Reliability', 'pr')
  await page.keyboard.press('Control+Enter')
  await expect(field(page, 'By whom')).toBeFocused()
  await fill(page, 'By whom', 'A bus driver')
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText('Cromer pier')

  await page.keyboard.press('Alt+U')
  await expect(field(page, 'Found when')).toBeFocused()
  await fill(page, 'Found where', 'Cromer, the bus station')
  await fill(page, 'Found by', 'PC 2210')
  await fill(page, 'Outcome', 'fp')
  await fill(page, 'Wellbeing', 'Tired, unhurt')
  await fill(page, 'May the informant be told', 'y')
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText(/FOUND/)
  await page.keyboard.press('Alt+I')
  await fill(page, 'Return interview', 'held')
  await fill(page, 'Held by', 'Children and Family Services')
  await fill(page, 'Summary', 'Had quarrelled at home.')
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText('Had quarrelled at home.')

  await page.keyboard.press('Alt+C')
  await fill(page, 'What was wrong', 'Another person of this name')
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText(/CANCELLED/)
  const [cancelled] = await readMissingReports(server, person.personId)
  expect(cancelled).toMatchObject({
    status: 'cancelled',
    versionNumber: 5,
    sightings: [{ place: 'Cromer pier', by: 'A bus driver', reliability: 'probable' }],
    returnInterview: { state: 'held', by: 'Children and Family Services' }
  })
})

test('an episode goes to another force, which alone changes it from then on', { tag: '@page' }, async ({ page, server }) => {
  const person = await findPerson(server)
  await reportMissingAs(server, 'bureau3', person.personId)
  await signIn(page)
  await openEpisode(page, person)
  await page.keyboard.press('Alt+T')
  await expect(field(page, 'New owner')).toBeFocused()
  await fill(page, 'New owner', '52VB')
  await fill(page, 'Officer in charge', 'DS Penrose')
  await fill(page, 'Why it goes there', 'Lives in Bristol now')
  await page.keyboard.press('Control+Enter')
  await expect(report(page)).toContainText('Only its owner changes it.')
  const [theirs] = await readMissingReports(server, person.personId)
  expect(theirs).toMatchObject({ status: 'missing', content: { ownerForce: '52VB', officer: 'DS Penrose' } })
})

test(
  'somebody found without a name is recorded, described better and given the name of a record that stands',
  { tag: '@page' },
  async ({ page, server }) => {
    const named = await findPerson(server)
    const outside = await signOnOutside(server, 'bureau2')
    const record = await outside.get(ENDPOINTS.person, ENDPOINTS.person.path.replace(':personId', named.personId))
    const { pncId } = PersonRecordSchema.parse(await record.json())
    await signIn(page)
    await openPerson(page, named)
    await runLine(page, 'NEW UNIDENTIFIED')
    await expect(field(page, 'Person or body')).toBeFocused()
    await fill(page, 'Person or body', 'b')
    await fill(page, 'Found: when', 'yesterday 0700')
    await fill(page, 'Found by', 'Walkers')
    await fill(page, 'Found where', 'Holkham beach')
    await fill(page, 'Circumstances', 'Washed up with the tide.')
    await fill(page, 'Sex', 'f')
    await fill(page, 'Age from', '30')
    await fill(page, 'Age to', '42')
    await fill(page, 'Hair', 'Red, short')
    await fill(page, 'Officer in charge', 'DS 3381')
    const preview = page.getByRole('article', { name: 'As it will be circulated' })
    const toLookAt = page.getByRole('complementary', { name: 'Who may it be?' }).getByText(/\d+ found/)
    await page.keyboard.press('F8')
    await expect(preview.or(toLookAt).first()).toBeVisible()
    if (await toLookAt.isVisible()) await page.keyboard.press('F8')
    await expect(preview).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(withoutName(page)).toContainText('BODY OF A WOMAN')

    await page.keyboard.press('Alt+A')
    await expect(field(page, 'Person or body')).toBeFocused()
    await fill(page, 'Clothing', 'A green wax jacket')
    await page.keyboard.press('Control+Enter')
    await expect(withoutName(page)).toContainText('A green wax jacket')

    await page.keyboard.press('Alt+U')
    await expect(field(page, 'PNC ID of their record')).toBeFocused()
    await fill(page, 'PNC ID of their record', pncId)
    await fill(page, 'Identified by', 'dental')
    await page.keyboard.press('Control+Enter')
    await expect(field(page, 'Confirmed by')).toBeFocused()
    await fill(page, 'Confirmed by', 'DS 1187')
    await page.keyboard.press('Control+Enter')
    await expect(withoutName(page)).toContainText('BODY OF A WOMAN · IDENTIFIED')
    await expect(withoutName(page)).toContainText(pncId)
    await page.keyboard.press('Alt+P')
    await expect(page.getByRole('heading', { level: 2, name: named.surname })).toBeVisible()
  }
)
