import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import { DueListSchema } from '../../../mock-server/api/due.ts'
import type { DueItem } from '../../../mock-server/api/due.ts'
import type { MockServer } from '../../fixtures/mock-server.ts'
import { commandLine, goToDue, pressAndLeave, signIn } from '../../fixtures/operator.ts'
import { signOnOutside } from '../../fixtures/outside-client.ts'
import { findPerson } from '../../fixtures/people.ts'
import { circulateAs } from '../../fixtures/wanted-reports.ts'
import { expect, test } from '../../fixtures/workstation.ts'

/** The second check of a report as the supervisor of the same force sees it due. */
const dueFor = async (server: MockServer, reference: string): Promise<DueItem | undefined> => {
  const supervisor = await signOnOutside(server, 'supervisor1')
  const answer = await supervisor.get(ENDPOINTS.due, ENDPOINTS.due.path)
  if (!answer.ok) throw new Error(`The list was answered ${answer.status}: ${await answer.text()}`)
  const { items } = DueListSchema.parse(await answer.json())
  return items.find((item) => item.kind === 'second-check' && item.reference === reference)
}

test.describe('what is due', () => {
  test.use({ serverOptions: {} })

  test('is home after sign-in, says its clock in words, opens by one key with its reason in sight, and is free again at a lock', async ({
    page,
    server,
    workstation
  }) => {
    const { personId, surname } = await findPerson(server)
    const reference = await circulateAs(server, { user: 'bureau3', personId })
    await signIn(page, 'bureau1')
    await expect(page.getByRole('tab', { name: /Due/ })).toBeVisible()
    await expect(commandLine(page)).toBeFocused()
    await expect(page.getByRole('button', { name: /^Due\s*\d+ to act on/ })).toBeVisible()

    await goToDue(page, `second ${reference}`)
    const row = page.getByRole('option', { name: reference })
    await expect(row).toBeFocused()
    // The list counts in whole minutes: in the minute of its making a report has its 24 hours before it.
    await expect(row).toContainText(/Due in (23 h 5\d min|24 h)/)
    await expect(page.getByTestId('due-justification')).toHaveText(`Second check of ${reference}, due list`)
    // It names nobody.
    await expect(page.locator('body')).not.toContainText(surname)

    await page.keyboard.press('Enter')
    await expect(page.getByRole('tab', { name: new RegExp(`Second check.*${reference}`) })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('article', { name: 'Report to check' })).toContainText('Nobody but its author has looked at it yet')
    await expect.poll(async () => (await dueFor(server, reference))?.lease?.user).toBe('bureau1')

    await pressAndLeave(page, 'Control+L')
    await expect.poll(() => workstation.lockViewShows()).toBe(true)
    await expect.poll(async () => (await dueFor(server, reference))?.lease).toBeNull()

    const auditor = await signOnOutside(server, 'auditor1')
    const looked = (await auditor.auditEvents()).filter(
      ({ user, justification }) => user === 'bureau1' && justification?.includes(reference)
    )
    expect(looked.map(({ reason }) => reason)).toContain('9 - Update/Confirm/Broadcast')
  })
})
