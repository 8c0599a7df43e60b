import type { ArrestReportsPage } from '../../../../../mock-server/api/arrest-reads.ts'
import { isBail, type RemandHeadline } from '../../../../../mock-server/api/remands.ts'

export interface StandingBail {
  readonly reportId: string
  readonly asn: string
  readonly remand: RemandHeadline
}

/** The bail that binds now: of each report what was decided last, where that is bail to a day that is not past. @param today YYYY-MM-DD */
export const standingBail = (page: ArrestReportsPage, today: string): readonly StandingBail[] =>
  page.arrestSummaries.flatMap(({ arrestReportHeadlines: { reportId, asn }, remandHeadlines }) => {
    const remand = remandHeadlines.toSorted((one, other) => one.remandDate.localeCompare(other.remandDate)).at(-1)
    const binds = remand !== undefined && isBail(remand.appearanceResult) && (remand.nextAppearance?.date ?? today) >= today
    return binds ? [{ reportId, asn, remand }] : []
  })
