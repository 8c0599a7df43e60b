import type { Page } from '@playwright/test'
import { expect, test } from '../../fixtures/electron.ts'
import { focusWindow, hasCommand } from '../../fixtures/electron-display.ts'
import type { Desktop } from '../../fixtures/electron-display.ts'
import { commandLine, runLine, signIn } from '../../fixtures/operator.ts'
import { findPerson } from '../../fixtures/people.ts'
import type { MockServer } from '../../fixtures/mock-server.ts'

const CLIPBOARD = 'held by another program (clipboard)'
const PRIMARY = 'held by another program (primary)'

test.beforeEach(({ desktop }) => {
  test.skip(process.platform !== 'linux' || !hasCommand('xclip') || !hasCommand('xdotool'), 'xclip and xdotool are not here')
  desktop.hold('clipboard', CLIPBOARD)
  desktop.hold('primary', PRIMARY)
})

const held = (desktop: Desktop) => ({ clipboard: desktop.held('clipboard'), primary: desktop.held('primary') })

const openPerson = async (page: Page, server: MockServer) => {
  const person = await findPerson(server)
  await signIn(page)
  await runLine(page, `${person.line} @4312 R1 HIGH ST`)
  await expect(page.getByRole('option').first()).toContainText(person.displayName)
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 2, name: person.surname })
  await expect(heading).toBeVisible()
  return { person, heading }
}

/** Milliseconds: main clears the primary selection for the last time 160 after it heard of one. */
const LONGER_THAN_MAIN_CLEARS = 250

test('H22: what is shown cannot be selected, so the primary selection stays another program’s', async ({ page, server, desktop }) => {
  const { heading } = await openPerson(page, server)
  // Typing the line may have selected in its field, for which main clears for a while: until what is held stays held.
  const heldOrAgain = (): string => {
    const now = held(desktop).primary
    if (now !== PRIMARY) desktop.hold('primary', PRIMARY)
    return now
  }
  await expect.poll(heldOrAgain, { intervals: [LONGER_THAN_MAIN_CLEARS] }).toBe(PRIMARY)
  // From here on only what is shown is touched.
  const box = await heading.boundingBox()
  const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  await page.mouse.dblclick(x, y)
  await page.mouse.click(x, y, { clickCount: 3 })
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 300, y + 80, { steps: 8 })
  await page.mouse.up()
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe('')
  expect(held(desktop)).toEqual({ clipboard: CLIPBOARD, primary: PRIMARY })
})

test('H20 H22: a selection in a field cannot be copied, and main empties the primary selection at once', async ({
  page,
  desktop
}, testInfo) => {
  await signIn(page)
  focusWindow(desktop)
  desktop.xdotool('type', 'QUAXLEIGH secret')
  await expect(commandLine(page)).toHaveValue('QUAXLEIGH secret')
  const measured: number[] = []
  for (const keys of [['shift+Home'], ['End', 'ctrl+a'], ['End', 'shift+Left', 'shift+Left', 'shift+Left'], ['End', 'ctrl+shift+Left']]) {
    const began = performance.now()
    desktop.xdotool('key', ...keys)
    let last = 0
    while (performance.now() - began < 1000) if (desktop.held('primary').match(/secret|QUAX|ret/)) last = performance.now() - began
    expect(last, keys.join(' ')).toBeLessThan(500)
    measured.push(Math.round(last))
    for (const copy of ['ctrl+c', 'ctrl+Insert', 'ctrl+x', 'shift+Delete']) desktop.xdotool('key', copy)
    await expect(commandLine(page)).toHaveValue('QUAXLEIGH secret')
    expect(held(desktop)).toEqual({ clipboard: CLIPBOARD, primary: '' })
  }
  testInfo.annotations.push({
    type: 'measured',
    description: `primary selection last seen ${measured.join(', ')} ms after the keys were sent (0: never)`
  })
})

test('H21: nothing is pasted into a field of the workspace, by key, middle click or drop', async ({ page, desktop }) => {
  await signIn(page)
  focusWindow(desktop)
  desktop.xdotool('type', 'NE ')
  await expect(commandLine(page)).toHaveValue('NE ')
  for (const keys of ['ctrl+v', 'shift+Insert', 'ctrl+shift+v']) desktop.xdotool('key', keys)
  await expect(page.getByTestId('message')).toHaveText('Pasting is off here. Nothing was put in.')
  const place = await page.evaluate(() => ({ x: window.screenX, y: window.screenY }))
  const box = await commandLine(page).boundingBox()
  desktop.xdotool(
    'mousemove',
    String(Math.round(place.x + (box?.x ?? 0) + 60)),
    String(Math.round(place.y + (box?.y ?? 0) + 8)),
    'click',
    '2'
  )
  await page.evaluate(() => document.execCommand('paste'))
  expect(
    await page.evaluate(() =>
      navigator.clipboard.readText().then(
        () => 'read',
        () => 'refused'
      )
    )
  ).toBe('refused')
  // A key typed after all of these arrives after them.
  desktop.xdotool('key', 'End', 'x')
  await expect(commandLine(page)).toHaveValue('NE x')
})

test('H21: a password may be pasted at sign-in, and is not copied out again', async ({ page, desktop }) => {
  await expect(page.getByLabel('User name')).toBeFocused()
  focusWindow(desktop)
  desktop.xdotool('key', 'Tab')
  await expect(page.getByLabel('Password')).toBeFocused()
  desktop.xdotool('key', 'ctrl+v')
  await expect(page.getByLabel('Password')).toHaveValue(CLIPBOARD)
  desktop.hold('clipboard', 'something else')
  desktop.xdotool('key', 'ctrl+a', 'ctrl+c', 'ctrl+x')
  await page.evaluate(() => window.leds?.call('app.state', {}))
  expect(desktop.held('clipboard')).toBe('something else')
})
