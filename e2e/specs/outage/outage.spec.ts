import { commandLine, fill, newWanted, openPerson, pressAndLeave, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })
// A server is started twice in each, and a retry is waited for.
test.slow()

test('LEDS away in mid-check and in mid-form: nothing is “no trace”, nothing is lost, and all of it goes on by itself', async ({
  page,
  server,
  workstation
}) => {
  const person = await findPerson(server)
  await signIn(page)
  await openPerson(page, person)
  await newWanted(page)
  await fill(page, 'Category', 'WO')
  await server.stop()
  await fill(page, 'Grounds', 'Typed while LEDS was away')
  await runLine(page, `${person.line} @4312 R1 HIGH ST`)
  await expect(page.getByText('Not answered', { exact: true })).toBeVisible()
  await expect(page.getByText('asked again by itself as soon as LEDS answers')).toBeVisible()
  await expect(page.getByText(/No trace on what was given/)).toHaveCount(0)
  await expect(page.getByTestId('outage')).toContainText('LEDS does not answer since')
  await expect(page.getByText(/Drafts not saved since/)).toBeVisible()

  // A lock in the midst of it opens to the same password.
  await pressAndLeave(page, 'Control+L')
  await expect.poll(() => workstation.lockViewShows()).toBe(true)
  const locked = workstation.page()
  await expect(locked.getByText('You can unlock all the same')).toBeVisible()
  await locked.keyboard.type('training-bureau1-pass')
  await pressAndLeave(locked, 'Enter')
  await expect.poll(() => workstation.workspaceShows()).toBe(true)
  const back = workstation.page()
  await expect(back.getByText('asked again by itself as soon as LEDS answers').last()).toBeVisible()
  await back.keyboard.press('F2')
  await back.keyboard.type('NE J')

  await server.startAgain()
  await expect(back.getByRole('option').first()).toContainText(person.displayName, { timeout: 45_000 })
  // The answer came by itself and took the focus from nobody.
  await expect(commandLine(back)).toBeFocused()
  await expect(commandLine(back)).toHaveValue('NE J')
  await expect(back.getByTestId('outage')).toHaveCount(0)
  await expect(back.getByText(/Drafts not saved since/)).toHaveCount(0)
})

test('LEDS away at sign-in: it says so, keeps the user name, and notices by itself when LEDS is back', async ({ page, server }) => {
  await server.stop()
  await expect(page.getByText('it notices by itself when LEDS is back')).toBeVisible({ timeout: 45_000 })
  await page.keyboard.type('bureau1')
  await page.keyboard.press('Tab')
  await page.keyboard.type('training-bureau1-pass')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Password')).toHaveValue('')
  await expect(page.getByLabel('User name')).toHaveValue('bureau1')
  await server.startAgain()
  await expect(page.getByText('LEDS answers again', { exact: true })).toBeVisible({ timeout: 45_000 })
  await expect(page.getByLabel('Password')).toBeFocused()
  await page.keyboard.type('training-bureau1-pass')
  await page.keyboard.press('Enter')
  await expect(commandLine(page)).toBeFocused()
})
