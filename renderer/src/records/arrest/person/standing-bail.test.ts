import { describe, expect, it } from 'vitest'
import type { ArrestReportsPage } from '../../../../../mock-server/api/arrest-reads.ts'
import type { RemandHeadline } from '../../../../../mock-server/api/remands.ts'
import { standingBail } from './standing-bail.ts'

const TODAY = '2026-11-22'
const remand = (remandDate: string, appearanceResult: RemandHeadline['appearanceResult'], next?: string): RemandHeadline => ({
  remandId: crypto.randomUUID(),
  appearanceResult,
  remandDate,
  currentAppearance: { forceStationCode: '36NN' },
  ...(next === undefined ? {} : { nextAppearance: { date: next } })
})
const page = (...remandHeadlines: RemandHeadline[]): ArrestReportsPage => ({
  pagination: { recordTotal: 1, offset: 0, limit: 1000 },
  arrestSummaries: [
    {
      arrestReportHeadlines: {
        reportId: crypto.randomUUID(),
        asn: '26/0000/00/100002636N',
        processStage: 'A',
        processStageDate: '2026-11-01'
      },
      offencesHeadlines: [],
      remandHeadlines
    }
  ]
})

describe('bail that binds now', () => {
  it.each<[string, RemandHeadline[], number]>([
    ['police bail to a day to come', [remand('2026-11-20', 'remanded-on-police-bail', '2026-12-18')], 1],
    ['bail to today', [remand('2026-11-20', 'remanded-on-bail', TODAY)], 1],
    ['bail to a day that is past', [remand('2026-10-01', 'remanded-on-bail', '2026-11-21')], 0],
    [
      'bail that a custody took the place of',
      [remand('2026-11-21', 'remanded-in-custody'), remand('2026-11-20', 'remanded-on-bail', '2026-12-18')],
      0
    ],
    ['a release under investigation', [remand('2026-11-20', 'released-under-investigation')], 0],
    ['no remand', [], 0]
  ])('%s', (_what, remands, count) => {
    expect(standingBail(page(...remands), TODAY)).toHaveLength(count)
  })
})
