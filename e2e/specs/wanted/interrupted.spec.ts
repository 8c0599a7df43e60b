import { field, fillWanted, newWanted, openPerson, pressAndLeave, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { readWantedReports } from '../../fixtures/wanted-reports.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.describe('a server of its own', () => {
  test.use({ serverOptions: {} })

  // A server is started twice in it, and a retry is waited for.
  test.slow()

  test('the server is down at submit: the report is kept, and sent once when it is back', async ({ page, server }) => {
    const person = await findPerson(server)
    await signIn(page)
    await openPerson(page, person)
    await newWanted(page)
    await fillWanted(page)
    await server.stop()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/Your report is kept and will be sent when it does|It is asked about, not sent twice/)).toBeVisible()
    await server.startAgain()
    await expect(page.getByRole('group', { name: 'Wanted report' })).toContainText(/Circulated WR-/, { timeout: 45_000 })
    expect(await readWantedReports(server, person.personId)).toHaveLength(1)
  })

  test('H42: what is typed and not sent is there again after lock and unlock', async ({ page, server, workstation }) => {
    const person = await findPerson(server)
    await signIn(page)
    await openPerson(page, person)
    await newWanted(page)
    await fillWanted(page, ['Offence code or words', '24-hour contact', 'Action on finding'])
    await pressAndLeave(page, 'Control+L')
    await expect.poll(() => workstation.lockViewShows()).toBe(true)
    const locked = workstation.page()
    await expect(locked.getByLabel('Password')).toBeFocused()
    await locked.keyboard.type('training-bureau1-pass')
    await pressAndLeave(locked, 'Enter')
    await expect.poll(() => workstation.workspaceShows()).toBe(true)
    await expect(field(workstation.page(), 'Grounds')).toHaveValue('Named by a witness, identified on camera')
  })
})

test.describe('short tokens', () => {
  test.use({ serverOptions: { tokenSeconds: 5 } })
  test.slow()

  test('H43: a token that expires in mid-form costs nothing: the report goes out', async ({ page, server }) => {
    const person = await findPerson(server)
    await signIn(page)
    await openPerson(page, person)
    await newWanted(page)
    const filledAt = Date.now()
    await fillWanted(page)
    // Past the life of the token that the form was opened with.
    await expect.poll(() => Date.now() - filledAt, { timeout: 20_000 }).toBeGreaterThan(7000)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('group', { name: 'Wanted report' })).toContainText(/Circulated WR-/)
    expect(await readWantedReports(server, person.personId)).toHaveLength(1)
  })
})
