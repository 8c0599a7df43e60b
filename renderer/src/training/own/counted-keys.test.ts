import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure, success } from '../../../../electron/contract/result.ts'
import { provideBridge } from '../../app/bridge.ts'
import { bridgeDouble, type BridgeDouble } from '../../testing/bridge-double.ts'
import { countKeys, type CountedKeys } from './counted-keys.ts'

describe('keys and clicks of a training run', () => {
  let bridge: BridgeDouble
  let counted: CountedKeys
  let running = true
  let reached = true
  beforeEach(() => {
    ;[running, reached] = [true, true]
    bridge = bridgeDouble({
      'training.counted': () => (reached ? success({}) : failure({ kind: 'unreachable', message: 'Away.', errors: [], ref: '7F3A' }))
    })
    provideBridge(bridge)
    counted = countKeys(window, () => running)
  })
  afterEach(() => counted.stop())
  const happen = (event: Event, { trusted = true } = {}): void => {
    Object.defineProperty(event, 'isTrusted', { value: trusted })
    window.dispatchEvent(event)
  }
  const press = (init: KeyboardEventInit = {}, how = {}): void => happen(new KeyboardEvent('keydown', { key: 'a', ...init }), how)
  const told = () => bridge.made.map(({ input }) => input)

  it('are told by their number since the last time', async () => {
    press()
    press()
    happen(new Event('pointerdown'))
    await counted.tell()
    await counted.tell()
    press()
    await counted.tell()
    expect(told()).toEqual([
      { keys: 2, clicks: 1 },
      { keys: 1, clicks: 0 }
    ])
  })
  it('count real input of a run whose clock goes, and a key held down once', async () => {
    press({}, { trusted: false })
    press({ repeat: true })
    running = false
    press()
    await counted.tell()
    expect(told()).toEqual([])
  })
  it('are told again where the telling failed', async () => {
    reached = false
    press()
    await counted.tell()
    reached = true
    await counted.tell()
    expect(told()).toEqual([
      { keys: 1, clicks: 0 },
      { keys: 1, clicks: 0 }
    ])
  })
})
