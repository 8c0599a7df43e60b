import { beforeEach, describe, expect, it } from 'vitest'
import type { WantedContent, WantedVersion } from '../../../../../mock-server/api/wanted.ts'
import { provideBridge } from '../../../app/bridge.ts'
import { bridgeDouble } from '../../../testing/bridge-double.ts'
import { historyEntries } from '../../changes/record-history.ts'
import { WANTED } from './wanted-record.ts'

const CONTENT: WantedContent = {
  category: 'WO',
  power: 'arrest',
  grounds: 'Named by two witnesses.',
  officer: 'DS 1187',
  contact: '01632 960118',
  actionOnFinding: 'Arrest.',
  grading: 'amber',
  circulation: 'national',
  reviewDate: '2027-11-22',
  ownerForce: '36NN'
}
const version = (versionNumber: number, change: Partial<WantedVersion>): WantedVersion => ({
  versionNumber,
  versionToChange: `v${versionNumber}`,
  action: 'amended',
  at: '2026-11-22T09:00:00Z',
  by: 'bureau1',
  onBehalfOf: '4312',
  reason: null,
  justification: null,
  note: null,
  status: 'circulated',
  secondCheck: 'pending',
  cancellation: null,
  content: CONTENT,
  ...change
})
const history = (...versions: readonly WantedVersion[]) => historyEntries(WANTED, versions, '2026-11-22')

beforeEach(() => provideBridge(bridgeDouble()))

describe('a report’s history', () => {
  it('says field by field what a version changed, in the form’s order, opinion marked', () => {
    const { grounds: _grounds, ...without } = CONTENT
    const [first, second] = history(
      version(1, { action: 'circulated' }),
      version(2, { content: { ...without, grading: 'red', contact: '01603 555 0123', reviewDate: '2028-01-01' } })
    )
    expect(first).toMatchObject({ action: 'Circulated', changes: [] })
    expect(second?.changes.map(({ label, before, after, opinion }) => [label, before, after, opinion])).toEqual([
      ['Grounds', 'Named by two witnesses.', '', false],
      ['24-hour contact', '01632 960118', '01603 555 0123', false],
      ['Grading', 'Amber', 'Red', true],
      ['Review date', '22 November 2027', '1 January 2028', false]
    ])
  })
  it('H56 says of a report that one force recorded for another why, once, where it begins', () => {
    const content = { ...CONTENT, ownerForce: '52VB', ownerReason: 'DS Penrose of 52 asked by telephone' }
    const [first, second] = history(version(1, { action: 'circulated', content }), version(2, { note: 'Seen', content }))
    expect(first?.why[0]).toEqual({ label: 'Recorded for the owner', words: 'DS Penrose of 52 asked by telephone' })
    expect(second?.why.map(({ label }) => label)).toEqual(['Note'])
    const [own] = history(version(1, { action: 'circulated' }))
    expect(own?.why.map(({ label }) => label)).toEqual(['Reason'])
  })
  it('says why: reason and justification, a note, a cancellation; and where nothing was recorded, that', () => {
    const [none, queried, cancelled] = history(
      version(1, { action: 'circulated' }),
      version(2, { action: 'second-check-queried', note: 'Which witness?', reason: '5 - Robbery', justification: 'CAD 118' }),
      version(3, { action: 'cancelled', status: 'cancelled', cancellation: { reason: 'wanted:arrested', date: '2026-11-21' } })
    )
    expect(none?.why).toEqual([{ label: 'Reason', words: 'not recorded' }])
    expect(queried?.why.map(({ label, words }) => `${label}: ${words}`)).toEqual([
      'Note: Which witness?',
      'Reason: 5 - Robbery',
      'Justification: CAD 118'
    ])
    expect(cancelled?.why[0]?.words).toContain('21 November 2026')
  })
  it('does not call another way of writing a moment a change', () => {
    const at = (iso: string): WantedContent => ({ ...CONTENT, bailTo: { at: iso } })
    const [, second] = history(
      version(1, { content: at('2026-12-04T09:30:00Z') }),
      version(2, { content: at('2026-12-04T10:30:00+01:00') })
    )
    expect(second?.changes).toEqual([])
  })
})
