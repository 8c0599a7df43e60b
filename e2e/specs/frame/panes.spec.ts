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

test(
  'two people are compared field by field, found to be one and parted again; signed in again, what stood open is a key away',
  { tag: '@page' },
  async ({ page, workstation }) => {
    await signIn(page)
    await runLine(page, 'NE SMITH/JOHN/12031985/M @4312 R1 HIGH ST')
    await expect(page.getByRole('option').first()).toBeFocused()
    await page.keyboard.press('Enter')
    const person = page.getByRole('heading', { level: 2, name: 'SMITH, John Arthur' })
    await expect(person).toBeFocused()
    await page.keyboard.press('Alt+Shift+M')
    await page.keyboard.type('smythe')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Two records compared' })).toBeFocused()
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
    await expect(row('Name')).toContainText('differs')
    await expect(row('Sex')).toContainText('same')
    await page.keyboard.press('F7')
    await expect(row('Name')).toBeFocused()

    await page.keyboard.press('Alt+S')
    await expect(page.getByRole('textbox', { name: /^What it rests on/ })).toBeFocused()
    await page.keyboard.type('Fingerprints taken today are those of both')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Two records of one person').filter({ visible: true })).toBeVisible()
    await runLine(page, 'Most recent tab')
    await page.keyboard.press('Alt+R')
    await expect(page.getByRole('article').getByText('SMYTHE, Jon', { exact: true })).toBeVisible()
    await runLine(page, 'Most recent tab')
    await page.keyboard.press('Alt+X')
    await page.keyboard.type('The prints were misread')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Two records of one person').filter({ visible: true })).toHaveCount(0)

    // In Electron the page dies of it, as of a lock.
    await runLine(page, 'Change user').catch(() => undefined)
    const signedOut = () =>
      workstation
        .page()
        .getByLabel('User name')
        .isVisible()
        .catch(() => false)
    await expect.poll(signedOut).toBe(true)
    const next = workstation.page()
    await signIn(next)
    await expect(next.getByRole('region', { name: 'Tabs of the last session' })).toContainText('Records come back unread')
    await next.keyboard.press('Alt+Shift+T')
    await expect(next.getByRole('tab', { name: '3 SMITH, John Arthur' })).toBeVisible()
    await expect(next.getByRole('button', { name: 'Read it' })).toBeFocused()
    await next.keyboard.press('Enter')
    await expect(next.getByLabel('Reason')).toBeFocused()
  }
)
