import { pressAndLeave, runLine, signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { expect, test } from '../../fixtures/workstation.ts'
import { FIXED_IDS } from '../../../mock-server/population/fixed-ids.ts'

const SECRET = /exploitation by two named adults/
const REASON = 'Found alone at the station, to be handed over safely'

test('H52 H53: a child of a check is possible until confirmed; sealed details open for a reason alone; a lock keeps the one and closes the other', async ({
  page,
  server,
  workstation
}) => {
  await signIn(page)
  await runLine(page, "NE O'SHEA-VANDERBERG/LIAM/19052012/M @4312 R1 HIGH ST")
  const first = page.getByRole('option').first()
  await expect(first).toBeFocused()
  await expect(first).toContainText('Possible: O')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /is a child/ })).toBeVisible()
  await page.getByLabel('Why this child’s record is needed').focus()
  await page.keyboard.type('Found alone at the station')
  await page.keyboard.press('Enter')

  const heading = page.getByRole('heading', { level: 2, name: /VANDERBERG, Liam/ })
  await expect(heading).toHaveText(/^Possible: /)
  await expect(page.getByRole('region', { name: 'Identity' })).toContainText('Ask: “What is your date of birth?”')
  await page.keyboard.press('Alt+I')
  await expect(heading).toHaveText(/^O/)
  await expect(page.getByRole('region', { name: 'Identity' })).toContainText('Identity confirmed')

  await page.keyboard.press('Alt+S')
  const reason = page.getByLabel('Why the sealed details are needed')
  await expect(reason).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Say why in 3 characters or more.')).toBeVisible()
  await expect(page.getByText(SECRET)).toHaveCount(0)
  await page.keyboard.type(REASON)
  await page.keyboard.press('Enter')
  await expect(page.getByText(SECRET)).toBeVisible()

  const auditor = await signOnOutside(server, 'auditor1')
  const ofChild = async () =>
    (await auditor.auditEvents()).filter(({ personId, user }) => personId === FIXED_IDS.liamChild && user === 'bureau1')
  await expect.poll(async () => (await ofChild()).map(({ actionCode }) => actionCode)).toContain('Workstation identity-confirmed')
  const opened = (await ofChild()).filter(({ actionCode }) => actionCode === 'Open Sealed Details')
  expect(opened).toMatchObject([{ kind: 'consultation', result: 'ok', onBehalfOf: '4312', subject: expect.stringContaining(REASON) }])

  await pressAndLeave(page, 'Control+L')
  await expect.poll(() => workstation.lockViewShows()).toBe(true)
  expect(await workstation.page().content()).not.toMatch(SECRET)
  await expect(workstation.page().getByLabel('Password')).toBeFocused()
  await workstation.page().keyboard.type('training-bureau1-pass')
  await pressAndLeave(workstation.page(), 'Enter')
  await expect.poll(() => workstation.workspaceShows()).toBe(true)
  const unlocked = workstation.page()
  await expect(unlocked.getByRole('heading', { level: 2, name: /VANDERBERG, Liam/ })).toHaveText(/^O/)
  await expect(unlocked.getByRole('region', { name: 'Identity' })).toContainText('Identity confirmed')
  await expect(unlocked.getByLabel('Why the sealed details are needed')).toBeVisible()
  expect(await unlocked.content()).not.toMatch(SECRET)
})

test('a record opened by its number counts as identified by it, and says so', { tag: '@page' }, async ({ page, server }) => {
  const control = await signOnOutside(server, 'bureau2')
  const record = await control.get(
    {
      method: 'GET',
      path: '',
      summary: '',
      entitlement: null,
      headers: 'access',
      activityCode: 'Person Enquiry',
      actionCode: 'View Person',
      success: 200
    },
    `/person-services/v1/people/${FIXED_IDS.nonMolestation}`
  )
  const { pncId } = (await record.json()) as { pncId: string }
  await signIn(page)
  await runLine(page, `ID ${pncId} @4312 R1 HIGH ST`)
  await expect(page.getByRole('heading', { level: 2, name: 'HARTNOLL-PEMBERTON, Callum' })).toHaveText(/^HARTNOLL/)
  await expect(page.getByRole('region', { name: 'Identity' })).toContainText('Identified by number')
  await expect(page.getByText('Non-molestation order')).toBeVisible()
  await expect(page.getByText('Not to enter or attempt to enter 14 Tansleyfold Close, Croydon')).toBeVisible()
})
