import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../../electron/contract/result.ts'
import { PreferencesSchema } from '../../../mock-server/api/status.ts'
import { ownKeysOf, takeOwnKeys } from '../commands/own-keys.ts'
import { bridgeDouble, success, type BridgeDouble } from '../testing/bridge-double.ts'
import { provideBridge } from './bridge.ts'
import { usePreferences } from './preferences.ts'

const KEPT = PreferencesSchema.parse({ theme: 'dark', keys: { 'session.lock': ['Ctrl+Shift+L'], 'of.another.version': ['F8'] } })
let away: boolean
let bridge: BridgeDouble
const saved = () => bridge.made.filter(({ call }) => call === 'preferences.change').map(({ input }) => input)

beforeEach(() => {
  setActivePinia(createPinia())
  takeOwnKeys({})
  away = false
  const unreachable = failure({ kind: 'unreachable', message: 'LEDS did not answer.', errors: [], ref: 'TEST' })
  bridge = bridgeDouble({
    'preferences.read': () => (away ? unreachable : success(KEPT)),
    'preferences.change': (input) => (away ? unreachable : success(PreferencesSchema.parse(input)))
  })
  provideBridge(bridge)
})

describe('the user’s own settings', () => {
  it('bring the user’s own keys with them', async () => {
    await usePreferences().read(bridge)
    expect(ownKeysOf('session.lock')).toEqual(['Ctrl+Shift+L'])
  })
  it('keep the keys of commands that this version does not know', async () => {
    await usePreferences().read(bridge)
    await usePreferences().change({ keys: { ...usePreferences().preferences.keys, 'tabs.close': ['Ctrl+Q'] } })
    expect(saved()).toEqual([{ ...KEPT, keys: { ...KEPT.keys, 'tabs.close': ['Ctrl+Q'] } }])
  })
  it('are never overwritten by the usual ones because they could not be read', async () => {
    away = true
    await usePreferences().read(bridge)
    await usePreferences().change({ theme: 'light' })
    expect(saved()).toEqual([])
    expect(usePreferences().preferences.theme).toBe('light')
    away = false
    await usePreferences().change({ singleKeys: false })
    expect(saved()).toEqual([{ ...KEPT, theme: 'light', singleKeys: false }])
  })
})
