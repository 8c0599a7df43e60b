import { expect, it } from 'vitest'
import { protectWhatIsShown } from './content-protection.ts'

/** A window that counts how often it was told, and can be shown again. */
const shownWindow = () => {
  const shown: (() => void)[] = []
  const window = {
    told: 0,
    protectContent: () => void (window.told += 1),
    onShow: (listener: () => void) => void shown.push(listener)
  }
  return { window, show: () => shown.forEach((listener) => listener()) }
}

it('H24 live: the window is protected at once, and again on each show', () => {
  const { window, show } = shownWindow()
  protectWhatIsShown('live', window)
  expect(window.told).toBe(1)
  show()
  show()
  expect(window.told).toBe(3)
})

it('H24 training: it never is: a trainer’s shared screen would be black', () => {
  const { window, show } = shownWindow()
  protectWhatIsShown('training', window)
  show()
  expect(window.told).toBe(0)
})
