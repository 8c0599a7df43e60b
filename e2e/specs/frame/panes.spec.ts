import type { Page } from '@playwright/test'
import { commandLine, fillWanted, newWanted, openPerson, pressAndLeave, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

const pane = (page: Page, at: number) => page.getByRole('region', { name: `Pane ${at} of ` })
const tabIn = (page: Page, at: number, name: string | RegExp) => pane(page, at).getByRole('tab', { name })

test('records stand side by side: split, turn, move and close by keys, and all of it is there after a lock', async ({
  page,
  server,
  workstation
}) => {
  const person = await findPerson(server)
  await signIn(page)
  await openPerson(page, person)
  await page.keyboard.press('Control+D')
  // The person goes to the right with the focus; the check it came from stays at the left.
  await expect(pane(page, 2).getByRole('heading', { level: 2, name: person.surname })).toBeFocused()
  await expect(tabIn(page, 1, /NE /)).toHaveAttribute('aria-selected', 'true')
  await expect(tabIn(page, 2, person.surname)).toHaveAttribute('aria-selected', 'true')

  // A number turns to its tab where it stands; what is opened there stays there.
  await page.keyboard.press('Control+2')
  await expect(pane(page, 1).getByRole('option').first()).toBeFocused()
  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  await expect(pane(page, 2).getByRole('heading', { level: 2, name: person.surname })).toBeFocused()
  await newWanted(page)
  await expect(pane(page, 2).getByRole('tab')).toHaveCount(2)
  await fillWanted(page, ['24-hour contact', 'Action on finding'])
  await expect(tabIn(page, 2, /Wanted/)).toContainText('not sent')

  await page.keyboard.press('Alt+Shift+ArrowLeft')
  await expect(tabIn(page, 1, /Wanted/)).toHaveAttribute('aria-selected', 'true')
  await expect(pane(page, 1).getByRole('textbox', { name: /^Grounds/ })).toHaveValue('Named by a witness, identified on camera')
  await page.keyboard.press('Alt+Shift+ArrowUp')

  await pressAndLeave(page, 'Control+L')
  await expect.poll(() => workstation.lockViewShows()).toBe(true)
  const locked = workstation.page()
  await locked.keyboard.type('training-bureau1-pass')
  await locked.keyboard.press('Enter')
  await expect(tabIn(locked, 1, /Wanted/)).toHaveAttribute('aria-selected', 'true')
  await expect(tabIn(locked, 1, /Wanted/)).toContainText('not sent')
  await expect(pane(locked, 1).getByRole('textbox', { name: /^Grounds/ })).toHaveValue('Named by a witness, identified on camera')
  await expect(pane(locked, 2).getByRole('heading', { level: 2, name: person.surname })).toBeVisible()

  await runLine(locked, 'Close this pane, keep its tabs')
  await expect(locked.getByRole('region', { name: /^Pane/ })).toHaveCount(0)
  await expect(locked.getByRole('tab')).toHaveCount(4)
  await expect(commandLine(locked)).not.toBeFocused()
})
