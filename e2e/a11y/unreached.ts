import type { Page } from '@playwright/test'

const CANDIDATES = 'a[href], button, input, textarea, select, summary, [tabindex]'

/** Tabs between two looks at what is left. */
const LOOK_EACH = 8

/**
 * Walks the page with Tab alone, round and round from where the focus is.
 * @returns what can be used and was never reached, by what it is called; in a dialog, what is in it
 */
export const unreached = async (page: Page): Promise<string[]> => {
  const steps = await page.evaluate((selector) => {
    document.activeElement?.setAttribute('data-walk-start', '')
    const dialog = [...document.querySelectorAll('[role="dialog"]')].at(-1)
    const usable = [...(dialog ?? document).querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled') &&
        element.closest('[inert], [aria-hidden="true"]') === null
    )
    for (const element of usable) element.setAttribute('data-walk', '')
    const reached = (element: Element): void => {
      element.removeAttribute('data-walk')
      // Tab goes to a group of radio buttons once; the arrows go through it.
      if (element instanceof HTMLInputElement && element.type === 'radio')
        for (const other of document.getElementsByName(element.name)) other.removeAttribute('data-walk')
    }
    document.addEventListener('focusin', ({ target }) => target instanceof Element && reached(target), { capture: true })
    return usable.length
  }, CANDIDATES)
  // Some more than there are: scrolling parts of the page take the focus too.
  for (let step = 0; step < steps * 2 + 5; step += 1) {
    await page.keyboard.press('Tab')
    if (step % LOOK_EACH !== 0) continue
    // Where one thing alone can be reached, Tab stays on it.
    const left = await page.evaluate(() => {
      document.activeElement?.removeAttribute('data-walk')
      return document.querySelectorAll('[data-walk]').length
    })
    if (left === 0) break
  }
  return page.evaluate(() => {
    const missed = [...document.querySelectorAll<HTMLElement>('[data-walk]')]
    for (const element of missed) element.removeAttribute('data-walk')
    const start = document.querySelector<HTMLElement>('[data-walk-start]')
    start?.removeAttribute('data-walk-start')
    start?.focus()
    // A field says little of itself: its label does.
    const called = (element: HTMLElement): string =>
      element.ariaLabel ?? (element instanceof HTMLInputElement ? element.labels?.[0] : element)?.textContent ?? element.id
    return missed.map((element) => `${element.tagName.toLowerCase()} “${called(element).trim().slice(0, 60)}”`)
  })
}
