import { beforeEach, describe, expect, it } from 'vitest'
import type { ArrestVersion } from '../../../../../mock-server/api/arrest-history.ts'
import type { DisposalEntry } from '../../../../../mock-server/api/disposals.ts'
import type { RemandDetails } from '../../../../../mock-server/api/remands.ts'
import { provideBridge } from '../../../app/bridge.ts'
import { bridgeDouble } from '../../../testing/bridge-double.ts'
import { HEARD, IMPENDING } from '../steps/case.fixture.ts'
import { arrestHistoryEntries } from './arrest-history.ts'

const written = (recordId: string, day: number) => ({
  recordId,
  at: `2026-11-${10 + day}T09:00:00Z`,
  by: 'bureau1',
  onBehalfOf: '4312',
  reason: day === 1 ? null : '5 - Robbery',
  justification: day === 1 ? null : 'CAD 118'
})
const REMAND: RemandDetails['content'] = {
  appearanceResult: 'remanded-on-police-bail',
  ownerCode: '36NN',
  remandDate: '2026-11-12',
  currentAppearance: { forceStationCode: '36NN' },
  nextAppearance: { date: '2026-12-10', forceStationCode: '36NN' },
  remandConditions: ['Not to enter any shop']
}
const remand = (day: number, change: Partial<RemandDetails['content']> = {}): ArrestVersion => ({
  record: 'remand',
  ...written('remand', day),
  versionToChange: `v${day}`,
  content: { ...REMAND, ...change }
})
const ofCase = (day: number, content: DisposalEntry): ArrestVersion => ({ record: 'case', ...written(content.id, day), content })
const [first, second] = HEARD.charges
const FORWARD: DisposalEntry = {
  ...IMPENDING,
  id: 'other',
  courtCaseReference: '26/2576/000691C',
  charges: second === undefined ? [] : [second]
}

const entries = (...versions: readonly ArrestVersion[]) =>
  arrestHistoryEntries({ reportId: 'x', asn: 'x', versions: [...versions] }, '2026-11-22')
beforeEach(() => provideBridge(bridgeDouble()))

describe('the history of an arrest report', () => {
  it('tells what was done, and why where that was recorded', () => {
    const told = entries(remand(1), ofCase(2, IMPENDING))
    expect(told.map(({ number, action }) => [number, action])).toEqual([
      [1, 'Added: Police bail on 12 November 2026, next 10 December 2026'],
      [2, 'Charged: Impending 26/2576/000690B']
    ])
    expect(told.map(({ why }) => why.map(({ label, words }) => `${label}: ${words}`))).toEqual([
      ['Reason: not recorded'],
      ['Reason: 5 - Robbery', 'Justification: CAD 118']
    ])
  })
  it('tells of an amended remand field by field what changed', () => {
    const [, amended] = entries(
      remand(1),
      remand(3, {
        nextAppearance: { date: '2026-12-24', forceStationCode: '36NN' },
        remandConditions: ['Not to enter any shop', 'Report daily']
      })
    )
    expect(amended?.changes.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Next date', '10 December 2026', '24 December 2026'],
      ['Condition 2', '', 'Report daily']
    ])
  })
  it('tells of results offence by offence, of what went on to another case, and of later hearings', () => {
    const resulted: DisposalEntry = { ...HEARD, charges: first === undefined ? [] : [first] }
    const varied: DisposalEntry = {
      ...resulted,
      subsequentAppearances: [
        {
          appearanceNumber: 1,
          sentenceDate: '2026-11-14',
          reasonForVariation: 'V',
          charges: first === undefined ? [] : [{ ...first, adjudication: 'N', disposals: [] }]
        }
      ]
    }
    const told = entries(ofCase(1, IMPENDING), ofCase(2, resulted), ofCase(2, FORWARD), ofCase(3, varied))
    expect(told.map(({ action }) => action)).toEqual([
      'Charged: Impending 26/2576/000690B',
      'Results: Court case 26/2576/000690B',
      'Carried forward: Impending 26/2576/000691C',
      'Later hearing: Court case 26/2576/000690B'
    ])
    expect(told[1]?.changes.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['TH68010', 'awaits its result', 'Guilty: 1015, £120.50'],
      ['CD71039', 'awaits its result', 'goes to another case']
    ])
    expect(told[3]?.changes.map(({ label, after }) => [label, after])).toEqual([['Varied on 14 November 2026: TH68010', 'Not guilty']])
  })
})
