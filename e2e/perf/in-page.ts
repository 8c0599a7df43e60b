import type { Page } from '@playwright/test'

/** What the functions of this file leave in the page; they run there and know nothing of this module. */
interface Measuring {
  painted?: number[]
}

/** Moments taken since the page began to measure, milliseconds each. */
export const paintedTimes = (page: Page): Promise<readonly number[]> => page.evaluate(() => (globalThis as Measuring).painted ?? [])

/** Waits until so many moments were taken. */
export const untilPainted = async (page: Page, count: number): Promise<void> => {
  await page.waitForFunction((wanted) => ((globalThis as Measuring).painted?.length ?? 0) >= wanted, count, { polling: 20 })
}

/**
 * From now on: for each key that changes a field, the time from the key (as the browser took it from the system) until
 * the frame that shows the change is painted.
 */
export const measureKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const painted: number[] = []
    ;(globalThis as Measuring).painted = painted
    let pressed = 0
    window.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true })
    window.addEventListener(
      'input',
      ({ isTrusted }) => {
        // The form is told of a key by an event of its own, once the key is painted.
        if (!isTrusted) return
        const at = pressed
        requestAnimationFrame(() => {
          // A message sent while a frame is made is taken in once that frame is painted.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => painted.push(performance.now() - at)
          port2.postMessage(null)
        })
      },
      { capture: true }
    )
  })

export interface Awaited {
  /** As `KeyboardEvent.key`; null for any letter that is typed. */
  readonly key: string | null
  /** Selector of what stands in the page once what the key asks for is there. */
  readonly shows: string
}

/**
 * From now on: for each such key the time until what it asks for is painted. It must not stand there beforehand; of a
 * letter, what the one before it asked for may, if the field takes it away as it changes.
 */
export const measureAnswers = (page: Page, awaited: Awaited): Promise<void> =>
  page.evaluate(({ key, shows }) => {
    const painted: number[] = []
    ;(globalThis as Measuring).painted = painted
    let pressed: number | null = null
    const look = (): void => {
      if (pressed === null || document.querySelector(shows) === null) return
      const at = pressed
      pressed = null
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => painted.push(performance.now() - at)
        port2.postMessage(null)
      })
    }
    let typed = 0
    window.addEventListener(
      'keydown',
      (event) => {
        typed = event.timeStamp
        if (event.key === key && !event.repeat) pressed = typed
      },
      { capture: true }
    )
    window.addEventListener(
      'input',
      (event) => {
        if (key === null && event instanceof InputEvent && event.inputType === 'insertText') pressed = typed
      },
      { capture: true }
    )
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
    window.addEventListener('focusin', look)
  }, awaited)

/** From now on: for each Ctrl and figure, the time from the key until the tab of that number stands painted in front. */
export const measureSwitches = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const painted: number[] = []
    ;(globalThis as Measuring).painted = painted
    let asked: { readonly number: string; readonly at: number } | null = null
    const look = (): void => {
      if (asked === null) return
      const { number, at } = asked
      const body = document.querySelector<HTMLElement>(`#tab-body-${number}`)
      if (body?.checkVisibility() !== true || document.querySelector(`#tab-${number}[aria-selected="true"]`) === null) return
      asked = null
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => painted.push(performance.now() - at)
        port2.postMessage(null)
      })
    }
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey && /^[1-9]$/.test(event.key)) asked = { number: event.key, at: event.timeStamp }
      },
      { capture: true }
    )
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
  })
