import { openPerson, runLine, signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import type { KnownPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'
import { FIXED_IDS } from '../../../mock-server/population/fixed-ids.ts'

const JOHN_SMITH: KnownPerson = {
  personId: FIXED_IDS.johnSmith,
  displayName: 'SMITH, John',
  surname: 'SMITH',
  line: 'NE SMITH/JOHN/12031985/M'
}

test.use({ serverOptions: {} })

test('H53: a driver record stays sealed until its basis is named by one key; the attempt without one and the opening are logged', async ({
  page,
  server
}) => {
  await signIn(page, 'control1')
  await runLine(page, 'DL SMYTHE/JON/12031985/LS12 4VK @4312 R1 HIGH ST')
  const found = page.getByRole('listbox', { name: 'Licence records found' })
  await expect(found.getByRole('option').first()).toBeFocused()
  await expect(found.getByRole('option').first()).toContainText('SMYTHE, Jon')
  const answer = page.getByRole('tabpanel')
  await expect(answer).not.toContainText(/DISQUALIFIED until|FULL licence|points count/)

  await page.keyboard.press('Enter')
  const sealed = page.getByRole('group', { name: /^Sealed driver record/ })
  await expect(sealed).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sealed).toContainText('Choose the Road Traffic Act basis from the list.')
  await expect(answer).not.toContainText(/DISQUALIFIED until|FULL licence|points count/)

  await page.keyboard.press('1')
  const record = page.getByRole('article', { name: 'Driver record' })
  await expect(record).toBeFocused()
  await expect(record).toContainText(/DISQUALIFIED until .*12 points count/s)
  await expect(record.getByRole('img')).toBeVisible()

  const events = (await (await signOnOutside(server, 'auditor1')).auditEvents())
    .filter(({ actionCode }) => actionCode === 'Open Driver Record')
    .map(({ kind, user, subject }) => ({ kind, user, subject }))
    .toSorted((one, other) => one.kind.localeCompare(other.kind))
  expect(events).toEqual([
    {
      kind: 'consultation',
      user: 'control1',
      subject: expect.stringMatching(/opened under Vehicle stopped \(s\.163\); reason: .*HIGH ST/)
    },
    { kind: 'refusal', user: 'control1', subject: expect.stringContaining('basis.code') }
  ])
})

test('from a person’s page one key asks for the driver record, and one more opens it', { tag: '@page' }, async ({ page }) => {
  await signIn(page, 'control1')
  await openPerson(page, JOHN_SMITH)
  await page.keyboard.press('Alt+D')
  await expect(page.getByRole('group', { name: /^Sealed driver record/ })).toBeFocused()
  await page.keyboard.press('2')
  await expect(page.getByRole('article', { name: 'Driver record' })).toContainText(/FULL licence.*9 points count/s)
})
