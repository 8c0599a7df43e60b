import { shallowRef } from 'vue'
import type { Problem } from '../../../../../electron/contract/result.ts'
import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { ArrestHistory, ArrestVersion } from '../../../../../mock-server/api/arrest-history.ts'
import type { ArrestReport, ArrestReportsPage } from '../../../../../mock-server/api/arrest-reads.ts'
import type { DisposalEntry } from '../../../../../mock-server/api/disposals.ts'
import type { RemandDetails } from '../../../../../mock-server/api/remands.ts'
import { useBridge } from '../../../app/bridge.ts'
import { loadLabels } from '../../../forms/national-labels.ts'
import { codesOfCases, codesOfRemands } from './case-labels.ts'

export type ArrestSummary = ArrestReportsPage['arrestSummaries'][number]

export interface HeldArrest {
  readonly report: ArrestReport
  readonly summary: ArrestSummary
  /** The newest first. */
  readonly remands: readonly RemandDetails[]
  /** The person's cases in which an offence of this report stands. */
  readonly cases: readonly DisposalEntry[]
}

interface Which {
  readonly context: AccessContext | null
  readonly personId: string
  readonly reportId: string
}

const codesOfVersion = (version: ArrestVersion) => {
  if (version.record === 'remand') return codesOfRemands([version])
  if (version.record === 'case') return codesOfCases([version.content])
  return version.record === 'offence' ? [['offences', version.content.cjsOffenceCode] as const] : []
}

const labelsOf = ({ report, summary, remands, cases }: HeldArrest): void =>
  loadLabels([
    ['stations', report.ownerCode],
    ...summary.offencesHeadlines.map(({ cjsOffenceCode }) => ['offences', cjsOffenceCode] as const),
    ...codesOfRemands(remands),
    ...codesOfCases(cases)
  ])

/** An arrest report with its remands and cases, as the server holds them. What was read before stands while it is asked again. */
export const useArrestReport = ({ context, personId, reportId }: Which) => {
  /** Null where it could not be read: the report is shown all the same. */
  const history = shallowRef<ArrestHistory | null>(null)
  const historyProblem = shallowRef<Problem | null>(null)
  const held = shallowRef<HeldArrest | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const read = async (): Promise<void> => {
    if (context === null) return
    const bridge = useBridge()
    const [report, page, history] = await Promise.all([
      bridge.call('arrest.read', { context, personId, reportId }),
      bridge.call('arrest.reports', { context, personId }),
      bridge.call('arrest.history', { context, personId })
    ])
    const summary = page.ok
      ? page.value.arrestSummaries.find(({ arrestReportHeadlines }) => arrestReportHeadlines.reportId === reportId)
      : undefined
    const refused = [report, page, history].find((one) => !one.ok)
    problem.value = refused === undefined || refused.ok ? null : refused.problem
    if (summary === undefined || !history.ok || !report.ok) return
    const details = await Promise.all(
      summary.remandHeadlines.map(({ remandId }) => bridge.call('arrest.remand', { context, personId, reportId, remandId }))
    )
    const failed = details.find((one) => !one.ok)
    if (failed !== undefined && !failed.ok) {
      problem.value = failed.problem
      return
    }
    held.value = {
      report: report.value,
      summary,
      remands: details
        .flatMap((one) => (one.ok ? [one.value] : []))
        .toSorted((one, other) => other.content.remandDate.localeCompare(one.content.remandDate)),
      cases: history.value.entries.filter(({ charges }) => charges.some(({ arrestSummonsId }) => arrestSummonsId === reportId))
    }
    labelsOf(held.value)
  }
  const readHistory = async (): Promise<void> => {
    if (context === null) return
    const answer = await useBridge().call('arrest.reportHistory', { context, personId, reportId })
    historyProblem.value = answer.ok ? null : answer.problem
    if (!answer.ok) return
    history.value = answer.value
    loadLabels(answer.value.versions.flatMap(codesOfVersion))
  }
  return { held, history, historyProblem, problem, read, readHistory }
}
