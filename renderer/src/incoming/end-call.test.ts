import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../../electron/contract/result.ts'
import { provideBridge } from '../app/bridge.ts'
import { bridgeDouble, success, type BridgeDouble } from '../testing/bridge-double.ts'
import { message } from '../ui/announce.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { endCall } from './end-call.ts'

const CALL = '10000000-0000-4000-8000-000000000001'
const context = { reason: '1', justification: 'Traffic stop, PC 4312', originator: '4312' }
const AT = '2026-11-22T14:00:00.000Z'
const radio = {
  open: true,
  safety: 'safe' as const,
  standBySince: null,
  urgent: null,
  confirmed: null,
  lines: {
    one: { outcome: 'passed' as const, at: AT },
    two: { outcome: 'passed' as const, at: AT },
    three: { outcome: 'not-passed' as const, at: AT }
  }
}

let bridge: BridgeDouble
let refused: boolean
beforeEach(() => {
  setActivePinia(createPinia())
  refused = false
  bridge = bridgeDouble({
    'incoming.complete': ({ outcome }) =>
      refused
        ? failure({ kind: 'refused', message: 'D. Wrzesniewska has it.', errors: [], ref: '7F3A' })
        : success({ outcome, queued: false })
  })
  provideBridge(bridge)
})

const opened = () => {
  const tabs = useTabs()
  tabs.open({ kind: 'help', title: 'Help', context: null, topic: 'incoming' })
  const check = tabs.open({
    kind: 'check',
    title: 'NE SMITH',
    line: 'NE SMITH',
    query: { surname: 'SMITH', limit: 20 },
    selected: null,
    context,
    incomingId: CALL,
    radio
  })
  tabs.open({ kind: 'person', title: 'SMITH, John', context, personId: CALL, identity: 'possible', incomingId: CALL })
  const tab = tabs.byNumber(check)
  if (tab === undefined) throw new Error('no tab')
  return { tabs, tab }
}

describe('the end of a call', () => {
  it('is said with its stop and the lines of its radio card, and closes every tab of the call', async () => {
    const { tabs, tab } = opened()
    expect(await endCall(tab, 'passed')).toBe(true)
    expect(bridge.made.filter(({ call }) => call === 'incoming.complete')).toMatchObject([
      { input: { id: CALL, context, outcome: 'passed', lines: { passed: 2, notPassed: 1 } } }
    ])
    expect(tabs.tabs.map(({ kind }) => kind)).toEqual(['help'])
  })
  it('refused, leaves everything as it stands and says why', async () => {
    const { tabs, tab } = opened()
    refused = true
    expect(await endCall(tab, 'no-trace')).toBe(false)
    expect(tabs.tabs).toHaveLength(3)
    expect(message.value?.text).toBe('D. Wrzesniewska has it.')
  })
})
