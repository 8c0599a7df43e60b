import type { Page } from '@playwright/test'
import { chargedArrest } from '../../fixtures/arrests.ts'
import { field, fill, openPerson, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })
// A population is made, and a case is followed through two hearings.
test.slow()

const report = (page: Page) => page.getByRole('group', { name: 'Arrest report' })
/** Into a field of the offence at this place, by the keyboard: F7 is not used, each Tab is pressed. */
const inOffence = async (page: Page, place: number, label: RegExp): Promise<void> => {
  const wanted = page.getByRole('region', { name: new RegExp(`^${place}\\. `) }).getByRole('combobox', { name: label })
  for (let step = 0; step < 40 && !(await wanted.evaluate((one) => one === document.activeElement)); step += 1)
    await page.keyboard.press('Tab')
}
const choose = async (page: Page, typed: string, option = new RegExp(`^${typed}`)): Promise<void> => {
  await page.keyboard.type(typed)
  await expect(page.getByRole('option', { name: option }).first()).toBeVisible()
  await page.keyboard.press('Enter')
}

test(
  'a case heard twice: one offence carried forward, the other varied later; its history tells who did what and why',
  { tag: '@page' },
  async ({ page, server }) => {
    const person = await findPerson(server)
    await chargedArrest(server, person, ['TH68010', 'CD71039'])
    await signIn(page)
    await openPerson(page, person)
    await page.keyboard.press('Alt+P')
    const picker = page.getByRole('dialog')
    await expect(report(page).or(picker)).toBeVisible()
    if (await picker.isVisible()) await page.keyboard.press('Enter')
    await expect(report(page)).toContainText(/Impending \d\d\/2576/)

    await page.keyboard.press('Alt+X')
    await expect(page.getByRole('region', { name: /^1\. TH68010/ })).toBeVisible()
    await inOffence(page, 1, /^Plea/)
    await choose(page, 'Guilty')
    await choose(page, 'Guilty')
    await inOffence(page, 1, /^Result code/)
    await choose(page, '1002')
    await fill(page, 'Duration', '6 months')
    await fill(page, 'Qualifier$', 'S')
    await fill(page, 'Qualifier lasts', '18 months')
    await inOffence(page, 2, /^Plea/)
    await page.keyboard.press('Alt+U')
    await expect(field(page, 'To the hearing on')).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Give the date of the next hearing, for example +28.').first()).toBeVisible()
    await expect(field(page, 'To the hearing on')).toBeFocused()
    await page.keyboard.type('+28')
    await fill(page, 'At court', '2576')
    await page.keyboard.press('F8')
    const preview = page.getByRole('article', { name: 'As it will be recorded' })
    await expect(preview).toContainText('6 months')
    await page.keyboard.press('Enter')
    await expect(report(page)).toContainText(/1002 Imprisonment, 6 months \(S Wholly Suspended, 18 months\)/)
    await expect(report(page)).toContainText(
      /Court case \d\d\/2576[\s\S]*Impending \d\d\/2576|Impending \d\d\/2576[\s\S]*Court case \d\d\/2576/
    )

    await page.keyboard.press('Alt+L')
    await expect(field(page, 'Why')).toBeFocused()
    await choose(page, 'varied', /Varied: appeal/)
    await fill(page, 'Date', 'today')
    await inOffence(page, 1, /^Plea/)
    await choose(page, 'Guilty')
    await choose(page, 'Guilty')
    await inOffence(page, 1, /^Result code/)
    await choose(page, '1015')
    await fill(page, 'Amount £', '80')
    await page.keyboard.press('Control+Enter')
    await expect(report(page)).toContainText(/Varied on .*Guilty: 1015 Fine, £80/)

    await page.keyboard.press('Alt+H')
    const history = page.getByRole('complementary', { name: 'History' })
    await expect(history).toContainText(
      /Later hearing: Court case[\s\S]*Carried forward: Impending[\s\S]*Results: Court case[\s\S]*Charged: /
    )
    await expect(history).toContainText('Reading back what a specification wrote')
    await page.keyboard.press('Escape')
    await expect(report(page)).toBeFocused()
  }
)
