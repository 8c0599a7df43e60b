import { commandLine, field, newWanted, openPerson, pressAndLeave, runLine, signIn } from '../fixtures/operator.ts'
import { findPerson } from '../fixtures/people.ts'
import { expect, test } from '../fixtures/workstation.ts'
import { findings } from './findings.ts'

for (const theme of ['light', 'dark', 'high contrast']) {
  test(`check, person, wanted form with errors and lock in the ${theme} theme`, async ({ page, server, workstation }) => {
    const person = await findPerson(server)
    await signIn(page)
    await runLine(page, `Theme: ${theme}`)
    await expect(commandLine(page)).toHaveValue('')
    await runLine(page, `NE ${person.surname.toUpperCase()} @4312 R1 HIGH ST`)
    await expect(page.getByRole('option').first()).toBeFocused()
    expect(await findings(page)).toEqual([])
    await openPerson(page, person)
    expect(await findings(page)).toEqual([])
    await newWanted(page)
    await page.keyboard.press('Control+Enter')
    await expect(field(page, 'Category')).toBeFocused()
    await expect(page.getByText('Choose a category from the list.').first()).toBeVisible()
    expect(await findings(page)).toEqual([])
    await pressAndLeave(page, 'Control+L')
    await expect.poll(() => workstation.lockViewShows()).toBe(true)
    await expect(workstation.page().getByLabel('Password')).toBeFocused()
    expect(await findings(workstation.page())).toEqual([])
  })
}
