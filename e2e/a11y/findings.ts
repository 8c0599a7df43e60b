import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const builder = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode()

const violationsOf = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Everything axe knows of WCAG 2.2 AA. In Electron it cannot open the page of its own that it reports from. */
export const findings = (page: Page): Promise<string[]> =>
  violationsOf(builder(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']))

/** What a theme can change of a screen that was found sound in another one: its colours. */
export const findingsOfColour = (page: Page): Promise<string[]> =>
  violationsOf(builder(page).withRules(['color-contrast', 'link-in-text-block']))

/** What a zoom can change of a screen that was found sound without it: sizes, and what scrolls. */
export const findingsOfSize = (page: Page): Promise<string[]> =>
  violationsOf(builder(page).withRules(['color-contrast', 'target-size', 'scrollable-region-focusable']))
