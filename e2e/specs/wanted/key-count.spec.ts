import type { Page } from '@playwright/test'
import { field, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import { expect, test } from '../../fixtures/workstation.ts'

test.use({ serverOptions: {} })

/** Presses keys and counts them; what is typed as data is not counted (ux, Operator speed). */
const counting = (page: Page) => {
  let keys = 0
  return {
    press: async (...pressed: readonly string[]): Promise<void> => {
      for (const key of pressed) {
        await page.keyboard.press(key)
        keys += 1
      }
    },
    data: (text: string): Promise<void> => page.keyboard.type(text),
    count: (): number => keys
  }
}

test(
  'from a hit to its wanted report in 2 keys; the mandatory fields of a known person in 35 keys beside the data',
  { tag: '@page' },
  async ({ page, server }) => {
    const person = await findPerson(server)
    await signIn(page)
    await runLine(page, `${person.line} @4312 R1 HIGH ST`)
    await expect(page.getByRole('option').first()).toBeFocused()

    const opening = counting(page)
    await opening.press('F3')
    await expect(page.getByRole('dialog', { name: 'New record' })).toBeVisible()
    await opening.press('Enter')
    await expect(field(page, 'Category')).toBeFocused()
    expect(opening.count()).toBeLessThanOrEqual(2)

    const filling = counting(page)
    await filling.data('WO')
    await expect(page.getByRole('option', { name: /Wanted for an offence/ })).toBeVisible()
    // Picks, then goes on; the power is set by the category.
    await filling.press('Enter', 'Enter')
    await expect(field(page, 'Grounds')).toBeFocused()
    await filling.data('Named by a witness')
    await filling.press('Tab')
    await filling.data('theft from the shop')
    await filling.press('Tab', 'Enter', 'Enter')
    await expect(field(page, 'Officer or unit')).toBeFocused()
    await filling.press('Enter')
    await filling.data('01603 555 0123')
    await filling.press('Enter', 'Enter')
    await expect(field(page, 'Action on finding')).toBeFocused()
    await filling.data('Arrest')
    await filling.press('Control+Enter')
    await expect(page.getByRole('group', { name: 'Wanted report' })).toContainText(/Circulated WR-/)
    expect(filling.count()).toBeLessThanOrEqual(35)
  }
)
