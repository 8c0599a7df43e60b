import { callBridge } from '../../fixtures/bridge-call.ts'
import {
  commandLine,
  field,
  fill,
  goToDue,
  newWanted,
  openPerson,
  pressAndLeave,
  runLine,
  signIn,
  signInPage
} from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.describe('the end of a shift', () => {
  test.use({ serverOptions: {} })
  test.slow()

  test('a draft handed over at sign-out stands in the colleague’s list, and nothing else of the operator is left', async ({
    page,
    server,
    workstation
  }) => {
    const person = await findPerson(server)
    await signIn(page, 'bureau1')
    await openPerson(page, person)
    await newWanted(page)
    await fill(page, 'Category', 'WO')
    await fill(page, 'Grounds', 'Named by a witness')
    await runLine(page, 'Sign out')
    const dialog = page.getByRole('dialog', { name: 'Sign out?' })
    await expect(dialog).toContainText('1 draft is unfinished')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: /^Hand over/ })).toBeVisible()
    await page.keyboard.type('featherst')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel(/^Note/)).toBeFocused()
    await page.keyboard.type('Contact still to be asked')
    await pressAndLeave(page, 'Enter')
    // Nothing is unfinished any more: it signs out.
    const signedOut = await signInPage(workstation)
    expect(await signedOut.content()).not.toContain(person.surname)

    await signIn(signedOut, 'bureau3')
    const next = workstation.page()
    expect(JSON.stringify(await callBridge(next, 'workspace.restore', {}))).not.toContain(person.surname)
    await expect(next.getByRole('tab')).toHaveCount(1)
    await goToDue(next, 'bureau1 report')
    const row = next.getByRole('option', { name: /Handed to you/ })
    await expect(row).toBeFocused()
    await expect(row).toContainText('from bureau1: “Contact still to be asked”')
    await next.keyboard.press('Enter')
    await expect(next.getByText('A draft that bureau1 handed to you')).toBeVisible()
    await next.keyboard.press('Control+Enter')
    await expect(field(next, 'Grounds')).toHaveValue('Named by a witness')
  })

  test('a change of user shows the next one nothing of the former, whose draft is kept', async ({ page, server, workstation }) => {
    const person = await findPerson(server)
    await signIn(page, 'bureau1')
    await openPerson(page, person)
    await newWanted(page)
    await fill(page, 'Category', 'WO')
    await fill(page, 'Grounds', 'Typed by the former one')
    await runLine(page, 'Change user').catch(() => undefined)
    await signIn(await signInPage(workstation), 'bureau2')
    const next = workstation.page()
    await expect(commandLine(next)).toBeFocused()
    const held = JSON.stringify([
      await callBridge(next, 'drafts.list', {}),
      await callBridge(next, 'writes.list', {}),
      await callBridge(next, 'workspace.restore', {})
    ])
    for (const text of [held, await next.content()]) {
      expect(text).not.toContain(person.surname)
      expect(text).not.toContain('Typed by the former one')
    }
    await runLine(next, 'Change user').catch(() => undefined)
    await signIn(await signInPage(workstation), 'bureau1')
    const again = workstation.page()
    await goToDue(again, 'wanted report')
    await expect(again.getByRole('option', { name: /Wanted report/ })).toBeFocused()
    await again.keyboard.press('Enter')
    await expect(field(again, 'Grounds')).toHaveValue('Typed by the former one')
  })
})
