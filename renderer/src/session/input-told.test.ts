import { afterEach, describe, expect, it } from 'vitest'
import { success } from '../../../electron/contract/result.ts'
import { bridgeDouble } from '../testing/bridge-double.ts'
import { tellInput, TOLD_EVERY_MS } from './input-told.ts'

let stop = (): void => undefined
afterEach(() => stop())

const setUp = () => {
  const bridge = bridgeDouble({ 'session.input': () => success({}) })
  const at = { now: 0, session: 'open' as 'open' | 'warning' | 'shut' }
  stop = tellInput(window, { bridge, session: () => at.session, now: () => at.now })
  const press = ({ trusted = true } = {}): void => {
    const event = new KeyboardEvent('keydown', { key: 'a' })
    Object.defineProperty(event, 'isTrusted', { value: trusted })
    window.dispatchEvent(event)
  }
  return { bridge, at, press }
}

describe('input told to main', () => {
  it('H40 tells real keys now and then, and every one while the session warns', () => {
    const { bridge, at, press } = setUp()
    press()
    press()
    expect(bridge.made).toHaveLength(1)
    at.now = TOLD_EVERY_MS
    press()
    expect(bridge.made).toHaveLength(2)
    at.session = 'warning'
    press()
    expect(bridge.made).toHaveLength(3)
  })
  it('H40 tells no key that a script made, and none where nobody is signed in', () => {
    const { bridge, at, press } = setUp()
    press({ trusted: false })
    at.session = 'shut'
    press()
    expect(bridge.made).toEqual([])
  })
})
