import { describe, expect, it } from 'vitest'
import { PersonContentSchema } from '../../../../mock-server/api/people.ts'
import type { PersonSummary } from '../../../../mock-server/api/summary.ts'
import { provideBridge } from '../../app/bridge.ts'
import { bridgeDouble } from '../../testing/bridge-double.ts'
import { courtRows } from './court-rows.ts'

const TODAY = '2026-11-22'
const order = { code: 'NM', from: '2026-01-02', conditions: ['Not to contact the protected person'], courtCode: '2576' }
const person = (courtOrders: readonly object[]): PersonSummary['person'] => ({
  personId: '10000000-0000-4000-8000-000000000001',
  pncId: '2020/0000001L',
  longPersonUrn: '20/1L',
  versionToChange: 'v',
  ownerForce: '01ZD',
  createdAt: '2020-01-01T09:00:00Z',
  createdBy: 'bureau1',
  content: PersonContentSchema.parse({ unidentified: true, sex: 'M', courtOrders })
})
const arrest = {
  reportId: '10000000-0000-4000-8000-0000000000a1',
  kind: 'arrest',
  date: '2026-05-04',
  headline: 'Theft: before Bath Magistrates’ Court'
} as const
const rows = (courtOrders: readonly object[], possible = false) => {
  provideBridge(bridgeDouble())
  return courtRows(
    {
      person: person(courtOrders),
      wanted: [],
      history: [
        { ...arrest, open: true },
        { ...arrest, open: false }
      ]
    },
    { today: TODAY, possible }
  )
}

describe('bail, open cases and court orders', () => {
  it('gives open cases, then orders in force with their conditions, then those that have ended without', () => {
    expect(rows([{ ...order, to: '2026-11-21' }, { ...order, to: TODAY }, order])).toEqual([
      { label: 'Case open', value: 'Theft: before Bath Magistrates’ Court. Arrested 4 May 2026.' },
      { label: 'NM', value: '2 January 2026 to 22 November 2026. 2576.', more: order.conditions },
      { label: 'NM', value: '2 January 2026 until further order. 2576.', more: order.conditions },
      { label: 'NM', value: 'Ended: 2 January 2026 to 21 November 2026. 2576.', more: [] }
    ])
  })
  it('begins what stands with “Possible” while the identity is not confirmed', () => {
    expect(rows([{ ...order, to: '2026-11-21' }, order], true).map(({ label }) => label)).toEqual([
      'Possible: Case open',
      'Possible: NM',
      'NM'
    ])
  })
})
