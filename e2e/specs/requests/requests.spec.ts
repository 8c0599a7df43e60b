import { askForWanted, readSent } from '../../fixtures/requests.ts'
import { field, fill, openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { circulateAs, readWantedReports } from '../../fixtures/wanted-reports.ts'
import { expect, test } from '../../fixtures/workstation.ts'
import type { Page } from '@playwright/test'

/** From the inbox into the request of this reference, taken. */
const takeRequest = async (page: Page, reference: string): Promise<void> => {
  await runLine(page, 'Requests of forces and courts')
  await expect(page.getByRole('heading', { level: 2, name: 'Requests' })).toBeVisible()
  await page.keyboard.press('Control+F')
  await expect(page.getByRole('textbox', { name: 'Filter the requests' })).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(reference)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: reference })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: reference })).toBeVisible()
}

test.describe('the requests inbox', () => {
  test.use({ serverOptions: {} })

  test('a request is taken, opened as a draft with nothing typed again, and closed by sending it; another is returned', async ({
    page,
    server
  }) => {
    const person = await findPerson(server)
    const sound = await askForWanted(server, { person, senderReference: 'AS/1' })
    const faulty = await askForWanted(server, { person, senderReference: 'AS/2', fields: { category: 'WW', power: 'arrest' } })
    await signIn(page, 'bureau1')
    await expect(page.getByRole('button', { name: /^Requests\s*\d+ to act on/ })).toBeVisible()

    await takeRequest(page, sound)
    await expect(page.getByRole('row', { name: /Officer or unit/ })).toContainText('DC Halloran')
    await expect(page.getByRole('row', { name: /Risk to officers opinion/ })).toContainText('Said to carry a knife')
    await expect.poll(async () => (await readSent(server, sound)).lease?.user).toBe('bureau1')
    await page.keyboard.press('Alt+O')
    await expect(page.getByRole('option').first()).toBeFocused()
    await expect(page.getByRole('option').first()).toContainText(person.displayName)
    await page.keyboard.press('Enter')
    await expect(field(page, 'Officer or unit')).toHaveValue('DC Halloran')
    await expect(field(page, 'Offence code or words')).toHaveValue('theft from the shop in the High Street')
    await expect(page.getByRole('status').filter({ hasText: 'what was carried over is marked' })).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('group', { name: 'Wanted report' })).toBeVisible()
    const [report] = await readWantedReports(server, person.personId)
    expect(report?.content).toMatchObject({ officer: 'DC Halloran', riskToOfficers: 'Said to carry a knife' })
    expect(await readSent(server, sound)).toMatchObject({ state: 'submitted', record: { reference: report?.reference } })

    await takeRequest(page, faulty)
    await page.keyboard.press('F7')
    await expect(page.locator('[data-fault]').first()).toBeFocused()
    await page.keyboard.press('Alt+X')
    await expect(field(page, 'Why it goes back')).toBeFocused()
    await fill(page, 'What the sender is to do', 'Give the warrant and send it again.')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Returned: Something that is needed is missing')).toBeVisible()
    const returned = await readSent(server, faulty)
    expect(returned).toMatchObject({ state: 'returned', returned: { note: 'Give the warrant and send it again.' } })
    expect(returned.fields.find(({ path }) => path === 'warrant.courtCode')?.remark).toMatch(/court/)
  })

  test('H56: another force’s report is not changed but proposed to its owner, who accepts it; the proposer sees that', async ({
    page,
    server,
    otherWorkstation
  }) => {
    const person = await findPerson(server)
    await circulateAs(server, { user: 'bureau1', personId: person.personId })
    await signIn(page, 'bureau2')
    await openPerson(page, person)
    await page.keyboard.press('Alt+O')
    const report = page.getByRole('group', { name: 'Wanted report' })
    await expect(report).toContainText('Only its owner changes it.')
    await page.keyboard.press('Alt+A')
    await fill(page, 'Likely places', 'Harbourside, Bristol, most evenings')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Tell the owner why it should be changed.').first()).toBeVisible()
    await fill(page, 'Why the owner should change it', 'Seen there twice by PC 6604')
    await page.keyboard.press('Control+Enter')
    const sent = page.getByRole('heading', { level: 2, name: /RQ-\d\d-\d+/ })
    await expect(sent).toBeVisible()
    const reference = /RQ-\d\d-\d+/.exec(await sent.innerText())?.[0] ?? ''
    const [untouched] = await readWantedReports(server, person.personId)
    expect(untouched).toMatchObject({ versionNumber: 1 })

    const owner = otherWorkstation.page()
    await signIn(owner, 'bureau1')
    await takeRequest(owner, reference)
    await expect(owner.getByRole('row', { name: /Likely places/ })).toContainText('Harbourside, Bristol, most evenings')
    await owner.keyboard.press('Alt+A')
    await expect.poll(async () => (await readWantedReports(server, person.personId))[0]?.versionNumber).toBe(2)
    const [changed] = await readWantedReports(server, person.personId)
    expect(changed?.content).toMatchObject({ likelyPlaces: 'Harbourside, Bristol, most evenings', ownerForce: '36NN' })
    await page.keyboard.press('Alt+R')
    await expect(page.getByRole('main')).toContainText(/Submitted|Accepted/i)
  })
})
