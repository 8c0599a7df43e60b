import { circulateAs, readWantedReports } from '../../fixtures/wanted-reports.ts'
import { fill, goToDue, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

const day = (fromNow: number): string => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10)

test.describe('several reports at once', () => {
  test.use({ serverOptions: {} })

  test('reviews picked on the due list are extended by keyboard with one reason; one that is refused is named, sent again, and none is lost', async ({
    page,
    server
  }) => {
    const { personId } = await findPerson(server)
    const references: string[] = []
    for (const reviewInDays of [3, 5]) references.push(await circulateAs(server, { user: 'bureau3', personId, reviewInDays }))
    await signIn(page, 'bureau1')

    await goToDue(page, 'review')
    const rows = page.getByRole('option', { name: new RegExp(references.join('|')) })
    await expect(rows).toHaveCount(2)
    await page.keyboard.press('Alt+A')
    await expect(rows.filter({ hasText: 'Picked' })).toHaveCount(2)

    await page.keyboard.press('Alt+X')
    const dialog = page.getByRole('dialog', { name: /^Extend the review of \d+ reports$/ })
    await expect(dialog.getByLabel('Review date')).toBeFocused()
    // After the first report's present date, before the second's: that one is refused and named.
    await fill(page, 'Review date', '+4')
    await fill(page, 'Why it stands on', 'Still sought, enquiries go on')
    await page.keyboard.press('Control+Enter')
    const [first = '', second = ''] = references
    const lineOf = (reference: string) => dialog.getByRole('listitem').filter({ hasText: reference })
    await expect(lineOf(second)).toContainText(/Not extended\s*The review date must be after the present one/)
    await expect(lineOf(first)).toContainText('Extended')

    await fill(page, 'Review date', '+300')
    await page.keyboard.press('Control+Enter')
    await expect(dialog.getByText(/\d+ of \d+ extended\./)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()

    const dates = new Map((await readWantedReports(server, personId)).map(({ reference, content }) => [reference, content.reviewDate]))
    expect(references.map((reference) => dates.get(reference))).toEqual([day(4), day(300)])
    await runLine(page, 'Due for action')
    await expect(rows.filter({ hasText: /Review/ })).toHaveCount(1)
  })
})
