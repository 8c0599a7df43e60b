import { callBridge } from '../../fixtures/bridge-call.ts'
import { pressAndLeave, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test('H41 H42: a lock shows the lock view alone, refuses every call, and unlocking brings the tabs back', async ({
  page,
  server,
  workstation
}) => {
  const person = await findPerson(server)
  await signIn(page)
  await runLine(page, `${person.line} @4312 R1 HIGH ST`)
  await expect(page.getByRole('option').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: person.surname })).toBeVisible()

  await pressAndLeave(page, 'Control+L')
  await expect.poll(() => workstation.lockViewShows()).toBe(true)
  const locked = workstation.page()
  expect(await locked.content()).not.toContain(person.surname)
  await expect(locked.getByLabel('Password')).toBeFocused()
  expect(await callBridge(locked, 'workspace.restore', {})).toMatchObject({ ok: false, problem: { kind: 'locked' } })
  expect(
    await callBridge(locked, 'people.open', {
      context: { reason: '1', justification: 'Traffic stop', originator: '4312' },
      personId: person.personId
    })
  ).toMatchObject({ ok: false, problem: { kind: 'locked' } })

  await locked.keyboard.type('not-the-password')
  await locked.keyboard.press('Enter')
  await expect(locked.getByText('4 tries are left')).toBeVisible()
  await locked.keyboard.type('training-bureau1-pass')
  await pressAndLeave(locked, 'Enter')
  await expect.poll(() => workstation.workspaceShows()).toBe(true)
  const unlocked = workstation.page()
  await expect(unlocked.getByRole('tab')).toHaveCount(3)
  await expect(unlocked.getByRole('heading', { level: 2, name: person.surname })).toBeVisible()
})
