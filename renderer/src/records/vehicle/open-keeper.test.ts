import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useTabs } from '../../workspaces/tabs.ts'
import { hasKeeperRecord, openKeeper } from './open-keeper.ts'

const CONTEXT = { reason: '1', justification: 'Traffic stop', originator: '4312' }
const KEEPER = { personId: '10000000-0000-4000-8000-000000000001', name: 'SMITH, John', address: null }

beforeEach(() => setActivePinia(createPinia()))

describe('the keeper of a vehicle', () => {
  it('is opened as a record, in the stop of the check', () => {
    openKeeper({ keeper: KEEPER }, CONTEXT)
    expect(useTabs().tabs).toMatchObject([
      { kind: 'person', title: 'SMITH, John', personId: KEEPER.personId, identity: 'record', context: CONTEXT }
    ])
    expect(hasKeeperRecord({ keeper: KEEPER })).toBe(true)
  })
  it('is not opened where none is recorded, or who is on no ordinary search', () => {
    for (const keeper of [null, { ...KEEPER, personId: null }]) {
      expect(hasKeeperRecord({ keeper })).toBe(false)
      openKeeper({ keeper }, CONTEXT)
    }
    expect(hasKeeperRecord(null)).toBe(false)
    expect(useTabs().tabs).toEqual([])
  })
})
