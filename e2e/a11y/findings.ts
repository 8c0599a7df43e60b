import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Put into the page by the first look; the later ones of the same page need it no more. */
const STANDS = 'void 0'

/** What stands behind the tab in front is hidden from everybody, and is looked at when it is in front. */
const HIDDEN_TABS = '.tab-body.away'

const violationsOf = async (page: Page, narrow: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> => {
  const stands = await page.evaluate(() => 'axe' in globalThis)
  const axe = new AxeBuilder({ page, ...(stands ? { axeSource: STANDS } : {}) }).setLegacyMode()
  if ((await page.locator(HIDDEN_TABS).count()) > 0) axe.exclude(HIDDEN_TABS)
  const { violations } = await narrow(axe.options({ resultTypes: ['violations'] })).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Everything axe knows of WCAG 2.2 AA. In Electron it cannot open the page of its own that it reports from. */
export const findings = (page: Page): Promise<string[]> =>
  violationsOf(page, (axe) => axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']))

/** What a theme can change of a screen that was found sound in another one: its colours. */
export const findingsOfColour = (page: Page): Promise<string[]> =>
  violationsOf(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']))

/** What a zoom can change of a screen that was found sound without it: sizes, and what scrolls. */
export const findingsOfSize = (page: Page): Promise<string[]> =>
  violationsOf(page, (axe) => axe.withRules(['target-size', 'scrollable-region-focusable']))
