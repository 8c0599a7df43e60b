import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DueItem } from '../../../mock-server/api/due.ts'
import { provideBridge } from '../app/bridge.ts'
import { bridgeDouble, success, type BridgeDouble } from '../testing/bridge-double.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { openEntry } from './open-entry.ts'

const AT = '2026-11-22T11:00:00.000Z'
const REPORT = '20000000-0000-4000-8000-000000000005'
const open = (kind: DueItem['kind']) =>
  openEntry({
    source: 'item',
    id: `${kind}:${REPORT}`,
    item: {
      dueId: `${kind}:${REPORT}`,
      kind,
      personId: null,
      reportId: REPORT,
      reference: 'VR-26-000123',
      heading: 'Lost or stolen',
      ownerForce: '36NN',
      by: 'control1',
      since: AT,
      dueAt: AT,
      assignedTo: null,
      assignmentNote: null,
      lease: null,
      mayAct: true
    }
  })

let bridge: BridgeDouble
beforeEach(() => {
  setActivePinia(createPinia())
  bridge = bridgeDouble({
    'due.list': () => success({ asOf: AT, items: [] }),
    'drafts.list': () => success({ drafts: [] }),
    'due.lease': ({ dueId }) => success({ dueId, until: AT }),
    'due.acknowledge': () => success({})
  })
  provideBridge(bridge)
})
const made = (): string[] => bridge.made.map(({ call }) => call)

describe('what is due of a property or vehicle report', () => {
  it.each([
    ['vehicle-unconfirmed', 'vehicle-change', 'confirm'],
    ['vehicle-reminder', 'vehicle-change', 'confirm'],
    ['vehicle-expiry', 'vehicle-change', 'extend'],
    ['property-unconfirmed', 'property-change', 'confirm'],
    ['property-review', 'property-change', 'extend']
  ] as const)('%s opens with one key where it is done, leased, once', async (kind, tab, change) => {
    await open(kind)
    await open(kind)
    expect(useTabs().active).toMatchObject({ kind: tab, change, reportId: REPORT, dueId: `${kind}:${REPORT}`, personId: null })
    expect(made().filter((call) => call === 'due.lease')).toHaveLength(1)
  })
  it.each([
    ['vehicle-match', 'vehicle-report'],
    ['vehicle-supervisor', 'vehicle-report'],
    ['property-match', 'property-report']
  ] as const)('%s puts the report in front and is noted as seen', async (kind, tab) => {
    await open(kind)
    expect(useTabs().active).toMatchObject({
      kind: tab,
      reportId: REPORT,
      context: { justification: expect.stringContaining('VR-26-000123') }
    })
    expect(made()).toContain('due.acknowledge')
  })
})
