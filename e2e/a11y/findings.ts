import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Everything axe knows of WCAG 2.2 AA. In Electron it cannot open the page of its own that it reports from. */
export const findings = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
