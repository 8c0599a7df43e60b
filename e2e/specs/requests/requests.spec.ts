import { askForWanted, readSent } from '../../fixtures/requests.ts'
import { field, fill, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { readWantedReports } from '../../fixtures/wanted-reports.ts'
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
})
