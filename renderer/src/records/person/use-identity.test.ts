import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Identity } from '../../../../electron/contract/workspace.ts'
import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { stopOf } from './same-stop.ts'
import { confirmedIn } from './use-identity.ts'

const PERSON = '10000000-0000-4000-8000-000000000001'
const STOP: AccessContext = { reason: '1', justification: 'Traffic stop, HIGH ST', originator: '4312', place: 'HIGH ST' }
const open = (identity: Identity, context: AccessContext | null = STOP): number =>
  useTabs().open({ kind: 'person', title: 'SMITH, John', context, personId: PERSON, identity })

beforeEach(() => setActivePinia(createPinia()))

describe('who is confirmed in a stop', () => {
  it('is whom the operator confirmed, and nobody opened otherwise', () => {
    open('possible')
    open('number')
    open('record')
    expect([...confirmedIn(STOP)]).toEqual([])
    open('confirmed')
    expect([...confirmedIn(STOP)]).toEqual([PERSON])
  })
  it('is not confirmed in another stop, nor where there is none', () => {
    open('confirmed')
    expect(confirmedIn({ ...STOP, place: 'STATION RD' }).size).toBe(0)
    expect(confirmedIn({ ...STOP, originator: '2208' }).size).toBe(0)
    expect(confirmedIn(null).size).toBe(0)
  })
  it('stays confirmed where the record is a child’s, whose further reason is no part of the stop', () => {
    open('confirmed', { ...STOP, childReason: 'Found alone at night' })
    expect(confirmedIn(STOP).size).toBe(1)
    expect(stopOf({ ...STOP, childReason: 'Found alone at night' })).toEqual(STOP)
  })
  it('is no longer confirmed once the tab is closed', () => {
    useTabs().close(open('confirmed'))
    expect(confirmedIn(STOP).size).toBe(0)
  })
})
